/** Answers what is asked of pages that a question names: what is related to them, and how it is shown. */

import type { Meaning } from '#features/search/query/name-lookup.ts';
import { readState } from '#features/search/query/page-state.ts';
import { createFilters, type LoadedIndex } from '#features/search/query/parse-query.ts';
import type { Filter } from '#features/search/query/search-index.ts';
import { relations, roles } from '#i18n/client-relations.ts';
import type { Asked } from './parse-relation.ts';
import { findRole, findTargets } from './relation-steps.ts';

/** What is related: an entry with its page, or the name of what has none. */
export interface RelatedItem {
  title: string;
  href?: string;
  /** “Events”, “19 January 2018”, “Budva, Montenegro”, or the role that it has. */
  notes: string[];
}

/** The answer to a question about the relations of one entry. */
export interface RelationAnswer {
  /** What was asked, with `@` for the name of the entry. */
  heading: string;
  /** The page that the answer is from. */
  source: { title: string; href: string };
  /** Each is loaded when it is shown. */
  items: readonly { load(): Promise<RelatedItem> }[];
}

/** The most entries that one question is answered for: a hub and its operator may share a name. */
const MOST_ANSWERS = 3;

/**
 * The answers for these pages, in one direction or, if there are none, in the other. Throws if a file can’t be loaded.
 */
export async function answerFor(
  index: LoadedIndex,
  pages: readonly number[],
  asked: Asked,
  meanings: readonly Meaning[],
): Promise<RelationAnswer[]> {
  const filters = groupFilters(meanings);
  const places = meanings.filter(({ facet }) => facet === 'place');
  const inDirection = (direction: Asked['direction']) =>
    listAnswers(index, pages, { ...asked, direction }, filters, places, meanings);
  const answers = await inDirection(asked.direction);
  if (answers.length > 0) return answers;
  const other = asked.direction === 'to' ? 'from' : 'to';
  const others = asked.isEither ? await inDirection(other) : [];
  // That nothing fits is an answer, too, where there is something without the year.
  const kinds = filters.filter(([facet]) => facet === 'kind');
  if (others.length > 0 || kinds.length + places.length === meanings.length) return others;
  const [wider] = await listAnswers(index, pages, asked, kinds, places, meanings);
  return wider ? [{ ...wider, items: [] }] : [];
}

async function listAnswers(
  index: LoadedIndex,
  pages: readonly number[],
  asked: Asked,
  filters: readonly Filter[],
  places: readonly Meaning[],
  meanings: readonly Meaning[],
): Promise<RelationAnswer[]> {
  const allowed = await listAllowed(index, filters, places);
  const answers: RelationAnswer[] = [];
  for (const page of pages) {
    if (answers.length === MOST_ANSWERS) break;
    const answer = await createAnswer(index, page, asked, meanings, (target) =>
      allowed.every((found) => typeof target === 'number' && found.has(target)),
    );
    if (answer) answers.push(answer);
  }
  return answers;
}

/** The pages that each condition leaves in; none where there are no conditions. */
async function listAllowed(
  { pages, names }: LoadedIndex,
  filters: readonly Filter[],
  places: readonly Meaning[],
): Promise<ReadonlySet<unknown>[]> {
  const allowed: ReadonlySet<unknown>[] = await Promise.all(
    places.map(async ({ value }) => {
      const own = await Promise.all(
        [...(await names.find(value)).own].map((page) => pages.loadRelations(page)),
      );
      return new Set(own.flatMap((relations) => relations?.from.place ?? []));
    }),
  );
  if (filters.length > 0) {
    allowed.push(new Set((await pages.find([], filters)).map(({ page }) => page)));
  }
  return allowed;
}

async function createAnswer(
  { pages, base }: LoadedIndex,
  page: number,
  { relation, direction }: Asked,
  meanings: readonly Meaning[],
  isMeant: (target: number | string) => boolean,
): Promise<RelationAnswer | undefined> {
  const { targets, isInPlace } = await findTargets(
    page,
    { relation, direction, isMeant },
    pages.loadRelations,
  );
  if (targets.length === 0) return undefined;
  const [{ url, meta }, own] = await Promise.all([pages.loadPage(page), pages.loadRelations(page)]);
  const held = targets.map((target) => findRole(own, target));
  const isMixed = new Set(held).size > 1;
  return {
    heading: createHeading(relation, direction, isInPlace, meanings),
    source: { title: meta.title ?? '', href: base + url.slice(1) },
    items: targets.map((target, at) => ({
      load: async () => {
        const role = held[at];
        const notes = isMixed && role ? [roles[role](1)] : [];
        if (typeof target === 'string') return { title: target, notes };
        const found = await pages.loadPage(target);
        const { title = '', date, place } = found.meta;
        const state = readState(found.meta.state, Date.now());
        const facts = [date, ...(isInPlace ? [] : [place]), state].filter((fact) => fact !== undefined);
        return { title, href: base + found.url.slice(1), notes: [...notes, ...facts] };
      },
    })),
  };
}

function createHeading(
  relation: Asked['relation'],
  direction: Asked['direction'],
  isInPlace: boolean,
  meanings: readonly Meaning[],
): string {
  const values = (isKind: boolean) =>
    meanings.filter(({ facet }) => (facet === 'kind') === isKind).map(toLabel);
  const { headings, narrowed } = relations;
  if (relation) return narrowed(headings[relation][direction], meanings.map(toLabel));
  const heading = headings.belonging[isInPlace ? 'from' : 'to'];
  return narrowed(heading.replace('#', values(true).join(', ')), values(false));
}

const toLabel = ({ value, label }: Meaning) => label ?? value;

/** Several values of one facet: any of them fits. */
function groupFilters(meanings: readonly Meaning[]): Filter[] {
  const byFacet = Map.groupBy(createFilters(meanings), ([facet]) => facet);
  return [...byFacet].map(([facet, filters]) => [facet, filters.flatMap(([, values]) => values)]);
}
