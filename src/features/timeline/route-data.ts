/** The timeline pages, for their route. */
import { createRoute } from '#model/route.ts';
import { createTimelinePage, listTimelinePaths } from './timeline-page.ts';

export const timelineRoute = createRoute({
  feature: 'timeline',
  listParams: (model) => listTimelinePaths(model).map((path) => ({ path })),
  createView: (model, { path }) => createTimelinePage(model, path),
});
