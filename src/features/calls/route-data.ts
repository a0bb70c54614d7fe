/** The pages of open calls, for their route. */

import { getSiteModel } from '#model/get-site-model.ts';
import { listCallsPages } from './calls.ts';

/** The list of open calls and registrations, and what it can be narrowed to. */
export const listCallsViews = async () => listCallsPages(await getSiteModel());
