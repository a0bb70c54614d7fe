/**
 * The bodies that a build has inspected without finding an error, with their pictures. The check, the loader and the
 * pages of one build ask here, so that each body is inspected once. Bundled and plain modules share the list.
 */
import { hash } from 'node:crypto';

const SHARED = Symbol.for('site.sound-bodies');
const shared = globalThis as { [SHARED]?: Map<string, readonly string[]> };

/** Bodies of Markdown: the SHA-256 digest of the text of each, hex, with the paths of its pictures. */
type SoundBodies = Iterable<readonly [digest: string, pictures: readonly string[]]>;

/** Starts to remember sound bodies. Only a build does: in `dev` texts change, and the list would grow. */
export function rememberSoundBodies(known: SoundBodies = []): void {
  shared[SHARED] = new Map(known);
}

/** Adds a body of Markdown, without front matter, with the paths of its pictures as it names them. */
export function addSoundBody(source: string, pictures: readonly string[]): void {
  shared[SHARED]?.set(digestOf(source), pictures);
}

/** The pictures of a body that is known to be sound. Undefined for any other. */
export const findSoundBody = (source: string): readonly string[] | undefined =>
  shared[SHARED]?.get(digestOf(source));

const digestOf = (source: string) => hash('sha256', source, 'hex');
