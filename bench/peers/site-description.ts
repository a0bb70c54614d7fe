/** What the templates of all peers know of the site, as JSON: collections, and which fields they show and link. */
import { type Collection, fieldLabel, isNewestFirst } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { FEED_SIZE } from '#features/feeds/feeds.ts';
import { site } from '#site.ts';

interface Labelled {
  field: string;
  label: string;
  /** Names of the values, where there is a fixed choice. */
  values: Readonly<Record<string, string>>;
}

interface PeerCollection {
  name: string;
  singular: string;
  plural: string;
  lead: string;
  isNewestFirst: boolean;
  facts: Labelled[];
  /** What the list can be narrowed by. */
  facet: Labelled | null;
  /** Paths of fields that name entries, lists left out: `['roles', 'who']`. */
  references: string[][];
}

export interface PeerSite {
  name: string;
  url: string;
  /** So many entries are on one page of a list. */
  pageSize: number;
  /** So many entries of one collection are listed as backlinks. */
  backlinks: number;
  /** So many items are in a feed. */
  feedSize: number;
  collections: PeerCollection[];
}

/** The description that the peers build from, by our registry. */
export const describePeerSite = (): PeerSite => ({
  name: site.name,
  url: 'https://peer.example',
  pageSize: 50,
  backlinks: 50,
  feedSize: FEED_SIZE,
  collections: collections.map(describeCollection),
});

function describeCollection(collection: Collection): PeerCollection {
  const { name, labels } = collection;
  const shape = getShape(collection);
  const facet = findFacet(collection);
  return {
    name,
    singular: labels.en.singular,
    plural: labels.en.plural,
    lead: labels.en.lead,
    isNewestFirst: isNewestFirst(collection),
    facts: collection.facts
      .flatMap((fact) => listFields(collection, fact).map((field) => describeField(collection, field, fact)))
      .filter(({ field }) => shape.properties?.[field] !== undefined),
    facet: facet === undefined ? null : describeField(collection, facet),
    references: listReferencePaths(shape),
  };
}

/** The field that the list of a collection is narrowed by: the kind, or the first facet that is a field. */
export function findFacet(collection: Collection): string | undefined {
  const { properties = {} } = getShape(collection);
  return collection.kind ?? collection.facets.find((field) => properties[field] !== undefined);
}

/** The fields of a fact: some facts of ours are worked out of several. */
function listFields({ when, where }: Collection, fact: string): readonly string[] {
  if (fact === 'when') return [when?.start, when?.end].filter((field) => field !== undefined);
  return fact === 'where' ? where : [fact];
}

/** A field, under the label of the fact that it is shown for. */
function describeField({ labels }: Collection, field: string, fact = field): Labelled {
  return {
    field,
    label: fieldLabel(labels.en, fact === 'when' ? fact : field),
    values: labels.en.values[field] ?? {},
  };
}

/** Paths of all fields of a shape that hold references, each once. */
function listReferencePaths(shape: Shape, path: readonly string[] = []): string[][] {
  if (shape.field === 'reference') return [[...path]];
  const inner = [...(shape.anyOf ?? []), ...(shape.items ? [shape.items] : [])];
  const paths = [
    ...inner.flatMap((part) => listReferencePaths(part, path)),
    ...Object.entries(shape.properties ?? {}).flatMap(([key, part]) =>
      listReferencePaths(part, [...path, key]),
    ),
  ];
  return [...new Map(paths.map((each) => [each.join('.'), each])).values()];
}
