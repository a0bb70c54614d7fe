/**
 * What every page loads of the search: it opens the dialog by `/` or Ctrl-K (⌘K), and marks the words that a page
 * was found by. Both are programs of their own, whose addresses wait in templates: a script in a template is loaded
 * when a copy of it is put into the page, and not before. (Vite would lead an `import()` through a program of its
 * own, larger than all of this.) For the same reason nothing is imported here but types, which hold the two
 * constants to what the programs have.
 */
import type { MARK } from '#features/search/query/query-string.ts';
import type { OPEN } from './search-dialog.client.ts';

const mark: typeof MARK = 'mark';
const opening: typeof OPEN = 'search:open';

/** K on the keyboards of the region: Latin, Cyrillic, Greek, Georgian. */
const K = /^[kкκკ]$/i;

let isLoaded = false;

addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isTyping =
    target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
  const isMeant = event.ctrlKey || event.metaKey ? K.test(key) : key === '/' && !isTyping;
  if (!isMeant || event.altKey || event.isComposing) return;
  event.preventDefault();
  const own = document.querySelector<HTMLInputElement>('[data-search] [type=search]');
  if (own) own.select();
  else openDialog();
});

if (new URLSearchParams(location.search).has(mark)) load('marks');

function openDialog(): void {
  const detail = document.activeElement;
  const open = () => {
    isLoaded = true;
    dispatchEvent(new CustomEvent(opening, { detail }));
  };
  if (isLoaded) open();
  else {
    // What is typed meanwhile stands in the field of the page, which works also where nothing can be loaded.
    document.querySelector<HTMLInputElement>('.masthead [type=search]')?.focus({ preventScroll: true });
    load('dialog', open);
  }
}

function load(part: 'dialog' | 'marks', then?: () => void): void {
  const template = document.querySelector<HTMLTemplateElement>(`[data-late=${part}]`);
  const script = template?.content.querySelector('script');
  if (!script) return;
  const copy = document.importNode(script);
  if (then) copy.onload = then;
  document.body.append(copy);
}
