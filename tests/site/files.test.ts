import { describe, expect, inject, test } from 'vitest';
import { sitePages } from '#routes/features.ts';
import { listFiles } from './documents.ts';

/** The files of the contract, and those that a browser needs to show the site. */
const EXPECTED = [
  /^(.+\/)?index\.html$/,
  /^404\.html$/,
  /^_astro\/[^/]+\.(avif|css|gif|jpe?g|js|png|svg|webp|woff2)$/,
  /^pagefind\/entry\.json$/,
  /^pagefind\/[^/]+\/(facets|pages|relations|words)\/[^/]+\.zipped$/,
  /^pagefind\/[^/]+\/names\/[^/]+\.json$/,
  // of a further language
  /^pagefind\/[^/]+\/[\w-]+\/(pages|words)\/[^/]+\.zipped$/,
  /^pagefind\/[^/]+\/[\w-]+\/(entry|names\/[^/]+)\.json$/,
  /^(.+\/)?feed\.(json|xml)$/,
  /^.+\.ics$/,
  /^_cards\/(.+\/)?[^/]+\.png$/,
  /^.+\/list\.csv$/,
  /^data\/.+\.(csv|geojson|json)$/,
  /^data\/dcat\.(jsonld|ttl)$/,
  /^feeds\/all\.opml$/,
  /^(service-worker\.js|offline\/files\.json)$/,
  /^admin\/(?:assets\/[\w-]+\.(?:woff2|LICENSE\.txt)|[\w.-]+\.js(?:\.LEGAL\.txt)?|settings\.json)$/,
  /^(_headers|_redirects|robots\.txt|sitemap-.+\.xml)$/,
];

describe.each(inject('sites'))('$name', ({ dir }) => {
  const files = listFiles(dir);

  test('nothing is served that nobody asked for', () => {
    // What stands in public/, and files that a feature has once.
    const untouched = new Set([...listFiles('public'), ...sitePages.map(({ path }) => path.slice(1))]);
    const others = files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
    expect(others.filter((file) => !untouched.has(file))).toEqual([]);
  });

  test('what every site has is there', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        ...['index.html', '404.html', 'search/index.html'],
        ...['robots.txt', 'sitemap-index.xml', 'sitemap-0.xml', '_headers', '_redirects'],
      ]),
    );
  });
});
