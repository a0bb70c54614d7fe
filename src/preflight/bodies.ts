/** Bodies: what the Markdown pipeline would not let pass, links to pages that don't exist, pictures that are missing. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getShape, visitValues } from '#collections/shape.ts';
import type { Content, Entry } from '#entries/content.ts';
import { isPublished } from '#entries/published.ts';
import { buildDate } from '#entries/settings.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { findLinkFault, toSitePath } from '#markdown/links.ts';
import { listPictureFaults } from '#markdown/pictures.ts';
import { type Addresses, findAddress } from './addresses.ts';
import { type Issue, toFieldPath, toIssue } from './issue.ts';

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
    .filter(({ src }) => !findSourceFault(src, file) && !existsSync(join(dir, dirname(file), src)))
    .map((picture) =>
      toIssue(inFile(picture), 'picture-missing', `There is no picture "${picture.src}" beside this entry.`),
    );
  return [...own, ...broken, ...missing];
}

function findBrokenLink(href: string, entry: Entry, addresses: Addresses) {
  const path = toSitePath(href, entry.file)?.split(/[?#]/)[0];
  // What is wrong with the address itself is told by itself.
  if (!path || findLinkFault(href)) return undefined;
  if (!addresses.has(path)) {
    const withSlash = `${path}/`;
    const suggestion = addresses.has(withSlash) ? withSlash : findAddress(path, addresses);
    return { message: `The link leads to "${href}", and there is no such page.`, suggestion };
  }
  // Of two that come out on one day, each may lead to the other.
  if (addresses.get(path) || !isPublished(entry.data, buildDate)) return undefined;
  return { message: `The link leads to "${href}", which is not published yet.`, suggestion: undefined };
}

/** Pictures of the front matter, by the rules for those of the body. */
function checkPictures(dir: string, entry: Entry): Issue[] {
  if (entry.problems.length > 0) return [];
  return [...visitValues(getShape(entry.collection), entry.data)].flatMap(({ path, value, shape }) => {
    if (shape.field !== 'image' || typeof value !== 'string' || value === '') return [];
    const place = { file: entry.file, field: toFieldPath(path), ...entry.locateValue(path) };
    const fault = findSourceFault(value, entry.file);
    if (fault) return [toIssue(place, 'picture-remote', fault.message)];
    if (existsSync(join(dir, dirname(entry.file), value))) return [];
    return [toIssue(place, 'picture-missing', `There is no picture "${value}" beside this entry.`)];
  });
}

/** What is wrong with where a picture lies, whatever is said of it. */
function findSourceFault(src: string, file: string) {
  return listPictureFaults({ src, alt: src, title: undefined }, file).find(
    ({ code }) => code === 'picture-remote',
  );
}
