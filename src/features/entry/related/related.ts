/** Lists the entries related to an entry, from both sides of every relation. */

import { collections } from '#collections/index.ts';
import { formatRoleDetail } from '#features/entry/participants/participants-view.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { listFiguresAbout } from '#model/entries/figures.ts';
import { compareEntries, createTeaserView } from '#model/entries/teaser.ts';
import { listIncoming, listOutgoing, listParts, type Relation } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { RelatedView } from '#model/view-types.ts';
import { toNamedSection, toRelationSection, toThroughSection } from '#routes/sections.ts';

interface Group {
  id: string;
  label: string;
  /** By ref: an entry may have one relation more than once, as lead and as funder. */
  items: Map<string, { entry: ModelEntry; details: string[]; isRole: boolean }>;
}

/**
 * Groups of related entries: first those that the entry references, then those that reference it, then indirect ones.
 * Parts are in the tree instead.
 */
export function listRelated(model: SiteModel, entry: ModelEntry): RelatedView[] {
  const ref = toRef(entry);
  const groups = new Map<string, Group>();
  for (const join of listOutgoing(model, ref)) {
    const { relation } = join.edge;
    const label = labelsOf(model, entry.collection).relations[relation]?.forward;
    if (label !== undefined) addTo(model, groups, join.to, toNamedSection(relation), label, join);
  }
  const parts = new Set(listParts(model, entry));
  for (const join of listIncoming(model, ref)) {
    // The figure of a part may reference the whole: it stays a part.
    if (!parts.has(join.from) || join.kind === 'role' || join.kind === 'person')
      addBackward(model, groups, join);
  }
  addThrough(groups, model, entry);
  const shown = new Set<ModelEntry>();
  return [...groups.values()].map(({ id, label, items }) => ({
    id,
    label,
    items: [...items.values()]
      .sort((a, b) => compareAcross(model, a.entry, b.entry))
      .map(({ entry: related, details, isRole }) => {
        const isRepeated = shown.has(related);
        shown.add(related);
        const figures = isRole && !isRepeated ? listFiguresAbout(model, related, entry) : [];
        return {
          ...createTeaserView(model, related),
          ...(details.length > 0 && { detail: details.join('; ') }),
          ...(figures.length > 0 && { figures }),
          ...(isRepeated && { isRepeated }),
        };
      }),
  }));
}

/** By collection in the order of the registry, then in the order of its list. */
function compareAcross(model: InLanguage, a: ModelEntry, b: ModelEntry): number {
  return collections.indexOf(a.collection) - collections.indexOf(b.collection) || compareEntries(model)(a, b);
}

function addBackward(model: InLanguage, groups: Map<string, Group>, join: Relation): void {
  const { collection } = join.from;
  const label = labelsOf(model, collection).relations[join.edge.relation]?.backward;
  if (label)
    addTo(model, groups, join.from, toRelationSection(collection.name, join.edge.relation), label, join);
}

/** Indirect relations: a hub shows the participation of its operator, marked as such. */
function addThrough(groups: Map<string, Group>, model: SiteModel, entry: ModelEntry): void {
  for (const { to: neighbour, edge } of listOutgoing(model, toRef(entry))) {
    const through = labelsOf(model, entry.collection).relations[edge.relation]?.through;
    if (through === undefined) continue;
    const label = `${through} ${neighbour.data.title}`;
    for (const join of listIncoming(model, toRef(neighbour))) {
      if (join.kind === 'role' && join.from !== entry) {
        addTo(model, groups, join.from, toThroughSection(edge.relation), label, join);
      }
    }
  }
}

function addTo(
  model: InLanguage,
  groups: Map<string, Group>,
  entry: ModelEntry,
  id: string,
  label: string,
  join: Relation,
): void {
  // Relations with one label are shown as one group: a session here, and an event here.
  const group = groups.get(label) ?? { id, label, items: new Map() };
  groups.set(label, group);
  const ref = toRef(entry);
  const item = group.items.get(ref) ?? { entry, details: [], isRole: join.kind === 'role' };
  group.items.set(ref, item);
  const detail = formatRelationDetail(model, join);
  if (detail !== undefined && !item.details.includes(detail)) item.details.push(detail);
}

/** The details of a relation: the role with its share, or the person. */
function formatRelationDetail(model: InLanguage, { as, person, edge }: Relation): string | undefined {
  if (edge.kind !== 'role') return person;
  const parts = [as && model.words.related.asRole(as), formatRoleDetail(model, edge.detail)];
  return parts.filter((part) => part).join(', ') || undefined;
}
