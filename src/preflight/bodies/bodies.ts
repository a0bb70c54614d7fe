/** Checks bodies: Markdown errors, links to missing pages, pictures. */
import type { Entry } from '#entries/read-content.ts';
import { measureStep } from '#entries/timing.ts';
import { createDiagnostic, type Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { guardEntry } from '#preflight/diagnostics/guard.ts';
import { checkByEntry } from '#preflight/diagnostics/memo.ts';
import { checkFieldWords } from '#preflight/fields/field-text.ts';
import type { DecodablePicture } from '#preflight/pictures/decode.ts';
import type { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { checkBodyPictures, checkFieldPictures, listDecodable } from '#preflight/pictures/pictures.ts';
import { createTextEdit } from './body-edits.ts';
import { inspectEntry } from './inspections.ts';
import type { LinkTargets } from './links.ts';

interface BodyCheck {
  /** The addresses that links can have. */
  targets: LinkTargets;
  /** The known files of pictures. */
  pictures: PictureFiles;
  /** False leaves out pictures that are not decoded yet. */
  decodes: boolean;
}

/** Checks the bodies of entries, and the pictures, addresses and texts in bodies and front matter. */
export function checkBodies(
  entries: readonly Entry[],
  { targets, pictures: files, decodes }: BodyCheck,
): Diagnostic[] {
  if (decodes) measureStep('decoding', () => files.decode(listDecodablePictures(entries, files)));
  return [
    ...measureStep('pictures', () => entries.flatMap((entry) => checkOwnPictures(entry, files))),
    ...measureStep('bodies', () =>
      entries.flatMap((entry) => [...checkOwnWords(entry), ...checkBody(entry, targets, files)]),
    ),
  ];
}

/** Lists the pictures that entries name and that can be decoded. */
export function listDecodablePictures(entries: readonly Entry[], files: PictureFiles): DecodablePicture[] {
  return entries.flatMap((entry) => {
    try {
      return listDecodable(entry, inspectEntry(entry).pictures, files);
    } catch {
      // The check of this entry fails, too, and reports it.
      return [];
    }
  });
}

const checkOwnWords = guardEntry(checkByEntry(checkFieldWords));
const checkOwnPictures = guardEntry(checkFieldPictures);
const checkBody = guardEntry(checkTargets);

function checkTargets(entry: Entry, targets: LinkTargets, files: PictureFiles): Diagnostic[] {
  const { pictures } = inspectEntry(entry);
  return [
    ...listBodyDiagnostics(entry, targets),
    ...targets.checkLinks(entry),
    ...checkBodyPictures(entry, pictures, files),
  ];
}

/** What the text of a body says by itself. With `targets`, links that leave their page open are completed. */
export function listBodyDiagnostics(entry: Entry, targets?: LinkTargets): Diagnostic[] {
  const { diagnostics, links } = inspectEntry(entry);
  return diagnostics.map((diagnostic) => {
    const { code, line, column, message, suggestion } = diagnostic;
    const isOpen = code === 'link-relative' && suggestion === undefined;
    const link = isOpen
      ? links.find((candidate) => candidate.line === line && candidate.column === column)
      : undefined;
    const meant = link && targets?.findMeant(link.href, entry);
    const better = suggestion ?? meant;
    const replaces = diagnostic.replaces ?? (better === meant ? link?.href : undefined);
    // A sample replaces nothing.
    const edit = typeof better === 'object' ? undefined : createTextEdit(entry, diagnostic, replaces, better);
    return createDiagnostic({ file: entry.file, line, column }, code, message, better ?? '', edit);
  });
}
