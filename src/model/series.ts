/** The series that an event belongs to, with its neighbours. */
import { resolveReference } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { toHref } from './addresses.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import { toSortDay } from './teaser.ts';
import type { PageLink, SeriesView } from './types.ts';

interface Series {
  of: string | { name: string };
  number?: number;
}

const seriesOf = ({ data }: ModelEntry) => data.series as Series | undefined;

/** What tells one series from another: the project that it is, or its name. */
function keyOf(series: Series): string {
  return typeof series.of === 'string' ? `projects/${series.of.split('/').at(-1)}` : series.of.name;
}

/** The series of an entry; undefined where it stands alone. */
export function toSeries(model: SiteModel, entry: ModelEntry): SeriesView | undefined {
  const series = seriesOf(entry);
  if (!series) return undefined;
  const ref = typeof series.of === 'string' ? resolveReference(series.of, ['projects']) : undefined;
  const project = ref === undefined ? undefined : model.entries.get(ref);
  // A project that is not published gives nothing its name.
  if (ref !== undefined && !project) return undefined;
  const key = keyOf(series);
  const members = [...model.entries.values()]
    .filter((other) => {
      const own = seriesOf(other);
      return own !== undefined && keyOf(own) === key;
    })
    .sort(compareInSeries);
  const at = members.indexOf(entry);
  const previous = toNeighbour(members[at - 1]);
  const next = toNeighbour(members[at + 1]);
  return {
    name: project?.data.title ?? key,
    ...(project && { href: toHref(`projects/${project.id}`) }),
    ...(series.number !== undefined && { position: en.numberInSeries(series.number) }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** By number where both have one, else by time. */
function compareInSeries(a: ModelEntry, b: ModelEntry): number {
  const [numberA, numberB] = [seriesOf(a)?.number, seriesOf(b)?.number];
  if (numberA !== undefined && numberB !== undefined && numberA !== numberB) return numberA - numberB;
  return toSortDay(a) < toSortDay(b) ? -1 : 1;
}

function toNeighbour(entry: ModelEntry | undefined): PageLink | undefined {
  return entry && { href: toHref(`${entry.collection.name}/${entry.id}`), text: entry.data.title };
}
