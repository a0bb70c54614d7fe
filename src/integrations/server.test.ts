import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './server.ts';

const temporary = mkdtempSync(join(tmpdir(), 'mostovi-server-'));
const dir = join(temporary, 'dist');
const host = '127.0.0.1';
const base = '/programmes/';
let site: ServedSite;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(temporary, file)), { recursive: true });
  writeFileSync(join(temporary, file), text);
}

/** Unlike fetch, it asks for the path as it stands. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { port } = new URL(site.url);
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    request({ host, port, path, method, headers }, (res) => {
      let body = '';
      res.on('data', (chunk) => {
        body += chunk;
      });
      res.on('end', () => done({ status: res.statusCode ?? 0, headers: res.headers, body }));
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
    expect(page.headers['content-type']).toBe('text/html;charset=utf-8');
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
