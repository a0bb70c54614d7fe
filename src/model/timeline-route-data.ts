/** The page of the timeline, for its route. */
import { getSiteModel } from './load.ts';
import { toTimelinePage } from './timeline-view.ts';

export const getTimelineView = async () => toTimelinePage(await getSiteModel());
