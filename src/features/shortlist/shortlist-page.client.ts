/**
 * The page of the shortlist: shows the list that the browser keeps, or one that the address has behind `#`, which no
 * server sees. What it shows of an entry comes from the entry’s open data.
 */
import type { EntryRecord } from './entry-row.ts';
import { parseList, readKeptList, writeKeptList } from './kept-list.ts';
import type { ListedEntry } from './listed-entry.ts';
import type { ShortlistSettings } from './shortlist-types.ts';

const KEY = location.pathname;

const root = document.querySelector('[data-shortlist]') as HTMLElement;
const settings: ShortlistSettings = JSON.parse(root.querySelector('script')?.textContent ?? '');
const find = <E extends HTMLElement>(selector: string, within: ParentNode = root) =>
  within.querySelector(selector) as E;
const list = find('[data-part=list]');
const status = find('[data-part=status]');
const undo = find('[data-do=undo]');
const { content } = find<HTMLTemplateElement>('template');

const records = new Map<string, Promise<EntryRecord | undefined>>();

/** What the page shows, in the order of the page. */
let shown: ListedEntry[] = [];

/** The list before the last change. */
let before: string[] = [];

/** The list of the address; empty without one. */
const readShared = () => parseList(location.hash.slice(1), ',');

function load(ref: string): Promise<EntryRecord | undefined> {
  const known = records.get(ref);
  if (known) return known;
  const record = fetch(`${settings.data}${ref}.json`).then(async (response) =>
    response.ok ? ((await response.json()).entries[0] as EntryRecord) : undefined,
  );
  records.set(ref, record);
  record.catch(() => records.delete(ref));
  return record;
}

/** An entry can be shown without the name of its city. */
const getTitle = async (ref: string) => (await load(ref).catch(() => undefined))?.title ?? '';

/** Shows the list. A later call overtakes an earlier one. */
let turn = 0;
async function show(): Promise<void> {
  turn += 1;
  const own = turn;
  const shared = readShared();
  const refs = shared.length > 0 ? shared : readKeptList(KEY);
  for (const part of root.querySelectorAll<HTMLElement>('[data-of]')) {
    part.hidden = (part.dataset.of === 'shared') !== shared.length > 0;
  }
  const entries = await Promise.all(
    refs.map(async (ref) => {
      // An empty list needs no more of the program.
      const [{ createEntry }, record] = await Promise.all([import('./listed-entry.ts'), load(ref)]);
      return createEntry(ref, record, settings, content, getTitle);
    }),
  ).catch(() => {
    say(root.dataset.failed);
  });
  if (!entries || own !== turn) return;
  const lists = settings.collections.map(({ name }) =>
    entries.filter(({ ref }) => ref.startsWith(`${name}/`)),
  );
  shown = lists.flat();
  find('[data-part=tools]').hidden = shown.length === 0;
  find('[data-part=empty]').hidden = refs.length > 0;
  const names = shown.map(({ row }) => row?.country).join();
  for (const note of root.querySelectorAll<HTMLElement>('[data-note]')) {
    note.hidden = !names.includes(note.dataset.note ?? '');
  }
  list.replaceChildren(
    ...lists.flatMap((items, index) => {
      if (items.length === 0) return [];
      const section = document.importNode(find('section', content), true);
      find('h2', section).textContent = settings.collections[index]?.plural ?? '';
      find('ul', section).append(...items.map(({ item }) => item));
      return [section];
    }),
  );
  for (const button of list.querySelectorAll('button')) button.hidden = shared.length > 0;
  root.hidden = false;
}

function say(text = '', canUndo = false): void {
  status.textContent = text;
  undo.hidden = !canUndo;
}

/** Changes the kept list, so that it can be taken back. */
function change(refs: string[]): void {
  before = readKeptList(KEY);
  writeKeptList(KEY, refs);
  // Where a visitor has asked for a copy on the device, it follows.
  navigator.serviceWorker?.controller?.postMessage({ entries: refs });
}

const ACTIONS: Readonly<Record<string, (button: HTMLElement) => unknown>> = {
  print,
  async copy() {
    const refs = shown.map(({ ref }) => ref);
    await navigator.clipboard.writeText(`${location.origin}${KEY}#${refs.join(',')}`);
    say(root.dataset.copied);
  },
  keep() {
    change([...new Set([...readKeptList(KEY), ...readShared()])]);
    // Leads to the list of one’s own.
    location.hash = '';
  },
  remove({ dataset: { ref } }) {
    change(readKeptList(KEY).filter((each) => each !== ref));
    say(root.dataset.removed, true);
    undo.focus();
    return show();
  },
  clear() {
    change([]);
    say(root.dataset.removed, true);
    undo.focus();
    return show();
  },
  undo() {
    change(before);
    say();
    return show();
  },
};

root.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-do]');
  const { do: what = '' } = button?.dataset ?? {};
  if (!button) return;
  const act = ACTIONS[what];
  if (act) await act(button);
  else (await import('./shortlist-files.ts')).saveShortlist(what, shown, settings);
});
addEventListener('hashchange', () => {
  say();
  show();
});
// Another tab has changed it, or the page comes from the history.
addEventListener('storage', show);
addEventListener('pageshow', show);
