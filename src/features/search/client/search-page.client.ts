/**
 * The script of the search page: puts query and choices into the address, asks the engine, and shows answers in
 * copies of the page’s templates. Without it the page is a plain form.
 */

import { type Answer, createEngine, type Result } from '#features/search/query/engine.ts';
import {
  isEmptySearch,
  readAddress,
  type SearchState,
  writeAddress,
} from '#features/search/query/query-string.ts';
import { search as searchWords } from '#i18n/client-words.ts';
import { createAnnouncer } from './announcer.ts';
import type { AnswerBlock } from './answer-block.ts';
import { loadAnswers, showAnswers } from './answers.ts';
import { createChosenList } from './chosen-list.ts';
import { createFacetPanel } from './facet-panel.ts';
import { createLiveSearch } from './live-search.ts';
import { createResultItem, loadResults, walkResults } from './result-list.ts';
import { getElement } from './templates.ts';

/** In milliseconds. Browsers limit changes of the address. */
const SETTLED = 300;

/** Of an answer to a question about relations. */
const ANSWERED_AT_ONCE = 12;

const page = getElement('[data-search]', HTMLElement);
const find = (part: string) => getElement(`[data-search-${part}]`, HTMLElement, page);
const form = getElement('form', HTMLFormElement, page);
const input = getElement('input[type=search]', HTMLInputElement, form);
const filters = getElement('[data-search-filters]', HTMLDetailsElement, page);
const summary = getElement('summary', HTMLElement, filters);
const sort = getElement('[data-search-sort]', HTMLElement, page);
const more = getElement('[data-search-more]', HTMLButtonElement, page);
const [found, answers, count, instead, list, save, tries, ways] = (
  ['found', 'answers', 'count', 'instead', 'results', 'save', 'try', 'ways'] as const
).map(find) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

const engine = createEngine(page.dataset.base ?? '/');
const announce = createAnnouncer(find('status'));
const panel = createFacetPanel(filters, (chosen) => ask({ ...state, chosen }, 'push'));
const showChosen = createChosenList(find('chosen'), panel, (chosen) => ask({ ...state, chosen }, 'push'));
const facets = [...panel.labels.keys()];
const live = createLiveSearch<[Answer, Result[], AnswerBlock[]]>({
  ask: async (asked) => {
    const answer = await engine.ask(asked);
    return Promise.all([
      answer,
      loadResults(answer.results),
      loadAnswers(answer.relations, { atOnce: ANSWERED_AT_ONCE }),
    ]);
  },
  show: ([answer, first, blocks], asked) => show(answer, first, blocks, asked),
  fail,
});

let state = readAddress(location.search, facets);
let results: Answer['results'] = [];
let settling: ReturnType<typeof setTimeout> | undefined;

start();

function start(): void {
  // What was typed while the script was loading stays.
  if (document.activeElement === input && input.value !== '') {
    state = { ...state, query: input.value.trim() };
    settling = setTimeout(writeHistory, SETTLED);
  } else input.value = state.query;
  // On a phone the results come first, and the facets are closed.
  filters.open = matchMedia('(min-width: 56em)').matches;
  input.addEventListener('focus', () => engine.load().catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    state = { ...state, query: input.value.trim() };
    clearTimeout(settling);
    settling = setTimeout(writeHistory, SETTLED);
    if (isEmptySearch(state)) showNothingAsked();
    else live.type(state);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask({ ...state, query: input.value.trim() }, 'push');
  });
  filters.addEventListener('toggle', () => {
    if (filters.open && isEmptySearch(state)) showEverything();
  });
  sort.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    ask({ ...state, sort: value === 'date' ? 'date' : 'relevance' }, 'push');
  });
  more.addEventListener('click', showMore);
  save.addEventListener('click', () =>
    import('./results-file.ts').then(({ saveResults }) => saveResults(results, save)).catch(fail),
  );
  tries.addEventListener('click', takeWayOn);
  // Restores the search when the visitor returns with the back button.
  page.addEventListener('click', () => settling && writeHistory(), { capture: true });
  addEventListener('popstate', () => {
    state = readAddress(location.search, facets);
    input.value = state.query;
    run();
  });
  walkResults(input, list);
  run();
}

/** Searches, and adds or replaces a history entry. */
function ask(next: SearchState, history: 'push' | 'replace'): void {
  state = next;
  writeHistory(history);
  run();
}

function writeHistory(history: 'push' | 'replace' = 'replace'): void {
  clearTimeout(settling);
  settling = undefined;
  const address = location.pathname + writeAddress(state);
  if (address === location.pathname + location.search) return;
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}

function run(): void {
  if (isEmptySearch(state)) showNothingAsked();
  else {
    // Results replace the entry points: show neither until then, so that nothing moves.
    ways.hidden = found.hidden || ways.hidden;
    live.run(state);
  }
}

/** Before a query: all facets, and the entry points. */
function showNothingAsked(): void {
  live.stop();
  delete page.dataset.answered;
  found.hidden = true;
  ways.hidden = false;
  summary.textContent = searchWords.browse;
  announce('');
  showChosen(state.chosen);
  if (filters.open) showEverything();
}

/** Shows all facets before a query. If they are folded, nothing is loaded. */
async function showEverything(): Promise<void> {
  const asked = state;
  try {
    const counts = await (await engine.ask(asked)).countFacets();
    if (asked === state) panel.show(counts, asked.chosen);
  } catch {
    // Without facets, the entry points remain.
  }
}

function show(answer: Answer, first: Result[], blocks: AnswerBlock[], asked: SearchState): void {
  const isNothing = first.length === 0;
  const text = isNothing
    ? searchWords.nothing(asked.query)
    : searchWords.found(answer.results.length, asked.query);
  const sentence =
    answer.instead && searchWords.instead[answer.instead.reason](asked.query, answer.instead.query);
  results = answer.results;
  list.replaceChildren(...first.map(createResultItem));
  count.textContent = text;
  instead.textContent = sentence ?? '';
  instead.hidden = !sentence;
  announce([...showAnswers(answers, blocks), text, sentence].filter((part) => part).join(' '));
  showChosen(asked.chosen);
  showSort(asked);
  more.hidden = results.length <= first.length;
  save.hidden = isNothing;
  tries.hidden = true;
  ways.hidden = !isNothing;
  found.hidden = false;
  summary.textContent = searchWords.narrow;
  page.dataset.answered = writeAddress(asked);
  showCounts(answer, asked);
  if (isNothing) showWaysOn(asked);
}

function fail(): void {
  announce(searchWords.failed);
  count.textContent = searchWords.failed;
  found.hidden = false;
  ways.hidden = false;
}

/** Counts come after the results; until then the old ones stay. */
async function showCounts(answer: Answer, asked: SearchState): Promise<void> {
  const counts = await answer.countFacets().catch(() => undefined);
  if (counts && asked === state) panel.show(counts, asked.chosen);
}

function showSort({ query, sort: chosen }: SearchState): void {
  // Without a query there is no relevance: results are newest first.
  sort.hidden = query === '' || results.length < 2;
  for (const box of sort.querySelectorAll('input')) box.checked = box.value === chosen;
}

/** Offers searches with fewer conditions. */
async function showWaysOn(asked: SearchState): Promise<void> {
  const module = await import('./no-results.ts').catch(() => undefined);
  const items = (await module?.listWaysOn(asked, engine.ask)) ?? [];
  if (asked !== state) return;
  getElement('ul', HTMLUListElement, tries).replaceChildren(...items);
  tries.hidden = items.length === 0;
}

function takeWayOn(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(readAddress(link.search, facets), 'push');
  input.value = state.query;
  input.focus();
}

async function showMore(): Promise<void> {
  const asked = state;
  const shown = list.children.length;
  // A second click during loading would show the same results again.
  more.disabled = true;
  try {
    const next = await loadResults(results, shown);
    if (asked !== state) return;
    list.append(...next.map(createResultItem));
    more.hidden = list.children.length >= results.length;
    list.children[shown]?.querySelector('a')?.focus();
  } catch {
    announce(searchWords.failed);
    count.textContent = searchWords.failed;
  } finally {
    more.disabled = false;
  }
}
