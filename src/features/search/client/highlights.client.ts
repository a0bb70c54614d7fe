/**
 * Highlights the query on a page that was opened from a result (`?mark=words`), and offers to remove the highlights.
 * Loads only on such a page.
 */

import { MARK } from '#features/search/query/query-string.ts';
import { markWords } from '#features/search/words/matches.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { search as searchWords } from '#i18n/client-words.ts';
import styles from './search-highlights.css?url';
import { createHighlightedText, make } from './templates.ts';

/** Elements that are not read as text, or would break. */
const UNMARKED = 'svg, script, style, template, noscript, input, textarea, select, button, [hidden], .unseen';

/** Shorter words would highlight every word that begins so. */
const SHORTEST = 3;

const main = document.querySelector('main');
const address = new URL(location.href);
const marked = main ? markAll(main, listMeantWords(address.searchParams.get(MARK) ?? '')) : [];

if (main && marked.length > 0) offerRemoval(main);
else forget();

/** The words of a query to highlight, as keys. */
function listMeantWords(query: string): string[] {
  const keys = toSearchKeys(query);
  const long = keys.filter((key) => key.length >= SHORTEST);
  return long.length > 0 ? long : keys;
}

/** Highlights words in an element. Returns functions that remove each highlight. */
function markAll(root: Element, keys: readonly string[]): (() => void)[] {
  return listTexts(root).flatMap((text) => {
    const parts = markWords(text.data, keys);
    return parts.some(({ isMatch }) => isMatch) ? [replace(text, createHighlightedText(parts))] : [];
  });
}

function listTexts(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const isUnmarked = node instanceof Element && node.matches(UNMARKED);
    return isUnmarked ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

function replace(text: Text, nodes: Node[]): () => void {
  const { display } = getComputedStyle(text.parentElement ?? document.body);
  // In a flex or grid container, every part would become an item of its own.
  const placed = /flex|grid/.test(display) ? [make('span', {}, ...nodes)] : nodes;
  text.replaceWith(...placed);
  return () => {
    placed[0]?.parentNode?.insertBefore(text, placed[0]);
    for (const node of placed) node.parentNode?.removeChild(node);
  };
}

function offerRemoval(place: Element): void {
  document.head.append(make('link', { rel: 'stylesheet', href: styles }));
  const button = make('button', { type: 'button', class: 'unmark' }, searchWords.removeMarks);
  const remove = () => {
    const hadFocus = button === document.activeElement;
    for (const undo of marked) undo();
    button.remove();
    removeEventListener('keydown', removeByKey);
    forget();
    if (hadFocus && place instanceof HTMLElement) place.focus({ preventScroll: true });
  };
  const removeByKey = ({ key }: KeyboardEvent) => {
    // Escape first closes an open dialog.
    if (key === 'Escape' && !document.querySelector('dialog[open]')) remove();
  };
  button.addEventListener('click', remove);
  addEventListener('keydown', removeByKey);
  place.prepend(button);
}

/** Removes the words from the address, so that a shared or reloaded page has no highlights. */
function forget(): void {
  address.searchParams.delete(MARK);
  history.replaceState(history.state, '', address);
}
