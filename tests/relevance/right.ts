/** Resolves the right pages of a query: applies rules to the content. */
import { findSpan } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import { getCollectionByName } from '#collections/index.ts';
import { resolveReference } from '#collections/references.ts';
import { readContent } from '#entries/read-content.ts';
import { readTopics } from '#entries/topics.ts';
import { listFacets, toFacetPath } from '#features/lists/list-facets.ts';
import { toRef } from '#graph/graph.ts';
import { createContentModel } from '#model/content-model.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { listTopics } from '#model/groups/topic-entries.ts';
import { listKnownPeople } from '#model/people/people.ts';
import { listCities, listHomeCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { sitePages } from '#routes/features.ts';
import { toPersonList } from '#routes/routes.ts';
import { getDays } from '#time/moment.ts';
import type { Right, Rule } from './query.ts';

/** The model of a content folder, with its topics. */
export function readModel(dir: string, buildDate: string): SiteModel {
  const topics = new Map(readTopics(dir).map((topic) => [topic.id, topic]));
  return { ...createContentModel(readContent(dir), buildDate), topics };
}

/** The right path parts, without slashes around them. Throws if no entry matches a rule. */
export function listRight(model: SiteModel, right: Right): string[] {
  const parts = (Array.isArray(right) ? right : [right]) as readonly (string | Rule)[];
  return [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [part] : follow(model, part))))];
}

function follow(model: SiteModel, rule: Rule): string[] {
  const entries = [...model.entries.values()].filter((entry) => isTrue(model, rule, entry));
  if (entries.length === 0) throw new Error(`Nothing follows the rule ${JSON.stringify(rule)}.`);
  return [...entries.map(toRef), ...listLists(model, rule), ...listPersons(model, rule)];
}

function isTrue(model: SiteModel, rule: Rule, entry: ModelEntry): boolean {
  const { collection, data } = entry;
  return (
    collection.name === rule.of &&
    isIn(rule.country, listHomeCountries(model, entry)) &&
    isIn(rule.city, listCities(model, entry)) &&
    isIn(rule.kind, [collection.kind ? getField(data, collection.kind) : undefined]) &&
    isIn(rule.topic, data.topics) &&
    isIn(rule.project, [resolveReference(String(data.project), ['projects'])]) &&
    isIn(rule.person, listWords(data.people, 'name')) &&
    (rule.bears === undefined || listWords(data.titles, 'title').join('\n').includes(rule.bears)) &&
    (rule.year === undefined || isOfYear(rule.year, entry))
  );
}

const isIn = (value: string | undefined, values: unknown) =>
  value === undefined || (Array.isArray(values) && values.includes(value));

const listWords = (list: unknown, field: string): string[] =>
  ((list ?? []) as Record<string, string>[]).flatMap((item) => item[field] ?? []);

function isOfYear(year: number, entry: ModelEntry): boolean {
  const days = getDays(findSpan(entry) ?? {});
  return days !== undefined && days.first <= `${year}-12-31` && days.last >= `${year}-01-01`;
}

/** The pages of the people of a name. */
const listPersons = (model: SiteModel, { person }: Rule): string[] =>
  listKnownPeople(model)
    .filter(({ name }) => name === person)
    .map(({ id }) => toPersonList(id));

/** The list of the site with exactly the entries of a rule, if there is one. */
function listLists(model: SiteModel, { of, ...facts }: Rule): string[] {
  const collection = getCollectionByName(of);
  if (!collection) throw new Error(`${of} is no collection.`);
  const fields = { country: 'country', year: 'year', topic: 'topics', kind: collection.kind };
  const [[fact, value] = [], ...rest] = Object.entries(facts);
  const field = fields[fact as keyof typeof fields];
  if (field === undefined || rest.length > 0) return [];
  const facet = listFacets(model, collection).find((candidate) => candidate.field === field);
  const found = facet?.values.find((candidate) => candidate.value === String(value));
  return found ? [toFacetPath(collection, field, found)] : [];
}

/** The path parts of everything that a visitor may search for: entries, countries, topics, people, ways through them. */
export function listKnown(model: SiteModel): Set<string> {
  return new Set([
    ...model.entries.keys(),
    ...listCountryCodes(model).map((code) => `countries/${code.toLowerCase()}`),
    ...listTopics(model).map(({ id }) => `topics/${id}`),
    ...listKnownPeople(model).map(({ id }) => toPersonList(id)),
    ...sitePages.map(({ path }) => path.slice(1, -1)),
  ]);
}
