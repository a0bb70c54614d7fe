/** The calendars of the one model, for the routes: each file has in its props all that it says. */

import { getSiteModel } from '#model/get-site-model.ts';
import { listCalendarFiles, listEventFiles } from './calendars.ts';

export const getCalendarFiles = async () => listCalendarFiles(await getSiteModel());

export const getEventFiles = async () => listEventFiles(await getSiteModel());
