import { expect, test } from 'vitest';
import { renderRobotsFile, renderSitemapFiles } from './sitemap.ts';

const root = 'https://a.example/programmes/';
const pages = [
  {
    url: `${root}a/`,
    part: 'hubs',
    lastModified: '2026-03-05',
    pictures: [`${root}_astro/a.webp`, `${root}_astro/b&c.webp`],
    languages: [],
  },
  { url: `${root}b/`, part: '0', lastModified: undefined, pictures: [], languages: [] },
  { url: `${root}c/`, part: '0', lastModified: undefined, pictures: [], languages: [] },
];

test('a sitemap names pages, their days and their pictures, and its index names it', () => {
  const files = Object.fromEntries(renderSitemapFiles(pages, root));
  expect(files).toMatchInlineSnapshot(`
    {
      "sitemap-0.xml": "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://a.example/programmes/b/</loc></url>
    <url><loc>https://a.example/programmes/c/</loc></url>
    </urlset>
    ",
      "sitemap-hubs.xml": "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://a.example/programmes/a/</loc><lastmod>2026-03-05</lastmod><image:image><image:loc>https://a.example/programmes/_astro/a.webp</image:loc></image:image><image:image><image:loc>https://a.example/programmes/_astro/b&amp;c.webp</image:loc></image:image></url>
    </urlset>
    ",
      "sitemap-index.xml": "<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://a.example/programmes/sitemap-hubs.xml</loc></sitemap>
    <sitemap><loc>https://a.example/programmes/sitemap-0.xml</loc></sitemap>
    </sitemapindex>
    ",
    }
  `);
});

test('a page names its versions in other languages', () => {
  const languages = [
    { language: 'en-GB', url: `${root}a/` },
    { language: 'sq', url: `${root}sq/a/` },
    { language: 'x-default', url: `${root}a/` },
  ];
  const page = { url: `${root}sq/a/`, part: '0', lastModified: undefined, pictures: [], languages };
  const file = renderSitemapFiles([page], root).get('sitemap-0.xml');
  expect(file).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
  expect(file).toContain(
    `<url><loc>${root}sq/a/</loc><xhtml:link rel="alternate" hreflang="en-GB" href="${root}a/"/>` +
      `<xhtml:link rel="alternate" hreflang="sq" href="${root}sq/a/"/>` +
      `<xhtml:link rel="alternate" hreflang="x-default" href="${root}a/"/></url>`,
  );
});

test('what does not fit into one file comes into the next', () => {
  const files = renderSitemapFiles(pages, root, 1);
  expect([...files.keys()]).toEqual([
    'sitemap-hubs.xml',
    'sitemap-0.xml',
    'sitemap-0-2.xml',
    'sitemap-index.xml',
  ]);
  expect(files.get('sitemap-0-2.xml')).toContain(`<loc>${root}c/</loc>`);
  expect(files.get('sitemap-index.xml')).toContain(`<loc>${root}sitemap-0-2.xml</loc>`);
});

test('without pages there is an empty index', () => {
  expect([...renderSitemapFiles([], root).keys()]).toEqual(['sitemap-index.xml']);
});

test('robots are led to the sitemap', () => {
  expect(renderRobotsFile(root)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.example/programmes/sitemap-index.xml\n',
  );
});
