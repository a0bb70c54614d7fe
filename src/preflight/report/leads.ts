/** The words of the report around a diagnostic. */
import type { Messages } from '#messages/message-types.ts';
import { countFollowing } from '#preflight/diagnostics/causes.ts';
import type { Diagnostic, DiagnosticCode, ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { isInsertion } from '#text/text-edit.ts';

/** The words before a suggestion that no edit makes. */
const LEADS: Partial<Record<DiagnosticCode, keyof Messages['report']['leads']>> = {
  'address-lost': 'inThatFile',
  'field-missing': 'instance',
  'front-matter-missing': 'begin',
  // Whether it does, nobody knows who has not opened it.
  'link-http': 'ifThere',
  'status-missing': 'instance',
  'zone-missing': 'instance',
  'file-ending': 'name',
  'file-folder': 'place',
  'file-foreign': 'name',
  'file-format': 'name',
  'file-name': 'name',
  'translation-original': 'name',
  'translation-stale': 'whenDone',
};

/** The words before a suggestion. */
export function getSuggestionLead(
  { code, edit }: Pick<Diagnostic, 'code' | 'edit'>,
  { report }: Messages,
): string {
  const { leads } = report;
  if (!edit) return leads[LEADS[code] ?? 'example'];
  if (edit.file !== undefined) {
    return isInsertion(edit) ? report.addInFile(edit.line - 1) : report.writeInFile(edit.line);
  }
  if (!isInsertion(edit)) return leads.instead;
  return edit.line === 1 ? leads.aboveFirst : report.addBelow(edit.line - 1);
}

/** "2 errors in other files follow from this one." Undefined if none follows. */
export function explainFollowing(
  diagnostic: ToldDiagnostic,
  following: ReadonlyMap<string, number>,
  { report }: Messages,
): string | undefined {
  const number = countFollowing(diagnostic, following);
  return number === 0 ? undefined : report.following(number);
}
