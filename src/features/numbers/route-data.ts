/** The numbers of the site and their lists, for their route. */
import { createRoute } from '#model/route.ts';
import { createNumbersListPage, createNumbersView, listNumbersPaths } from './numbers.ts';

export const numbersRoute = createRoute({
  feature: 'numbers',
  listParams: (model) => listNumbersPaths(model).map((path) => ({ path })),
  createView: (model, { path }) =>
    path === undefined ? createNumbersView(model) : createNumbersListPage(model, path),
});
