/** Routes of many pages: which there are, and what each of them shows. */

import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import type { InLanguage, Language } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { type FeatureName, isInUse } from '#routes/features.ts';
import { FIRST_LANGUAGE, getLanguageOf, LANGUAGES, toLanguageRoot } from '#routes/languages.ts';
import { getSiteModel, useSiteModel } from './get-site-model.ts';
import { listLanguagePaths } from './language-pages.ts';
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
  /** The view of a page, for `Astro.params` and `Astro.locals`. */
  getView: (params: Params, page: Pick<Language, 'language'>) => Promise<View>;
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
      const language = getLanguageOf(routePattern);
      const model = await getSiteModel(language);
      addRoute(routePattern, (params, pathname) => isKept(language, params as Params, pathname));
      const paths = language === FIRST_LANGUAGE ? undefined : listLanguagePaths(model);
      return (await listParams(model))
        .filter(
          (params) =>
            !paths || paths.has(toRoutePath(routePattern.slice(toLanguageRoot(language).length), params)),
        )
        .map((params) => ({ params }));
    },
    getView,
  };
}

/** The path of a page or file of a route: `/[collection]/[id]` → `/events/kickoff/`. */
function toRoutePath(pattern: string, params: RouteParams): string {
  const path = pattern
    .replace(/\[(?:\.{3})?(\w+)\]/g, (_brackets, name: string) => params[name] ?? '')
    .replaceAll(/\/{2,}/g, '/');
  return /\.\w+$/.test(path) || path.endsWith('/') ? path : `${path}/`;
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
 * A page that has no parameters. Gives the function that makes its view, for `Astro.locals`.
 *
 * @param pattern its address, without a slash at the end but for the home page: `/`, `/map`
 */
export function createPage<View>(
  pattern: string,
  createView: (model: SiteModel) => View | Promise<View>,
): (page: Pick<Language, 'language'>) => Promise<View> {
  const { isKept, getView } = createViews((model) => createView(model));
  for (const language of LANGUAGES) {
    const path = `${toLanguageRoot(language)}${pattern}`;
    addRoute(path === '/' ? path : path.replace(/\/$/, ''), (_params, pathname) =>
      isKept(language, {}, pathname),
    );
  }
  return (page) => getView({}, page);
}

/** A digest of where links of a language lead: every page of it depends on that. */
const digestLinks = memoize((model: SiteModel) =>
  hash('sha256', [...listLanguagePaths(model)].join('\n'), 'hex'),
);

/** Views that are made before it is known whether their pages are rendered. */
function createViews<Params extends RouteParams, View>(
  createView: (model: SiteModel, params: Params) => View | Promise<View>,
) {
  /** Those of pages that are about to be rendered. */
  const made = new Map<string, View>();
  return {
    /** Makes the view, and keeps it for the page if that is to be rendered. */
    isKept: async (language: string, params: Params, pathname: string): Promise<boolean> => {
      const view = await useSiteModel(language, (model) => createView(model, params));
      const links = language === FIRST_LANGUAGE ? '' : digestLinks(await getSiteModel(language));
      if (findPageKeeper()?.isKept(pathname, createPageKey([view, links]))) return true;
      made.set(JSON.stringify([language, params]), view);
      return false;
    },
    getView: async (params: Params, { language }: Pick<Language, 'language'>): Promise<View> => {
      const key = JSON.stringify([language, params]);
      const view = made.get(key);
      made.delete(key);
      return view ?? useSiteModel(language, (model) => createView(model, params));
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
  const GET: APIRoute<object, Params> = async ({ params, locals }) =>
    new Response(await render(await getView(params, locals), locals), { headers: { 'Content-Type': type } });
  return { getStaticPaths, GET };
}
