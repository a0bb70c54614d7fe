/** Routes of many pages: which there are, and what each of them shows. */

import type { APIRoute, GetStaticPathsOptions } from 'astro';
import type { InLanguage } from '#i18n/word-types.ts';
import { siteLanguage } from '#i18n/words.ts';
import { type FeatureName, isInUse } from '#routes/features.ts';
import { getSiteModel, useSiteModel } from './get-site-model.ts';
import { findPageKeeper } from './page-keeper.ts';
import { createPageKey } from './page-key.ts';
import { addRoute } from './page-middleware.ts';
import type { SiteModel } from './site-model.ts';

/** What stands in the place of the brackets of a route's file name, such as `[collection]/[id].astro`. */
type RouteParams = Readonly<Record<string, string | undefined>>;

interface RouteSource<Params extends RouteParams, View> {
  /** The feature that the pages belong to: there are none if `site.ts` has switched it off. */
  feature?: FeatureName;
  /** The parameters of every page. Cheap: it makes no view. */
  listParams: (model: SiteModel) => readonly Params[] | Promise<readonly Params[]>;
  /** What one page shows: plain data, by the model and the parameters alone. */
  createView: (model: SiteModel, params: Params) => View | Promise<View>;
}

interface Route<Params extends RouteParams, View> {
  /** What a page exports under this name for Astro. */
  getStaticPaths: (options: GetStaticPathsOptions) => Promise<{ params: Params }[]>;
  getView: (params: Params) => Promise<View>;
}

/**
 * A route over the one model. Its paths carry no views: a view is made when its page is asked for, and is garbage
 * afterwards, so that memory does not grow with the number of pages.
 */
export function createRoute<Params extends RouteParams, View>({
  feature,
  listParams,
  createView,
}: RouteSource<Params, View>): Route<Params, View> {
  const { isKept, getView } = createViews(createView);
  return {
    getStaticPaths: async ({ routePattern }) => {
      if (feature && !isInUse(feature)) return [];
      const model = await getSiteModel();
      addRoute(routePattern, (params, pathname) => isKept(params as Params, pathname));
      return (await listParams(model)).map((params) => ({ params }));
    },
    getView,
  };
}

/**
 * The one page of a feature, at the address of the folder of its route: `map/[...path].astro`. The file has a parameter,
 * since without one there would be a page whatever `site.ts` says.
 */
export const createFeaturePage = <View>(
  feature: FeatureName,
  createView: (model: SiteModel) => View | Promise<View>,
): Route<{ path: undefined }, View> =>
  createRoute({ feature, listParams: () => [{ path: undefined }], createView: (model) => createView(model) });

/**
 * A page that has no parameters. Gives the function that makes its view.
 *
 * @param pattern its address, without a slash at the end but for the home page: `/`, `/map`
 */
export function createPage<View>(
  pattern: string,
  createView: (model: SiteModel) => View | Promise<View>,
): () => Promise<View> {
  const { isKept, getView } = createViews((model) => createView(model));
  addRoute(pattern, (_params, pathname) => isKept({}, pathname));
  return () => getView({});
}

/** Views that are made before it is known whether their pages are rendered. */
function createViews<Params extends RouteParams, View>(
  createView: (model: SiteModel, params: Params) => View | Promise<View>,
) {
  /** Those of pages that are about to be rendered. */
  const made = new Map<string, View>();
  return {
    /** Makes the view, and keeps it for the page if that is to be rendered. */
    isKept: async (params: Params, pathname: string): Promise<boolean> => {
      const view = await useSiteModel((model) => createView(model, params));
      if (findPageKeeper()?.isKept(pathname, createPageKey(view))) return true;
      made.set(JSON.stringify(params), view);
      return false;
    },
    getView: async (params: Params): Promise<View> => {
      const key = JSON.stringify(params);
      const view = made.get(key);
      made.delete(key);
      return view ?? useSiteModel((model) => createView(model, params));
    },
  };
}

/**
 * What the module of a route of text files exports.
 *
 * @param type the media type of the files
 * @param render gives the text of a file, by its view and the language of its words
 */
export function createFileRoute<Params extends RouteParams, View>(
  { getStaticPaths, getView }: Route<Params, View>,
  type: string,
  render: (view: View, language: InLanguage) => string | Promise<string>,
) {
  const GET: APIRoute<object, Params> = async ({ params }) =>
    new Response(await render(await getView(params), siteLanguage), { headers: { 'Content-Type': type } });
  return { getStaticPaths, GET };
}
