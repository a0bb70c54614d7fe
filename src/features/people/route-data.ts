/** The pages of people, for their routes. */
import { createRoute } from '#model/route.ts';
import { createPeoplePage, listPeoplePaths } from './people-page.ts';
import { createPersonPage, listFurtherPersonPages, listPersonIds } from './person-page.ts';

/** The list, and the pages of each letter of a long one. */
export const peopleRoute = createRoute({
  feature: 'people',
  listParams: (model) => listPeoplePaths(model).map((path) => ({ path })),
  createView: (model, { path }) => createPeoplePage(model, path),
});

export const personRoute = createRoute({
  feature: 'people',
  listParams: listPersonIds,
  createView: (model, params) => createPersonPage(model, params),
});

/** The further pages of who is in very many entries. */
export const personListRoute = createRoute({
  feature: 'people',
  listParams: listFurtherPersonPages,
  createView: (model, params) => createPersonPage(model, params),
});
