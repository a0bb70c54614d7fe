/** Finds what must be checked again after files changed. */

import { isPublished } from '#entries/published.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { isNaming, listEdges, toRef } from '#graph/graph.ts';
import { isLinking } from '#preflight/bodies/links.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { listFormer } from '#preflight/files/redirects.ts';
import { listOverviewPagesOf } from '#preflight/files/site-routes.ts';
import { toEntryPath } from '#routes/routes.ts';

/** An entry before and after its file changed; undefined if it did not exist or no longer exists. */
export interface Change {
  before?: Entry;
  after?: Entry;
}

/**
 * Finds the entries whose diagnostics can change: those that changed, that reference these or are referenced by them,
 * translations of these, and those with diagnostics. Returns undefined if any entry can be concerned: an entry is new, gone, published or
 * withheld, has another country, topic or former address, or a file can’t be read.
 */
export function findInvalidated(
  { entries, pages, translations }: Content,
  diagnostics: readonly ToldDiagnostic[],
  changes: readonly Change[],
  buildDate: string,
): ReadonlySet<Entry> | undefined {
  const changed: Entry[] = [];
  for (const { before, after } of changes) {
    if (!before || !after || !isWhereItWas(before, after, buildDate)) return undefined;
    changed.push(before, after);
  }
  const refs = new Set(changed.map(toRef));
  const around = new Set([...refs, ...changed.flatMap(listEdges).map(({ to }) => to)]);
  const addresses = new Set(changed.map(toEntryPath));
  const told = new Set(diagnostics.map(({ file }) => file));
  const isInvalidated = (entry: Entry) =>
    told.has(entry.file) || around.has(toRef(entry)) || isNaming(entry, refs) || isLinking(entry, addresses);
  return new Set([...entries, ...pages, ...translations].filter(isInvalidated));
}

/** True if both versions give the site the same addresses. */
function isWhereItWas(before: Entry, after: Entry, buildDate: string): boolean {
  const getPlaceKey = (entry: Entry) =>
    [isPublished(entry.data, buildDate), ...listOverviewPagesOf(entry), ...listFormer(entry)].join();
  return getPlaceKey(before) === getPlaceKey(after);
}
