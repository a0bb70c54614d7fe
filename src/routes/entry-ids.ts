/** The ids that an entry page can have, except those of headings in its text. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { featureRows } from './features.ts';
import {
  DERIVED_SECTIONS,
  FIELD_SECTIONS,
  PAGE_IDS,
  SEARCH_RECORD,
  toNamedSection,
  toRelationSection,
  toSourceId,
  toThroughSection,
} from './sections.ts';

const fieldSections: ReadonlySet<string> = new Set(Object.values(FIELD_SECTIONS));

const drawings = featureRows
  .flatMap(({ drawings: collectionDrawings = {} }) => Object.values(collectionDrawings))
  .flatMap((drawing) => ['title', 'description', 'text'].map((part) => `${drawing}-${part}`));

const derivedSections: ReadonlySet<string> = new Set([
  ...Object.values(DERIVED_SECTIONS),
  ...featureRows.flatMap(({ section }) => section ?? []),
]);

/** On every page. `top` is the top of the page in every browser (HTML, 7.4.6.4). */
const alwaysThere: ReadonlySet<string> = new Set([
  ...drawings,
  ...Object.values(PAGE_IDS),
  SEARCH_RECORD,
  'footnote-label',
  'top',
]);

/**
 * True if the page of an entry can have this id. Sections of a field need the field; for sections that depend on
 * other entries, only their names are checked.
 */
export function canHaveId(
  { collection, data }: { collection: Collection; data: object },
  id: string,
): boolean {
  if (alwaysThere.has(id) || /^note-fn(?:ref)?-./.test(id)) return true;
  const section = id.replace(/-label$/, '');
  const values = data as Record<string, unknown>;
  if (fieldSections.has(section) || (collection.lists as readonly string[]).includes(section)) {
    return values[section] !== undefined;
  }
  if (derivedSections.has(section) || isRelationSection(collection, section)) return true;
  return isSource(values, id);
}

/** A source has an id if a figure refers to it, by its number or its title. */
function isSource({ sources, figures }: Record<string, unknown>, id: string): boolean {
  const named = new Set(listObjects(figures).map(({ source }) => source));
  return listObjects(sources).some(
    ({ title }, index) => toSourceId(index) === id && (named.has(index + 1) || named.has(title)),
  );
}

/** The objects of a list, as written. */
const listObjects = (list: unknown): Record<string, unknown>[] =>
  Array.isArray(list) ? list.map((item) => (typeof item === 'object' && item !== null ? item : {})) : [];

function isRelationSection({ labels }: Collection, id: string): boolean {
  const forward = Object.entries(labels.en.relations).flatMap(([field, { forward, through }]) => [
    ...(forward === undefined ? [] : [toNamedSection(field)]),
    ...(through === undefined ? [] : [toThroughSection(field)]),
  ]);
  const backward = collections.flatMap(({ name, labels: { en } }) =>
    Object.entries(en.relations).flatMap(([field, relation]) =>
      relation.backward ? [toRelationSection(name, field)] : [],
    ),
  );
  return forward.includes(id) || backward.includes(id);
}
