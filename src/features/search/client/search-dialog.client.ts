/**
 * The search dialog of every page: a combobox with a list (WAI-ARIA Authoring Practices, "Combobox"). Loaded on first
 * use; it creates all its elements.
 */

import { type Answer, createEngine, type Result } from '#features/search/query/engine.ts';
import {
  createWordSearch,
  isEmptySearch,
  type SearchState,
  writeAddress,
} from '#features/search/query/query-string.ts';
import { search as searchWords } from '#i18n/client-words.ts';
import { createAnnouncer } from './announcer.ts';
import type { AnswerBlock } from './answer-block.ts';
import { loadAnswers, showAnswers } from './answers.ts';
import { createLiveSearch } from './live-search.ts';
import { createOptionList } from './option-list.ts';
import styles from './search-dialog.css?url';
import { loadStyles, make } from './templates.ts';

/** The event that opens the dialog. Its `detail` is the element that gets the focus back. */
export const OPEN = 'search:open';

/** The event that says that this script listens: its words come after it has loaded. */
export const READY = 'search:ready';

const AT_ONCE = 7;
const ANSWERED_AT_ONCE = 5;
const LIST = 'search-options';

const engine = createEngine(import.meta.env.BASE_URL);

/** Of the site, no name and no setting is in the program: the form of the page says what it searches, and where. */
const seek = document.querySelector('form.seek');
const searchPath = seek?.getAttribute('action') ?? '';
const label = seek?.querySelector('label')?.textContent.trim() ?? '';

const input = make('input', {
  id: 'search-dialog',
  name: 'q',
  // A field of type "search" would use Escape itself.
  type: 'text',
  role: 'combobox',
  placeholder: searchWords.placeholder,
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
  'aria-autocomplete': 'list',
  'aria-controls': LIST,
  'aria-expanded': 'false',
});
const close = make('button', { type: 'button', class: 'close' }, searchWords.close);
const form = make(
  'form',
  { class: 'seek', action: searchPath, role: 'search' },
  make('label', { class: 'unseen', for: input.id }, label),
  input,
  close,
);
const instead = make('p', { class: 'instead', hidden: '' });
const answers = make('div', { class: 'answers', hidden: '' });
const list = make('ul', { id: LIST, role: 'listbox', 'aria-label': searchWords.options });
const status = make('p', { class: 'unseen', role: 'status' });
const dialog = make(
  'dialog',
  { class: 'search-dialog', 'aria-label': label },
  form,
  answers,
  instead,
  list,
  makeKeys(),
  status,
);

const announce = createAnnouncer(status);
const options = createOptionList(input, list);
const live = createLiveSearch<[Answer, Result[], AnswerBlock[]]>({
  ask: async (asked) => {
    const answer = await engine.ask(asked);
    return Promise.all([
      answer,
      Promise.all(answer.results.slice(0, AT_ONCE).map((result) => result.load())),
      loadAnswers(answer.relations, { atOnce: ANSWERED_AT_ONCE, allHref: searchPath + writeAddress(asked) }),
    ]);
  },
  show: ([answer, first, blocks], asked) => show(answer, first, blocks, asked),
  fail: () => say(searchWords.failed),
});

/** The element that had the focus before. */
let origin: Element | null = null;

document.body.append(dialog);
const styled = loadStyles(styles);
addEventListener(OPEN, (event) => open((event as CustomEvent<Element | null>).detail));
form.addEventListener('submit', (event) => {
  // An active option takes precedence over the typed text.
  if (options.follow()) event.preventDefault();
});
input.addEventListener('input', ask);
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => {
  // The content covers the dialog, so a click on the dialog itself is on its backdrop.
  if (event.target === dialog) dialog.close();
});
dialog.addEventListener('close', () => {
  if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
});
dispatchEvent(new Event(READY));

async function open(from: Element | null): Promise<void> {
  engine.load().catch(() => {});
  await styled;
  const field = document.querySelector<HTMLInputElement>('.masthead [type=search]');
  if (!dialog.open) {
    origin = from;
    dialog.showModal();
    // Text typed while this script was loading: more of it may follow.
    if (field?.value) {
      input.value = field.value;
      field.value = '';
      return ask();
    }
  }
  input.select();
}

function ask(): void {
  const state = createWordSearch(input.value.trim());
  if (isEmptySearch(state)) {
    live.stop();
    options.show([]);
    showAnswers(answers, []);
    instead.hidden = true;
    announce('');
  } else live.type(state);
}

function show(answer: Answer, first: Result[], blocks: AnswerBlock[], asked: SearchState): void {
  const [best] = first;
  const found = best
    ? searchWords.foundFirst(answer.results.length, best.title)
    : searchWords.nothing(asked.query);
  const insteadText =
    answer.instead && searchWords.instead[answer.instead.reason](asked.query, answer.instead.query);
  instead.textContent = insteadText ?? (best ? '' : found);
  instead.hidden = instead.textContent === '';
  announce([...showAnswers(answers, blocks), found, insteadText].filter((part) => part).join(' '));
  const all = { href: searchPath + writeAddress(asked), title: searchWords.all, excerpt: [], sections: [] };
  options.show([...first, all], asked.query);
  list.scrollTop = 0;
}

function say(text: string): void {
  instead.textContent = text;
  instead.hidden = false;
  announce(text);
}

/** Explains the keys visually; screen readers know them from the roles. */
function makeKeys(): HTMLElement {
  const named = [['', searchWords.choose] as const, ...searchWords.keys];
  const keys = named.map(([key, use]) => make('span', {}, make('kbd', {}, key), ` ${use}`));
  return make('p', { class: 'keys', 'aria-hidden': 'true' }, ...keys);
}
