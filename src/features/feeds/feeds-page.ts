/** Creates the pages that list all feeds and calendars. */

import { listCalendars } from '#features/calendars/calendars.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { listSubscriptions, type Subscription } from '#model/groups/scopes.ts';
import type { LetterView } from '#model/name-view-types.ts';
import {
  createListHead,
  createPageHead,
  createSitePageLink,
  getSitePageTitle,
} from '#model/page/page-head.ts';
import { countPages, createPages, listOnPage, listPagePaths, MOST_ITEMS } from '#model/page/pagination.ts';
import { toFeedHref, toHref, toSitePageHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { OPML_FILE } from '#routes/routes.ts';
import { toLetter, toLetterPath } from '#text/a-to-z.ts';
import { compareNamesIn } from '#text/collation.ts';
import { listFeeds } from './feeds.ts';
import type { FeedRowView, FeedsPageView, FeedView } from './feeds-types.ts';

/** Feeds and calendars by path. */
interface Subscriptions {
  feeds: ReadonlyMap<string, FeedView>;
  /** Addresses to subscribe to. */
  calendars: ReadonlyMap<string, string>;
}

const KINDS = ['site', 'collection', 'calls', 'directory', 'project', 'topic', 'country'] as const;

/** The feeds of one kind, and by letter if they are too many for one page. */
interface FeedGroup {
  id: string;
  label: string;
  rows: readonly FeedRowView[];
  letters?: ReadonlyMap<string, readonly FeedRowView[]>;
}

const getGroups = memoize((model: SiteModel): readonly FeedGroup[] => {
  const subscriptions = {
    calendars: getCalendarAddresses(model),
    feeds: new Map(listFeeds(model).map((feed) => [feed.path, feed])),
  };
  const scopes = Map.groupBy(listSubscriptions(model), ({ kind }) => kind);
  return KINDS.map((kind): FeedGroup => {
    const rows = (scopes.get(kind) ?? []).flatMap((scope) => createRow(model, scope, subscriptions) ?? []);
    const { id, label } = model.words.feeds.groups[kind];
    return { id, label, rows, ...(rows.length > MOST_ITEMS && { letters: groupByLetter(model, rows) }) };
  }).filter(({ rows }) => rows.length > 0);
});

const getCalendarAddresses = (model: SiteModel) =>
  new Map(listCalendars(model).map(({ of, webcal }) => [of, webcal]));

function groupByLetter(model: InLanguage, rows: readonly FeedRowView[]): Map<string, readonly FeedRowView[]> {
  const sorted = [...rows].sort((a, b) => compareNamesIn(model)(a.text, b.text));
  return Map.groupBy(sorted, ({ text }) => toLetter(text));
}

/** A page of the feeds of one kind under one letter. */
interface LetterPage {
  /** Behind the address of the feeds page: `projects/k`, `projects/k/page/2`. */
  path: string;
  group: FeedGroup;
  letter: string;
  /** From 1. */
  page: number;
}

const listLetterPages = (model: SiteModel): LetterPage[] =>
  getGroups(model).flatMap((group) =>
    [...(group.letters ?? [])].flatMap(([letter, rows]) =>
      listPagePaths(`${group.id}/${toLetterPath(letter)}`, rows.length, MOST_ITEMS).map((page) => ({
        ...page,
        group,
        letter,
      })),
    ),
  );

/** What stands behind `/feeds/` in the address of each page: nothing, `projects/k`, `projects/k/page/2`. */
export const listFeedsPagePaths = (model: SiteModel): (string | undefined)[] => [
  undefined,
  ...listLetterPages(model).map(({ path }) => path),
];

/** A page of the list of feeds: the first, or, where there are many, one of a letter. Throws for an unknown path. */
export function createFeedsPageView(model: SiteModel, path?: string): FeedsPageView {
  if (path === undefined) return createFirstPage(model);
  const found = listLetterPages(model).find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path} of the feeds.`);
  return createLetterPage(model, found);
}

/** The feeds of the site, collections, projects and countries; of very many, links to those of each letter. */
function createFirstPage(model: SiteModel): FeedsPageView {
  const { lead, description, calendarsLead, askedAs } = model.words.feeds;
  const title = getSitePageTitle(model, 'feeds');
  const isOfCalendars = isInUse('calendars');
  return {
    head: createPageHead(model, {
      title,
      description: description(title),
      path: toSitePageHref('feeds'),
      askedAs: isOfCalendars ? [...askedAs, ...model.words.calendars.askedAs] : askedAs,
    }),
    title,
    lead: isOfCalendars ? `${lead} ${calendarsLead}` : lead,
    groups: getGroups(model).map(({ id, label, rows, letters }) => ({
      id,
      label,
      rows: letters ? [] : [...rows],
      ...(letters && { letters: listLetters(id, letters) }),
    })),
    hasCalendars: hasCalendars(model),
    all: { href: `${toSitePageHref('feeds')}${OPML_FILE}`, text: model.words.feeds.opml },
  };
}

const hasCalendars = (model: SiteModel) => getCalendarAddresses(model).size > 0;

/** The path of a letter below the base path. */
const toLetterList = (group: string, letter: string) => `feeds/${group}/${toLetterPath(letter)}`;

const listLetters = (
  group: string,
  letters: NonNullable<FeedGroup['letters']>,
  current?: string,
): LetterView[] =>
  [...letters].map(([letter, rows]) => ({
    href: toHref(toLetterList(group, letter)),
    text: letter,
    count: rows.length,
    isCurrent: letter === current,
  }));

function createLetterPage(model: SiteModel, { group, letter, page }: LetterPage): FeedsPageView {
  const { id, label, letters = new Map() } = group;
  const rows = letters.get(letter) ?? [];
  const list = toLetterList(id, letter);
  const title = model.words.shared.partOf(
    getSitePageTitle(model, 'feeds'),
    `${model.words.shared.inSentence(label)}, ${letter}`,
  );
  const description = `${title}. ${model.words.feeds.description(getSitePageTitle(model, 'feeds'))}`;
  const above = [createSitePageLink(model, 'feeds')];
  return {
    head: createListHead(model, { title, description, path: list, above }, page),
    title,
    lead: model.words.feeds.letterLead,
    groups: [
      { id, label, rows: listOnPage(rows, page, MOST_ITEMS), letters: listLetters(id, letters, letter) },
    ],
    hasCalendars: hasCalendars(model),
    pages: createPages(list, countPages(rows.length, MOST_ITEMS), page),
  };
}

/** Returns undefined for a part of the site with neither feed nor calendar. */
function createRow(
  model: InLanguage,
  { path, title, href }: Subscription,
  { feeds, calendars }: Subscriptions,
): FeedRowView | undefined {
  const feed = feeds.get(path);
  const calendar = calendars.get(path);
  if (!feed && calendar === undefined) return undefined;
  return {
    href,
    text: title,
    ...(feed && { atom: toFeedHref(path, 'xml'), json: toFeedHref(path, 'json') }),
    ...(calendar !== undefined && { calendar }),
    ...(feed?.items.length === 0 && { remark: model.words.feeds.nothingYet }),
  };
}
