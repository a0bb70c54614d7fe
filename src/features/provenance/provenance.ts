/** The reliability of an entry: contradictions of its sources, freshness, corrections. */

import { ASKED, CONFIRMATION, CORRECTION, type IssueForm } from '#authoring/issue-forms/entry-forms.ts';
import { renderAnswers } from '#authoring/issue-forms/form-answers.ts';
import { getRepositoryHost } from '#authoring/repository-host.ts';
import { getTextDates } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createDateView } from '#model/dates/dates.ts';
import { toAbsolute, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { type Repository, site } from '#site.ts';
import { subtractMonths } from '#time/calendar.ts';
import { parseDate } from '#time/edtf.ts';
import type { CorrectionView, FreshnessView } from './provenance-types.ts';

/** The days on which an entry was last checked and last changed, if recorded. */
export function listFreshness(model: SiteModel, entry: ModelEntry): FreshnessView[] {
  const { confirmed, updated } = getTextDates(entry);
  return [
    ...(confirmed === undefined
      ? []
      : [
          {
            label: model.words.provenance.provenance.confirmed,
            date: createDateView(model, confirmed),
            ...(isOld(confirmed, model.buildDate) && {
              remark: model.words.provenance.provenance.old(site.confirmedForMonths),
            }),
          },
        ]),
    ...(updated === undefined
      ? []
      : [{ label: model.words.provenance.provenance.updated, date: createDateView(model, updated) }]),
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
  /** Collection and id: `cities/nis`. */
  ref: string;
  /** The absolute address of its page. */
  url: string;
}

/** Addresses in the repository: forms to correct and to confirm an entry, and its file for editing. */
interface CorrectionLinks {
  correct: string;
  confirm: string;
  edit: string;
}

/**
 * Addresses in the repository for corrections, in the style of GitHub or GitLab. The forms have the page filled in.
 * GitHub fills in a form by the ids of its questions
 * (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query).
 * GitLab has no forms: there the questions are the text of the issue.
 */
export function createCorrectionLinks(
  model: InLanguage,
  repository: Repository,
  { file, ref, url: page }: Correctable,
): CorrectionLinks {
  const { branch, contentPath } = repository;
  const { style, origin, path: project } = getRepositoryHost(repository);
  const path = [branch, contentPath, file]
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/');
  const isGitLab = style === 'gitlab';
  const area = `${origin}/${project}${isGitLab ? '/-' : ''}`;
  const toForm = (form: IssueForm, title: string) => {
    const answers = { [ASKED.entry]: page };
    const parameters: [string, string][] = isGitLab
      ? [
          ['issue[title]', title],
          ['issue[description]', `/label ~${form.name}\n\n${renderAnswers(form, answers, '')}`],
        ]
      : [['template', `${form.name}.yml`], ...Object.entries(answers)];
    return `${area}/issues/new?${formatQuery(parameters)}`;
  };
  const { correction, confirmation } = model.words.provenance.provenance;
  return {
    correct: toForm(CORRECTION, correction(ref)),
    confirm: toForm(CONFIRMATION, confirmation(ref)),
    edit: `${area}/edit/${path}`,
  };
}

/** A query in which `/` and `:` stay (RFC 3986, 3.4): the page has the same address elsewhere, and compresses better. */
const formatQuery = (parameters: readonly (readonly [string, string])[]) =>
  parameters
    .map((pair) =>
      pair.map((part) => encodeURIComponent(part).replace(/%2F/g, '/').replace(/%3A/g, ':')).join('='),
    )
    .join('&');

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
    const ref = toRef(entry);
    const links = createCorrectionLinks(model, repository, {
      file: entry.file,
      ref,
      url: toAbsolute(toHref(ref)),
    });
    const { correct, confirm, edit } = model.words.provenance.provenance;
    return {
      links: [
        { href: links.correct, text: correct, isElsewhere: true },
        { href: links.confirm, text: confirm, isElsewhere: true },
        { href: links.edit, text: edit, isElsewhere: true },
      ],
    };
  }
  if (!model.pages.has('contact')) return undefined;
  return {
    links: [{ href: toHref('contact'), text: model.words.provenance.provenance.tell, isElsewhere: false }],
  };
}
