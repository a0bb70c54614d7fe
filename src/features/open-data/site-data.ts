/** The open data of the site that is built, with its pictures. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ImageMetadata } from 'astro';
import { createPictureUrl } from '#components/picture/image-sizes.ts';
import { memoize } from '#memo/memoize.ts';
import { readPictures } from '#model/late-pictures.ts';
import type { SiteModel } from '#model/site-model.ts';
import { createAllOpenData } from './open-data.ts';
import type { OpenData } from './open-data-types.ts';
import { listPictures, type ToPicture } from './records.ts';

/** Runs something as if no page was being rendered: Astro has no page ask for the pictures of it. */
const beside = AsyncLocalStorage.snapshot();

/**
 * Gives the addresses of the pictures that the site serves; made once a model. The pages of the entries ask for these
 * pictures. Whatever page comes here first does not: it would ask for a picture of long ago where it is kept.
 */
const createToPicture = memoize((model: SiteModel) => beside(listAddresses, model));

async function listAddresses(model: SiteModel): Promise<ToPicture> {
  const pictures = listPictures(model) as ImageMetadata[];
  if (import.meta.env.DEV) await readPictures(pictures);
  const addresses = new Map<unknown, string>();
  for (const picture of pictures) addresses.set(picture, await createPictureUrl(picture));
  return (picture) => addresses.get(picture) ?? '';
}

/** All open data; made once a model. */
export const getOpenData = memoize(
  async (model: SiteModel): Promise<OpenData> => createAllOpenData(model, await createToPicture(model)),
);
