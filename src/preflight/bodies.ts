/** Bodies: what the Markdown pipeline would not let pass, links to pages that don't exist, pictures that are missing. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getShape, visitValues } from '#collections/shape.ts';
import type { Content, Entry } from '#entries/content.ts';
import { isPublished } from '#entries/published.ts';
import { buildDate } from '#entries/settings.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { toSitePath } from '#markdown/links.ts';
import { findNearest } from '#markdown/nearest.ts';
import { type Issue, toFieldPath, toIssue } from './issue.ts';

/** By address from the root, whether it is published: a draft has an address, but nothing is there. */
export type Addresses = ReadonlyMap<string, boolean>;

/** Everything that is wrong in the bodies, and with the pictures of bodies and front matter. */
export function checkBodies(content: Content, addresses: Addresses): Issue[] {
  return [...content.entries, ...content.pages].flatMap((entry) => [
    ...checkPictures(content.dir, entry),
    ...checkBody(content.dir, entry, addresses),
  ]);
}

function checkBody(dir: string, entry: Entry, addresses: Addresses): Issue[] {
  const { file, body, bodyLine, format } = entry;
  if (body.trim() === '') return [];
  const { issues, links, pictures } = inspectBody(body, { file, format, firstLine: bodyLine });
  const inFile = ({ line, column }: { line: number; column: number }) => ({ file, line, column });
  const own = issues.map(
    ({ suggestion = '', ...issue }): Issue => ({ file, field: '', suggestion, ...issue }),
  );
  const broken = links.flatMap((link) => {
    const fault = findBrokenLink(link.href, entry, addresses);
    return fault ? [toIssue(inFile(link), 'link-broken', fault.message, fault.suggestion)] : [];
  });
  const missing = pictures
    .filter(({ src }) => !existsSync(join(dir, dirname(file), src)))
    .map((picture) =>
      toIssue(inFile(picture), 'picture-missing', `There is no picture "${picture.src}" beside this entry.`),
    );
  return [...own, ...broken, ...missing];
}

function findBrokenLink(href: string, entry: Entry, addresses: Addresses) {
  const path = toSitePath(href, entry.file)?.split(/[?#]/)[0];
  if (!path) return undefined;
  if (!addresses.has(path)) {
    const withSlash = `${path}/`;
    const suggestion = addresses.has(withSlash) ? withSlash : findNearest(path, addresses.keys());
    return { message: `The link leads to "${href}", and there is no such page.`, suggestion };
  }
  // Of two that come out on one day, each may lead to the other.
  if (addresses.get(path) || !isPublished(entry.data, buildDate)) return undefined;
  return { message: `The link leads to "${href}", which is not published yet.`, suggestion: undefined };
}

function checkPictures(dir: string, entry: Entry): Issue[] {
  return [...visitValues(getShape(entry.collection), entry.data)].flatMap(({ path, value, shape }) => {
    if (
      shape.field !== 'image' ||
      typeof value !== 'string' ||
      existsSync(join(dir, dirname(entry.file), value))
    )
      return [];
    const place = { file: entry.file, field: toFieldPath(path), ...entry.locateValue(path) };
    return [toIssue(place, 'picture-missing', `There is no picture "${value}" beside this entry.`)];
  });
}
