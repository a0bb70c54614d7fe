/**
 * The part of the search that every page loads: opens the dialog with `/` or Ctrl-K (⌘K), and highlights the query of
 * an opened result. Both are separate scripts in templates: a script in a template loads when a copy of it is
 * inserted into the page. (Vite would add a helper for `import()` that is larger than this file.) For the same reason
 * only types are imported here; they keep the constants equal to those of the scripts.
 */
import type { MARK } from '#features/search/query/query-string.ts';
import type { OPEN, READY } from './search-dialog.client.ts';

const mark: typeof MARK = 'mark';
const opening: typeof OPEN = 'search:open';
const ready: typeof READY = 'search:ready';

/** The K key on keyboards of the region: Latin, Cyrillic, Greek, Georgian. */
const K = /^[kкκკ]$/i;

let isLoaded = false;

addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isTyping =
    target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
  const isMeant = event.ctrlKey || event.metaKey ? K.test(key) : key === '/' && !isTyping;
  if (!isMeant || event.altKey || event.isComposing) return;
  event.preventDefault();
  const searchField = document.querySelector<HTMLInputElement>('[data-search] [type=search]');
  if (searchField) searchField.select();
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
    // Until the dialog has loaded, typing goes to the field of the page, which also works if loading fails.
    document.querySelector<HTMLInputElement>('.masthead [type=search]')?.focus({ preventScroll: true });
    addEventListener(ready, open, { once: true });
    load('dialog');
  }
}

function load(part: 'dialog' | 'marks'): void {
  const template = document.querySelector<HTMLTemplateElement>(`[data-late=${part}]`);
  const script = template?.content.querySelector('script');
  if (!script) return;
  document.body.append(document.importNode(script));
}
