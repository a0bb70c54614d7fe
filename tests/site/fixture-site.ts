/** The site that is built from the fixture, and its pages by their addresses. */
import { inject } from 'vitest';
import type { BuiltSite } from '../setup.ts';
import { listDocuments, type SiteDocument } from './documents.ts';

/** The built fixture. Throws where the run has none. */
export function getFixture(): BuiltSite {
  const fixture = inject('sites').find(({ name }) => name === 'fixture');
  if (!fixture) throw new Error('The site of the fixture was not built.');
  return fixture;
}

/** A way to pages by their address below the base path, `/events/arch-week/`, which throws where there is none. */
export function createPageGetter(dir: string): (path: string) => SiteDocument {
  const pages = new Map(listDocuments(dir).map((document) => [document.path, document]));
  return (path) => {
    const page = pages.get(path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page;
  };
}
