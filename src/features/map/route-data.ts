/** The map pages, for their route. */
import { createRoute } from '#model/route.ts';
import { createKindMapView, createMapPageView, listMapPaths } from './map-page.ts';

export const mapRoute = createRoute({
  feature: 'map',
  listParams: (model) => [{ path: undefined }, ...listMapPaths(model).map((path) => ({ path }))],
  createView: (model, { path }: { path: string | undefined }) =>
    path === undefined ? createMapPageView(model) : createKindMapView(model, path),
});
