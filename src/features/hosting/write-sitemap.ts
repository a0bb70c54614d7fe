/** Writes the sitemap of a built site, from its pages, and robots.txt. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow } from '#entries/files-below.ts';
import { OTHER_PAGES, SITEMAP_PARTS } from '#routes/routes.ts';
import { findListedPage, type ListedPage } from './listed-page.ts';
import { renderRobotsFile, renderSitemapFiles, type SitemapPage } from './sitemap.ts';

export interface SitemapSettings {
  /** Without a trailing slash. */
  origin: string;
  /** With a slash at both ends. */
  base: string;
  /** The day of the last change, by address with the base path. */
  lastModified: ReadonlyMap<string, string>;
  /** The files of the site, by their paths below it; left out, they are looked for. */
  files?: readonly string[];
  /** What is known of pages, by their paths below the folder; `null` for one that is not listed. */
  known?: ReadonlyMap<string, ListedPage | null>;
}

/**
 * Writes the sitemap and robots.txt into the folder of a site. Includes every page with a canonical address and
 * without noindex. Returns their number.
 */
export function writeSitemap(dir: string, settings: SitemapSettings): number {
  const { origin, base, lastModified, known, files = listFilesBelow(dir) } = settings;
  const find = (file: string) =>
    known?.has(file) ? known.get(file) : findListedPage(readFileSync(join(dir, file), 'utf8'));
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => find(file) ?? [])
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(
      (page): SitemapPage => ({
        ...page,
        lastModified: lastModified.get(page.url.slice(origin.length)),
        part: getPart(page.url.slice((origin + base).length)),
      }),
    );
  for (const [name, text] of renderSitemapFiles(pages, origin + base)) writeFileSync(join(dir, name), text);
  const robots = join(dir, 'robots.txt');
  // A file in `public/` takes precedence.
  if (!existsSync(robots)) writeFileSync(robots, renderRobotsFile(origin + base));
  return pages.length;
}

/** The part of the sitemap that names a page, by its path below the base path. */
function getPart(path: string): string {
  const [folder = ''] = path.split('/');
  return SITEMAP_PARTS.find((part) => part === folder) ?? OTHER_PAGES;
}
