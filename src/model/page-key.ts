/** Digests of what pages show. A body is told apart, because most edits change a body and nothing else. */
import { createHash, hash } from 'node:crypto';
import { isPublished } from '#entries/published.ts';
import { getOriginal } from './original-picture.ts';
import type { ContentKey, PageKey } from './page-keeper.ts';
import type { SiteContent } from './site-content.ts';
import type { BodyView } from './view-types.ts';

/** The key of a page with a view. */
export function createPageKey(view: unknown): PageKey {
  const bodies = new Map<string, string>();
  const digest = hash('sha256', stringify(view, bodies), 'hex');
  return { view: digest, bodies: [...bodies.keys()].sort() };
}

/**
 * The key of everything that views are made from.
 *
 * @param others all that is not in the content: the lists, the history, a digest of the pictures
 */
export function createContentKey(content: SiteContent, buildDate: string, others: unknown): ContentKey {
  const digest = createHash('sha256');
  const bodies = new Map<string, string>();
  digest.update(JSON.stringify([buildDate, others]));
  for (const { collection, id, file, data, body } of [
    ...content.entries,
    ...content.pages,
    ...content.translations,
  ]) {
    if (!isPublished(data, buildDate)) continue;
    digest.update(JSON.stringify([collection, id, file, data, body?.pictures]));
    if (body) bodies.set(file, body.digest);
  }
  return { model: digest.digest('hex'), bodies };
}

/** JSON without the digests of bodies, which are added to `bodies` by file. */
function stringify(value: unknown, bodies: Map<string, string>): string {
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part;
    if (!isBody(part)) return getOriginal(part);
    const { digest, ...body } = part;
    bodies.set(body.file, digest);
    return body;
  });
  return json ?? '';
}

const isBody = (value: object): value is BodyView =>
  'format' in value && 'digest' in value && 'pictures' in value && 'file' in value;
