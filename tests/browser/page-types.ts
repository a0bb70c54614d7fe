/** Chooses one page of each type of a built site. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '#collections/index.ts';
import { EDITOR_FOLDER } from '#features/web-editor/editor-paths.ts';
import { FEATURES } from '#routes/features.ts';
import type { BuiltSite } from '../setup.ts';

/**
 * Addresses below the base path: home, every first-level page, an entry page of each collection, a country, a topic,
 * a person, a list by facet, the numbers. Not the web editor, a program of others for those who write;
 * `editor.test.ts` is about it.
 */
export function listPageTypes(site: BuiltSite): string[] {
  const first = listPages(site.dir)
    .filter((name) => name !== EDITOR_FOLDER)
    .map((name) => `/${name}/`);
  const ways = ['countries', 'topics', 'people', 'organisations/by/kind'];
  const further = ways.flatMap((folder) => getLargestPage(site, folder) ?? []);
  return ['/', ...first, FEATURES.numbers.path, ...listDetailPages(site), ...further];
}

/** The largest entry page of every collection. */
export function listDetailPages(site: BuiltSite): string[] {
  return collections.flatMap(({ name }) => getLargestPage(site, name) ?? []);
}

/** The largest entry page of a collection. Returns undefined if the collection is empty. */
export function getLargestPage(site: BuiltSite, collection: string): string | undefined {
  const dir = join(site.dir, collection);
  const sizeOf = (name: string) => statSync(join(dir, name, 'index.html')).size;
  const [largest] = listPages(dir).sort((a, b) => sizeOf(b) - sizeOf(a));
  return largest === undefined ? undefined : `/${collection}/${largest}/`;
}

/** The names of folders with a page, without redirect pages. */
function listPages(dir: string): string[] {
  // A site may be without a collection or a feature.
  if (!existsSync(dir)) return [];
  return readdirSync(dir).filter((name) => {
    const file = join(dir, name, 'index.html');
    return existsSync(file) && !readFileSync(file, 'utf8').includes('http-equiv="refresh"');
  });
}
