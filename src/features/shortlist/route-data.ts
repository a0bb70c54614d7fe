/** The page of the shortlist, for its route. */
import { createFeaturePage } from '#model/route.ts';
import { createShortlistPage } from './shortlist-page.ts';

export const shortlistRoute = createFeaturePage('shortlist', createShortlistPage);
