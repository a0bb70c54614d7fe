/** Writes a correction into its file. */
import { getContentFile, writeContentFile } from '#entries/content-file.ts';
import { decodeText, MAX_BYTES } from '#entries/decode-text.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { applyEdit } from '#text/text-edit.ts';

/**
 * Applies the edit of a diagnostic to its file, or to the one that the edit names, below the content folder. The file
 * keeps its line ends. Throws if there is no edit, or if the file has changed meanwhile.
 */
export function fixFile(dir: string, { file, edit }: Pick<ToldDiagnostic, 'file' | 'edit'>): void {
  if (!edit) throw new Error(`No correction is known for ${file}.`);
  const target = edit.file ?? file;
  const bytes = getContentFile(dir, target, MAX_BYTES);
  // Refuses what is no UTF-8; the text itself keeps its byte order mark and its line ends.
  decodeText(bytes);
  writeContentFile(dir, target, applyEdit(bytes.toString(), edit));
}
