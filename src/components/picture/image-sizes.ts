/** A picture in one size and a common format: for old browsers and other programs. */

import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { getOriginal } from '#model/original-picture.ts';
import { toAbsolute } from '#model/routes.ts';
import { toUpright } from './upright.ts';

const STEPS = [360, 720, 1080, 1440];

/** A strip that is higher keeps its shape and becomes narrower. */
const MOST_HEIGHT = 4800;

/** The widths in pixels that a picture of a size is served in; nothing is ever larger than the original. */
export function listWidths({ width, height }: Readonly<{ width: number; height: number }>): number[] {
  const most = Math.max(1, Math.floor(Math.min(width, (width * MOST_HEIGHT) / height)));
  // A width just below the original would be a needless file.
  const steps = STEPS.filter((step) => step < most * 0.9);
  return steps.length < STEPS.length ? [...steps, most] : steps;
}

/** The single size, with its address below the origin. A drawing (SVG) stays unchanged. */
export async function createPlainPicture(picture: ImageMetadata, alt: string) {
  const src = await toUpright(picture);
  const { width, height, format } = getOriginal(src);
  if (format === 'svg') return { src: src.src, width, height };
  const widths = listWidths({ width, height });
  const plain = await getImage({
    src,
    alt,
    format: format === 'png' ? 'png' : 'jpg',
    width: widths.find((step) => step >= 720) ?? Math.max(...widths),
  });
  return { src: plain.src, width: plain.attributes.width, height: plain.attributes.height };
}

/** The absolute address, for other programs. */
export const createPictureUrl = async (src: ImageMetadata): Promise<string> =>
  toAbsolute((await createPlainPicture(src, '')).src);
