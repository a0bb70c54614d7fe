/** Creates the citation of an entry’s page. */
import { getTextDates, listAuthors } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { createDateView } from '#model/dates/dates.ts';
import { toAbsolute, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { formatBibtex } from './bibtex.ts';
import type { CitationView } from './citation-types.ts';
import type { CitedPage } from './cited-page.ts';
import { formatCslJson } from './csl-json.ts';

/**
 * The citation of the page of an entry, with the site as publisher. Its date is that of the last change, else that of
 * publication; where neither is recorded there is none, since the day of the build would be false and new every day.
 * Pure: the same entry gives the same citation.
 */
export function createCitation(model: SiteModel, entry: ModelEntry): CitationView {
  const { published, shownFrom, updated } = getTextDates(entry);
  const date = updated ?? published ?? shownFrom;
  const ref = toRef(entry);
  const page: CitedPage = {
    key: entry.id,
    title: entry.data.title,
    authors: listAuthors(entry).map(({ name }) => name),
    publisher: site.name,
    url: toAbsolute(toHref(ref)),
    date: date === undefined ? [] : listDateParts(date),
    isAbout: date?.endsWith('~') === true,
  };
  return {
    lead: formatLead(page, date !== undefined),
    ...(date !== undefined && { date: createDateView(model, date) }),
    end: `. ${page.url}`,
    bibtex: formatBibtex(page),
    cslJson: formatCslJson(page),
  };
}

/** `2021-05` → 2021 and 5. */
function listDateParts(date: string): number[] {
  const known = parseDate(date);
  return known ? date.replace('~', '').split('-').map(Number) : [];
}

function formatLead({ authors, title, publisher }: CitedPage, hasDate: boolean): string {
  const by = authors.length > 0 ? `${authors.join(', ')}. ` : '';
  return `${by}“${title}”. ${publisher}${hasDate ? ', ' : ''}`;
}
