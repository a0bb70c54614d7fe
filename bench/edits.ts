/** The edits that are measured: which entries they change, and how. */
import type { Content, Entry } from '#entries/read-content.ts';
import { buildGraph, type Graph, toRef } from '#graph/graph.ts';

/** A city that many pages show. */
interface NamedCity {
  entry: Entry;
  /** The number of entries that name it. */
  mentions: number;
}

/** An entry whose title another page shows. */
interface ShownTitle {
  entry: Entry;
  /** The reference of an entry that names it. */
  shownBy: string;
}

/** An entry in a city, and two cities to move it to: the two that the fewest entries name. */
interface MovableEntry {
  entry: Entry;
  cities: readonly [string, string];
}

/** Gets the entry in the middle. Throws if there is none. */
export const getMiddleEntry = ({ entries }: Content): Entry => getMiddle(entries, 'entry');

/** Finds the city whose number of mentions is the nearest to a number. Throws if there is no city. */
export function getNamedCity(content: Content, mentions = 200): NamedCity {
  const { incoming } = buildGraph(content.entries);
  const cities = listCities(content, incoming).map(({ entry, names }) => ({ entry, mentions: names.size }));
  const [nearest] = cities.sort((a, b) => Math.abs(a.mentions - mentions) - Math.abs(b.mentions - mentions));
  if (!nearest) throw new Error('There is no city to rename.');
  return nearest;
}

/** Gets an entry that is named by an entry. Throws if there is none. */
export function getShownTitle({ entries }: Content): ShownTitle {
  const { incoming } = buildGraph(entries);
  const named = entries.flatMap((entry) => {
    const [edge] = incoming.get(toRef(entry)) ?? [];
    return edge ? [{ entry, shownBy: edge.from }] : [];
  });
  return getMiddle(named, 'entry that another names');
}

/** Gets an entry that can be moved from city to city. Throws if there is none. */
export function getMovableEntry(content: Content): MovableEntry {
  const { incoming } = buildGraph(content.entries);
  const [first, second] = listCities(content, incoming).sort((a, b) => a.names.size - b.names.size);
  const movable = content.entries.filter(
    ({ data }) =>
      typeof data.city === 'string' && data.city !== first?.entry.id && data.city !== second?.entry.id,
  );
  if (!first || !second) throw new Error('There are no two cities.');
  return { entry: getMiddle(movable, 'entry in a city'), cities: [first.entry.id, second.entry.id] };
}

/** All cities, each with the references of the entries that name it. */
function listCities({ entries }: Content, incoming: Graph['incoming']) {
  return entries
    .filter(({ collection }) => collection.name === 'cities')
    .map((entry) => ({ entry, names: new Set((incoming.get(toRef(entry)) ?? []).map(({ from }) => from)) }));
}

function getMiddle<T>(values: readonly T[], what: string): T {
  const middle = values[values.length >> 1];
  if (middle === undefined) throw new Error(`There is no ${what} to edit.`);
  return middle;
}

/** Says in the body of a file how often this function has edited it. */
export function editBody(text: string): string {
  const count = Number(/\nEdited (\d+) times\.\n$/.exec(text)?.[1] ?? 0);
  return `${text.replace(/\nEdited \d+ times\.\n$/, '')}\nEdited ${count + 1} times.\n`;
}

/** Renames an entry. Each call gives another name. Throws if the file has no title on one line. */
export function editTitle(text: string): string {
  const title = /^title: (.+?)(?: renamed (\d+))?$/m;
  if (!title.test(text)) throw new Error('There is no title to edit.');
  return text.replace(title, (_, name: string, count = '0') => `title: ${name} renamed ${Number(count) + 1}`);
}

/** Moves an entry to a city. Throws if the file has no city. */
export function editCity(text: string, city: string): string {
  const field = /^( *city): .+$/m;
  if (!field.test(text)) throw new Error('There is no city to edit.');
  return text.replace(field, `$1: ${city}`);
}
