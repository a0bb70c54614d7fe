/** The sources of an entry, with the figures of each. */

import { listFigures, listSources } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createDateView } from '#model/dates/dates.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry } from '#model/site-model.ts';
import type { SourceView } from '#model/view-types.ts';
import { toSourceId } from '#routes/sections.ts';

/** If two sources have the same title, figures mean the first. */
const findSource = (entry: ModelEntry, title: string) =>
  listSources(entry).findIndex((source) => source.title === title);

/** The sources of an entry, each with the figures that name its title. */
export function listSourceViews(model: InLanguage, entry: ModelEntry): SourceView[] {
  const figures = listFigures(entry);
  return listSources(entry).map(({ title, url, author, publisher, date, archived }, index) => {
    const cited = figures.filter(({ source }) => source === title && findSource(entry, title) === index);
    return {
      title,
      ...(url !== undefined && { href: url }),
      ...(author !== undefined && { author }),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date: createDateView(model, date) }),
      ...(archived !== undefined && { archived }),
      ...(cited.length > 0 && { id: toSourceId(index), figures: cited.map(({ label }) => label) }),
    };
  });
}

/** The address of a source on its page. Returns undefined if no source has that title. */
export function findSourceHref(entry: ModelEntry, title: string): string | undefined {
  const index = findSource(entry, title);
  return index === -1 ? undefined : `${toHref(toRef(entry))}#${toSourceId(index)}`;
}
