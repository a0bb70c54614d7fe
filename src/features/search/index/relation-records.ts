/** The relations of entries for the index of the search: from the one graph, by the addresses of their pages. Pure. */

import { listNetworks, listPeople, listRoles } from '#collections/meanings.ts';
import type { Party, Person } from '#collections/party-fields.ts';
import type { RelationName, Relations } from '#features/search/query/index-files.ts';
import { toRef } from '#graph/graph.ts';
import { listIncoming, listOutgoing, type Relation } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { toPath } from '#routes/routes.ts';

/** Whom a page names: the address of a page, or the name of what has none. */
type Target = { path: string } | string;

export type PageRelations = Relations<Target>;

/** The relations of every entry that has any, by the address of its page: `/cities/nis/`. */
export function listPageRelations(model: SiteModel): Map<string, PageRelations> {
  const found = new Map<string, PageRelations>();
  for (const [ref, entry] of model.entries) {
    const relations = { to: listTo(model, entry), from: listFrom(model, ref) };
    if (Object.keys(relations.to).length + Object.keys(relations.from).length > 0) {
      found.set(toPath(ref), relations);
    }
  }
  return found;
}

/** What speakers do. */
const SPEAKING: ReadonlySet<string> = new Set(['speaker', 'keynote', 'presenter'] satisfies Person['as'][]);

/** What an entry says of others, in the editor’s order. */
function listTo(model: SiteModel, entry: ModelEntry): PageRelations['to'] {
  const others = listOutgoing(model, toRef(entry))
    .filter(({ kind }) => kind !== 'role' && kind !== 'person')
    .map((relation) => [toName(relation), { path: toPath(toRef(relation.to)) }] as const);
  const parties: (readonly [RelationName, Party])[] = [
    ...listRoles(entry).map(({ who, as }) => [as ?? 'role', who] as const),
    ...listNetworks(entry).map((who) => ['network', who] as const),
  ];
  const roles = parties.flatMap(([name, who]): (readonly [RelationName, Target])[] => {
    if (typeof who !== 'string') return [[name, who.name]];
    return model.entries.has(who) ? [[name, { path: toPath(who) }]] : [];
  });
  const people = listPeople(entry).map(({ name, as = '' }): [RelationName, Target] => [
    SPEAKING.has(as) ? 'speaker' : 'person',
    name,
  ]);
  return groupByName([...roles, ...others, ...people]);
}

/** What others say of an entry. */
const listFrom = (model: SiteModel, ref: string): PageRelations['from'] =>
  groupByName(
    listIncoming(model, ref).map((relation) => [toName(relation), { path: toPath(toRef(relation.from)) }]),
  );

function toName({ kind, as, from, to }: Relation): RelationName {
  if (kind === 'role') return as ?? 'role';
  return kind === 'mention' && listNetworks(from).includes(toRef(to)) ? 'network' : kind;
}

/** Each once: an event of two days in one city is there once. */
function groupByName(named: readonly (readonly [RelationName, Target])[]): PageRelations['to'] {
  const groups: PageRelations['to'] = {};
  const known = new Set<string>();
  for (const [name, value] of named) {
    const key = `${name} ${typeof value === 'string' ? value : value.path}`;
    if (known.has(key)) continue;
    known.add(key);
    const values = groups[name];
    if (values) values.push(value);
    else groups[name] = [value];
  }
  return groups;
}
