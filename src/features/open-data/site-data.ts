/** The open data of the site that is built, with its pictures. */
import type { ImageMetadata } from 'astro';
import { createPictureUrl } from '#components/picture/image-sizes.ts';
import { memoize } from '#memo/memoize.ts';
import { readPictures } from '#model/late-pictures.ts';
import type { SiteModel } from '#model/site-model.ts';
import { createAllOpenData } from './open-data.ts';
import type { OpenData } from './open-data-types.ts';
import { listPictures, type ToPicture } from './records.ts';

/** Gives the addresses of the pictures that the site serves; made once a model. */
const createToPicture = memoize(async (model: SiteModel): Promise<ToPicture> => {
  const pictures = listPictures(model) as ImageMetadata[];
  if (import.meta.env.DEV) await readPictures(pictures);
  const addresses = new Map<unknown, string>();
  for (const picture of pictures) addresses.set(picture, await createPictureUrl(picture));
  return (picture) => addresses.get(picture) ?? '';
});

/** All open data; made once a model. */
export const getOpenData = memoize(
  async (model: SiteModel): Promise<OpenData> => createAllOpenData(model, await createToPicture(model)),
);
