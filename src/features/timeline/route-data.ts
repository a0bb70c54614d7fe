/** The page of the timeline, for its route. */
import { getSiteModel } from '#model/get-site-model.ts';
import { toTimelinePage } from './timeline.ts';

export const getTimelineView = async () => toTimelinePage(await getSiteModel());
