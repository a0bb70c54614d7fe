/** The feeds, and the page that lists them, for their routes. */

import { getSiteModel } from '#model/get-site-model.ts';
import { listFeeds } from './feeds.ts';
import { createFeedsPageView } from './feeds-page.ts';

export const getFeedsView = async () => createFeedsPageView(await getSiteModel());

export const listFeedViews = async () => listFeeds(await getSiteModel());
