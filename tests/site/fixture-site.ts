/** The site built from the fixture, and the text of its pages. */
import { type HTMLElement, parse } from 'node-html-parser';
import { inject } from 'vitest';
import type { BuiltSite } from '../setup.ts';
import { listDocuments, type SiteDocument } from './documents.ts';

/** The built fixture in a list, for tests beside those of this site; empty where this site can't build it. */
export const fixtures: readonly BuiltSite[] = inject('sites').filter(({ name }) => name === 'fixture');

/** The built fixture. Throws if the run has none. */
export function getFixture(): BuiltSite {
  const [fixture] = fixtures;
  if (!fixture) throw new Error('The site of the fixture was not built.');
  return fixture;
}

/** Text with normalized white space. */
export const toWords = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Where a line ends on a page, whether or not the file has space there. */
const BLOCK_EDGE = /(?=<\/?(?:p|div|h[1-6]|ul|ol|li|dl|section|header|footer|table|tr|th|td|figure)\b)/g;

/** The text of an element as readers see it: with space between blocks. */
const readText = (element: HTMLElement): string =>
  toWords(parse(element.innerHTML.replace(BLOCK_EDGE, ' ')).text);

/** Reads pages of the fixture. Addresses are below the base path: `/events/arch-week/`. */
export class FixtureReader {
  readonly documents: readonly SiteDocument[];
  readonly #base: string;

  constructor({ dir, base }: BuiltSite) {
    this.documents = listDocuments(dir);
    this.#base = base;
  }

  /** Gets a page. Throws if there is none. */
  getPage(path: string): SiteDocument {
    const page = this.documents.find((document) => document.path === path);
    if (!page) throw new Error(`There is no page ${path}.`);
    return page;
  }

  /** The elements of a page that match a selector. */
  listElements(path: string, selector: string): HTMLElement[] {
    return this.getPage(path).root.querySelectorAll(selector);
  }

  /** The text of each matching element. */
  listTexts(path: string, selector: string): string[] {
    return this.listElements(path, selector).map(readText);
  }

  /** The text of all matching elements. */
  getText(path: string, selector: string): string {
    return this.listTexts(path, selector).join(' ');
  }

  /** The targets of matching links, below the base path. */
  listLinks(path: string, selector: string): string[] {
    return this.listElements(path, selector).map((link) =>
      (link.getAttribute('href') ?? '').replace(this.#base, '/'),
    );
  }

  /** The text of the list items that link to an entry. */
  getItemText(path: string, entry: string): string {
    return this.listElements(path, `main li a[href="${this.#base}${entry.slice(1)}"]`)
      .map((link) => toWords(link.closest('li')?.text))
      .join(' ');
  }
}
