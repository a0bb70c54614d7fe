/** Finds entries that are probably the same: of one name, with one website, or near in name and place. */
import type { Collection } from '#collections/collection.ts';
import { findTitle, findWebsite, listNames } from '#collections/unchecked.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { findNearest } from '#text/nearest.ts';
import { toId } from '#text/transliteration.ts';

type TwinReason = 'twinByName' | 'twinByWebsite' | 'twinByPlace';

/** Knows the entries that there are, and those that are added. */
export class Twins {
  /** By collection and name. */
  readonly #names = new Map<string, string>();
  readonly #websites = new Map<string, string>();
  /** The names of each collection and place. */
  readonly #places = new Map<string, Map<string, string>>();

  readonly #imports: Messages['imports'];

  constructor({ entries }: Pick<Content, 'entries'>, { imports }: Messages = english) {
    this.#imports = imports;
    for (const entry of entries) this.#keep(entry);
  }

  /** Sentences that name the likely twins of an entry among those before, which it joins. */
  add(entry: Entry): string[] {
    const reasons = new Map<string, TwinReason>();
    const tell = (file: string | undefined, reason: TwinReason) => {
      if (file !== undefined && !reasons.has(file)) reasons.set(file, reason);
    };
    for (const name of listKeys(entry)) {
      tell(this.#names.get(`${entry.collection.name} ${name}`), 'twinByName');
    }
    const website = findWebsite(entry.data);
    if (website !== undefined) tell(this.#websites.get(getAddressKey(website)), 'twinByWebsite');
    for (const place of listPlaces(entry)) {
      const names = this.#places.get(place);
      const title = toId(findTitle(entry.data) ?? '');
      const near =
        names &&
        findNearest(
          title,
          [...names.keys()].filter((name) => haveSameNumbers(name, title)),
        );
      if (near !== undefined) tell(names?.get(near), 'twinByPlace');
    }
    this.#keep(entry);
    return [...reasons].map(([file, reason]) => this.#imports[reason](file));
  }

  #keep(entry: Entry): void {
    const { collection, data, file } = entry;
    for (const name of listKeys(entry)) this.#names.set(`${collection.name} ${name}`, file);
    const website = findWebsite(data);
    if (website !== undefined) this.#websites.set(getAddressKey(website), file);
    for (const place of listPlaces(entry)) {
      const names = this.#places.get(place) ?? new Map<string, string>();
      names.set(toId(findTitle(data) ?? entry.id), file);
      this.#places.set(place, names);
    }
  }
}

const listKeys = ({ data }: Entry): string[] =>
  [findTitle(data), ...listNames(data)]
    .flatMap((name) => (name === undefined ? [] : toId(name)))
    .filter(Boolean);

/** Where an entry is, by its most exact field: `hubs city budva`. */
function listPlaces({ collection, data }: Pick<Entry, 'collection' | 'data'>): string[] {
  const field = collection.where.find((name) => data[name] !== undefined);
  return field === undefined
    ? []
    : [data[field]].flat().map((place) => getPlaceKey(collection, field, place));
}

const getPlaceKey = ({ name }: Collection, field: string, place: unknown) =>
  `${name} ${field} ${typeof place === 'string' ? place.replace(/^.*\//, '') : JSON.stringify(place)}`;

/** "Forum 2018" and "Forum 2019" are two. */
const haveSameNumbers = (left: string, right: string) =>
  left.replace(/\D+/g, ' ') === right.replace(/\D+/g, ' ');

/** An address without what differs between links to one page: scheme, `www.` and the slash at its end. */
const getAddressKey = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');
