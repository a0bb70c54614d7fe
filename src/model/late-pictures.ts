/** Pictures of `dev`, whose files are read when a page shows them. */
import type { ImageMetadata } from 'astro';

/** What reads the file of a picture that was not shown yet. */
const unread = new WeakMap<object, () => Promise<ImageMetadata>>();

/** A page asked for a picture whose file can’t be read. */
export class UnreadablePictureError extends Error {}

/**
 * A picture without its size and address, which `readPictures` fills in by what `read` gives.
 *
 * @param file its path below the content folder
 */
export function createLatePicture(file: string, read: () => Promise<ImageMetadata>): ImageMetadata {
  const picture: ImageMetadata = { src: '', width: 0, height: 0, format: 'png' };
  unread.set(picture, async () => {
    try {
      return await read();
    } catch (cause) {
      const message = `The picture ${file} can’t be read. It may have been moved or deleted a moment ago.`;
      throw new UnreadablePictureError(message, { cause });
    }
  });
  return picture;
}

/** Reads the pictures anywhere in a view or another value. Throws an `UnreadablePictureError` if one can’t be read. */
export async function readPictures(value: unknown): Promise<void> {
  const pictures = new Set<object>();
  collect(value, pictures, new Set());
  await Promise.all([...pictures].map(readPicture));
}

function collect(value: unknown, pictures: Set<object>, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (unread.has(value)) pictures.add(value);
  else for (const part of Object.values(value)) collect(part, pictures, seen);
}

async function readPicture(picture: object): Promise<void> {
  const known = await unread.get(picture)?.();
  if (!known) return;
  Object.assign(picture, known);
  // Not among the properties that are listed.
  const { fsPath } = known as ImageMetadata & { fsPath?: string };
  Object.defineProperty(picture, 'fsPath', { value: fsPath });
  unread.delete(picture);
}
