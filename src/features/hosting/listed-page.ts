/** What a sitemap says of a page, read from its HTML. */
import type { PageAddress } from './sitemap.ts';

/** What a sitemap says of a page, by its HTML. Addresses are absolute. */
export interface ListedPage {
  url: string;
  pictures: string[];
  languages: PageAddress[];
}

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;
const NOT_LISTED = /<meta name="robots" content="[^"]*noindex/;
const PICTURE = /<img\b(?:[^>"]|"[^"]*")*?\ssrc="([^"]+)"/g;

/** What the sitemap says of a page; undefined if it has no canonical address or asks not to be listed. */
export function findListedPage(html: string): ListedPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const url = CANONICAL.exec(head)?.[1];
  if (url === undefined || NOT_LISTED.test(head)) return undefined;
  const pictures = [...html.matchAll(PICTURE)].map(([, src = '']) => new URL(parseAddress(src), url).href);
  const languages = [...head.matchAll(ALTERNATE)].map(([, language = '', href = '']) => ({
    language,
    url: parseAddress(href),
  }));
  return { url, pictures: [...new Set(pictures)], languages };
}

/** The only character that is escaped in an address. */
const parseAddress = (address: string) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
