/** Registers what Astro loads of the content: pictures. */
import { createPictureCollection } from '#model/content-loader.ts';

export const collections = { pictures: createPictureCollection() };
