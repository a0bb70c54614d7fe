/** The printed script, run with the AWS CLI where it is installed, on a stand-in for object storage. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '#features/hosting/compress-site.ts';
import { headersFor } from '#features/hosting/headers.ts';
import { HOSTS } from '#features/hosting/hosts/hosts.ts';
import { createUploadPlan } from '#features/hosting/hosts/upload-plan.ts';
import { readServedSite } from '#features/hosting/read-served-site.ts';
import { type ObjectStore, openStore } from './object-store.ts';

const LONG = 'Words. '.repeat(100);

const FILES: Record<string, string> = {
  'index.html': `<!doctype html><title>Home</title>${LONG}`,
  '404.html': '<!doctype html><title>Nothing here</title>',
  'events/index.html': `<!doctype html><title>Events</title>${LONG}`,
  'events/feed.xml': `<feed>${LONG}</feed>`,
  'events/kickoff.ics': 'BEGIN:VCALENDAR',
  'data/events.json': `{"a": "${LONG}"}`,
  '_astro/page.1a2b.css': `body {}/*${LONG}*/`,
  '_astro/page.5e6f.woff2': 'x',
  'pagefind/entry.json': '{}',
  'pagefind/1a2b/pages/1.zipped': 'x',
  'old/index.html': `<!doctype html><title>Moved</title>${LONG}`,
  'name with space.txt': 'x',
  _headers: 'secret',
};

function writeSite(base: string): { root: string; dir: string } {
  const root = mkdtempSync(join(tmpdir(), 'site-storage-'));
  const dir = join(root, 'dist');
  const redirects = [
    [`${base}old/`, `${base}events/`],
    [`${base}old`, `${base}events/`],
    [`${base}no-page`, 'https://example.org/elsewhere/'],
    [`${base}pattern/*`, `${base}events/`],
  ];
  const files = { ...FILES, _redirects: redirects.map((rule) => `${rule.join(' ')} 301\n`).join('') };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return { root, dir };
}

const hasCli = spawnSync('aws', ['--version']).status === 0;

for (const { base, isCompressed } of [
  { base: '/', isCompressed: true },
  { base: '/programmes/', isCompressed: false },
]) {
  const read = (dir: string) => readServedSite(dir, { origin: 'https://example.org', base });
  const prefix = base.slice(1);

  describe(`the plan of a site below ${base}`, () => {
    let site: ReturnType<typeof writeSite>;
    beforeAll(async () => {
      site = writeSite(base);
      if (isCompressed) await compressSite(site.dir);
    });
    afterAll(() => rmSync(site.root, { recursive: true }));

    test('has every file once, with the headers of our own server that an object can carry', () => {
      const plan = createUploadPlan(read(site.dir));
      const kept = plan.filter(({ key }) => key in FILES || key.slice(prefix.length) in FILES);
      const names = Object.keys(FILES).filter((file) => file !== '_headers');
      expect(plan.flatMap(({ file }) => file?.replace(/\.gz$/, '') ?? []).sort()).toEqual(names.sort());
      for (const { key, cacheControl } of kept) {
        const address = `/${key}`.replace(/\/index\.html$/, '/');
        expect(cacheControl, key).toBe(headersFor(address, base)['Cache-Control']);
      }
    });

    test('has the former addresses, and what is asked for last comes last', () => {
      const plan = createUploadPlan(read(site.dir));
      const moved = plan.flatMap(({ key, redirect }) => (redirect === undefined ? [] : [[key, redirect]]));
      expect(moved).toEqual([
        ...(base === '/' ? [] : [['index.html', base]]),
        [`${prefix}no-page`, 'https://example.org/elsewhere/'],
        [`${prefix}old/index.html`, `${base}events/`],
      ]);
      const keys = plan.map(({ key }) => key.slice(prefix.length));
      expect(keys.indexOf('_astro/page.1a2b.css')).toBeLessThan(keys.indexOf('events/feed.xml'));
      expect(keys.indexOf('events/feed.xml')).toBeLessThan(keys.indexOf('404.html'));
    });

    test('the script says what storage does not do', () => {
      const script = HOSTS.s3(read(site.dir));
      for (const name of Object.keys(headersFor(base, base)).filter((name) => name !== 'Cache-Control')) {
        expect(script).toContain(`#     ${name}\n`);
      }
      expect(script).toContain(`# Not taken over from public/_redirects: ${base}pattern/*`);
      expect(spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
    });
  });
}

const base = '/programmes/';
const prefix = base.slice(1);
const title = `an upload${hasCli ? '' : ' (the AWS CLI is not installed)'}`;

describe.skipIf(!hasCli)(title, () => {
  let site: ReturnType<typeof writeSite>;
  let store: ObjectStore;

  const read = () => readServedSite(site.dir, { origin: 'https://example.org', base });

  /** Runs the script, which may not print anything. */
  const run = () =>
    new Promise<{ code: number | null; printed: string }>((done) => {
      writeFileSync(join(site.root, 'upload.sh'), HOSTS.s3(read()));
      const child = spawn('sh', ['upload.sh'], {
        cwd: site.root,
        timeout: 200_000,
        env: {
          PATH: process.env.PATH,
          HOME: site.root,
          BUCKET: 'bucket',
          DELETE: 'yes',
          AWS_ENDPOINT_URL: store.url,
          AWS_ACCESS_KEY_ID: 'name',
          AWS_SECRET_ACCESS_KEY: 'word',
          AWS_DEFAULT_REGION: 'eu-central-1',
          AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
          AWS_MAX_ATTEMPTS: '1',
        },
      });
      let printed = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          printed += text;
        });
      }
      child.on('close', (code) => done({ code, printed }));
    });

  beforeAll(async () => {
    site = writeSite(base);
    await compressSite(site.dir);
    store = await openStore(`${prefix}404.html`);
    const kept = { contentType: '', cacheControl: '', contentEncoding: undefined, redirect: undefined };
    const body = Buffer.from(FILES['_astro/page.5e6f.woff2'] ?? '');
    store.objects.set(`${prefix}gone/index.html`, { ...kept, body });
    store.objects.set(`${prefix}_astro/page.5e6f.woff2`, { ...kept, body });
    expect(await run()).toEqual({ code: 0, printed: '' });
  });
  afterAll(() => {
    store?.close();
    rmSync(site.root, { recursive: true });
  });

  test('puts every object once, as planned, but what has a digest in its name and is there', () => {
    const plan = createUploadPlan(read()).filter(({ key }) => !key.endsWith('.5e6f.woff2'));
    expect([...store.puts].sort()).toEqual(plan.map(({ key }) => [key, 1]).sort());
    for (const { key, file: _file, ...planned } of plan) {
      const { body: _body, ...kept } = store.objects.get(key) ?? { body: '' };
      expect(kept, key).toEqual(planned);
    }
  });

  test('deletes what the site no longer has', () => {
    const plan = createUploadPlan(read());
    expect([...store.objects.keys()].sort()).toEqual(plan.map(({ key }) => key).sort());
  });

  test('gives a site: pages, the page for what is missing, former addresses', () => {
    const home = store.visit(base).object;
    expect(home?.contentType).toBe('text/html; charset=utf-8');
    expect(home?.contentEncoding).toBe('gzip');
    expect(gunzipSync(home?.body ?? '').toString()).toBe(FILES['index.html']);
    expect(store.visit(`${base}events`)).toMatchObject({ status: 302, location: `${base}events/` });
    const feed = store.visit(`${base}events/feed.xml`).object;
    expect(feed).toMatchObject({
      contentType: 'application/atom+xml; charset=utf-8',
      contentEncoding: undefined,
    });
    expect(feed?.body.toString()).toBe(FILES['events/feed.xml']);
    const missing = store.visit(`${base}nowhere/`);
    expect(missing.status).toBe(404);
    expect(missing.object?.body.toString()).toBe(FILES['404.html']);
    expect(store.visit(`${base}old/`)).toMatchObject({ status: 301, location: `${base}events/` });
    expect(store.visit(`${base}no-page`).location).toBe('https://example.org/elsewhere/');
    expect(store.visit('/').location).toBe(base);
  });
});
