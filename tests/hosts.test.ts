/**
 * The printed configurations, given to the real servers where they are installed: every response has the headers of our
 * own server.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '#features/hosting/compress-site.ts';
import { headersFor } from '#features/hosting/headers.ts';
import { HOSTS, type HostName, parseHostName } from '#features/hosting/hosts/hosts.ts';
import { toExpression } from '#features/hosting/hosts/served-site.ts';
import { readServedSite } from '#features/hosting/read-served-site.ts';
import { findPort } from './dev-server.ts';

const ORIGIN = 'https://example.org';

const FILES: Record<string, string> = {
  'index.html': `<!doctype html><title>Home</title>${'Words. '.repeat(100)}`,
  '404.html': '<!doctype html><title>Nothing here</title>',
  'events/index.html': `<!doctype html><title>Events</title>${'Words. '.repeat(100)}`,
  'events/feed.xml': '<feed/>',
  'feed.json': '{}',
  'events/kickoff.ics': 'BEGIN:VCALENDAR',
  'data/index.html': '<!doctype html><title>Open data</title>',
  'data/events.json': '{}',
  'data/events.csv': 'a,b',
  'data/cities.geojson': '{}',
  '_astro/page.1a2b.css': 'body {}',
  '_astro/empty/x.js': 'x',
  'pagefind/entry.json': '{}',
  'pagefind/1a2b/pages/1.zipped': 'x',
  '_cards/site.png': 'x',
  _headers: 'secret',
};

/** What is asked for, and the address in whose place it stands: a missing file has the headers of a page. */
const ASKED: readonly { path: string; status: number; place?: string }[] = [
  { path: '', status: 200 },
  { path: 'events/', status: 200 },
  { path: 'events/feed.xml', status: 200 },
  { path: 'feed.json', status: 200 },
  { path: 'events/kickoff.ics', status: 200 },
  { path: 'data/', status: 200 },
  { path: 'data/events.json', status: 200 },
  { path: 'data/events.csv', status: 200 },
  { path: 'data/cities.geojson', status: 200 },
  { path: '_astro/page.1a2b.css', status: 200 },
  { path: 'pagefind/entry.json', status: 200 },
  { path: 'pagefind/1a2b/pages/1.zipped', status: 200 },
  { path: '_cards/site.png', status: 200 },
  { path: 'nowhere/', status: 404 },
  { path: '_astro/nowhere.js', status: 404, place: '404.html' },
  { path: '_astro/empty/', status: 404, place: '404.html' },
  { path: '_headers', status: 404, place: '404.html' },
  { path: '_redirects', status: 404, place: '404.html' },
];

const TYPES: Record<string, string> = {
  'events/': 'text/html',
  'events/feed.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
  'events/kickoff.ics': 'text/calendar',
  'data/events.csv': 'text/csv',
  'data/cities.geojson': 'application/geo+json',
};

function writeSite(base: string): { root: string; dir: string } {
  const root = mkdtempSync(join(tmpdir(), 'site-host-'));
  const dir = join(root, 'www', base);
  const files = { ...FILES, _redirects: `${base}old/ ${base}events/ 301\n${base}old ${base}events/ 301\n` };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return { root, dir };
}

interface Server {
  program: string;
  /** Starts the program with a configuration of ours. */
  start: (root: string, configuration: string, port: number) => ChildProcess;
  /** Headers that it sends by https alone. */
  omitted: readonly string[];
  /** The compressed copies that it sends, by the name of their coding. */
  copies: Readonly<Record<string, string>>;
}

const SERVERS: Partial<Record<HostName, Server>> = {
  nginx: {
    program: 'nginx',
    omitted: ['Strict-Transport-Security'],
    copies: { gzip: '.gz' },
    start: (root, configuration, port) => {
      const site = configuration
        .replaceAll('/srv/site', join(root, 'www'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`);
      writeFileSync(join(root, 'site.conf'), site);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      writeFileSync(
        join(root, 'nginx.conf'),
        `daemon off; master_process off; pid ${root}/pid; error_log stderr;
events {}
http { access_log off; ${temporary.map((name) => `${name}_temp_path ${root}/${name};`).join(' ')} include ${root}/site.conf; }`,
      );
      return spawn('nginx', ['-p', root, '-c', join(root, 'nginx.conf')]);
    },
  },
  caddy: {
    program: 'caddy',
    omitted: [],
    copies: { gzip: '.gz', br: '.br' },
    start: (root, configuration, port) => {
      const site = configuration
        .replaceAll('/srv/site', join(root, 'www'))
        .replace(`\n${ORIGIN} {`, `\nhttp://127.0.0.1:${port} {`);
      writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      const env = { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root };
      return spawn('caddy', ['run', '--config', join(root, 'Caddyfile'), '--adapter', 'caddyfile'], { env });
    },
  },
};

const isInstalled = (program: string) => spawnSync(program, ['-h']).error === undefined;

for (const [name, server] of Object.entries(SERVERS) as [HostName, Server][]) {
  const there = isInstalled(server.program);
  for (const base of ['/', '/programmes/']) {
    const title = `${name} below ${base}${there ? '' : ` (${server.program} is not installed)`}`;
    describe.skipIf(!there)(title, () => {
      let [root, dir, url, printed] = ['', '', '', ''];
      let child: ChildProcess;

      beforeAll(async () => {
        const site = writeSite(base);
        ({ root, dir } = site);
        await compressSite(dir);
        const port = await findPort();
        url = `http://127.0.0.1:${port}`;
        child = server.start(root, HOSTS[name](readServedSite(site.dir, { origin: ORIGIN, base })), port);
        for (const stream of [child.stdout, child.stderr]) {
          stream?.setEncoding('utf8').on('data', (text: string) => {
            printed += text;
          });
        }
        for (let tries = 0; tries < 150; tries += 1) {
          if (
            await fetch(url).then(
              () => true,
              () => false,
            )
          )
            return;
          await new Promise((done) => setTimeout(done, 200));
        }
        throw new Error(`${name} did not start.\n${printed}`);
      });

      afterAll(() => {
        child?.kill();
        rmSync(root, { recursive: true });
      });

      test.each(ASKED)(
        '/$path is answered with $status and the headers of our own server',
        async ({ path, status, place = path }) => {
          const response = await fetch(url + base + path, { redirect: 'manual' });
          expect(response.status).toBe(status);
          const { 'Content-Type': type, ...headers } = headersFor(base + place, base);
          for (const header of Object.keys(headersFor(`${base}data/events.json`, base))) {
            if (server.omitted.includes(header)) continue;
            expect(response.headers.get(header), header).toBe(headers[header] ?? null);
          }
          const expected = type ?? TYPES[place];
          if (expected) expect(response.headers.get('Content-Type')).toMatch(expected);
          if (status === 404) expect(await response.text()).toBe(FILES['404.html']);
        },
      );

      test('former addresses and addresses without a slash lead on', async () => {
        const follow = async (path: string) => {
          const { status, headers } = await fetch(url + path, { redirect: 'manual' });
          return `${status} ${headers.get('Location')?.replace(url, '')}`;
        };
        expect(await follow(`${base}old/`)).toBe(`301 ${base}events/`);
        expect(await follow(`${base}old`)).toBe(`301 ${base}events/`);
        expect(await follow(`${base}old/?x=1`)).toBe(`301 ${base}events/?x=1`);
        expect(await follow(`${base}events`)).toMatch(`${base}events/`);
        if (base !== '/') expect(await follow('/')).toBe(`301 ${base}`);
      });

      test('text is compressed, and nothing can be written', async () => {
        const response = await fetch(`${url}${base}events/`, { headers: { 'Accept-Encoding': 'gzip' } });
        expect(response.headers.get('Content-Encoding')).toBe('gzip');
        expect(response.headers.get('Vary')).toMatch(/accept-encoding/i);
        const written = await fetch(`${url}${base}events/`, { method: 'POST', body: 'x' });
        expect(written.status).toBe(405);
      });

      test.each(Object.entries(server.copies))(
        'what is kept in %s is sent as it is',
        async (coding, ending) => {
          const response = await fetch(`${url}${base}events/`, { headers: { 'Accept-Encoding': coding } });
          expect(response.headers.get('Content-Encoding')).toBe(coding);
          expect(response.headers.get('Content-Type')).toMatch('text/html');
          expect(response.headers.get('Vary')).toMatch(/accept-encoding/i);
          const { size } = statSync(join(dir, `events/index.html${ending}`));
          expect(response.headers.get('Content-Length')).toBe(String(size));
          const { 'Cache-Control': caching } = headersFor(`${base}events/`, base);
          expect(response.headers.get('Cache-Control')).toBe(caching);
          expect(await response.text()).toBe(FILES['events/index.html']);
          const plain = await fetch(`${url}${base}events/`, { headers: { 'Accept-Encoding': 'identity' } });
          expect(plain.headers.get('Content-Encoding')).toBeNull();
          expect(await plain.text()).toBe(FILES['events/index.html']);
        },
      );

      test('a part of a file, its head alone, and what a browser has already', async () => {
        const ask = (headers: Record<string, string>, method = 'GET') =>
          fetch(`${url}${base}events/`, { method, headers: { 'Accept-Encoding': 'identity', ...headers } });
        const text = FILES['events/index.html'] ?? '';
        const part = await ask({ Range: 'bytes=9-14' });
        expect(part.status).toBe(206);
        expect(part.headers.get('Content-Range')).toBe(`bytes 9-14/${text.length}`);
        expect(await part.text()).toBe(text.slice(9, 15));
        expect((await ask({ Range: 'bytes=99999-' })).status).toBe(416);
        const head = await ask({}, 'HEAD');
        expect(head.headers.get('Content-Length')).toBe(String(text.length));
        expect(await head.text()).toBe('');
        const [tag, date] = ['ETag', 'Last-Modified'].map((name) => head.headers.get(name) ?? '');
        for (const [name, value] of [
          ['If-None-Match', tag],
          ['If-Modified-Since', date],
        ] as const) {
          expect((await ask({ [name]: value ?? '' })).status, name).toBe(304);
        }
      });
    });
  }
}

test.each(Object.keys(HOSTS) as HostName[])(
  'the configuration of %s names the site, and nothing of this machine',
  (name) => {
    const { root, dir } = writeSite('/programmes/');
    const text = HOSTS[name](readServedSite(dir, { origin: ORIGIN, base: '/programmes/' }));
    expect(text).toContain(ORIGIN);
    expect(text).toContain('/programmes/');
    expect(text).not.toContain(root);
    rmSync(root, { recursive: true });
  },
);

test('a site that was not built, and a host that nobody knows, are told', () => {
  expect(() => readServedSite('/nowhere', { origin: ORIGIN, base: '/' })).toThrow('Build it first');
  expect(() => parseHostName('iis')).toThrow('"iis"');
  expect(() => parseHostName(undefined)).toThrow('Name a host');
  expect(parseHostName('Nginx')).toBe('nginx');
});

test('the path of a rule is the same as an expression', () => {
  const matches = (rule: string, path: string) => new RegExp(toExpression(rule, '/a.b/')).test(path);
  expect(matches('/_astro/*', '/a.b/_astro/x')).toBe(true);
  expect(matches('/_astro/*', '/axb/_astro/x')).toBe(false);
  expect(matches('/:list/feed.xml', '/a.b/events/feed.xml')).toBe(true);
  expect(matches('/:list/feed.xml', '/a.b/events/x/feed.xml')).toBe(false);
});
