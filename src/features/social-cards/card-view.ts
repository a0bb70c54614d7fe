/** The view of a social card. */

import { isDirectory, isNewestFirst } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import {
  arrange,
  type BridgeDrawing,
  countCountries,
  countHangers,
  drawBridge,
  listSpans,
  listSpansOfCompany,
  type Span,
} from '#features/bridge-diagram/bridge.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { findEntryDate, findWarning } from '#model/dates/entry-dates.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { isSaid } from '#model/page/page-card.ts';
import { getSiteTexts } from '#model/page/site-texts.ts';
import { getCountryName, listFootnotesOf } from '#model/places/country-names.ts';
import { formatPlace, listHomeCountries } from '#model/places/places.ts';
import { countParties } from '#model/relations/participants.ts';
import { listOutgoing, listTookPart } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { site } from '#site.ts';

export interface CardView {
  /** The kind: "Kickoff"; for the site, its name. */
  kind: string;
  title: string;
  /** Date and place, or the tagline of the site. */
  detail: string;
  /** A warning: "Cancelled". */
  warning?: string;
  site: string;
  /** Explains the bridge. */
  caption: string;
  bridge: BridgeDrawing;
  footnotes: string[];
}

/** The size of a card in points, its margin, and the height of its bridge. */
export const CARD = { width: 1200, height: 630, margin: 64, rise: 150 };

/** The card of an entry. Pure: the same model gives the same view on any day. */
export function createCardView(model: SiteModel, entry: ModelEntry): CardView {
  const { spans, caption } = isDirectory(entry.collection)
    ? createBridgeOfCompany(model, entry)
    : createBridgeOfParticipants(model, entry);
  const warning = findWarning(model, entry);
  const detail = [findEntryDate(model, entry)?.text, formatPlace(model, entry)].filter(isSaid).join(' · ');
  return {
    kind: getKindLabel(model, entry),
    title: entry.data.title,
    detail,
    ...(warning !== undefined && { warning }),
    site: site.name,
    caption,
    bridge: createDrawing(spans),
    footnotes: listFootnotesOf(model, `${detail} ${caption}`),
  };
}

/** The arches of a bridge, and what explains them. */
interface ExplainedBridge {
  spans: Span[];
  caption: string;
}

/** The participants of an entry, or of what it belongs to. */
function createBridgeOfParticipants(model: SiteModel, entry: ModelEntry): ExplainedBridge {
  const source = findBridge(model, entry);
  const spans = listSpans(model, source);
  const name = source === entry ? undefined : source.data.title;
  // With fewer participants than countries, a total would be misleading.
  const total = countHangers(spans) < countCountries(spans) ? 0 : countHangers(spans);
  return { spans, caption: model.words.shared.cards.bridge(name, total) };
}

/** The letters of a caption that names several entries: with more, it would not fit. */
const CAPTION_LENGTH = 38;

/** An entry of the directory with all who took part in the same, and the names of that: the largest projects first. */
function createBridgeOfCompany(model: SiteModel, entry: ModelEntry): ExplainedBridge {
  const occasions = [...new Set(listTookPart(model, entry).map(({ from }) => from))];
  const spans = listSpansOfCompany(model, entry, occasions);
  if (occasions.length === 0) return { spans, caption: '' };
  const [first = '', ...rest] = occasions
    .map((occasion) => ({ occasion, size: countParties(model, occasion) }))
    .sort((a, b) => compareOccasions(a.occasion, b.occasion) || b.size - a.size)
    .map(({ occasion }) => occasion.data.title);
  const names = [first];
  for (const title of rest) {
    if ([...names, title].join(', ').length <= CAPTION_LENGTH) names.push(title);
  }
  return { spans, caption: model.words.shared.cards.tookPart(names, occasions.length - names.length) };
}

/** What lasts first, then what took place. */
const compareOccasions = (a: ModelEntry, b: ModelEntry) =>
  Number(isNewestFirst(a.collection)) - Number(isNewestFirst(b.collection));

/** The card of the site: an arch for each country, a hanger for each entry with a seat there. */
export function createSiteCardView(model: SiteModel): CardView {
  const seated = [...model.entries.values()].filter(({ collection }) => isDirectory(collection));
  const labels = collections.filter(isDirectory).map((collection) => labelsOf(model, collection).plural);
  const codes = seated.flatMap((entry) => listHomeCountries(model, entry));
  const spans = arrange(
    model,
    [...Map.groupBy(codes, (code) => code)].map(
      ([code, { length }]): Span => ({ name: getCountryName(model, code), count: length, kind: 'country' }),
    ),
  );
  return {
    kind: site.name,
    title: getSiteTexts(model).tagline,
    detail: '',
    site: new URL(site.url).host,
    caption: model.words.shared.cards.seats(seated.length, labels, spans.length),
    bridge: createDrawing(spans),
    footnotes: [],
  };
}

const createDrawing = (spans: readonly Span[]) =>
  drawBridge(spans, { width: CARD.width - 2 * CARD.margin, height: CARD.rise });

/**
 * The entry whose bridge is on a card: of the entry, its parents and its subjects, the one with most participants, so
 * that cards of one project look alike.
 */
function findBridge(model: SiteModel, entry: ModelEntry): ModelEntry {
  const candidates = listOutgoing(model, toRef(entry))
    .filter(({ kind, to }) => kind !== 'role' && kind !== 'person' && !isDirectory(to.collection))
    .map(({ to }) => to);
  const countHangersOf = (candidate: ModelEntry) => countHangers(listSpans(model, candidate));
  return candidates.reduce(
    (best, candidate) => (countHangersOf(candidate) > countHangersOf(best) ? candidate : best),
    entry,
  );
}
