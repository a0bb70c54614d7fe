/** Holds that every published picture was made by the build: its original has the place where it was taken. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PICTURE = /\.(?:avif|gif|jpe?g|png|tiff?|webp)$/;

/** Astro names an original `hall.BonnzIUZ.jpg`, and what it makes of it `hall.BonnzIUZ_Z1tYl5g.webp`. */
const MADE = /\.[\w-]{8}_\w+\.\w+$/;

/** Throws if the folder where Astro puts pictures has an original. */
export function assertMadePictures(siteDir: string): void {
  const dir = join(siteDir, '_astro');
  const names = existsSync(dir) ? readdirSync(dir) : [];
  const originals = names.filter((name) => PICTURE.test(name) && !MADE.test(name));
  if (originals.length > 0) {
    throw new Error(`These pictures would be published as they came: ${originals.join(', ')}. Report this.`);
  }
}
