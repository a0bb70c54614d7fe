/** Creates the diagram of a project without a photograph: its participants as a bridge. */

import { getImage } from '#collections/meanings.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { countCountries, countHangers, drawBridge, listSpans, MOST_HANGERS, type Span } from './bridge.ts';
import type { BridgeNameView, BridgeView } from './bridge-diagram-types.ts';

/** The largest width of a page, and enough height for the drawing. */
const SIZE = { width: 1216, height: 132 };

/** Widths of the diagram, in points, at which names have space: on a phone, on a wider screen, at its widest. */
const TIERS = [324, 820, 1168];

/** The approximate width of a letter, in points. */
const LETTER = 7.5;

/** The bridge of a period without a photograph. Returns undefined for other entries. */
export function createBridgeView(model: SiteModel, entry: ModelEntry): BridgeView | undefined {
  const { collection, data } = entry;
  if (collection.nature !== 'period' || getImage(entry) !== undefined) return undefined;
  const spans = listSpans(model, entry);
  const { spans: places, ...drawing } = drawBridge(spans, SIZE);
  return {
    title: model.words.bridgeDiagram.title(data.title),
    description: formatDescription(model, spans),
    caption: formatCaption(model, spans),
    ...drawing,
    foot: SIZE.height,
    names: spans.flatMap(({ name, count }, index) => {
      const place = places[index];
      return place ? (createBridgeName(name, count, place) ?? []) : [];
    }),
  };
}

/** The description for screen readers: "Serbia: 9, Bulgaria: 4." */
function formatDescription(model: InLanguage, spans: readonly Span[]): string {
  if (spans.length === 0) return model.words.bridgeDiagram.nothing;
  const sorted = spans.toSorted((a, b) => b.count - a.count);
  return `${sorted.map(({ name, count }) => model.words.bridgeDiagram.arch(name, count)).join(', ')}.`;
}

function formatCaption(model: InLanguage, spans: readonly Span[]): string {
  const total = countHangers(spans);
  const has = (kind: Span['kind']) => spans.some((span) => span.kind === kind);
  if (spans.length === 0) return model.words.bridgeDiagram.nothing;
  return model.words.bridgeDiagram.caption({
    country: spans.find(({ kind }) => kind === 'country')?.name,
    countries: countCountries(spans),
    hasSeveral: has('several'),
    hasUnknown: has('unknown'),
    total,
    hasHangers: total <= MOST_HANGERS,
  });
}

/** A name below its arch, on one line or two, from the width at which it fits. Returns undefined if it never fits. */
function createBridgeName(
  name: string,
  count: number,
  { middle, width }: { middle: number; width: number },
): BridgeNameView | undefined {
  const [tier, lines] = TIERS.flatMap((available, index): [number, string[]][] => {
    const fits = breakName(count > 0 ? `${name}\u00a0${count}` : name, (width / SIZE.width) * available);
    return fits ? [[index, fits]] : [];
  })[0] ?? [undefined, []];
  if (tier === undefined) return undefined;
  return { x: Number(((middle / SIZE.width) * 100).toFixed(1)), tier, lines };
}

/**
 * Breaks a name into one line, or two of similar length. Returns undefined if neither fits into a width in points.
 */
function breakName(name: string, width: number): string[] | undefined {
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)]);
  const lengthOf = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
  const even = breaks.sort((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1);
  return [[name], ...even].find((lines) => (lengthOf(lines) + 1) * LETTER <= width);
}
