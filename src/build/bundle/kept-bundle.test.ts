import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SiteContent, SiteEntry } from '#model/site-content.ts';
import { createBundleStamp, keepBundle, takeKeptBundle } from './kept-bundle.ts';

/** A bundle with one module, one package and one style, which is kept with the stamp `1`. */
function createKept() {
  const root = mkdtempSync(join(tmpdir(), 'site-bundle-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [dir, site, next] = ['bundle', 'site', 'next'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [dir, join(site, '_astro'), next]) mkdirSync(folder, { recursive: true });
  const [module, input, style] = [
    join(dir, 'entry.mjs'),
    join(root, 'package.js'),
    join(site, '_astro/a.css'),
  ];
  for (const file of [module, input, style]) writeFileSync(file, 'as it was');
  writeFileSync(join(dir, 'bundle.json'), JSON.stringify({ entry: 'entry.mjs', inputs: [input] }));
  keepBundle(dir, '1', site);
  return { module, input, style, next, take: (stamp = '1') => takeKeptBundle(dir, stamp, next) };
}

test('a bundle is taken again, with its styles and the files that are served untouched', () => {
  const { next, take } = createKept();
  expect(take()).toMatchObject({ entry: 'entry.mjs' });
  expect(readFileSync(join(next, '_astro/a.css'), 'utf8')).toBe('as it was');
  expect(readFileSync(join(next, 'favicon.svg'), 'utf8')).toBe(readFileSync('public/favicon.svg', 'utf8'));
});

test('a bundle whose files lost their times is known by what they hold', () => {
  const { module, input, take } = createKept();
  for (const file of [module, input]) utimesSync(file, 0, 0);
  expect(take()).toBeDefined();
});

test.each(['module', 'input', 'style'] as const)('a bundle is not taken if its %s was changed', (name) => {
  const { take, ...files } = createKept();
  writeFileSync(files[name], 'as it is!');
  expect(take()).toBeUndefined();
});

test('a bundle is not taken without one of its files, or with another stamp', () => {
  const { module, take } = createKept();
  expect(take('2')).toBeUndefined();
  rmSync(module);
  expect(take()).toBeUndefined();
});

test('the stamp changes with a picture, with a body that is code, and with the address of the site; not with a title or the folder of the site', () => {
  const settings = {
    contentDir: 'content',
    outDir: 'dist',
    siteUrl: 'https://a.example',
    basePath: '/',
    buildDate: '2026-06-01',
    port: 4321,
  };
  const createContent = (change: Partial<SiteEntry>): SiteContent => ({
    dir: 'content',
    entries: [
      {
        collection: 'news',
        id: 'one',
        file: 'news/one.md',
        format: 'md',
        data: { title: 'A title' },
        body: { digest: '1', pictures: ['a.jpg'], isSound: true },
        ...change,
      },
    ],
    pages: [],
    translations: [],
    versions: {},
  });
  const stamp = createBundleStamp(createContent({}), settings);
  expect(createBundleStamp(createContent({ data: { title: 'Another title' } }), settings)).toBe(stamp);
  expect(createBundleStamp(createContent({}), { ...settings, outDir: 'public_html' })).toBe(stamp);
  const others = [
    createBundleStamp(createContent({ body: { digest: '1', pictures: [], isSound: true } }), settings),
    createBundleStamp(createContent({ format: 'mdx', text: 'A text.' }), settings),
    createBundleStamp(createContent({}), { ...settings, basePath: '/below/' }),
  ];
  expect(new Set([stamp, ...others]).size).toBe(4);
});
