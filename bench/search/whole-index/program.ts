/** Loads the index at the first letter, and shows the first ten results. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { createWordSearch, writeAddress } from '#features/search/query/query-string.ts';
import { OPTIONS } from './options.ts';

const page = document.querySelector<HTMLElement>('[data-search]');
const list = document.querySelector('[data-search-results]');
let loading: Promise<MiniSearch> | undefined;

page?.addEventListener('input', async ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const query = target.value.trim();
  loading ??= load();
  const index = await loading;
  if (query !== target.value.trim()) return;
  list?.replaceChildren(...index.search(query).slice(0, 10).map(createItem));
  page.dataset.answered = writeAddress(createWordSearch(query));
});

async function load(): Promise<MiniSearch> {
  const response = await fetch('./index.json');
  return MiniSearch.loadJSON(await response.text(), OPTIONS);
}

function createItem({ url, title, kind }: SearchResult): HTMLElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = url;
  link.textContent = title;
  item.append(link, ` ${kind}`);
  return item;
}
