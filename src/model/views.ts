/** The views of all pages, for the routes: each asks the one model, and hands its page what it shows. */
import { collections } from '#collections/index.ts';
import { toCountryCalendarWays } from './calendars.ts';
import { toCallsPages } from './calls.ts';
import { listCountryCodes, toCountriesView, toCountryView } from './country-view.ts';
import { toDataPageView } from './data-page-view.ts';
import { toDirectoryPages } from './directory-view.ts';
import { toEntryView } from './entry-view.ts';
import { listFeeds, withFeeds } from './feeds.ts';
import { toFeedsPageView } from './feeds-page-view.ts';
import { toHomeView } from './home-view.ts';
import { toFacetPages, toListViews } from './list-view.ts';
import { getSiteModel } from './load.ts';
import { toMapPageView } from './map-page-view.ts';
import { toSitePageView } from './site-page-view.ts';
import { toTimelinePage } from './timeline-view.ts';
import { listTopics, toTopicsView, toTopicView } from './topic-view.ts';
import type { CountryView } from './types.ts';
import { toNotFoundView, toSearchView } from './ways-view.ts';

export async function getHomeView() {
  const model = await getSiteModel();
  return withFeeds(model, toHomeView(model));
}

export const getSearchView = async () => toSearchView(await getSiteModel());

export const getNotFoundView = async () => toNotFoundView(await getSiteModel());

export const getMapView = async () => toMapPageView(await getSiteModel());

export const getDataView = async () => toDataPageView(await getSiteModel());

export const getFeedsView = async () => toFeedsPageView(await getSiteModel());

export const listFeedViews = async () => listFeeds(await getSiteModel());

export const getTimelineView = async () => toTimelinePage(await getSiteModel());

/** Every page of every collection's list; an empty collection has one page that says so. */
export async function listListViews() {
  const model = await getSiteModel();
  return collections.flatMap((collection) =>
    toListViews(model, collection).map((view, index) => ({
      collection: collection.name,
      page: index + 1,
      view: withFeeds(model, view),
    })),
  );
}

/** Every page of every list that a collection's list can be narrowed to. */
export async function listFacetViews() {
  const model = await getSiteModel();
  return collections.flatMap((collection) =>
    toFacetPages(model, collection).map((page) => ({ collection: collection.name, ...page })),
  );
}

/** The list of open calls and registrations, and what it can be narrowed to. */
export const listCallsViews = async () => toCallsPages(await getSiteModel());

export const listDirectoryViews = async () => toDirectoryPages(await getSiteModel());

export const getCountriesView = async () => toCountriesView(await getSiteModel());

/** Every country that anything has to do with. */
export async function listCountryViews() {
  const model = await getSiteModel();
  return listCountryCodes(model).map((code) => {
    const calendar = toCountryCalendarWays(model, code);
    const view: CountryView = { ...toCountryView(model, code), ...(calendar && { calendar }) };
    return { code: code.toLowerCase(), view: withFeeds(model, view) };
  });
}

export const getTopicsView = async () => toTopicsView(await getSiteModel());

/** Every topic that something is about. */
export async function listTopicViews() {
  const model = await getSiteModel();
  return listTopics(model).map((topic) => ({ id: topic.id, view: toTopicView(model, topic) }));
}

/** Every published entry. */
export async function listEntryViews() {
  const model = await getSiteModel();
  return [...model.entries.values()].map((entry) => ({
    collection: entry.collection.name,
    id: entry.id,
    view: withFeeds(model, toEntryView(model, entry)),
  }));
}

/** Every page about the site itself. */
export async function listSitePageViews() {
  const model = await getSiteModel();
  return [...model.pages.values()].map((page) => ({ id: page.id, view: toSitePageView(model, page) }));
}
