import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './preview-server.ts';

const temporary = mkdtempSync(join(tmpdir(), 'site-server-'));
const dir = join(temporary, 'dist');
const host = '127.0.0.1';
const base = '/programmes/';
let site: ServedSite;

/** Long enough to be compressed. */
const LONG = 'Niš, Ниш, Nis. '.repeat(200);

const TEXTS = [
  'index.html',
  '_astro/a.css',
  '_astro/a.js',
  'pagefind/entry.json',
  'pagefind/1a2b3c4d/names/1.json',
  'data/events.json',
  'data/events.csv',
  'data/cities.geojson',
  'events/calendar.ics',
  'feed.xml',
  'feed.json',
  'icon.svg',
  'robots.txt',
];

const PACKED = [
  'pagefind/1a2b3c4d/words/1.zipped',
  'pagefind/1a2b3c4d/pages/1.zipped',
  'pagefind/1a2b3c4d/facets/kind.zipped',
  '_astro/a.woff2',
  '_astro/a.webp',
  '_astro/a.avif',
  '_cards/a.png',
];

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(temporary, file)), { recursive: true });
  writeFileSync(join(temporary, file), text);
}

/** Unlike fetch, it does not normalize the path. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}, { url } = site) {
  const { port } = new URL(url);
  return new Promise<Answer>((done, fail) => {
    request({ host, port, path, method, headers }, async (res) => {
      const bytes = await buffer(res);
      done({ status: res.statusCode ?? 0, headers: res.headers, body: bytes.toString(), bytes });
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  write('dist/index.html', 'home');
  write('dist/404.html', 'no such page');
  write('dist/events/index.html', 'events');
  write('dist/feed.xml', '<rss/>');
  write('dist/_headers', 'secret');
  write(
    'dist/_redirects',
    '/programmes/old/ /programmes/events/ 301\n/programmes/old /programmes/events/ 301\n',
  );
  write('dist/old/index.html', 'where no host reads the file');
  write('dist/_astro/a.css', 'a{}');
  write('secret.txt', 'secret');
  write('outside/index.html', 'secret');
  site = await serveSite({ dir, base, port: 0, host });
});

afterAll(async () => {
  await site.close();
  rmSync(temporary, { recursive: true });
});

describe('addresses', () => {
  test('a page is served at its folder, below the base path', async () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/programmes\/$/);
    expect(await ask('/programmes/')).toMatchObject({ status: 200, body: 'home' });
    const page = await ask('/programmes/events/?q=1');
    expect(page).toMatchObject({ status: 200, body: 'events' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['/', '/programmes/'],
    ['/programmes', '/programmes/'],
    ['/programmes/events', '/programmes/events/'],
    ['/programmes/events?q=a&r', '/programmes/events/?q=a&r'],
    ['/programmes/%65vents', '/programmes/events/'],
    ['/programmes//events', '/programmes/events/'],
    ['/programmes/old/', '/programmes/events/'],
    ['/programmes/old?q=1', '/programmes/events/?q=1'],
  ])('%s leads to %s', async (from, to) => {
    expect(await ask(from)).toMatchObject({ status: 301, headers: { location: to } });
  });

  test.each([
    '/events/',
    '/programmes/nothing',
    '/programmes/nothing/',
    '/programmes/feed.xml/',
    '/programmes/_headers',
    '/programmes/_redirects',
    '/programmes/%5fheaders',
    '/programmes//_headers',
    '/programmes/./_headers',
    '/programmes/events/%2e%2e/_headers',
    '/programmes/%00',
    '/programmes/%ff',
    '/programmes/.',
    '/programmes/events/index.html/',
    '/old/',
    '/programmes/../secret.txt',
    '/programmes/%2e%2e/secret.txt',
    '/programmes/..%2fsecret.txt',
    '/programmes/..%2foutside',
    '/programmes/404',
    '/programmes/%',
    '//programmes/events',
  ])('%s is not there', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'no such page' });
  });
});

describe('answers', () => {
  test('every one carries the headers of the site', async () => {
    for (const path of [
      '/programmes/',
      '/programmes/feed.xml',
      '/programmes/nothing',
      '/programmes/events',
    ]) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['strict-transport-security']).toBeUndefined();
    }
    expect((await ask('/programmes/_astro/a.css')).headers['cache-control']).toContain('immutable');
    expect((await ask('/programmes/_astro/b.css')).headers['cache-control']).not.toContain('immutable');
  });

  test('HEAD is GET without a body, everything else is refused', async () => {
    expect(await ask('/programmes/events/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/programmes/events/', 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test('what a visitor has already is not sent again', async () => {
    const { headers } = await ask('/programmes/events/');
    const again = await ask('/programmes/events/', 'GET', { 'If-None-Match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers['content-security-policy']).toBeDefined();
  });
});

test('no request ends the server', async () => {
  const { port } = new URL(site.url);
  const requests = [
    'GET / HTTP/9.9',
    'GET http://elsewhere.example/ HTTP/1.1\r\nHost: a',
    'OPTIONS * HTTP/1.1\r\nHost: a',
    'CONNECT a:1 HTTP/1.1\r\nHost: a',
    'GET /programmes/\xff?\xfe HTTP/1.1\r\nHost: a',
    'GET /programmes?%0d%0aa:%20b HTTP/1.1\r\nHost: a',
    'GET /programmes/feed.xml HTTP/1.1\r\nHost: a\r\nRange: bytes=9-2',
    'GET /programmes/feed.xml HTTP/1.1\r\nHost: a\r\nRange: bytes=--1,-,1-',
    'GET /programmes/feed.xml HTTP/1.1\r\nHost: a\r\nIf-Modified-Since: never\r\nIf-None-Match: ,",',
    'GET /programmes/ HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ;q=,*;q=0,br;q=9',
    `GET /programmes/${'a/'.repeat(5000)} HTTP/1.1\r\nHost: a`,
    `GET /programmes/${'%2e%2e%2f'.repeat(800)} HTTP/1.1\r\nHost: a`,
    'GET /programmes/ HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade',
    'not a request',
  ];
  for (const text of requests) {
    const socket = connect(Number(port), host);
    socket.on('error', () => {});
    socket.write(Buffer.from(`${text}\r\n\r\n`, 'latin1'));
    await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    socket.destroy();
    expect((await ask('/programmes/')).status, text).toBe(200);
  }
});

describe('compression', () => {
  const MODERN = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

  beforeAll(() => {
    for (const file of [...TEXTS, ...PACKED]) write(`long/${file}`, LONG);
    write('long/index.html', LONG);
    write('long/404.html', LONG);
  });

  /** Requests from a second site, whose files are all long. */
  async function askLong(path: string, headers: Record<string, string>, method = 'GET') {
    const longSite = await serveSite({ dir: join(temporary, 'long'), base, port: 0, host });
    try {
      return await ask(path, method, headers, longSite);
    } finally {
      await longSite.close();
    }
  }

  test.each(TEXTS)('%s is sent as the visitor accepts it', async (file) => {
    const [modern, older, plain] = await Promise.all([
      askLong(base + file, MODERN),
      askLong(base + file, { 'Accept-Encoding': 'gzip' }),
      askLong(base + file, {}),
    ]);
    expect(modern).toMatchObject({ status: 200, headers: { 'content-encoding': 'br' } });
    expect(brotliDecompressSync(modern.bytes).toString()).toBe(LONG);
    expect(older).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } });
    expect(gunzipSync(older.bytes).toString()).toBe(LONG);
    expect(plain).toMatchObject({ status: 200, body: LONG });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const { headers } of [modern, older, plain]) expect(headers.vary).toBe('Accept-Encoding');
  });

  test.each(PACKED)('%s is packed already', async (file) => {
    const { status, headers, body } = await askLong(base + file, MODERN);
    expect([status, headers['content-encoding'], body]).toEqual([200, undefined, LONG]);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(LONG)));
  });

  test('the page for what is not there, too', async () => {
    const { status, headers, bytes } = await askLong(`${base}nothing/`, MODERN);
    expect([status, headers['content-encoding'], headers['content-type']]).toEqual([
      404,
      'br',
      'text/html;charset=utf-8',
    ]);
    expect(brotliDecompressSync(bytes).toString()).toBe(LONG);
  });

  test('what a visitor has already is not sent again', async () => {
    const { headers } = await askLong(base, MODERN);
    const again = await askLong(base, { ...MODERN, 'If-None-Match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '', headers: { vary: 'Accept-Encoding' } });
  });

  test('HEAD has no body', async () => {
    expect(await askLong(base, MODERN, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('a part of a file is the bytes that were asked for', async () => {
    const part = await askLong(base, { ...MODERN, Range: 'bytes=0-1499' });
    expect(part).toMatchObject({ status: 206, headers: { 'content-length': '1500' } });
    expect(part.headers['content-encoding']).toBeUndefined();
    expect(part.bytes).toEqual(Buffer.from(LONG).subarray(0, 1500));
  });

  test.each([
    ['bytes=9-2', 416, ''],
    ['bytes=-5', 206, LONG.slice(-5)],
    ['bytes=5-', 206, Buffer.from(LONG).subarray(5).toString()],
    ['bytes=0-99999999', 206, LONG],
    ['bytes=99999999-', 416, ''],
    ['bytes=x', 200, LONG],
    ['items=0-5', 200, LONG],
    ['bytes=0-1,3-4', 200, LONG],
  ])('%s is answered with %i', async (range, status, body) => {
    expect(await askLong(`${base}feed.xml`, { Range: range })).toMatchObject({ status, body });
  });

  test('what is short is sent as it is', async () => {
    const { headers, body } = await ask('/programmes/feed.xml', 'GET', MODERN);
    expect([headers['content-encoding'], body]).toEqual([undefined, '<rss/>']);
    expect((await ask('/programmes/nothing', 'GET', MODERN)).body).toBe('no such page');
  });
});

describe('starting', () => {
  test('a port that is taken is said plainly', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite({ dir, base, port, host })).rejects.toThrow(
      `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`,
    );
    await expect(serveSite({ dir, base, port })).rejects.toThrow('is taken');
  });

  test('a folder without a site is said plainly', async () => {
    await expect(serveSite({ dir: temporary, base, port: 0 })).rejects.toThrow('npm run build');
  });

  test('by default it can be reached by each name of this machine', async () => {
    const local = await serveSite({ dir, base: '/', port: 0 });
    expect(local.url).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(await (await fetch(local.url)).text()).toBe('home');
    expect(await (await fetch(local.url.replace('localhost', host))).text()).toBe('home');
    await local.close();
    await expect(fetch(local.url)).rejects.toThrow();
  });
});

test('a new build in the same folder is served at once', async () => {
  const served = join(temporary, 'swapped');
  write('swapped/index.html', 'old');
  write('beside/index.html', 'a new home');
  write('beside/new/index.html', 'a new page');
  const swapped = await serveSite({ dir: served, base: '/', port: 0, host });
  expect(await (await fetch(swapped.url)).text()).toBe('old');
  rmSync(served, { recursive: true });
  expect((await fetch(swapped.url)).status).toBe(404);
  renameSync(join(temporary, 'beside'), served);
  expect(await (await fetch(swapped.url)).text()).toBe('a new home');
  expect(await (await fetch(`${swapped.url}new/`)).text()).toBe('a new page');
  await swapped.close();
});
