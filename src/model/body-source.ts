/** What the model keeps of the body of an entry, before anything has read its pictures. */
import { createHash } from 'node:crypto';
import type { Entry } from '#entries/read-content.ts';
import { listPictures } from '#markdown/check.ts';
import { findSoundBody } from '#markdown/sound-bodies.ts';
import type { BodyView } from './view-types.ts';

/** A body whose pictures are still paths, by the path in the body. */
export type BodySource = Omit<BodyView, 'pictures'> & { pictures: Record<string, string> };

/** The body of an entry; undefined if it is empty. */
export function createBody({ file, format, body }: Entry): BodySource | undefined {
  if (body.trim() === '') return undefined;
  const pictures = format === 'md' ? (findSoundBody(body) ?? listPictures(body).map(({ src }) => src)) : [];
  return {
    file,
    format,
    digest: createHash('sha256').update(body).digest('hex'),
    pictures: Object.fromEntries(pictures.map((src) => [src, src])),
  };
}
