/** Creates co-participants, nearby entries and outcomes of an entry. */

import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createDateView } from '#model/dates/dates.ts';
import { createNameView } from '#model/entries/name-list.ts';
import { createTeaserView } from '#model/entries/teaser.ts';
import { getCountryName } from '#model/places/country-names.ts';
import {
  type CoParticipant,
  findNearby,
  listCoParticipants,
  listOccasions,
  listOutcomes,
} from '#model/relations/participation.ts';
import { findCountryHref, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { ValueView } from '#model/view-types.ts';
import type { CoParticipantsView, CoParticipantView, NearbyView, OutcomesView } from './related-types.ts';

/** How many are visible: more of those met often than of those met once. */
const LIMITS = { often: 8, once: 6, occasions: 3, nearby: 8, outcomes: 4 };

/** Entries met more than once; without any, some of those met once. */
export function createCoParticipants(model: SiteModel, entry: ModelEntry): CoParticipantsView | undefined {
  const coParticipants = listCoParticipants(model, entry);
  if (coParticipants.length === 0) return undefined;
  const often = coParticipants.filter(({ shared }) => shared.length > 1);
  const shown = often.length > 0 ? often.slice(0, LIMITS.often) : coParticipants.slice(0, LIMITS.once);
  return {
    count: coParticipants.length,
    items: shown.map((coParticipant) => createCoParticipant(model, coParticipant)),
    ...(shown.length < coParticipants.length && {
      rest: {
        text: model.words.related.coParticipants.rest(coParticipants.length - shown.length),
        // All others are on the pages of the shared events.
        links: listOccasions(model, entry)
          .filter((occasion) => coParticipants.some(({ shared }) => shared.includes(occasion)))
          .slice(0, LIMITS.occasions)
          .map((occasion) => ({
            href: `${toHref(toRef(occasion))}#roles`,
            text: occasion.data.title,
          })),
      },
    }),
  };
}

function createCoParticipant(model: SiteModel, { entry, shared }: CoParticipant): CoParticipantView {
  return {
    ...createNameView(model, entry),
    count: shared.length,
    times: model.words.related.coParticipants.times(shared.length),
    occasions: shared.slice(0, LIMITS.occasions).map(({ data }) => data.title),
    ...(shared.length > LIMITS.occasions && {
      more: model.words.related.coParticipants.more(shared.length - LIMITS.occasions),
    }),
  };
}

/**
 * Entries in the same city or country. Those on the page already (given by their addresses) are counted and not shown
 * again.
 */
export function createNearby(
  model: SiteModel,
  entry: ModelEntry,
  shown: ReadonlySet<string>,
): NearbyView | undefined {
  const near = findNearby(model, entry);
  if (!near) return undefined;
  const { city, country = '', entries } = near;
  const name = city ? city.data.title : getCountryName(model, country);
  const href = city ? toHref(toRef(city)) : findCountryHref(country);
  return {
    label: model.words.related.nearby.label(name),
    count: entries.length,
    items: entries
      .map((neighbour) => createNameView(model, neighbour, false))
      .filter(({ href }) => !shown.has(href))
      .slice(0, LIMITS.nearby),
    ...(href !== undefined && { all: { href, text: model.words.related.nearby.all(name) } }),
  };
}

/** The outcomes of what an entry took part in: outputs, news, events and workshops. */
export function createOutcomes(model: SiteModel, entry: ModelEntry): OutcomesView | undefined {
  const outcomes = listOutcomes(model, entry);
  const outputs = listOccasions(model, entry).flatMap((occasion) => listOutputs(model, occasion));
  if (outcomes.length + outputs.length === 0) return undefined;
  return {
    count: outcomes.length,
    items: outcomes.slice(0, LIMITS.outcomes).map((outcome) => createTeaserView(model, outcome)),
    outputs: outputs.slice(0, LIMITS.outcomes),
    outputCount: outputs.length,
  };
}

function listOutputs(model: InLanguage, occasion: ModelEntry): ValueView[] {
  const outputs = occasion.data.outputs ?? [];
  return outputs.map(({ kind, title, date, url }) => {
    const note = [kind, occasion.data.title].filter((part) => part).join(', ');
    const value: ValueView =
      url === undefined ? { type: 'text', text: title } : { type: 'external', href: url, text: title };
    return { ...value, note, ...(date && { noteDate: createDateView(model, date) }) };
  });
}
