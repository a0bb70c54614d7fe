/** The sitemap of a built site, from its pages as they are, and robots.txt. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRobotsFile, renderSitemapFiles, type SitemapPage } from './sitemap.ts';

export interface SitemapSettings {
  /** Without a slash at the end. */
  origin: string;
  /** With a slash at both ends. */
  base: string;
  /** By address with the base path, the day on which a page last changed. */
  lastModified: ReadonlyMap<string, string>;
}

/**
 * Writes sitemap and robots.txt into the folder of a site. In it is every page that names a canonical address and
 * does not keep search engines away. Returns how many.
 */
export function writeSitemap(dir: string, settings: SitemapSettings): number {
  const { origin, base } = settings;
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => findPage(readFileSync(join(dir, file), 'utf8'), settings) ?? [])
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  for (const [name, text] of renderSitemapFiles(pages, origin + base)) writeFileSync(join(dir, name), text);
  const robots = join(dir, 'robots.txt');
  // Whoever has one in `public/` means it.
  if (!existsSync(robots)) writeFileSync(robots, renderRobotsFile(origin + base));
  return pages.length;
}

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const NOT_LISTED = /<meta name="robots" content="[^"]*noindex/;
const PICTURE = /<img\b(?:[^>"]|"[^"]*")*?\ssrc="([^"]+)"/g;

function findPage(html: string, { origin, lastModified }: SitemapSettings): SitemapPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const url = CANONICAL.exec(head)?.[1];
  if (url === undefined || NOT_LISTED.test(head)) return undefined;
  const pictures = [...html.matchAll(PICTURE)].map(([, src = '']) => new URL(toAddress(src), url).href);
  return { url, lastModified: lastModified.get(url.slice(origin.length)), pictures: [...new Set(pictures)] };
}

/** The one sign that stands escaped in an address. */
const toAddress = (address: string) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
