import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getPageKind, listPageWeights } from './page-weights.ts';

test.each([
  ['/', '/'],
  ['/map/', '/map/'],
  ['/404.html', '/404.html'],
  ['/countries/rs/', '/countries/…'],
  ['/cities/', 'cities, list'],
  ['/cities/page/2/', 'cities, list'],
  ['/cities/by/country/rs/', 'cities, facet'],
  ['/cities/nis/', 'cities, entry'],
])('%s is a page of the kind %s', (path, kind) => {
  expect(getPageKind(path)).toBe(kind);
});

test('pages are listed with their bytes, other files are not', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-weights-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'cities/nis'), { recursive: true });
  for (const file of ['index.html', 'cities/nis/index.html', 'cities/feed.xml', '404.html']) {
    writeFileSync(join(site, file), 'š');
  }
  expect(listPageWeights(site)).toEqual([
    { path: '/', bytes: 2 },
    { path: '/404.html', bytes: 2 },
    { path: '/cities/nis/', bytes: 2 },
  ]);
});
