/** The list of all entries, which is the search of an archive: a script beside it hides what does not fit. */
import { escapeMarkup } from '#text/escape.ts';
import { archiveWords } from './words.ts';

/** An entry in the list. */
export interface ListedEntry {
  /** Its page from the list. */
  href: string;
  title: string;
  summary: string;
}

export interface ListedGroup {
  label: string;
  entries: readonly ListedEntry[];
}

/** The main part of the page. */
export function renderEntryList(groups: readonly ListedGroup[]): string {
  const sections = groups.map(
    ({ label, entries }) =>
      `<section><h2>${escapeMarkup(label)}</h2><ul>${entries
        .map(
          ({ href, title, summary }) =>
            `<li><a href="${escapeMarkup(href)}">${escapeMarkup(title)}</a> ${escapeMarkup(summary)}</li>`,
        )
        .join('\n')}</ul></section>`,
  );
  const count = groups.reduce((total, { entries }) => total + entries.length, 0);
  return `<header class="title"><h1>${archiveWords.index}</h1><p class="lead">${archiveWords.indexLead}</p>
<p class="archive-filter" hidden><label for="filter">${archiveWords.filter}</label> <input id="filter" type="search" autocomplete="off"> <output for="filter">${archiveWords.found(String(count))}</output></p></header>
<div class="archive-list">${sections.join('\n')}</div>
<script src="archive.js"></script>`;
}

/** The style of the banner and the list. */
export const ARCHIVE_CSS = `.frozen { margin: 0; padding: .5rem 1rem; border-bottom: 2px solid; text-align: center; }
.archive-filter input { font: inherit; padding: .25rem .5rem; }
.archive-list li { margin-block: .5rem; }
`;
