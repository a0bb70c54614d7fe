/** Figures as they are read: formatted, with what they count, of what they are part, how exact they are. */
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';
import { toHref } from './addresses.ts';
import { toDateView } from './dates.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import type { FigureView } from './types.ts';

interface Figure {
  label: string;
  value: number;
  unit: string;
  qualifier?: 'about' | 'over' | 'under';
  stage?: 'planned' | 'announced' | 'actual';
  of?: string | { entry: string; label: string };
  asOf?: string;
  source?: string;
  note?: string;
}

const numbers = new Intl.NumberFormat(site.languages[0], { maximumFractionDigits: 2 });

const listOf = (entry: ModelEntry | undefined) => (entry?.data.figures as Figure[] | undefined) ?? [];

/** The figures of an entry, in the editor's order. */
export function toFigures(model: SiteModel, entry: ModelEntry): FigureView[] {
  return listOf(entry).map((figure) => {
    const whole = figure.of === undefined ? undefined : toWhole(model, entry, figure, figure.of);
    return {
      label: figure.label,
      value: numbers.format(figure.value),
      unit: figure.unit,
      ...(figure.qualifier && { qualifier: en.qualifiers[figure.qualifier] }),
      ...(figure.stage && figure.stage !== 'actual' && { stage: en.stages[figure.stage] }),
      ...(figure.asOf && { asOf: toDateView(figure.asOf) }),
      ...(whole && { of: whole }),
      ...(figure.note && { note: figure.note }),
      ...(figure.source && { source: figure.source }),
    };
  });
}

function toWhole(
  model: SiteModel,
  entry: ModelEntry,
  part: Figure,
  of: NonNullable<Figure['of']>,
): FigureView['of'] {
  const other = typeof of === 'string' ? entry : model.entries.get(of.entry);
  const label = typeof of === 'string' ? of : of.label;
  const whole = listOf(other).find((figure) => figure.label === label);
  if (!whole) return undefined;
  const isComparable = whole.unit === part.unit && whole.value > 0;
  return {
    label,
    value: numbers.format(whole.value),
    unit: whole.unit,
    ...(typeof of !== 'string' && { href: toHref(of.entry) }),
    ...(isComparable && { share: part.value / whole.value }),
  };
}

/** One line: "over 90 members, planned, as of January 2023". */
export function toFigureText(figure: Omit<Figure, 'label'>): string {
  const qualifier = figure.qualifier && `${en.qualifiers[figure.qualifier]} `;
  const asOf = figure.asOf && `, ${en.asOf} ${toDateView(figure.asOf).text}`;
  const stage = figure.stage && figure.stage !== 'actual' && `, ${en.stages[figure.stage]}`;
  return `${qualifier ?? ''}${numbers.format(figure.value)} ${figure.unit}${stage || ''}${asOf ?? ''}`;
}
