/** Finds the error from which others follow: a file that can't be read makes every link to it lead nowhere. */

import { getIdOfFile } from '#entries/entry-text.ts';
import type { Content } from '#entries/read-content.ts';
import { findLanguage } from '#entries/translation-name.ts';
import type { Cause, Diagnostic, ToldDiagnostic } from './diagnostic.ts';

/** The entries that diagnostics are about beside their own file, by their refs. */
const subjects = new WeakMap<Diagnostic, readonly string[]>();

/** Notes the other entries that a diagnostic is about: `cities/nis`. Returns the diagnostic. */
export function noteSubjects(diagnostic: Diagnostic, refs: readonly string[]): Diagnostic {
  if (refs.length > 0) subjects.set(diagnostic, refs);
  return diagnostic;
}

/** The ref of a page: `/cities/nis/` is `cities/nis`, `/about/` is `pages/about`. */
export function toRefOfAddress(address: string): string {
  const parts = address.split('/').filter((part) => part !== '');
  return parts.length === 1 ? `pages/${parts[0]}` : parts.slice(0, 2).join('/');
}

/** Errors that are true only as long as the entry that they are about exists in no other way. */
const OF_EXISTENCE: ReadonlySet<string> = new Set([
  'link-broken',
  'reference-unknown',
  'reference-collection',
]);

/** Errors about what another entry says. */
const OF_CONTENT: ReadonlySet<string> = new Set([
  ...['date-series', 'figure-label', 'figure-part', 'figure-unknown', 'link-anchor'],
]);

/**
 * Names the cause of each diagnostic that follows from an error in another file. It loses its correction: that would
 * be made of a state that is itself an error.
 */
export function markConsequences(
  { unreadable }: Pick<Content, 'unreadable'>,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  if (!diagnostics.some((diagnostic) => subjects.has(diagnostic))) return [...diagnostics];
  const files = new Set(unreadable.map(({ file }) => file));
  const lost = new Map<string, Cause>();
  const wrong = new Map<string, Cause>();
  const gone = new Map<string, Cause>();
  for (const diagnostic of diagnostics) {
    const { file, line, code, severity } = diagnostic;
    // Nothing follows from a translation.
    if (severity !== 'error' || findLanguage(file) !== undefined) continue;
    const cause = { file, line, code };
    const ref = toRefOfFile(file);
    if (files.has(file)) keepFirst(gone, ref, cause);
    if (!subjects.has(diagnostic)) keepFirst(wrong, ref, cause);
    if (code === 'address-lost')
      for (const lostRef of subjects.get(diagnostic) ?? []) keepFirst(lost, lostRef, cause);
  }
  return diagnostics.map((diagnostic) => {
    const causedBy = findCause(diagnostic, { lost, wrong, gone });
    if (!causedBy) return diagnostic;
    const { edit, ...rest } = diagnostic;
    return { ...rest, suggestion: '', causedBy };
  });
}

type Causes = Record<'lost' | 'wrong' | 'gone', ReadonlyMap<string, Cause>>;

function findCause(diagnostic: Diagnostic, { lost, wrong, gone }: Causes): Cause | undefined {
  const refs = subjects.get(diagnostic) ?? [];
  const { code, file } = diagnostic;
  const causes = refs.flatMap((ref) => {
    if (OF_EXISTENCE.has(code)) return gone.get(ref) ?? lost.get(ref) ?? [];
    return OF_CONTENT.has(code) ? (gone.get(ref) ?? wrong.get(ref) ?? []) : [];
  });
  return causes.find((cause) => cause.file !== file);
}

function keepFirst(causes: Map<string, Cause>, ref: string, cause: Cause): void {
  if (!causes.has(ref)) causes.set(ref, cause);
}

const toRefOfFile = (file: string) =>
  `${file.split('/')[0]}/${getIdOfFile(file.replace(/\.(?!mdx?$)\w+$/, '.md'))}`;

/** The diagnostics that follow from none, and how many follow from each. */
export function splitByCause(diagnostics: readonly ToldDiagnostic[]): {
  causes: ToldDiagnostic[];
  /** By the cause; see `toCauseKey`. */
  following: ReadonlyMap<string, number>;
} {
  const following = new Map<string, number>();
  for (const { causedBy } of diagnostics) {
    if (!causedBy) continue;
    following.set(toCauseKey(causedBy), (following.get(toCauseKey(causedBy)) ?? 0) + 1);
  }
  return { causes: diagnostics.filter(({ causedBy }) => !causedBy), following };
}

/** A key of a diagnostic as a cause. */
const toCauseKey = ({ file, line, code }: Cause): string => `${file}:${line} ${code}`;

/** How many errors follow from a diagnostic. */
export const countFollowing = (diagnostic: Cause, following: ReadonlyMap<string, number>): number =>
  following.get(toCauseKey(diagnostic)) ?? 0;
