/** The list of a combobox: options, active option, keys. */
import type { Result } from '#features/search/query/engine.ts';
import { markWords } from '#features/search/words/matches.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { createHighlightedText, make, markLanguage } from './templates.ts';

interface OptionList {
  /** Shows results with the query highlighted in titles; no option is active. */
  show(results: readonly Result[], query?: string): void;
  /** Opens the active option. Returns false if there is none. */
  follow(): boolean;
}

/** Fills the list of a field. The focus stays in the field (`aria-activedescendant`). */
export function createOptionList(field: HTMLInputElement, list: HTMLElement): OptionList {
  let active = -1;

  const listOptions = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  function activate(index: number): void {
    active = index;
    const options = listOptions();
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  field.addEventListener('keydown', (event) => {
    const { key, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
    const next = findNextOption(key, active, listOptions().length);
    if (next === undefined || isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    activate(next);
  });
  field.addEventListener('input', () => activate(-1));

  return {
    show(results, query = '') {
      list.replaceChildren(
        ...results.map((result, index) => createOption(result, query, `${list.id}-${index}`)),
      );
      field.setAttribute('aria-expanded', String(results.length > 0));
      activate(-1);
    },
    follow() {
      const option = listOptions()[active];
      option?.click();
      return option !== undefined;
    },
  };
}

/**
 * The option that a key moves to, -1 for the field itself. Returns undefined if the field handles the key. `count` is
 * the number of options. Arrow keys cycle through the field; Home and End work only inside the list.
 */
export function findNextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active === -1 ? count - 1 : active - 1;
  if (active === -1) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** A link, so that it can be opened in a new tab. The keyboard reaches it through the field. */
function createOption(
  { href, title, kind, date, place, state, language }: Result,
  query: string,
  id: string,
): HTMLElement {
  const facts = [
    [kind, 'kind'],
    [date, 'date'],
    [place, 'place'],
    [state, 'state'],
  ].flatMap(([text, name]) => (text && name ? [make('span', { class: name }, text), ' '] : []));
  const name = make(
    'span',
    { class: 'name' },
    ...createHighlightedText(markWords(title, toSearchKeys(query))),
  );
  const meta = make('span', { class: 'meta' }, ...facts);
  const link = make(
    'a',
    { href, id, role: 'option', tabindex: '-1', 'aria-selected': 'false' },
    name,
    ' ',
    ...(facts.length > 0 ? [meta] : []),
  );
  if (language) markLanguage(link, meta, language);
  return make('li', { role: 'presentation' }, link);
}
