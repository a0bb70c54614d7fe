import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { site } from '#site.ts';
import { keepBuildDate, readSettings } from './settings.ts';

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

test.each([
  ['https://example.org//', 'https://example.org'],
  ['https://Example.org:443', 'https://example.org'],
  ['https://мостови.срб/', 'https://xn--b1amkiarh.xn--90a3ac'],
])('the origin of %s is %s', (written, siteUrl) => {
  expect(readSettings({ SITE_URL: written }).siteUrl).toBe(siteUrl);
});

test('the day of the build is that of the site’s own zone, or the one that is given', () => {
  vi.useFakeTimers({ now: new Date('2026-05-31T22:30:00Z') });
  expect(readSettings({}).buildDate).toBe('2026-06-01');
  expect(readSettings({ BUILD_DATE: '2020-02-29' }).buildDate).toBe('2020-02-29');
});

test('a build over midnight has the day on which it began', () => {
  vi.useFakeTimers();
  const env: NodeJS.ProcessEnv = {};
  vi.setSystemTime('2026-11-30T12:00:00Z');
  keepBuildDate(readSettings(env), env);
  vi.setSystemTime('2026-12-01T12:00:00Z');
  expect(readSettings(env).buildDate).toBe('2026-11-30');
});
