/** What the model keeps of the body of an entry, before anything has read its pictures. */
import { hash } from 'node:crypto';
import type { Entry } from '#entries/read-content.ts';
import { listPictures } from '#markdown/check.ts';
import { findSoundBody } from '#markdown/sound-bodies.ts';
import type { BodyView } from './view-types.ts';

/** The paths of the pictures in the body of an entry, as it names them. Bodies in .mdx import their own. */
export function listBodyPictures({ format, body }: Entry): readonly string[] {
  if (format !== 'md') return [];
  return findSoundBody(body) ?? listPictures(body).map(({ src }) => src);
}

/** The body of an entry without pictures; undefined if it is empty. */
export function createBody({ file, format, body }: Entry): BodyView | undefined {
  if (body.trim() === '') return undefined;
  return { file, format, digest: hash('sha256', body, 'hex'), pictures: {} };
}
