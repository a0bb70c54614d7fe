/** The pages of open calls, for their route. */
import { toCallsPages } from './calls.ts';
import { getSiteModel } from './load.ts';

/** The list of open calls and registrations, and what it can be narrowed to. */
export const listCallsViews = async () => toCallsPages(await getSiteModel());
