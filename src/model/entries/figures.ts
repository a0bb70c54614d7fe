/** Formats figures: number, unit, whole, precision. */

import type { Figure } from '#collections/figure-fields.ts';
import { listFigures } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { createDateView } from '#model/dates/dates.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { FigureView } from '#model/view-types.ts';
import { findSourceHref } from './sources.ts';

const numbersIn = memoize(({ locale }: Words) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** The figures of an entry, in the editor’s order. */
export function calculateFigures(model: SiteModel, entry: ModelEntry): FigureView[] {
  return listFigures(entry).map((figure) => createFigure(model, entry, figure));
}

function createFigure(model: SiteModel, entry: ModelEntry, figure: Figure): FigureView {
  const whole = findWhole(model, entry, figure);
  const sourceHref = figure.source === undefined ? undefined : findSourceHref(entry, figure.source);
  return {
    label: figure.label,
    value: numbersIn(model.words).format(figure.value),
    unit: figure.unit,
    ...(figure.qualifier && { qualifier: model.words.shared.qualifiers[figure.qualifier] }),
    ...(figure.stage && figure.stage !== 'actual' && { stage: model.words.shared.stages[figure.stage] }),
    ...(figure.asOf && { asOf: createDateView(model, figure.asOf) }),
    ...(whole && { of: createWholeView(model, entry, figure, whole) }),
    ...(figure.note && { note: figure.note }),
    ...(figure.source !== undefined && { source: String(figure.source) }),
    ...(sourceHref !== undefined && { sourceHref }),
  };
}

/** A figure and its entry. */
export interface PlacedFigure {
  entry: ModelEntry;
  figure: Figure;
}

/** Finds the whole of a part. Returns undefined if there is none or its entry is not published. */
export function findWhole(model: SiteModel, entry: ModelEntry, part: Figure): PlacedFigure | undefined {
  const { of } = part;
  if (of === undefined) return undefined;
  const owner = typeof of === 'string' ? entry : model.entries.get(of.entry);
  const label = typeof of === 'string' ? of : of.label;
  const figure = owner && listFigures(owner).find((candidate) => candidate.label === label);
  return figure && figure !== part ? { entry: owner, figure } : undefined;
}

/** The share of the whole, 0 to 1. Returns undefined if the units differ. */
export function findShare(part: Figure, whole: Figure): number | undefined {
  if (isPercent(part) && !isPercent(whole)) return part.value / 100;
  return whole.unit === part.unit && whole.value > 0 ? part.value / whole.value : undefined;
}

const isPercent = ({ unit }: { unit: string }) => unit === '%' || unit === 'percent';

function createWholeView(
  model: InLanguage,
  entry: ModelEntry,
  part: Figure,
  whole: PlacedFigure,
): NonNullable<FigureView['of']> {
  const share = findShare(part, whole.figure);
  return {
    label: whole.figure.label,
    value: numbersIn(model.words).format(whole.figure.value),
    unit: whole.figure.unit,
    ...(whole.entry !== entry && { href: toHref(toRef(whole.entry)) }),
    ...(share !== undefined && { share }),
  };
}

/**
 * The figures of `entry` that reference another entry, in one line each: "workshops for the Pirot agenda: 4
 * workshops".
 */
export function listFiguresAbout(model: InLanguage, entry: ModelEntry, subject: ModelEntry): string[] {
  return listFigures(entry)
    .filter(({ label }) => label.includes(subject.data.title))
    .map((figure) => `${figure.label}: ${formatFigure(model, figure)}`);
}

/** One line: "over 90 members, planned, as of January 2023". `date` is the formatted date of the figure. */
export function formatFigure(
  model: InLanguage,
  figure: Omit<Figure, 'label'>,
  date = figure.asOf && createDateView(model, figure.asOf).text,
): string {
  const qualifier = figure.qualifier && `${model.words.shared.qualifiers[figure.qualifier]} `;
  const asOf = date && `, ${model.words.shared.asOf} ${date}`;
  const stage = figure.stage && figure.stage !== 'actual' && `, ${model.words.shared.stages[figure.stage]}`;
  return `${qualifier ?? ''}${numbersIn(model.words).format(figure.value)} ${figure.unit}${stage || ''}${asOf ?? ''}`;
}
