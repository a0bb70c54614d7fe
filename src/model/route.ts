/** Routes of many pages: which there are, and what each of them shows. */

import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPathsOptions } from 'astro';
import type { InLanguage, Language } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { type FeatureName, isInUse } from '#routes/features.ts';
import { FIRST_LANGUAGE, getLanguageOf, LANGUAGES, toLanguageRoot } from '#routes/languages.ts';
import { getSiteModel, useSiteModel } from './get-site-model.ts';
import { listLanguagePaths } from './language-pages.ts';
import { findPageKeeper, type PageKey } from './page-keeper.ts';
import { createPageKey } from './page-key.ts';
import type { SiteModel } from './site-model.ts';

/** What stands in the place of the brackets of a route's file name, such as `[collection]/[id].astro`. */
type RouteParams = Readonly<Record<string, string | undefined>>;

interface RouteSource<Params extends RouteParams, View> {
  /** The feature that the pages belong to: there are none if `site.ts` has switched it off. */
  feature?: FeatureName;
  /** The parameters of every page in the first language. Cheap: it makes no view. */
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
  const { createKey, getView } = createViews(createView);
  // Further languages have some of the pages of the first, at the same addresses below their roots.
  const paramsOf = memoize(async (first: SiteModel) => listParams(first));
  return {
    getStaticPaths: async ({ routePattern }) => {
      if (feature && !isInUse(feature)) return [];
      const language = getLanguageOf(routePattern);
      const first = await getSiteModel();
      const paths = language === FIRST_LANGUAGE ? undefined : listLanguagePaths(first, language);
      const keeper = findPageKeeper();
      const listed = await paramsOf(first);
      // In `dev`, nobody asks for their addresses.
      if (!paths && !keeper) return listed.map((params) => ({ params }));
      const root = toLanguageRoot(language);
      const all = listed
        .map((params) => ({ params, path: toRoutePath(routePattern, params) }))
        .filter(({ path }) => !paths || paths.has(path.slice(root.length)));
      for (const { params, path } of all) keeper?.addPage(path, () => createKey(language, params));
      return all.map(({ params }) => ({ params }));
    },
    getView,
  };
}

/** The path of a page or file of a route: `/[collection]/[id]` → `/events/kickoff/`. */
function toRoutePath(pattern: string, params: RouteParams): string {
  const path = pattern
    .replace(/\[(?:\.{3})?(\w+)\]/g, (_brackets, name: string) => params[name] ?? '')
    .replaceAll(/\/{2,}/g, '/');
  return /\.\w+$/.test(pattern) || path.endsWith('/') ? path : `${path}/`;
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
  const { createKey, getView } = createViews((model) => createView(model));
  for (const language of LANGUAGES) {
    const path = toRoutePath(`${toLanguageRoot(language)}${pattern}`, {});
    findPageKeeper()?.addPage(path, () => createKey(language, {}));
  }
  return (page) => getView({}, page);
}

/** A digest of where links of a language lead: every page of it depends on that. */
const digestLinks = memoize((paths: ReadonlySet<string>) => hash('sha256', [...paths].join('\n'), 'hex'));

/** Views that are made before it is known whether their pages are rendered. */
function createViews<Params extends RouteParams, View>(
  createView: (model: SiteModel, params: Params) => View | Promise<View>,
) {
  /** That of the page whose key was made last: if it is rendered, it is the next one. */
  let made: { page: string; view: View } | undefined;
  return {
    createKey: async (language: string, params: Params): Promise<PageKey> => {
      const view = await useSiteModel(language, (model) => createView(model, params));
      const links =
        language === FIRST_LANGUAGE ? '' : digestLinks(listLanguagePaths(await getSiteModel(), language));
      made = { page: toPageName(language, params), view };
      return createPageKey([view, links]);
    },
    getView: async (params: Params, { language }: Pick<Language, 'language'>): Promise<View> => {
      const last = made;
      made = undefined;
      if (last?.page === toPageName(language, params)) return last.view;
      return useSiteModel(language, (model) => createView(model, params));
    },
  };
}

/** The same for parameters that are listed and for those that Astro reads from an address, in any order. */
const toPageName = (language: string, params: RouteParams) =>
  JSON.stringify([
    language,
    ...Object.entries(params)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

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
