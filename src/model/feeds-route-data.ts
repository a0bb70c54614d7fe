/** The feeds, and the page that lists them, for their routes. */
import { listFeeds } from './feeds.ts';
import { toFeedsPageView } from './feeds-page-view.ts';
import { getSiteModel } from './load.ts';

export const getFeedsView = async () => toFeedsPageView(await getSiteModel());

export const listFeedViews = async () => listFeeds(await getSiteModel());
