/** Formats sitemaps (sitemaps.org, with Google’s image extension) and robots.txt (RFC 9309). */

import { escapeMarkup } from '#text/escape.ts';

/** A page; addresses are absolute. */
export interface SitemapPage {
  url: string;
  /** The file that names it: the collection in whose folder it is, otherwise `0`. */
  part: string;
  /** `YYYY-MM-DD`, if known. */
  lastModified: string | undefined;
  pictures: readonly string[];
  /** The same page in each of its languages, by the tag; none on a site with one. */
  languages: readonly PageAddress[];
}

/** The address of a page in a language, `x-default` among them. */
export interface PageAddress {
  language: string;
  url: string;
}

/** The limit of one file. */
const MOST_PAGES = 50_000;

/** The limit of pictures for one page. */
const MOST_PICTURES = 1000;

/** The path of the index below the base path. */
const SITEMAP_INDEX = 'sitemap-index.xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Links to a page in other languages, as search engines read them. */
const LINKS = 'http://www.w3.org/1999/xhtml';
const PICTURES = 'http://www.google.com/schemas/sitemap-image/1.1';

/**
 * The files of a sitemap by name: the index, and one for each part of the site, or for each 50,000 of its pages.
 * `root` is the absolute address of the home page.
 */
export function renderSitemapFiles(
  pages: readonly SitemapPage[],
  root: string,
  most = MOST_PAGES,
): Map<string, string> {
  const parts = Map.groupBy(pages, ({ part }) => part);
  const files = [...parts].flatMap(([part, members]) =>
    Array.from({ length: Math.ceil(members.length / most) }, (_, index) => {
      const name = index === 0 ? `sitemap-${part}.xml` : `sitemap-${part}-${index + 1}.xml`;
      return [name, renderSitemap(members.slice(index * most, (index + 1) * most))] as const;
    }),
  );
  return new Map([...files, [SITEMAP_INDEX, renderSitemapIndex(files.map(([name]) => root + name))]]);
}

const renderSitemapIndex = (urls: readonly string[]) =>
  [
    HEAD,
    `<sitemapindex xmlns="${SITEMAPS}">`,
    ...urls.map((url) => `<sitemap>${renderElement('loc', url)}</sitemap>`),
    '</sitemapindex>\n',
  ].join('\n');

const renderSitemap = (pages: readonly SitemapPage[]) =>
  [
    HEAD,
    `<urlset xmlns="${SITEMAPS}" xmlns:image="${PICTURES}"${hasLanguages(pages) ? ` xmlns:xhtml="${LINKS}"` : ''}>`,
    ...pages.map(renderUrlElement),
    '</urlset>\n',
  ].join('\n');

const hasLanguages = (pages: readonly SitemapPage[]) => pages.some(({ languages }) => languages.length > 0);

function renderUrlElement({ url, lastModified, languages, pictures }: SitemapPage): string {
  const parts = [
    renderElement('loc', url),
    ...(lastModified === undefined ? [] : [renderElement('lastmod', lastModified)]),
    ...languages.map(
      ({ language, url }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(url)}"/>`,
    ),
    ...pictures
      .slice(0, MOST_PICTURES)
      .map((picture) => `<image:image>${renderElement('image:loc', picture)}</image:image>`),
  ];
  return `<url>${parts.join('')}</url>`;
}

const renderElement = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;

/** Allows everything, and names the sitemap. `root` is the absolute address of the home page. */
export const renderRobotsFile = (root: string) =>
  `User-agent: *\nAllow: /\n\nSitemap: ${root}${SITEMAP_INDEX}\n`;
