/** What is chosen in the facets, above the results: each can be taken back, or all at once. */

import { FACETS, type FacetName } from '#features/search/query/index-settings.ts';
import type { SearchState } from '#features/search/query/query-string.ts';
import { searchWords } from '#i18n/search-en.ts';
import { copyTemplate, fill, getElement } from './templates.ts';

type Chosen = SearchState['chosen'];

/** Shows what is chosen; `choose` hears what is left when one is taken back. */
export function createChosenList(
  root: HTMLElement,
  choose: (chosen: Chosen) => void,
): (chosen: Chosen) => void {
  const list = getElement('ul', HTMLUListElement, root);
  const reset = getElement('[data-search-reset]', HTMLButtonElement, root);
  let shown: Chosen;
  reset.addEventListener('click', () => {
    choose(Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Chosen);
  });

  function createItem(facet: FacetName, value: string): DocumentFragment {
    const item = copyTemplate('search-chosen');
    const button = getElement('button', HTMLButtonElement, item);
    fill(item, 'label', value);
    button.setAttribute('aria-label', searchWords.remove(searchWords.facets[facet], value));
    button.addEventListener('click', () => {
      choose({ ...shown, [facet]: shown[facet].filter((other) => other !== value) });
      // The button goes with what it took back.
      if (!root.hidden) reset.focus();
    });
    return item;
  }

  return (chosen) => {
    shown = chosen;
    const items = FACETS.flatMap((facet) => chosen[facet].map((value) => createItem(facet, value)));
    root.hidden = items.length === 0;
    list.replaceChildren(...items);
  };
}
