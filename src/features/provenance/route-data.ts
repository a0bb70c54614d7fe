/** The data report and its pages of contradictions, for their route. */
import { createRoute } from '#model/route.ts';
import { createContradictionsPage, createDataPageView, listDataPagePaths } from './data-page.ts';

export const dataReportRoute = createRoute({
  listParams: (model) => listDataPagePaths(model).map((path) => ({ path })),
  createView: (model, { path }) =>
    path === undefined ? createDataPageView(model) : createContradictionsPage(model, path),
});
