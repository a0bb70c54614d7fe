/** Pages of a built site by their kind, with their bytes. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '#collections/index.ts';

interface PageWeight {
  /** `/cities/nis/`. */
  path: string;
  bytes: number;
}

const names = new Set(collections.map(({ name }) => name));

/** Lists all HTML pages of a site, by path. */
export function listPageWeights(site: string): PageWeight[] {
  return globSync('**/*.html', { cwd: site })
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      bytes: statSync(join(site, file)).size,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The kind of a page by its path: `cities, entry`, `cities, list`, `cities, facet`, `countries/…`, `/map/`. */
export function getPageKind(path: string): string {
  const [first = '', second, ...further] = path.split('/').filter(Boolean);
  if (!names.has(first)) return second === undefined ? path : `/${first}/…`;
  if (second === undefined || second === 'page') return `${first}, list`;
  return second === 'by' || further.length > 0 ? `${first}, facet` : `${first}, entry`;
}
