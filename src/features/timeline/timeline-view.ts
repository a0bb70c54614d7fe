/** Draws rows on an axis, with what the table and the description say of them. */
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { findStatuses } from '#model/dates/event-status.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { TimePart } from './bar-segments.ts';
import { type Domain, FADE, findDomain } from './time-domain.ts';
import { listTicks, type TimeScale } from './time-scale.ts';
import { daysOf, isExact, partsOf, type Row } from './timeline-rows.ts';
import type {
  TickView,
  TimelineRowView,
  TimelineView,
  TimeMarkView,
  TimePartView,
} from './timeline-types.ts';

/** The most ticks on a wide screen and on a phone: more would overlap. */
const TICKS = { wide: 7, narrow: 4 };

/** After this position, the label of a tick would not fit. */
const LAST_WORD = 0.84;

/** A month narrower than this is drawn as a day. */
const DOT = 0.008;

/**
 * The timeline of some rows.
 *
 * @param id the prefix of its ids in the page
 * @param current the entry of the page
 * @param known the days of the axis; left out, those of the rows
 */
export function createTimelineView(
  model: SiteModel,
  id: string,
  rows: readonly Row[],
  current: ModelEntry | undefined,
  title: string,
  known?: Domain,
): TimelineView {
  const domain = known ?? findDomain(model, rows);
  const views = rows.map((row) => createRow(model, row, current, domain));
  const undated = views.filter(({ parts, marks }) => parts.length + marks.length === 0).length;
  return {
    id,
    title,
    description: formatDescription(model, views, domain),
    ticks: domain
      ? {
          wide: listTicks(model, domain.first, domain.last, TICKS.wide).map(createTick),
          narrow: listTicks(model, domain.first, domain.last, TICKS.narrow).map(createTick),
        }
      : { wide: [], narrow: [] },
    ...(domain?.today && { today: domain.today }),
    rows: views,
    ...(undated > 0 && { undated: model.words.timeline.undated(undated) }),
  };
}

/** At the end of the axis, a label does not fit. */
const createTick = (tick: TickView): TickView => (tick.at > LAST_WORD ? { at: tick.at } : tick);

/** The description for screen readers; names and dates follow in the diagram and in its table. */
function formatDescription(
  model: InLanguage,
  rows: readonly TimelineRowView[],
  domain: Domain | undefined,
): string {
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0);
  const years = domain ? [domain.first.slice(0, 4), domain.last.slice(0, 4)] : [];
  return model.words.timeline.described(rows.filter(({ parts }) => parts.length > 0).length, marks, [
    ...new Set(years),
  ]);
}

function createRow(
  model: SiteModel,
  { entry, depth, occurrences }: Row,
  current: ModelEntry | undefined,
  domain: Domain | undefined,
): TimelineRowView {
  const date = findEntryDate(model, entry);
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    ...(date && { date }),
    depth,
    isCurrent: entry === current,
    parts: domain ? createTimeParts(partsOf(entry), domain.scale) : [],
    occurrences: occurrences.map((event) => createTreeEvent(model, event, current)),
    marks: domain ? occurrences.flatMap((event) => listMarks(model, event, current, domain)) : [],
  };
}

/** The segments of a bar; adjacent known ones are joined, because the edges would be visible. */
function createTimeParts(parts: readonly TimePart[], scale: TimeScale): TimePartView[] {
  const drawn: TimePartView[] = [];
  for (const part of parts.map((segment) => createPart(segment, scale, parts.length > 1))) {
    const last = drawn.at(-1);
    if (last?.look === 'known' && part.look === 'known') last.to = part.to;
    else drawn.push(part);
  }
  return drawn;
}

function createPart({ look, first, last }: TimePart, scale: TimeScale, hasOthers: boolean): TimePartView {
  const [from, to] = [scale.toPlace(first), scale.toEnd(last)];
  if (look === 'fade-out') return { look, from: to, to: Math.min(1, to + FADE) };
  if (look === 'fade-in') return { look, from: Math.max(0, from - FADE), to: from };
  // On a long axis, the month of a start is no wider than a day.
  const isDot = look === 'open' && hasOthers && to - from < DOT;
  return { look: isDot ? 'known' : look, from, to };
}

function createTreeEvent(model: InLanguage, entry: ModelEntry, current: ModelEntry | undefined) {
  const date = findEntryDate(model, entry);
  return {
    href: toHref(toRef(entry)),
    title: entry.data.title,
    ...(date && { date }),
    isCurrent: entry === current,
  };
}

function listMarks(
  model: SiteModel,
  entry: ModelEntry,
  current: ModelEntry | undefined,
  { first, last, scale }: Domain,
): TimeMarkView[] {
  const days = daysOf(entry);
  if (!days) return [];
  const date = findEntryDate(model, entry);
  return [
    {
      from: scale.toPlace(days.first < first ? first : days.first),
      to: scale.toEnd(days.last > last ? last : days.last),
      isExact: isExact(entry),
      isOpen: (findStatuses(model, entry) ?? []).some(({ tone, isHidden }) => tone === 'open' && !isHidden),
      isCurrent: entry === current,
      text: [entry.data.title, date?.text].filter((part) => part).join(', '),
    },
  ];
}
