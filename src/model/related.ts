/** What an entry is joined to, from both sides of every relation. */
import { collections } from '#collections/index.ts';
import { type Edge, toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { type Role, toRoleDetail } from './parties.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import { compareEntries, toTeaser } from './teaser.ts';
import type { RelatedView } from './types.ts';

interface Group {
  id: string;
  label: string;
  /** By reference: the same entry may stand in one relation more than once, as lead and as funder. */
  items: Map<string, { entry: ModelEntry; details: string[] }>;
}

/** Groups of related entries: first what the entry itself names, then who names it, then through others. */
export function toRelated(model: SiteModel, entry: ModelEntry): RelatedView[] {
  const ref = toRef(entry);
  const groups = new Map<string, Group>();
  for (const edge of model.graph.outgoing.get(ref) ?? []) {
    const label = entry.collection.labels.en.relations[edge.relation]?.forward;
    if (label !== undefined) addTo(groups, model, edge.to, `${edge.relation}-named`, label, edge);
  }
  for (const edge of model.graph.incoming.get(ref) ?? []) addBackward(groups, model, edge);
  addThrough(groups, model, ref);
  return [...groups.values()].map(({ id, label, items }) => ({
    id,
    label,
    items: [...items.values()]
      .sort((a, b) => compareAcross(a.entry, b.entry))
      .map(({ entry: related, details }) => ({
        ...toTeaser(model, related),
        ...(details.length > 0 && { detail: details.join('; ') }),
      })),
  }));
}

/** By collection, as the registry has them, then in the order of its list. */
function compareAcross(a: ModelEntry, b: ModelEntry): number {
  return collections.indexOf(a.collection) - collections.indexOf(b.collection) || compareEntries(a, b);
}

function addBackward(groups: Map<string, Group>, model: SiteModel, edge: Edge): void {
  const from = model.entries.get(edge.from);
  const label = from?.collection.labels.en.relations[edge.relation]?.backward;
  if (from && label) addTo(groups, model, edge.from, `${from.collection.name}-${edge.relation}`, label, edge);
}

/** What an entry's own neighbour took part in: a hub shows the roles of who runs it, as such. */
function addThrough(groups: Map<string, Group>, model: SiteModel, ref: string): void {
  for (const edge of model.graph.outgoing.get(ref) ?? []) {
    const own = model.entries.get(edge.from)?.collection.labels.en.relations[edge.relation];
    const neighbour = model.entries.get(edge.to);
    if (own?.through === undefined || !neighbour) continue;
    for (const next of model.graph.incoming.get(edge.to) ?? []) {
      if (next.relation === 'roles' && next.from !== ref) {
        addTo(
          groups,
          model,
          next.from,
          `${edge.relation}-through`,
          `${own.through} ${neighbour.data.title}`,
          next,
        );
      }
    }
  }
}

function addTo(
  groups: Map<string, Group>,
  model: SiteModel,
  ref: string,
  id: string,
  label: string,
  edge: Edge,
): void {
  const entry = model.entries.get(ref);
  if (!entry) return;
  // Relations with one label are one to the reader: an event's project and the project's series.
  const group = groups.get(label) ?? { id, label, items: new Map() };
  groups.set(label, group);
  const item = group.items.get(ref) ?? { entry, details: [] };
  group.items.set(ref, item);
  const detail = toDetail(edge);
  if (detail !== undefined && !item.details.includes(detail)) item.details.push(detail);
}

/** What the edge itself says: the role with its share, or who of the house was there. */
function toDetail({ relation, detail }: Edge): string | undefined {
  if (relation === 'roles') {
    const role = detail as Partial<Role>;
    const parts = [role.as && en.asRole(role.as), toRoleDetail(role)];
    return parts.filter((part) => part).join(', ') || undefined;
  }
  return relation === 'people' ? (detail.name as string | undefined) : undefined;
}
