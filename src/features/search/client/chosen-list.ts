/** What is chosen in the facets, above the results: each can be taken back, or all at once. */

import { type Chosen, clearChosen } from '#features/search/query/query-string.ts';
import { searchWords } from '#i18n/search-en.ts';
import { copyTemplate, fill, getElement } from './templates.ts';

/** Shows what is chosen; `choose` hears what is left when one is taken back. `labels` says what each facet is called. */
export function createChosenList(
  root: HTMLElement,
  labels: ReadonlyMap<string, string>,
  choose: (chosen: Chosen) => void,
): (chosen: Chosen) => void {
  const list = getElement('ul', HTMLUListElement, root);
  const reset = getElement('[data-search-reset]', HTMLButtonElement, root);
  let shown: Chosen = {};
  reset.addEventListener('click', () => choose(clearChosen(shown)));

  function createItem(facet: string, value: string): DocumentFragment {
    const item = copyTemplate('search-chosen');
    const button = getElement('button', HTMLButtonElement, item);
    fill(item, 'label', value);
    button.setAttribute('aria-label', searchWords.remove(labels.get(facet) ?? facet, value));
    button.addEventListener('click', () => {
      choose({ ...shown, [facet]: (shown[facet] ?? []).filter((other) => other !== value) });
      // The button goes with what it took back.
      if (!root.hidden) reset.focus();
    });
    return item;
  }

  return (chosen) => {
    shown = chosen;
    const items = Object.entries(chosen).flatMap(([facet, values]) =>
      values.map((value) => createItem(facet, value)),
    );
    root.hidden = items.length === 0;
    list.replaceChildren(...items);
  };
}
