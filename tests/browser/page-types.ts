/** One page of each type of a built site. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '#collections/index.ts';
import type { BuiltSite } from '../setup.ts';

/**
 * Addresses below the base path: home, every page on the first level, one detail page a collection, a country, a topic,
 * a narrowed list.
 */
export function listPageTypes(site: BuiltSite): string[] {
  const first = listPages(site.dir).map((name) => `/${name}/`);
  const ways = ['countries', 'topics', 'organisations/by/kind'];
  const further = ways.flatMap((folder) => getLargestPage(site, folder) ?? []);
  return ['/', ...first, ...listDetailPages(site), ...further];
}

/** Of every collection the page that shows most. */
export function listDetailPages(site: BuiltSite): string[] {
  return collections.flatMap(({ name }) => getLargestPage(site, name) ?? []);
}

/** The detail page of a collection that shows most; undefined where the collection is empty. */
export function getLargestPage(site: BuiltSite, collection: string): string | undefined {
  const dir = join(site.dir, collection);
  const sizeOf = (name: string) => statSync(join(dir, name, 'index.html')).size;
  const [largest] = listPages(dir).sort((a, b) => sizeOf(b) - sizeOf(a));
  return largest === undefined ? undefined : `/${collection}/${largest}/`;
}

/** Names of the folders that hold a page which shows something: not those at former addresses. */
function listPages(dir: string): string[] {
  return readdirSync(dir).filter((name) => {
    const file = join(dir, name, 'index.html');
    return existsSync(file) && !readFileSync(file, 'utf8').includes('http-equiv="refresh"');
  });
}
