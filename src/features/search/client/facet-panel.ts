/** The facets beside the results: a group for each, with the numbers of results. */

import type { Chosen } from '#features/search/query/query-string.ts';
import type { FacetCounts } from '#features/search/query/search-index.ts';
import { search as searchWords } from '#i18n/client-words.ts';
import { type Choice, isOffered, listChoices, type OfferedFacet } from './facet-choices.ts';
import { copyTemplate, fill, getElement } from './templates.ts';

/** How many values a group shows at first. */
const FEW = 8;

export interface FacetPanel {
  /** Shows the possible choices; groups stay open or closed. */
  show(counts: Readonly<Record<string, FacetCounts>>, chosen: Chosen): void;
  /** The labels of facets by name, in order. */
  labels: ReadonlyMap<string, string>;
  /** What a value of a facet is called. */
  toLabel(facet: string, value: string): string;
}

/** Fills the groups of the page. `choose` gets every change. */
export function createFacetPanel(root: HTMLElement, choose: (chosen: Chosen) => void): FacetPanel {
  const groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map(createGroup);
  root.addEventListener('change', () => {
    choose(Object.fromEntries(groups.map(({ facet, readChoices }) => [facet.name, readChoices()])));
  });
  return {
    show(counts, chosen) {
      for (const { facet, show } of groups) {
        const { name } = facet;
        // A value from the address has no count yet.
        show(isOffered(facet, chosen) ? listChoices(facet, counts[name] ?? {}, chosen[name] ?? []) : []);
      }
    },
    labels: new Map(groups.map(({ facet, label }) => [facet.name, label])),
    toLabel: (name, value) => groups.find(({ facet }) => facet.name === name)?.facet.labels[value] ?? value,
  };
}

function createGroup(group: HTMLDetailsElement) {
  const { facet: name = '', newestFirst, kinds = '[]', labels: called = '{}' } = group.dataset;
  const facet: OfferedFacet = {
    name,
    isNewestFirst: newestFirst !== undefined,
    kinds: JSON.parse(kinds),
    labels: JSON.parse(called),
  };
  const list = getElement('[role=group]', HTMLElement, group);
  const all = getElement('button', HTMLButtonElement, group);
  const chosenCount = getElement('[data-slot=chosen]', HTMLElement, group);
  const labels = new Map<string, HTMLElement>();
  let choices: Choice[] = [];
  let isWhole = false;
  all.addEventListener('click', () => {
    isWhole = !isWhole;
    fold();
  });

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

  /** Moving an element removes the focus: restore it. */
  function rebuild(next: Choice[]): void {
    const focused = document.activeElement;
    const kept = next.map(
      (choice) => [choice.value, labels.get(choice.value) ?? createLabel(name, choice)] as const,
    );
    labels.clear();
    for (const [value, label] of kept) labels.set(value, label);
    list.replaceChildren(...labels.values());
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
  }

  const readChoices = () =>
    [...list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

  return { facet, label: list.getAttribute('aria-label') ?? name, show, readChoices };
}

function createLabel(facet: string, { value, label }: Choice): HTMLElement {
  const copy = copyTemplate('search-choice');
  const box = getElement('input', HTMLInputElement, copy);
  box.name = facet;
  box.value = value;
  fill(copy, 'label', label);
  return getElement('label', HTMLElement, copy);
}

function update(label: HTMLElement | undefined, { count, isChosen }: Choice): void {
  if (!label) return;
  getElement('input', HTMLInputElement, label).checked = isChosen;
  getElement('[data-slot=count]', HTMLElement, label).textContent = String(count);
}
