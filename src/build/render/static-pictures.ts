/** Makes the pictures of the pages in their sizes and formats, as Astro’s own pages do. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import pictureService from '#build/bundle/picture-service.ts';
import type { Bundle } from '#build/bundle/take-bundle.ts';
import { tellProgress } from '#entries/progress.ts';
import type { PageImage } from './page-cache.ts';

interface PictureOptions {
  /** The folder of the site, with the originals. */
  siteDir: string;
  /** A folder for what the next build can take from this one. */
  cacheDir: string;
  settings: Bundle['image'];
}

/**
 * Makes the pictures, and deletes their originals, which no page shows. Throws for one that can’t be made.
 */
export async function makePictures(
  images: Iterable<PageImage>,
  { siteDir, cacheDir, settings }: PictureOptions,
): Promise<void> {
  const wanted = new Map<string, PageImage>();
  for (const image of images) wanted.set(image.finalPath, image);
  mkdirSync(cacheDir, { recursive: true });
  /** What is being made: together, because each can be the one that does not end. */
  const making = new Set<string>();
  const left = [...wanted.values()].filter(({ finalPath }) => !takeKept(finalPath));
  const makeNext = async (): Promise<void> => {
    for (let image = left.pop(); image; image = left.pop()) {
      const { finalPath } = image;
      making.add(finalPath);
      tellProgress(`pictures ${[...making].join(' ')}`, wanted.size - left.length, wanted.size);
      await make(image);
      making.delete(finalPath);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, makeNext));
  for (const originalPath of new Set([...wanted.values()].map((image) => image.originalPath))) {
    rmSync(join(siteDir, originalPath), { force: true });
  }

  /** Takes a picture of an earlier build. Returns false if there is none. */
  function takeKept(finalPath: string): boolean {
    try {
      copyFileSync(join(cacheDir, basename(finalPath)), join(siteDir, finalPath));
      return true;
    } catch {
      return false;
    }
  }

  async function make({ originalPath, finalPath, transform }: PageImage): Promise<void> {
    const bytes = await readFile(join(siteDir, originalPath));
    const options = { ...transform, src: originalPath };
    const { data } = await pictureService.transform(
      bytes,
      options as never,
      settings as never,
      console as never,
    );
    writeFileSync(join(siteDir, finalPath), data);
    writeFileSync(join(cacheDir, basename(finalPath)), data);
  }
}
