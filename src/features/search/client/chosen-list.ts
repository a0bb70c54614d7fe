/** The chosen values above the results: each can be removed, or all at once. */

import { type Chosen, clearChosen } from '#features/search/query/query-string.ts';
import { search as searchWords } from '#i18n/client-words.ts';
import type { FacetPanel } from './facet-panel.ts';
import { copyTemplate, fill, getElement } from './templates.ts';

/** Shows the chosen values, by what the panel calls them. `choose` gets the remaining ones when one is removed. */
export function createChosenList(
  root: HTMLElement,
  { labels, toLabel }: Pick<FacetPanel, 'labels' | 'toLabel'>,
  choose: (chosen: Chosen) => void,
): (chosen: Chosen) => void {
  const list = getElement('ul', HTMLUListElement, root);
  const reset = getElement('[data-search-reset]', HTMLButtonElement, root);
  let shown: Chosen = {};
  reset.addEventListener('click', () => choose(clearChosen(shown)));

  function createItem(facet: string, value: string): DocumentFragment {
    const item = copyTemplate('search-chosen');
    const button = getElement('button', HTMLButtonElement, item);
    const label = toLabel(facet, value);
    fill(item, 'label', label);
    button.setAttribute('aria-label', searchWords.remove(labels.get(facet) ?? facet, label));
    button.addEventListener('click', () => {
      choose({ ...shown, [facet]: (shown[facet] ?? []).filter((chosen) => chosen !== value) });
      // The button disappears with the value it removes.
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
