/** Bodies: what the Markdown pipeline would not let pass, links to pages that don't exist, pictures that are missing. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getShape, visitValues } from '#collections/shape.ts';
import type { Content, Entry } from '#entries/content.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { toSitePath } from '#markdown/links.ts';
import { findNearest } from '#markdown/nearest.ts';
import { type Issue, toFieldPath, toIssue } from './issue.ts';

/** Everything that is wrong in the bodies, and with the pictures of bodies and front matter. */
export function checkBodies(content: Content, addresses: ReadonlySet<string>): Issue[] {
  return [...content.entries, ...content.pages].flatMap((entry) => [
    ...checkPictures(content.dir, entry),
    ...checkBody(content.dir, entry, addresses),
  ]);
}

function checkBody(dir: string, entry: Entry, addresses: ReadonlySet<string>): Issue[] {
  const { file, body, bodyLine, format } = entry;
  if (body.trim() === '') return [];
  const { issues, links, pictures } = inspectBody(body, { file, format, firstLine: bodyLine });
  const inFile = ({ line, column }: { line: number; column: number }) => ({ file, line, column });
  const own = issues.map(
    ({ suggestion = '', ...issue }): Issue => ({ file, field: '', suggestion, ...issue }),
  );
  const broken = links.flatMap((link) => checkLink(link.href, file, addresses, inFile(link)));
  const missing = pictures
    .filter(({ src }) => !existsSync(join(dir, dirname(file), src)))
    .map((picture) =>
      toIssue(inFile(picture), 'picture-missing', `There is no picture "${picture.src}" beside this entry.`),
    );
  return [...own, ...broken, ...missing];
}

function checkLink(
  href: string,
  file: string,
  addresses: ReadonlySet<string>,
  place: { file: string; line: number; column: number },
): Issue[] {
  const path = toSitePath(href, file)?.split(/[?#]/)[0];
  if (!path || addresses.has(path)) return [];
  const withSlash = `${path}/`;
  const better = addresses.has(withSlash) ? withSlash : findNearest(path, addresses);
  return [
    toIssue(place, 'link-broken', `The link leads to "${href}", and there is no such page.`, better ?? ''),
  ];
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
