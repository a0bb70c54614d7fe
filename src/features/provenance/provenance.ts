/** The reliability of an entry: contradictions of its sources, freshness, corrections. */
import { getTextDates } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { createDateView } from '#model/dates/dates.ts';
import { toAbsolute, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { type Repository, site } from '#site.ts';
import { subtractMonths } from '#time/calendar.ts';
import { parseDate } from '#time/edtf.ts';
import type { CorrectionView, FreshnessView } from './provenance-types.ts';
import { provenanceWords } from './words.ts';

/** The days on which an entry was last checked and last changed, if recorded. */
export function listFreshness({ buildDate }: SiteModel, entry: ModelEntry): FreshnessView[] {
  const { confirmed, updated } = getTextDates(entry);
  return [
    ...(confirmed === undefined
      ? []
      : [
          {
            label: provenanceWords.provenance.confirmed,
            date: createDateView(confirmed),
            ...(isOld(confirmed, buildDate) && {
              remark: provenanceWords.provenance.old(site.confirmedForMonths),
            }),
          },
        ]),
    ...(updated === undefined
      ? []
      : [{ label: provenanceWords.provenance.updated, date: createDateView(updated) }]),
  ];
}

/** True for a check before the site’s limit. A month or year counts to its last day. */
export function isOld(confirmed: string, buildDate: string): boolean {
  const last = parseDate(confirmed)?.last;
  return last !== undefined && last < subtractMonths(buildDate, site.confirmedForMonths);
}

/** The subject of a correction. */
interface Correctable {
  /** Path below the content folder. */
  file: string;
  title: string;
  /** The absolute address of its page. */
  url: string;
}

/**
 * Addresses in the repository for corrections: one opens the file for editing, one a new issue with title and page
 * filled in. In the style of GitHub or GitLab, by the setting or the host name.
 */
export function createCorrectionLinks(
  { url, branch, contentPath, style }: Repository,
  { file, title, url: page }: Correctable,
): { edit: string; issue: string } {
  const root = url.replace(/(?:\.git)?\/*$/, '');
  const path = [branch, contentPath, file]
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/');
  const isGitLab = style === undefined ? /(?:^|\.)gitlab\./.test(new URL(root).hostname) : style === 'gitlab';
  const words = [provenanceWords.provenance.issueTitle(title), provenanceWords.provenance.issueBody(page)];
  const names = isGitLab ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  const query = new URLSearchParams(names.map((name, index) => [name, words[index] ?? '']));
  const area = isGitLab ? '/-' : '';
  return { edit: `${root}${area}/edit/${path}`, issue: `${root}${area}/issues/new?${query}` };
}

/**
 * How to correct an entry: in the repository if the site has one, otherwise on the contact page. Returns undefined if
 * there is neither.
 */
export function createCorrection(
  model: SiteModel,
  entry: ModelEntry,
  repository: Repository | undefined,
): CorrectionView | undefined {
  if (repository) {
    const page = toAbsolute(toHref(toRef(entry)));
    const links = createCorrectionLinks(repository, { file: entry.file, title: entry.data.title, url: page });
    return {
      links: [
        { href: links.edit, text: provenanceWords.provenance.edit, isElsewhere: true },
        { href: links.issue, text: provenanceWords.provenance.report, isElsewhere: true },
      ],
    };
  }
  if (!model.pages.has('contact')) return undefined;
  return { links: [{ href: toHref('contact'), text: provenanceWords.provenance.tell, isElsewhere: false }] };
}
