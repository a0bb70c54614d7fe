/** Checks bodies: Markdown errors, links to missing pages, pictures. */
import type { Content, Entry } from '#entries/read-content.ts';
import { measurePhase } from '#entries/timing.ts';
import type { Diagnostic } from '#preflight/diagnostics/issue.ts';
import { keepByEntry } from '#preflight/diagnostics/memo.ts';
import { checkFieldWords } from '#preflight/fields/field-text.ts';
import type { Addresses } from '#preflight/files/addresses.ts';
import type { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { checkBodyPictures, checkFieldPictures } from '#preflight/pictures/pictures.ts';
import { inspectEntry } from './inspections.ts';
import { type LinkOptions, LinkTargets } from './links.ts';

export interface BodyCheck extends LinkOptions {
  /** The entries to check. */
  entries: readonly Entry[];
  /** The known files of pictures. */
  pictures: PictureFiles;
}

/** Checks the bodies of entries, and the pictures, addresses and texts in bodies and front matter. */
export function checkBodies(
  content: Content,
  addresses: Addresses,
  { buildDate, hasRoute, entries, pictures: files }: BodyCheck,
): Diagnostic[] {
  const targets = new LinkTargets(content, addresses, { buildDate, hasRoute });
  return [
    ...measurePhase('pictures', () => entries.flatMap((entry) => checkFieldPictures(entry, files))),
    ...measurePhase('bodies', () =>
      entries.flatMap((entry) => [...checkOwnWords(entry), ...checkBody(entry, targets, files)]),
    ),
  ];
}

const checkOwnWords = keepByEntry(checkFieldWords);

function checkBody(entry: Entry, targets: LinkTargets, files: PictureFiles): Diagnostic[] {
  const { file } = entry;
  const { issues, links, pictures } = inspectEntry(entry);
  const diagnostics = issues.map((issue): Diagnostic => {
    const { code, line, column, suggestion } = issue;
    const isOpen = code === 'link-relative' && suggestion === undefined;
    const link = isOpen
      ? links.find((candidate) => candidate.line === line && candidate.column === column)
      : undefined;
    const meant = link && targets.findMeant(link.href, entry);
    return { file, field: '', ...issue, suggestion: suggestion ?? meant ?? '' };
  });
  return [...diagnostics, ...targets.checkLinks(entry), ...checkBodyPictures(entry, pictures, files)];
}
