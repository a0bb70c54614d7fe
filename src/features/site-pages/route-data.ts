/** The pages about the site itself, and 404, for their routes. */
import { getSiteModel } from '#model/get-site-model.ts';
import { toNotFoundView } from './not-found-page.ts';
import { toSitePageView } from './site-page.ts';

export const getNotFoundView = async () => toNotFoundView(await getSiteModel());

/** Every page about the site itself. */
export async function listSitePageViews() {
  const model = await getSiteModel();
  return [...model.pages.values()].map((page) => ({ id: page.id, view: toSitePageView(model, page) }));
}
