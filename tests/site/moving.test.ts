/** Redirects, the sitemap and robots.txt of the built sites. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, inject, test } from 'vitest';
import { readRedirectsFile } from '#features/hosting/redirect-files.ts';
import { many } from '#tests/example.ts';
import { listAllDocuments, listDocuments, listFiles, listRedirectPages } from './documents.ts';
import { fixtures } from './fixture-site.ts';

const NAMESPACES = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  i: 'http://www.google.com/schemas/sitemap-image/1.1',
};

/** The schema of sitemaps.org; elements of other namespaces may follow. */
const SCHEMA = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACES.s}"
  targetNamespace="${NAMESPACES.s}" elementFormDefault="qualified">
  <xsd:simpleType name="loc">
    <xsd:restriction base="xsd:anyURI"><xsd:minLength value="12"/><xsd:maxLength value="2048"/></xsd:restriction>
  </xsd:simpleType>
  <xsd:simpleType name="lastmod"><xsd:union memberTypes="xsd:date xsd:dateTime"/></xsd:simpleType>
  <xsd:element name="sitemapindex"><xsd:complexType><xsd:sequence>
    <xsd:element name="sitemap" maxOccurs="50000"><xsd:complexType><xsd:sequence>
      <xsd:element name="loc" type="loc"/>
      <xsd:element name="lastmod" type="lastmod" minOccurs="0"/>
    </xsd:sequence></xsd:complexType></xsd:element>
  </xsd:sequence></xsd:complexType></xsd:element>
  <xsd:element name="urlset"><xsd:complexType><xsd:sequence>
    <xsd:element name="url" maxOccurs="50000"><xsd:complexType><xsd:sequence>
      <xsd:element name="loc" type="loc"/>
      <xsd:element name="lastmod" type="lastmod" minOccurs="0"/>
      <xsd:any namespace="##other" minOccurs="0" maxOccurs="1000" processContents="lax"/>
    </xsd:sequence></xsd:complexType></xsd:element>
  </xsd:sequence></xsd:complexType></xsd:element>
</xsd:schema>`;

describe.each(inject('sites'))('$name', ({ dir, origin, base, url, buildDate }) => {
  const root = origin + base;
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const sitemaps = listFiles(dir).filter((file) => /^sitemap-(?!index).+\.xml$/.test(file));

  /** The texts of the elements at a path, in all sitemaps. */
  const listTexts = (path: string, files: readonly string[] = sitemaps) =>
    files.flatMap((file) => {
      using document = XmlDocument.fromString(read(file));
      return document.find(path, NAMESPACES).map((node) => node.content);
    });

  test('sitemaps and their index are valid', () => {
    using schema = XmlDocument.fromString(SCHEMA);
    using validator = XsdValidator.fromDoc(schema);
    for (const file of ['sitemap-index.xml', ...sitemaps]) {
      using document = XmlDocument.fromString(read(file));
      expect(() => validator.validate(document), file).not.toThrow();
    }
  });

  test('the index names every sitemap, and robots.txt names the index', () => {
    const named = listTexts('//s:loc', ['sitemap-index.xml']);
    expect(named.toSorted()).toEqual(sitemaps.map((file) => root + file).toSorted());
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`);
  });

  test('in the sitemap are the pages that search engines may show, and no others', () => {
    const listed = listAllDocuments(dir)
      .filter(({ root: page }) => !page.querySelector('meta[name="robots"][content*="noindex"]'))
      .map(({ path }) => root + path.slice(1));
    expect(listed.length).toBeGreaterThan(many(50));
    expect(listTexts('//s:url/s:loc').toSorted()).toEqual(listed.sort());
  });

  test('with every picture of each, at addresses that are there', () => {
    const pictures = listAllDocuments(dir).flatMap(({ root: page }) =>
      page.querySelectorAll('img').map((picture) => origin + picture.getAttribute('src')),
    );
    expect(new Set(listTexts('//i:image/i:loc'))).toEqual(new Set(pictures));
    const files = new Set(listFiles(dir));
    expect(pictures.filter((picture) => !files.has(decodeURI(picture.slice(root.length))))).toEqual([]);
  });

  test('no day of a change lies ahead', () => {
    const days = listTexts('//s:url/s:lastmod');
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => day > buildDate)).toEqual([]);
  });

  test('files come as what they are', async () => {
    const typeOf = async (file: string) => (await fetch(url + file)).headers.get('content-type');
    expect(await typeOf('sitemap-index.xml')).toMatch(/^(?:text|application)\/xml\b/);
    expect(await typeOf('sitemap-0.xml')).toMatch(/^(?:text|application)\/xml\b/);
    expect(await typeOf('robots.txt')).toMatch(/^text\/plain\b/);
  });

  test('each former address has a page that leads where the host is told', () => {
    const told = readRedirectsFile(read('_redirects'));
    const pages = listRedirectPages(dir);
    const paths = pages.map(({ path }) => base + path.slice(1));
    expect([...told.keys()].sort()).toEqual(paths.flatMap((path) => [path, path.slice(0, -1)]).sort());
    for (const { path, root: page } of pages) {
      const to = told.get(base + path.slice(1)) ?? '';
      expect(told.get(base + path.slice(1, -1))).toBe(to);
      expect(page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${to}`);
      expect(page.querySelector('a')?.getAttribute('href')).toBe(to);
      expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(origin + to);
      expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(page.querySelectorAll('script')).toEqual([]);
      // Directly to a page, not to another redirect.
      expect(told.has(to), to).toBe(false);
      expect(readFileSync(join(dir, to.slice(base.length), 'index.html'), 'utf8')).toContain('<main');
    }
  });
});

describe.each(fixtures)('the fixture', ({ dir, url, base }) => {
  test('what was renamed twice, and a page about the site, lead on from each former address', () => {
    expect(readFileSync(join(dir, '_redirects'), 'utf8')).toMatchInlineSnapshot(`
      "/programmes/about/us/ /programmes/about/ 301
      /programmes/about/us /programmes/about/ 301
      /programmes/news/an-item-to-come/ /programmes/news/published-today/ 301
      /programmes/news/an-item-to-come /programmes/news/published-today/ 301
      /programmes/news/to-be-published/ /programmes/news/published-today/ 301
      /programmes/news/to-be-published /programmes/news/published-today/ 301
      "
    `);
  });

  test.each([
    ['news/an-item-to-come/', 'news/published-today/'],
    ['news/an-item-to-come', 'news/published-today/'],
    ['news/to-be-published/?from=mail', 'news/published-today/?from=mail'],
    ['about/us/', 'about/'],
  ])('our server answers %s with the address of %s', async (from, to) => {
    const response = await fetch(url + from, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, base + to]);
    expect((await fetch(url + from)).status).toBe(200);
  });

  test('search does not know them', () => {
    const { pageCount } = JSON.parse(readFileSync(join(dir, 'pagefind/entry.json'), 'utf8'));
    const searched = listDocuments(dir).filter(({ root }) => root.querySelector('[data-pagefind-body]'));
    expect(pageCount).toBe(searched.length);
  });
});
