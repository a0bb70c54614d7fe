/** Creates the page that lists all feeds and calendars. */

import { listCalendars } from '#features/calendars/calendars.ts';
import { listSubscriptions, type Subscription } from '#model/groups/scopes.ts';
import { createPageHead, getSitePageTitle } from '#model/page/page-head.ts';
import { toFeedHref, toSitePageHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { listFeeds } from './feeds.ts';
import type { FeedRowView, FeedsPageView, FeedView } from './feeds-types.ts';
import { feedsWords } from './words.ts';

/** Feeds and calendars by path. */
interface Subscriptions {
  feeds: ReadonlyMap<string, FeedView>;
  /** Addresses to subscribe to. */
  calendars: ReadonlyMap<string, string>;
}

/** The view of the feeds page: the site, collections, projects and countries. */
export function createFeedsPageView(model: SiteModel): FeedsPageView {
  const { lead, groups, description } = feedsWords;
  const title = getSitePageTitle('feeds');
  const calendars = new Map(listCalendars(model).map(({ of, webcal }) => [of, webcal]));
  const subscriptions = { calendars, feeds: new Map(listFeeds(model).map((feed) => [feed.path, feed])) };
  const rows = Map.groupBy(listSubscriptions(model), ({ kind }) => kind);
  return {
    head: createPageHead(model, { title, description, path: toSitePageHref('feeds') }),
    title,
    lead,
    groups: (['site', 'collection', 'project', 'country'] as const)
      .map((kind) => ({
        id: groups[kind].id,
        label: groups[kind].label,
        rows: (rows.get(kind) ?? []).flatMap((scope) => createRow(scope, subscriptions) ?? []),
      }))
      .filter((group) => group.rows.length > 0),
    hasCalendars: calendars.size > 0,
  };
}

/** Returns undefined for a part of the site with neither feed nor calendar. */
function createRow(
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
    ...(feed?.items.length === 0 && { remark: feedsWords.nothingYet }),
  };
}
