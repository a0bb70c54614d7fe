/**
 * Everybody whom entries name, made from what entries say. Nobody has an entry: a name is told apart from the same
 * name by its organisation, or by the id that an editor writes (`same`). Pure.
 */

import {
  listAppearances,
  listAuthors,
  listPeople,
  type Appearance as NamedPerson,
} from '#collections/meanings.ts';
import type { Party, Person } from '#collections/party-fields.ts';
import { toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { getSortMoment } from '#model/entries/teaser.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { RESERVED_IDS } from '#routes/routes.ts';
import { foldName } from '#text/spelling.ts';
import { toId } from '#text/transliteration.ts';

/** Somebody in an entry. */
export interface Appearance extends NamedPerson {
  entry: ModelEntry;
}

export interface KnownPerson {
  /** The last part of the address of the page. */
  id: string;
  /** The latest name, in Latin letters where entries have it so. */
  name: string;
  /** Other spellings, and former names. */
  otherNames: readonly string[];
  /** The newest first. */
  appearances: readonly Appearance[];
}

interface People {
  byId: ReadonlyMap<string, KnownPerson>;
  /** By the ref of the entry, in the order of `listAppearances`; undefined for who has no page. */
  byAppearance: ReadonlyMap<string, readonly (KnownPerson | undefined)[]>;
  hidden: ReadonlySet<string>;
}

/** Asks once for each name: they stand in many entries, and in `dev` are asked for after each saved file. */
function askOnce<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
}

/** A name in one spelling: every script and way of writing gives the same. */
const toNameKey = askOnce((name) => foldName(name) || name);

const toIdOfName = askOnce(toId);

const isLatin = askOnce((name) => /^[\p{Script=Latin}\P{L}]*$/u.test(name));

/** The earliest first; undated ones last. */
const compareMoments = (a: Appearance, b: Appearance): number =>
  compare(toMoment(a, '9999'), toMoment(b, '9999'));

/** The newest first; undated ones last. */
const compareNewest = (a: Appearance, b: Appearance): number => compare(toMoment(b, ''), toMoment(a, ''));

const toMoment = ({ entry }: Appearance, undated: string): string =>
  `${getSortMoment(entry).trim() || undated} ${toRef(entry)}`;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The people of a model; none where the site has no pages of people. Computed once. */
export const getPeople = memoize((model: SiteModel): People => {
  const hidden = new Set(model.hiddenPeople.map(toNameKey));
  if (!isInUse('people')) return { byId: new Map(), byAppearance: new Map(), hidden };
  const named = new Map([...model.entries].map(([ref, entry]) => [ref, listAppearancesIn(entry)]));
  const shown = [...named.values()].flat().filter(({ name }) => !hidden.has(toNameKey(name)));
  const persons = assignIds(model, shown).map(([id, appearances]) => createPerson(id, appearances));
  const byItem = new Map(persons.flatMap((person) => person.appearances.map((item) => [item, person])));
  return {
    byId: new Map(persons.map((person) => [person.id, person])),
    byAppearance: new Map([...named].map(([ref, items]) => [ref, items.map((item) => byItem.get(item))])),
    hidden,
  };
});

const listAppearancesIn = memoize((entry: ModelEntry): readonly Appearance[] =>
  listAppearances(entry).map((person) => ({ ...person, entry })),
);

/** Everybody with a page, in the order of ids. */
export const listKnownPeople = (model: SiteModel): KnownPerson[] =>
  [...getPeople(model).byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** True for a name that its bearer wants kept off pages of people and off the search. */
export const isHiddenPerson = (model: SiteModel, name: string): boolean =>
  getPeople(model).hidden.has(toNameKey(name));

/** Who somebody is that an entry names, among its people or authors; undefined for who has no page. */
export function findPerson(model: SiteModel, entry: ModelEntry, named: object): KnownPerson | undefined {
  const place = [...listPeople(entry), ...listAuthors(entry)].indexOf(named as Person);
  return getPeople(model).byAppearance.get(toRef(entry))?.[place];
}

/** Everybody with a page whom an entry names. */
export const listPeopleOf = (model: SiteModel, entry: ModelEntry): KnownPerson[] => [
  ...new Set((getPeople(model).byAppearance.get(toRef(entry)) ?? []).flatMap((person) => person ?? [])),
];

/** Others of the same name, in any spelling. */
export const listNamesakes = (model: SiteModel, person: KnownPerson): KnownPerson[] =>
  (getNamesakes(model).get(toNameKey(person.name)) ?? []).filter((other) => other !== person);

const getNamesakes = memoize((model: SiteModel) =>
  Map.groupBy(listKnownPeople(model), ({ name }) => toNameKey(name)),
);

function createPerson(id: string, all: readonly Appearance[]): KnownPerson {
  const appearances = all.toSorted(compareNewest);
  const names = [...new Set(appearances.map(({ name }) => name))];
  const name = names.find(isLatin) ?? names[0] ?? id;
  return { id, name, otherNames: names.filter((other) => other !== name), appearances };
}

/**
 * Who is who: the appearances of each person, by id. Ids are those that editors write, or the name; of several of one
 * name, the first that appeared has the name alone and the others their organisation behind it, so that what is added
 * later changes no address. A person whose id an editor writes elsewhere is joined.
 */
function assignIds(model: SiteModel, appearances: readonly Appearance[]): [string, Appearance[]][] {
  const persons = new Map<string, Appearance[]>();
  const add = (id: string, added: readonly Appearance[]) =>
    persons.set(id, [...(persons.get(id) ?? []), ...added]);
  const told = Map.groupBy(appearances, ({ same }) => same);
  for (const [id, marked] of told) if (id !== undefined) add(toFreeId(id), marked);
  const marked = new Set(persons.keys());
  const byName = Map.groupBy(told.get(undefined) ?? [], ({ name }) => toNameKey(name));
  const clusters = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => separate(model, all.toSorted(compareMoments)));
  const isFree = (id: string) => !persons.has(id) || marked.has(id);
  // All names before all names with an organisation: "Ana Niš" has her id, whoever else is of Niš.
  for (const [first = []] of clusters) add(findFreeId(toNameId(first), isFree), first);
  for (const [, ...others] of clusters) {
    for (const cluster of others) {
      add(
        findFreeId([toNameId(cluster), toOrganisationId(cluster)].filter(Boolean).join('-'), isFree),
        cluster,
      );
    }
  }
  return [...persons];
}

/** The appearances of one name by person, each in order, the earliest person first. */
function separate(model: SiteModel, appearances: readonly Appearance[]): (readonly Appearance[])[] {
  // Most names stand in one entry.
  if (appearances.length === 1) return [appearances];
  let clusters: { keys: Set<string>; items: Appearance[] }[] = [];
  const rest: Appearance[] = [];
  for (const item of appearances) {
    const keys = item.organisations.map((party) => toPartyKey(model, party));
    if (keys.length === 0) {
      rest.push(item);
      continue;
    }
    const joined = clusters.filter((cluster) => keys.some((key) => cluster.keys.has(key)));
    const cluster = {
      keys: new Set([...joined.flatMap((each) => [...each.keys]), ...keys]),
      items: [...joined.flatMap(({ items }) => items), item],
    };
    clusters = [...clusters.filter((each) => !joined.includes(each)), cluster];
  }
  const [only, ...others] = clusters;
  // Without an organisation, nothing tells a name from the only other one; from several, nothing joins it to one.
  const all =
    only && others.length === 0
      ? [[...only.items, ...rest]]
      : [...clusters.map(({ items }) => items), ...(rest.length > 0 ? [rest] : [])];
  return all
    .map((items) => items.toSorted(compareMoments))
    .sort(([a], [b]) => (a && b ? compareMoments(a, b) : 0));
}

function toPartyKey(model: SiteModel, party: Party): string {
  if (typeof party !== 'string') return `${toNameKey(party.name)} ${party.country ?? ''}`.trim();
  const entry = model.entries.get(party);
  return entry ? toNameKey(entry.data.title) : party;
}

/** The name in an address, of the first entry with Latin letters; of a script that is not transliterated, its code points. */
function toNameId(appearances: readonly Appearance[]): string {
  const names = appearances.map(({ name }) => name);
  const name = names.find(isLatin) ?? names[0] ?? '';
  return toIdOfName(name) || [...name].map((letter) => `u${letter.codePointAt(0)?.toString(16)}`).join('-');
}

function toOrganisationId(appearances: readonly Appearance[]): string {
  const [party] = appearances.flatMap(({ organisations }) => organisations);
  if (party === undefined) return '';
  if (typeof party !== 'string') return toId(party.name);
  return party.slice(party.indexOf('/') + 1);
}

/** The id, or with a number behind it where another has it, or the site needs it itself. */
function findFreeId(id: string, isFree: (id: string) => boolean): string {
  for (let number = 2, free = toFreeId(id); ; number++) {
    if (isFree(free)) return free;
    free = `${id}-${number}`;
  }
}

const toFreeId = (id: string) => (RESERVED_IDS.has(id) ? `${id}-2` : id);
