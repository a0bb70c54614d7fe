/** The open data and its page, for the routes. */
import type { ImageMetadata } from 'astro';
import { memoize } from '#memo/memoize.ts';
import { getSiteModel } from '#model/get-site-model.ts';
import type { SiteModel } from '#model/site-model.ts';
import { createAllOpenData } from './open-data.ts';
import { createOpenDataView } from './open-data-page.ts';
import type { OpenData } from './open-data-types.ts';
import { listPictures } from './records.ts';

type ToAddress = (picture: ImageMetadata) => Promise<string>;

const openDataOf = memoize((model: SiteModel) =>
  memoize((toAddress: ToAddress) => createOpenData(model, toAddress)),
);

/**
 * All open data; made once a model.
 *
 * @param toAddress gives the whole address of a picture that the site serves; one function for all callers
 */
export async function getOpenData(toAddress: ToAddress): Promise<OpenData> {
  return openDataOf(await getSiteModel())(toAddress);
}

async function createOpenData(model: SiteModel, toAddress: ToAddress): Promise<OpenData> {
  const pictures = listPictures(model) as ImageMetadata[];
  const addresses = new Map<unknown, string>();
  for (const picture of pictures) addresses.set(picture, await toAddress(picture));
  return createAllOpenData(model, (picture) => addresses.get(picture) ?? '');
}

/** The page that documents it. */
export const getOpenDataView = async (toAddress: ToAddress) =>
  createOpenDataView(await getSiteModel(), await getOpenData(toAddress));
