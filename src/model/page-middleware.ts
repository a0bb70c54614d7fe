/** Renders a page only if it is not that of the last build. Only builds have this middleware. */
import type { MiddlewareHandler } from 'astro';

/** Tells whether the page with these parameters, at this address, is that of the last build. */
type IsKept = (params: Readonly<Record<string, string | undefined>>, pathname: string) => Promise<boolean>;

const routes = new Map<string, IsKept>();

/** Adds the pages of a route by its pattern, `/[collection]/[id]`. Pages of other routes are always rendered. */
export function addRoute(pattern: string, isKept: IsKept): void {
  routes.set(pattern, isKept);
}

export const onRequest: MiddlewareHandler = async ({ routePattern, params, url }, next) =>
  (await routes.get(routePattern)?.(params, url.pathname)) ? new Response(null) : next();
