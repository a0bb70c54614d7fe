import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { site } from '#site.ts';
import { assertSettings, keepBuildDate, readSettings } from './settings.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('what the environment does not say comes from the site', () => {
  const empty = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '', BUILD_DATE: '' };
  for (const env of [{}, empty]) {
    expect(readSettings(env)).toMatchObject({
      contentDir: resolve('content'),
      outDir: resolve('dist'),
      siteUrl: site.url,
      basePath: site.base,
    });
  }
});

test('folders are absolute', () => {
  const { contentDir, outDir } = readSettings({ CONTENT_DIR: 'other/content', OUT_DIR: '/srv/site' });
  expect(contentDir).toBe(resolve('other/content'));
  expect(outDir).toBe(resolve('/srv/site'));
});

test.each([
  ['/', '/'],
  ['programmes', '/programmes/'],
  ['/programmes', '/programmes/'],
  ['/programmes/', '/programmes/'],
  ['//programmes//2026/', '/programmes/2026/'],
])('the base path %s is %s', (written, basePath) => {
  expect(readSettings({ BASE_PATH: written }).basePath).toBe(basePath);
});

test('the origin has no slash at its end', () => {
  expect(readSettings({ SITE_URL: 'https://example.org//' }).siteUrl).toBe('https://example.org');
});

test('the day of the build is that of the site’s own zone, or the one that is given', () => {
  vi.useFakeTimers({ now: new Date('2026-05-31T22:30:00Z') });
  expect(readSettings({}).buildDate).toBe('2026-06-01');
  expect(readSettings({ BUILD_DATE: '2020-02-29' }).buildDate).toBe('2020-02-29');
});

test.each(['2026-6-1', '2026-02-31', 'tomorrow', '2026'])(
  'a day of the build that is none is told: %s',
  (day) => {
    expect(() => assertSettings(readSettings({ BUILD_DATE: day }))).toThrow(/BUILD_DATE/);
  },
);

test('reports a missing content folder', () => {
  expect(() => assertSettings(readSettings({ CONTENT_DIR: 'no-such-folder' }))).toThrow(/CONTENT_DIR/);
});

test('a build over midnight has the day on which it began', () => {
  vi.useFakeTimers();
  const env: NodeJS.ProcessEnv = {};
  vi.setSystemTime('2026-11-30T12:00:00Z');
  keepBuildDate(readSettings(env), env);
  vi.setSystemTime('2026-12-01T12:00:00Z');
  expect(readSettings(env).buildDate).toBe('2026-11-30');
});
