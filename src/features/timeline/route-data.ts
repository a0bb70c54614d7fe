/** The timeline page, for its route. */
import { getSiteModel } from '#model/get-site-model.ts';
import { createTimelinePage } from './timeline.ts';

export const getTimelineView = async () => createTimelinePage(await getSiteModel());
