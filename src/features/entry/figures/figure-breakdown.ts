/** Figures with parts: each part is measured against the same whole. Parts may overlap, so nothing is added up. */
import type { Figure } from '#collections/figure-fields.ts';
import { listFigures } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { calculateFigures, findShare, findWhole, type PlacedFigure } from '#model/entries/figures.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { FigureView } from '#model/view-types.ts';
import type { FigureBreakdownView } from './figure-breakdown-types.ts';

/** The figures of an entry: wholes with their parts, and single figures, in the editor’s order. */
export function createFigureBreakdowns(
  model: SiteModel,
  entry: ModelEntry,
): { breakdowns: FigureBreakdownView[]; numbers: FigureView[] } {
  const parts = new Map<Figure, Part[]>();
  const roots = new Map<Figure, PlacedFigure>();
  for (const figure of listFigures(entry)) {
    const whole = findWhole(model, entry, figure);
    const share = whole && findShare(figure, whole.figure);
    if (!whole || share === undefined) continue;
    parts.set(whole.figure, [...(parts.get(whole.figure) ?? []), { figure, share }]);
  }
  const areParts = new Set([...parts.values()].flat().map(({ figure }) => figure));
  for (const figure of listFigures(entry)) {
    const whole = findWhole(model, entry, figure);
    if (parts.has(figure) && !areParts.has(figure)) roots.set(figure, { entry, figure });
    else if (whole && whole.entry !== entry && areParts.has(figure)) roots.set(whole.figure, whole);
  }
  const shown = new Set<Figure>();
  const breakdowns = [...roots.values()].map((root) => createBreakdownView(model, entry, root, parts, shown));
  const views = calculateFigures(model, entry);
  return {
    breakdowns,
    numbers: listFigures(entry).flatMap((figure, index) => {
      const view = views[index];
      return view && !shown.has(figure) ? [view] : [];
    }),
  };
}

/** More digits than a deck has pixels are useless. */
const round = (share: number) => Number(share.toFixed(4));

interface Part {
  figure: Figure;
  /** Share of its whole, 0 to 1. */
  share: number;
}

function createBreakdownView(
  model: SiteModel,
  entry: ModelEntry,
  root: PlacedFigure,
  parts: ReadonlyMap<Figure, readonly Part[]>,
  shown: Set<Figure>,
): FigureBreakdownView {
  const rows: FigureBreakdownView['rows'] = [];
  const add = (figure: Figure, level: number, extent: number, within: number, from = entry) => {
    // Figures that are part of each other are an error that the preflight reports.
    if (shown.has(figure)) return;
    shown.add(figure);
    const view = calculateFigures(model, from)[listFigures(from).indexOf(figure)];
    if (!view) return;
    const elsewhere = from === entry ? {} : { href: toHref(toRef(from)), from: from.data.title };
    rows.push({ ...view, level, extent, within, ...elsewhere });
    for (const part of parts.get(figure) ?? []) {
      add(part.figure, level + 1, Math.min(extent, round(extent * part.share)), extent);
    }
  };
  add(root.figure, 0, 1, 1, root.entry);
  return { rows };
}
