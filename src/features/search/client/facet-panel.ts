/** The facets beside the results: a group for each, its values with what they would leave. */

import type { FacetCounts } from '#features/search/query/engine.ts';
import { FACETS, type FacetName } from '#features/search/query/index-settings.ts';
import type { SearchState } from '#features/search/query/query-string.ts';
import { searchWords } from '#i18n/search-en.ts';
import { type Choice, listChoices } from './facet-choices.ts';
import { copyTemplate, fill, getElement } from './templates.ts';

/** How many values a group shows before someone asks for all. */
const FEW = 8;

/** The groups that are open from the start: what something is, and where. */
const OPEN: ReadonlySet<FacetName> = new Set(['kind', 'country']);

export interface FacetPanel {
  /** Shows what can be chosen now; the groups stay as they were opened. */
  show(counts: Partial<Record<FacetName, FacetCounts>>, chosen: SearchState['chosen']): void;
}

/** Puts the groups into their place; `choose` hears of every change. */
export function createFacetPanel(
  root: HTMLElement,
  choose: (chosen: SearchState['chosen']) => void,
): FacetPanel {
  const groups = FACETS.map((facet) => createGroup(facet, root));
  root.addEventListener('change', () => choose(readChoices(root)));
  return {
    show(counts, chosen) {
      for (const { facet, show } of groups) {
        // A value in the query of an address is not yet in any count.
        show(listChoices(facet, counts[facet] ?? {}, chosen[facet]));
      }
    },
  };
}

function createGroup(facet: FacetName, root: HTMLElement) {
  const copy = copyTemplate('search-facet');
  const group = getElement('details', HTMLDetailsElement, copy);
  const list = getElement('[role=group]', HTMLElement, copy);
  const all = getElement('button', HTMLButtonElement, copy);
  const chosenCount = getElement('[data-slot=chosen]', HTMLElement, copy);
  const labels = new Map<string, HTMLElement>();
  let choices: Choice[] = [];
  let isWhole = false;
  fill(copy, 'label', searchWords.facets[facet]);
  list.setAttribute('aria-label', searchWords.facets[facet]);
  group.dataset.facet = facet;
  group.open = OPEN.has(facet);
  group.hidden = true;
  all.addEventListener('click', () => {
    isWhole = !isWhole;
    fold();
  });
  root.append(copy);

  function fold(): void {
    choices.forEach(({ value, isChosen }, index) => {
      const label = labels.get(value);
      if (label) label.hidden = !isWhole && index >= FEW && !isChosen;
    });
    all.hidden = choices.length <= FEW;
    all.textContent = isWhole ? searchWords.showFewer : searchWords.showAll(choices.length);
    all.setAttribute('aria-expanded', String(isWhole));
  }

  function show(next: Choice[]): void {
    const isSameOrder = next.map(({ value }) => value).join('\n') === [...labels.keys()].join('\n');
    if (!isSameOrder) rebuild(next);
    choices = next;
    const count = next.filter(({ isChosen }) => isChosen).length;
    for (const choice of next) update(labels.get(choice.value), choice);
    if (count > 0 && chosenCount.textContent === '') group.open = true;
    chosenCount.textContent = count === 0 ? '' : searchWords.chosen(count);
    group.hidden = next.length === 0;
    fold();
  }

  /** Elements that move lose the focus; the one that had it gets it back. */
  function rebuild(next: Choice[]): void {
    const focused = document.activeElement;
    const kept = next.map(({ value }) => [value, labels.get(value) ?? createLabel(facet, value)] as const);
    labels.clear();
    for (const [value, label] of kept) labels.set(value, label);
    list.replaceChildren(...labels.values());
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
  }

  return { facet, show };
}

function createLabel(facet: FacetName, value: string): HTMLElement {
  const copy = copyTemplate('search-choice');
  const box = getElement('input', HTMLInputElement, copy);
  box.name = facet;
  box.value = value;
  fill(copy, 'label', value);
  return getElement('label', HTMLElement, copy);
}

function update(label: HTMLElement | undefined, { count, isChosen }: Choice): void {
  if (!label) return;
  getElement('input', HTMLInputElement, label).checked = isChosen;
  getElement('[data-slot=count]', HTMLElement, label).textContent = String(count);
}

function readChoices(root: HTMLElement): SearchState['chosen'] {
  const read = (facet: FacetName) =>
    [...root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(({ value }) => value);
  return Object.fromEntries(FACETS.map((facet) => [facet, read(facet)])) as SearchState['chosen'];
}
