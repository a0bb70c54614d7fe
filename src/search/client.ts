/**
 * The search page's program: what is typed and chosen goes into the address and to Pagefind, what comes back
 * into copies of the page's templates. The page works as a plain form without it.
 */
import { searchWords } from '#i18n/en.ts';
import { isEmptySearch, readAddress, type SearchState, writeAddress } from './address.ts';
import { FACETS, type FacetName } from './index-settings.ts';
import { markWords, rankByName, type TextPart } from './matches.ts';
import { type Found, find, loadPagefind, type PageFragment } from './pagefind.ts';

const AT_ONCE = 10;
/** Milliseconds without a keystroke before a search starts. */
const PAUSE = 120;

const page = getElement('[data-search]', HTMLElement);
const input = getElement('[data-search] input[type=search]', HTMLInputElement);
const form = getElement('[data-search] form', HTMLFormElement);
const status = getElement('[data-search-status]', HTMLElement);
const found = getElement('[data-search-found]', HTMLElement);
const facets = getElement('[data-search-filters]', HTMLDetailsElement);
const list = getElement('[data-search-results]', HTMLElement);
const more = getElement('[data-search-more]', HTMLButtonElement);
const ways = getElement('[data-search-ways]', HTMLElement);
const base = page.dataset.base ?? '/';

let state = readAddress(location.search);
/** The number of the search that is wanted; answers to older ones are dropped. */
let wanted = 0;
let pause: ReturnType<typeof setTimeout> | undefined;
let results: Found['results'] = [];

input.value = state.query;
// On a phone the results come first; the facets open on demand.
facets.open = matchMedia('(min-width: 56em)').matches;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask({ ...state, query: input.value.trim() }, 'push');
});
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => ask({ ...state, query: input.value.trim() }, 'replace'), PAUSE);
});
input.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') list.querySelector('a')?.focus();
});
facets.addEventListener('change', () => ask({ ...state, chosen: readChoices() }, 'push'));
more.addEventListener('click', async () => {
  // A second click while the first still loads would show the same again.
  more.disabled = true;
  await attempt(() => showMore(true));
  more.disabled = false;
});
addEventListener('popstate', () => {
  state = readAddress(location.search);
  input.value = state.query;
  run();
});
run();

function ask(next: SearchState, history: 'push' | 'replace'): void {
  clearTimeout(pause);
  state = next;
  const address = location.pathname + writeAddress(state);
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  run();
}

async function run(): Promise<void> {
  wanted += 1;
  const own = wanted;
  const isEmpty = isEmptySearch(state);
  ways.hidden = !isEmpty;
  if (isEmpty) {
    found.hidden = true;
    status.textContent = '';
    return;
  }
  await attempt(async () => {
    const answer = await find(await loadPagefind(base), state);
    if (own === wanted) await show(answer);
  });
}

/** Does what may need the network, and says so where it fails. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    status.textContent = searchWords.failed;
    ways.hidden = false;
  }
}

async function show({ results: next, counts }: Found): Promise<void> {
  results = next;
  const isNothing = results.length === 0;
  status.textContent = isNothing
    ? searchWords.nothing(state.query)
    : searchWords.found(results.length, state.query);
  ways.hidden = !isNothing;
  found.hidden = isNothing && FACETS.every((facet) => state.chosen[facet].length === 0);
  showFacets(counts);
  list.replaceChildren();
  await showMore(false);
}

async function showMore(isFocused: boolean): Promise<void> {
  const own = wanted;
  const shown = list.children.length;
  const fragments = await Promise.all(results.slice(shown, shown + AT_ONCE).map((result) => result.data()));
  if (own !== wanted) return;
  const ranked = rankByName(fragments, state.query, ({ meta }) => ({ title: meta.title ?? '', ...meta }));
  list.append(...ranked.map(toResult));
  more.hidden = list.children.length >= results.length;
  if (isFocused) list.children[shown]?.querySelector('a')?.focus();
}

function toResult({ url, meta, excerpt }: PageFragment): DocumentFragment {
  const result = copyTemplate('search-result');
  const link = getElement('a', HTMLAnchorElement, result);
  link.href = url;
  fill(result, 'title', meta.title);
  fill(result, 'kind', meta.kind);
  fill(result, 'date', meta.date);
  fill(result, 'place', meta.place);
  // The summary is better reading than an excerpt, wherever it has a word that was asked for.
  const parts = markWords(meta.summary ?? '', state.query) ?? readExcerpt(excerpt);
  getElement('[data-slot=excerpt]', HTMLElement, result).append(...parts.map(toTextNode));
  return result;
}

/** Pagefind's excerpt as text and marks alone, whatever else may stand in it. */
function readExcerpt(excerpt: string): TextPart[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isMatch: node.nodeName === 'MARK',
  }));
}

function toTextNode({ text, isMatch }: TextPart): Node {
  if (!isMatch) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function showFacets(counts: Found['counts']): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
  const [name, value] = [focused?.name, focused?.value];
  for (const fieldset of facets.querySelectorAll('fieldset')) fieldset.remove();
  for (const facet of FACETS) {
    // What is chosen stays in sight, also where it leaves nothing.
    const values = {
      ...Object.fromEntries(state.chosen[facet].map((value) => [value, 0])),
      ...counts[facet],
    };
    const choices = Object.entries(values)
      .filter(([value, count]) => count > 0 || state.chosen[facet].includes(value))
      .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b));
    if (choices.length === 0) continue;
    const fieldset = copyTemplate('search-facet');
    fill(fieldset, 'label', searchWords.facets[facet]);
    getElement('fieldset', HTMLFieldSetElement, fieldset).append(
      ...choices.map(([value, count]) => toChoice(facet, value, count)),
    );
    facets.append(fieldset);
  }
  if (name && value)
    facets.querySelector<HTMLInputElement>(`input[name="${name}"][value="${CSS.escape(value)}"]`)?.focus();
}

function toChoice(facet: FacetName, value: string, count: number): DocumentFragment {
  const choice = copyTemplate('search-choice');
  const box = getElement('input', HTMLInputElement, choice);
  box.name = facet;
  box.value = value;
  box.checked = state.chosen[facet].includes(value);
  fill(choice, 'label', value);
  fill(choice, 'count', String(count));
  return choice;
}

function readChoices(): SearchState['chosen'] {
  const read = (facet: FacetName) =>
    [...facets.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(
      ({ value }) => value,
    );
  return Object.fromEntries(FACETS.map((facet) => [facet, read(facet)])) as SearchState['chosen'];
}

function fill(parent: ParentNode, slot: string, text: string | undefined): void {
  const element = getElement(`[data-slot=${slot}]`, HTMLElement, parent);
  if (text) element.textContent = text;
  else element.remove();
}

function copyTemplate(id: string): DocumentFragment {
  return getElement(`#${id}`, HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
}

/** The element that the page must have. Throws where its markup and this program no longer fit. */
function getElement<T extends Element>(
  selector: string,
  type: new () => T,
  parent: ParentNode = document,
): T {
  const element = parent.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The search page has no ${selector}`);
  return element;
}
