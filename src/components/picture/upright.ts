/** Pictures as they are seen. */
import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import { getOriginal } from '#model/original-picture.ts';

/**
 * A picture with its size after it is turned as its camera was held. Astro turns every picture, but knows the size
 * after that of JPEG alone: others it would cut to the shape that they have on their side.
 */
export async function toUpright(picture: ImageMetadata): Promise<ImageMetadata> {
  const original = getOriginal(picture);
  // Not shown by a list of its properties.
  const { fsPath } = picture as ImageMetadata & { fsPath?: string };
  if (fsPath === undefined || original.format === 'svg' || original.format === 'jpg') return picture;
  const { width, height } = (await sharp(fsPath).metadata()).autoOrient;
  if (width === original.width && height === original.height) return picture;
  return Object.assign({ ...original, width, height }, { fsPath });
}
