/** The site that is built from the fixture, and what its pages say. */
import type { HTMLElement } from 'node-html-parser';
import { inject } from 'vitest';
import type { BuiltSite } from '../setup.ts';
import { listDocuments, type SiteDocument } from './documents.ts';

/** The built fixture. Throws where the run has none. */
export function getFixture(): BuiltSite {
  const fixture = inject('sites').find(({ name }) => name === 'fixture');
  if (!fixture) throw new Error('The site of the fixture was not built.');
  return fixture;
}

/** Words as a reader sees them: white space is a space. */
export const toWords = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Reads the pages of the fixture. Addresses are those below the base path: `/events/arch-week/`. */
export class FixtureReader {
  readonly documents: readonly SiteDocument[];
  readonly #base: string;

  constructor({ dir, base }: BuiltSite) {
    this.documents = listDocuments(dir);
    this.#base = base;
  }

  /** A page. Throws where there is none. */
  getPage(path: string): SiteDocument {
    const page = this.documents.find((document) => document.path === path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page;
  }

  /** The elements of a page that a selector finds. */
  listElements(path: string, selector: string): HTMLElement[] {
    return this.getPage(path).root.querySelectorAll(selector);
  }

  /** The words of each of these elements. */
  listTexts(path: string, selector: string): string[] {
    return this.listElements(path, selector).map(({ text }) => toWords(text));
  }

  /** The words of all of these elements. */
  getText(path: string, selector: string): string {
    return this.listTexts(path, selector).join(' ');
  }

  /** Where the links lead that a selector finds, below the base path. */
  listLinks(path: string, selector: string): string[] {
    return this.listElements(path, selector).map((link) =>
      (link.getAttribute('href') ?? '').replace(this.#base, '/'),
    );
  }

  /** The words of the items of lists that lead to an entry. */
  getItemText(path: string, entry: string): string {
    return this.listElements(path, `main li a[href="${this.#base}${entry.slice(1)}"]`)
      .map((link) => toWords(link.closest('li')?.text))
      .join(' ');
  }
}
