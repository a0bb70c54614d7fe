/** The part of a page that answers a query: an excerpt, and matching sections. */

import { countMet, hasMatch } from '#features/search/words/matches.ts';
import { SEARCH_RECORD } from '#routes/sections.ts';
import type { PageFragment } from './search-index.ts';

/** The words of an excerpt, and how many of them precede the first match. */
const [LENGTH, BEFORE] = [26, 5];

/** A section of a page, by its heading. */
interface Section {
  id: string;
  title: string;
}

/** The word at which the additional index data begins, at the end of the page. */
const findTextEnd = ({ anchors }: PageFragment) =>
  anchors.find(({ id }) => id === SEARCH_RECORD)?.location ?? Number.POSITIVE_INFINITY;

/** The number of words at the start of a page that a result shows anyway. */
const countHead = ({ meta: { kind = '', date = '', place = '', title = '', summary = '' } }: PageFragment) =>
  [kind, date, place, title, summary].flatMap(listParts).length;

const listParts = (text: string) => text.split(/\s+/).filter((part) => part !== '');

/** The visible words of a page, with the signs around them. */
const listWords = (page: PageFragment) => page.content.split(/\s+/).slice(0, findTextEnd(page));

/** The visible matches on a page: numbers of words, in order. */
export function listPlaces(page: PageFragment, keys: readonly string[]): number[] {
  return listWords(page).flatMap((word, place) => (hasMatch(word, keys) ? [place] : []));
}

/** The text with most different words of a query close together; empty without a visible match. */
export function createExcerpt(
  page: PageFragment,
  keys: readonly string[],
  places: readonly number[],
): string {
  const words = listWords(page);
  const joinWords = (first: number, last: number) => words.slice(first, last).join(' ');
  const head = countHead(page);
  let best: number | undefined;
  let most = 0;
  for (const place of places.filter((candidate) => candidate >= head)) {
    const met = countMet(joinWords(place, place + LENGTH - BEFORE), keys);
    if (met > most) [best, most] = [place, met];
  }
  if (best === undefined) return '';
  const start = Math.max(head, best - BEFORE);
  const end = start + LENGTH;
  return `${start > head ? '… ' : ''}${joinWords(start, end)}${end < words.length ? ' …' : ''}`;
}

/** The sections of a page with matches, in order. */
export function listSections(page: PageFragment, places: readonly number[]): Section[] {
  const headings = page.anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text)
    .sort((a, b) => a.location - b.location);
  const sections = places.map((place) => headings.findLast(({ location }) => location <= place));
  return [...new Set(sections)].flatMap((heading) =>
    heading ? [{ id: heading.id, title: heading.text ?? '' }] : [],
  );
}
