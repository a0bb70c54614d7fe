import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { site } from '#site.ts';

const NAMES = ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'BUILD_DATE'];

/** The settings as a new process would have them. */
async function load(environment: Record<string, string> = {}) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('./settings.ts');
}

beforeEach(() => {
  for (const name of NAMES) vi.stubEnv(name, '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('what the environment does not say comes from the site', async () => {
  expect(await load()).toMatchObject({
    contentDir: resolve('content'),
    outDir: resolve('dist'),
    siteUrl: site.url,
    basePath: site.base,
  });
});

test('folders are absolute', async () => {
  const { contentDir, outDir } = await load({ CONTENT_DIR: 'other/content', OUT_DIR: '/srv/site' });
  expect(contentDir).toBe(resolve('other/content'));
  expect(outDir).toBe(resolve('/srv/site'));
});

test.each([
  ['/', '/'],
  ['programmes', '/programmes/'],
  ['/programmes', '/programmes/'],
  ['/programmes/', '/programmes/'],
  ['//programmes//2026/', '/programmes/2026/'],
])('the base path %s is %s', async (written, basePath) => {
  expect((await load({ BASE_PATH: written })).basePath).toBe(basePath);
});

test('the origin has no slash at its end', async () => {
  expect((await load({ SITE_URL: 'https://example.org//' })).siteUrl).toBe('https://example.org');
});

test('the day of the build is that of the site’s own zone, or the one that is given', async () => {
  vi.useFakeTimers({ now: new Date('2026-05-31T22:30:00Z') });
  expect((await load()).buildDate).toBe('2026-06-01');
  expect((await load({ BUILD_DATE: '2020-02-29' })).buildDate).toBe('2020-02-29');
});

test.each(['2026-6-1', '2026-02-31', 'tomorrow', '2026'])(
  'a day of the build that is none is told: %s',
  async (day) => {
    const { assertSettings } = await load({ BUILD_DATE: day });
    expect(assertSettings).toThrow(/BUILD_DATE/);
  },
);

test('a folder of content that is not there is told', async () => {
  const { assertSettings } = await load({ CONTENT_DIR: 'no-such-folder' });
  expect(assertSettings).toThrow(/CONTENT_DIR/);
});
