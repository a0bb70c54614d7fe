/** The open data and its page, for the routes. */
import type { ImageMetadata } from 'astro';
import { createPictureUrl } from '#components/picture/image-sizes.ts';
import { memoize } from '#memo/memoize.ts';
import { readPictures } from '#model/late-pictures.ts';
import { createPage, createRoute } from '#model/route.ts';
import type { SiteModel } from '#model/site-model.ts';
import { createAllOpenData, listDataNames } from './open-data.ts';
import { createOpenDataView } from './open-data-page.ts';
import type { OpenData } from './open-data-types.ts';
import { listPictures } from './records.ts';

/** All open data, with the addresses of the pictures that the site serves; made once a model. */
const getOpenData = memoize(async (model: SiteModel): Promise<OpenData> => {
  const pictures = listPictures(model) as ImageMetadata[];
  if (import.meta.env.DEV) await readPictures(pictures);
  const addresses = new Map<unknown, string>();
  for (const picture of pictures) addresses.set(picture, await createPictureUrl(picture));
  return createAllOpenData(model, (picture) => addresses.get(picture) ?? '');
});

/** The open data page. */
export const getOpenDataView = createPage('/data', async (model) =>
  createOpenDataView(model, await getOpenData(model)),
);

/** The files of one kind: `datasets`, `tables`, `parts`, `places` or `schemas`. */
export const createDataRoute = <Kind extends keyof OpenData>(kind: Kind) =>
  createRoute({
    listParams: () => listDataNames()[kind].map((name) => ({ name })),
    createView: async (model, params): Promise<OpenData[Kind][number]> => {
      const file = (await getOpenData(model))[kind].find(({ name }) => name === params.name);
      if (!file) throw new Error(`There is no data file ${params.name}.`);
      return file;
    },
  });
