/** The embeds, and the page that offers them, for their routes. */
import { createFeaturePage, createRoute } from '#model/route.ts';
import { createEmbedsPage, createEmbedView, listEmbedPaths } from './embeds.ts';

/** What other sites show in a frame. */
export const embedRoute = createRoute({
  feature: 'embeds',
  listParams: listEmbedPaths,
  createView: createEmbedView,
});

export const embedsRoute = createFeaturePage('embeds', createEmbedsPage);
