/** What must be asked again when files have changed: little where no name has, and everything else. */

import { isPublished } from '#entries/published.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { isNaming, listEdges, toRef } from '#graph/graph.ts';
import { isLinking } from '#preflight/bodies/links.ts';
import type { Diagnostic } from '#preflight/diagnostics/issue.ts';
import { listFormer } from '#preflight/files/redirects.ts';
import { listWaysTo } from '#preflight/files/site-routes.ts';
import { toEntryPath } from '#routes/routes.ts';

/** An entry before and after its file changed; undefined where there was none, or is none. */
export interface Change {
  before?: Entry;
  after?: Entry;
}

/**
 * The entries of which something else can be said than before: those that changed, that name one of these or are
 * named by it, and of which something was said. Undefined where it can be any: an entry is new or gone, comes out or
 * is withheld, has another country, topic or former address, or a file is none.
 */
export function findInvalidated(
  { entries, pages }: Content,
  issues: readonly Diagnostic[],
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
  const told = new Set(issues.map(({ file }) => file));
  const isAffected = (entry: Entry) =>
    told.has(entry.file) || around.has(toRef(entry)) || isNaming(entry, refs) || isLinking(entry, addresses);
  return new Set([...entries, ...pages].filter(isAffected));
}

/** True where the site has the same addresses with one as with the other. */
function isWhereItWas(before: Entry, after: Entry, buildDate: string): boolean {
  const toPlace = (entry: Entry) =>
    [isPublished(entry.data, buildDate), ...listWaysTo(entry), ...listFormer(entry)].join();
  return toPlace(before) === toPlace(after);
}
