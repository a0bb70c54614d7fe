/** Checks bodies: Markdown errors, links to missing pages, pictures. */
import type { Content, Entry } from '#entries/read-content.ts';
import { measureStep } from '#entries/timing.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { guardEntry } from '#preflight/diagnostics/guard.ts';
import { memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { checkFieldWords } from '#preflight/fields/field-text.ts';
import type { Addresses } from '#preflight/files/addresses.ts';
import type { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { checkBodyPictures, checkFieldPictures } from '#preflight/pictures/pictures.ts';
import { inspectEntry } from './inspections.ts';
import { type LinkOptions, LinkTargets } from './links.ts';

interface BodyCheck extends LinkOptions {
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
    ...measureStep('pictures', () => entries.flatMap((entry) => checkOwnPictures(entry, files))),
    ...measureStep('bodies', () =>
      entries.flatMap((entry) => [...checkOwnWords(entry), ...checkBody(entry, targets, files)]),
    ),
  ];
}

const checkOwnWords = guardEntry(memoizeByEntry(checkFieldWords));
const checkOwnPictures = guardEntry(checkFieldPictures);
const checkBody = guardEntry(checkTargets);

function checkTargets(entry: Entry, targets: LinkTargets, files: PictureFiles): Diagnostic[] {
  const { file } = entry;
  const { diagnostics, links, pictures } = inspectEntry(entry);
  const bodyDiagnostics = diagnostics.map((diagnostic): Diagnostic => {
    const { code, line, column, suggestion } = diagnostic;
    const isOpen = code === 'link-relative' && suggestion === undefined;
    const link = isOpen
      ? links.find((candidate) => candidate.line === line && candidate.column === column)
      : undefined;
    const meant = link && targets.findMeant(link.href, entry);
    return { file, field: '', ...diagnostic, suggestion: suggestion ?? meant ?? '' };
  });
  return [...bodyDiagnostics, ...targets.checkLinks(entry), ...checkBodyPictures(entry, pictures, files)];
}
