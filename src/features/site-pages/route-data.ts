/** The pages about the site itself, and 404, for their routes. */
import { getSiteModel } from '#model/get-site-model.ts';
import { createNotFoundView } from './not-found-page.ts';
import { createSitePageView } from './site-page.ts';

export const getNotFoundView = async () => createNotFoundView(await getSiteModel());

/** Every page about the site itself. */
export async function listSitePageViews() {
  const model = await getSiteModel();
  return [...model.pages.values()].map((page) => ({ id: page.id, view: createSitePageView(model, page) }));
}
