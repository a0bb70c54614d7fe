/** The sources of an entry, with the figures of each. */

import { listFigures, listSources } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createDateView } from '#model/dates/dates.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry } from '#model/site-model.ts';
import type { SourceView } from '#model/view-types.ts';
import { toSourceId } from '#routes/sections.ts';

/**
 * The index of the source that a figure names, by its number from 1 or by its title; -1 if the entry has none such. If
 * two sources have the same title, figures mean the first.
 */
function findSource(entry: ModelEntry, named: number | string): number {
  const sources = listSources(entry);
  return typeof named === 'number'
    ? named <= sources.length
      ? named - 1
      : -1
    : sources.findIndex(({ title }) => title === named);
}

/** The sources of an entry, each with the figures that name it. */
export function listSourceViews(model: InLanguage, entry: ModelEntry): SourceView[] {
  const cited = Map.groupBy(
    listFigures(entry).filter(({ source }) => source !== undefined),
    ({ source = '' }) => findSource(entry, source),
  );
  return listSources(entry).map(({ title, url, author, publisher, date, archived }, index) => {
    const figures = cited.get(index)?.map(({ label }) => label);
    return {
      title,
      ...(url !== undefined && { href: url }),
      ...(author !== undefined && { author }),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date: createDateView(model, date) }),
      ...(archived !== undefined && { archived }),
      ...(figures && { id: toSourceId(index), figures }),
    };
  });
}

/** The address of the source that a figure names, on its page. Returns undefined if the entry has none such. */
export function findSourceHref(entry: ModelEntry, named: number | string): string | undefined {
  const index = findSource(entry, named);
  return index === -1 ? undefined : `${toHref(toRef(entry))}#${toSourceId(index)}`;
}
