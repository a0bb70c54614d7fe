/** Plans all entries before one is written, so that each can reference the others: address, names, time, parent. */
import { type Collection, isNewestFirst } from '#collections/collection.ts';
import type { Figure } from '#collections/figure-fields.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import type { Topic } from '#collections/topics.ts';
import { toId } from '#text/transliteration.ts';
import { makeName, type Name } from './names.ts';
import { PICTURES } from './pictures.ts';
import { Random } from './random.ts';
import { type PlannedTime, planTime } from './times.ts';
import { capitalize, makeHeadline, makeMatter, makeSentence } from './words.ts';

export interface Plan {
  collection: Collection;
  shape: Shape;
  /** Index in its collection, from 0. */
  index: number;
  id: string;
  /** `hubs/vrumapzika-digital-hub` */
  ref: string;
  /** Path below the content folder. */
  file: string;
  title: string;
  name: Name;
  country: string;
  /** The value of its kind field. */
  kind: string | undefined;
  time: PlannedTime | undefined;
  /** The entry that it belongs to and lies within in time. */
  whole: Plan | undefined;
  /** The file name of its picture, if it has one. */
  picture: string | undefined;
  /** Its first figure, which parts may reference. Undefined if it has none. */
  figure: Figure | undefined;
}

/** All plans together. */
export interface World {
  seed: number;
  plans: readonly Plan[];
  byCollection: ReadonlyMap<string, readonly Plan[]>;
  topics: readonly Topic[];
}

/**
 * Entries by collection in the content of this site, counted in November 2026. Generated content has the same
 * proportions. A new collection counts as a small one.
 */
const SHARES: Readonly<Record<string, number>> = {
  news: 36,
  projects: 47,
  events: 86,
  workshops: 12,
  cities: 98,
  hubs: 65,
  clusters: 32,
  organisations: 91,
};

const OTHER_SHARE = 30;

export const COUNTRIES = [
  'AL',
  'BA',
  'BG',
  'GE',
  'GR',
  'HR',
  'HU',
  'MD',
  'ME',
  'MK',
  'RO',
  'RS',
  'SI',
  'UA',
  'XK',
];

const TOPICS = 30;

/** Plans so many entries of these collections. The same seed and size give the same world. */
export function planWorld(collections: readonly Collection[], size: number, seed: number): World {
  const topics = planTopics(seed);
  const byCollection = new Map<string, Plan[]>();
  const counts = countByCollection(collections, size);
  // Programmes first, because events are part of them.
  for (const collection of [...collections].sort((a, b) => Number(lastsYears(b)) - Number(lastsYears(a)))) {
    byCollection.set(
      collection.name,
      planCollection(collection, counts.get(collection) ?? 0, seed, byCollection),
    );
  }
  const plans = collections.flatMap(({ name }) => byCollection.get(name) ?? []);
  return { seed, plans, byCollection, topics };
}

/** The number of entries of each collection, at least one. The sum is the requested size. */
function countByCollection(collections: readonly Collection[], size: number): Map<Collection, number> {
  const shareOf = ({ name }: Collection) => SHARES[name] ?? OTHER_SHARE;
  const total = collections.reduce((sum, collection) => sum + shareOf(collection), 0);
  let [shares, made] = [0, 0];
  return new Map(
    collections.map((collection) => {
      shares += shareOf(collection);
      const count = Math.round((size * shares) / total) - made;
      made += count;
      return [collection, count];
    }),
  );
}

const lastsYears = (collection: Collection) => getShape(collection).properties?.start?.field === 'date';

function planCollection(
  collection: Collection,
  count: number,
  seed: number,
  others: ReadonlyMap<string, readonly Plan[]>,
): Plan[] {
  const shape = getShape(collection);
  const wholes = listWholes(shape, others);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed, collection.name, index);
    const country = random.pick(COUNTRIES);
    const kinds = collection.kind ? (shape.properties?.[collection.kind]?.enum ?? []) : [];
    const kind = kinds.length > 0 ? String(random.pick(kinds)) : undefined;
    const { id, title, name } = planName(collection, kind, random, taken);
    const whole = wholes.length > 0 && random.isChance(0.65) ? random.pickKnown(wholes) : undefined;
    const isCall = collection.isCall?.({ title, summary: '', [collection.kind ?? 'kind']: kind }) ?? false;
    const time = planTime(shape, random, { country, whole: whole?.time, isCall });
    // One in ten.
    const picture = index % 10 === 4 ? random.pick(PICTURES).name : undefined;
    const folder = isNewestFirst(collection) && time ? `${time.first.slice(0, 4)}/` : '';
    return {
      collection,
      shape,
      index,
      id,
      ref: `${collection.name}/${id}`,
      file: `${collection.name}/${folder}${id}${picture ? '/index' : ''}.md`,
      title,
      name,
      country,
      kind,
      time,
      whole,
      picture,
      figure: shape.properties?.figures && random.isChance(0.45) ? planFigure(random) : undefined,
    };
  });
}

/** The possible parents of a short event: programmes that its shape can reference. */
function listWholes(shape: Shape, others: ReadonlyMap<string, readonly Plan[]>): readonly Plan[] {
  const named = Object.values(shape.properties ?? {}).flatMap(({ field, to }) =>
    field === 'reference' && to ? to : [],
  );
  if (shape.properties?.start?.field !== 'moment') return [];
  return named.flatMap((name) => others.get(name) ?? []).filter(({ time }) => time && !time.isShort);
}

/** A name that is unique in its collection, and its id. */
function planName(
  collection: Collection,
  kind: string | undefined,
  random: Random,
  taken: Set<string>,
): Pick<Plan, 'id' | 'title' | 'name'> {
  for (let attempt = 1; ; attempt += 1) {
    const name = makeName(random);
    const proposal = makeTitle(collection, kind, name.latin, random);
    const title = attempt < 20 ? proposal : `${proposal} ${attempt}`;
    const id = toId(title);
    if (taken.has(id)) continue;
    taken.add(id);
    return { id, title, name };
  }
}

function makeTitle(collection: Collection, kind: string | undefined, name: string, random: Random): string {
  if (collection.nature === 'article') return makeHeadline(random, name);
  // An entry with a map location has a name without additions.
  if (getShape(collection).properties?.location) return name;
  const { labels } = collection;
  const label = (kind && labels.en.values[collection.kind ?? '']?.[kind]) || labels.en.singular;
  if (!collection.when) return `${name} ${toSmall(label)}`;
  return random.isChance(0.5) ? `${label} on ${makeMatter(random)} in ${name}` : `${name}, ${toSmall(label)}`;
}

/** In lower case, except for abbreviations. */
const toSmall = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

function planFigure(random: Random): Plan['figure'] {
  const [label, unit] = random.pick([
    ['participants', 'people'],
    ['members', 'firms'],
    ['places', 'people'],
    ['desks', 'desks'],
  ] as const);
  return { label, value: random.toInteger(12, 900), unit };
}

function planTopics(seed: number): Topic[] {
  const taken = new Set<string>();
  return Array.from({ length: TOPICS }, (_, index): Topic => {
    const random = new Random(seed, 'topics', index);
    let label = capitalize(makeMatter(random));
    while (taken.has(toId(label))) label = capitalize(makeMatter(random));
    taken.add(toId(label));
    const description = makeSentence(random);
    return random.isChance(0.3)
      ? { id: toId(label), label, description, aliases: [`${makeMatter(random)} ${index}`] }
      : { id: toId(label), label, description };
  });
}
