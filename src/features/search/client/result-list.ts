/** Results on the search page: copies of its template, with arrow-key navigation. */
import type { Answer, Result } from '#features/search/query/engine.ts';
import { copyTemplate, createHighlightedText, fill, getElement, make, markLanguage } from './templates.ts';

const AT_ONCE = 10;
const SECTIONS = 3;

/** Loads the results after those shown. */
export function loadResults(results: Answer['results'], shown = 0): Promise<Result[]> {
  return Promise.all(results.slice(shown, shown + AT_ONCE).map((result) => result.load()));
}

/** A result with kind, place and date, an excerpt, and matching sections. */
export function createResultItem({
  href,
  title,
  kind,
  date,
  place,
  state,
  language,
  excerpt,
  sections,
}: Result): DocumentFragment {
  const item = copyTemplate('search-result');
  getElement('a', HTMLAnchorElement, item).href = href;
  fill(item, 'title', title);
  fill(item, 'kind', kind);
  fill(item, 'date', date);
  fill(item, 'place', place);
  fill(item, 'state', state);
  if (language) markLanguage(item.firstElementChild, getElement('.meta', HTMLElement, item), language);
  getElement('[data-slot=excerpt]', HTMLElement, item).append(...createHighlightedText(excerpt));
  const list = getElement('[data-slot=sections]', HTMLElement, item);
  const links = sections
    .slice(0, SECTIONS)
    .map((section) => make('a', { href: section.href }, section.title));
  list.append(...links.map((link) => make('li', {}, link)));
  if (links.length === 0) list.remove();
  return item;
}

/** Lets the arrow keys move from the field through the results, and back. */
export function walkResults(field: HTMLInputElement, list: HTMLElement): void {
  const listLinks = () => [...list.querySelectorAll<HTMLAnchorElement>(':scope > li :is(h2, h3) a')];
  field.addEventListener('keydown', (event) => {
    const [first] = listLinks();
    if (event.key !== 'ArrowDown' || event.isComposing || !first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !(event.target instanceof Element)) return;
    const links = listLinks();
    // From a link to a section, move to the results around its own.
    const listItem = event.target.closest('li:has(h2)');
    const index = links.findIndex((link) => listItem?.contains(link));
    const next = index + step < 0 ? field : links[index + step];
    event.preventDefault();
    next?.focus();
  });
}
