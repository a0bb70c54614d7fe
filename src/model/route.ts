/** Routes of many pages: which there are, and what each of them shows. */
import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { getSiteModel } from './get-site-model.ts';
import { getOriginal } from './original-picture.ts';
import type { SiteModel } from './site-model.ts';

/** What stands in the place of the brackets of a route's file name, such as `[collection]/[id].astro`. */
type RouteParams = Readonly<Record<string, string | undefined>>;

interface RouteSource<Params extends RouteParams, View> {
  /** The parameters of every page. Cheap: it makes no view. */
  listParams: (model: SiteModel) => readonly Params[] | Promise<readonly Params[]>;
  /** What one page shows: plain data, by the model and the parameters alone. */
  createView: (model: SiteModel, params: Params) => View | Promise<View>;
}

/** One page as Astro's `getStaticPaths` wants it. */
interface StaticPath<Params> {
  params: Params;
  /** SHA-256 of the view, hex: a build renders only pages whose view or code is not that of the last build. */
  cacheKey?: string;
}

interface Route<Params extends RouteParams, View> {
  getStaticPaths: () => Promise<StaticPath<Params>[]>;
  getView: (params: Params) => Promise<View>;
}

/**
 * A route over the one model. Its paths carry keys and no views: a view is made when its page is rendered, and is
 * garbage afterwards, so that memory does not grow with the number of pages. `dev` makes no keys.
 */
export function createRoute<Params extends RouteParams, View>({
  listParams,
  createView,
}: RouteSource<Params, View>): Route<Params, View> {
  return {
    getStaticPaths: async () => {
      const model = await getSiteModel();
      const paths: StaticPath<Params>[] = [];
      for (const params of await listParams(model)) {
        paths.push(
          import.meta.env.DEV ? { params } : { params, cacheKey: digest(await createView(model, params)) },
        );
      }
      return paths;
    },
    getView: async (params) => createView(await getSiteModel(), params),
  };
}

/**
 * What the module of a route of text files exports.
 *
 * @param type the media type of the files
 * @param render gives the text of a file
 */
export function createFileRoute<Params extends RouteParams, View>(
  { getStaticPaths, getView }: Route<Params, View>,
  type: string,
  render: (view: View) => string | Promise<string>,
) {
  const GET: APIRoute<object, Params> = async ({ params }) =>
    new Response(await render(await getView(params)), { headers: { 'Content-Type': type } });
  return { getStaticPaths, GET };
}

const digest = (view: unknown) =>
  createHash('sha256').update(JSON.stringify(view, replaceWithOriginal)).digest('hex');

/** To read a picture itself would publish its original. */
const replaceWithOriginal = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null ? getOriginal(value) : value;
