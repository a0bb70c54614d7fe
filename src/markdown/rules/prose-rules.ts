/** What is wrong with running text: marks and links that were not finished, weekdays of other dates. */

import type { SourceNode } from '#markdown/syntax/satteri.ts';
import { MarkReader } from './emphasis.ts';
import { type Found, listPieces } from './prose.ts';
import { listUnfinished } from './unfinished-syntax.ts';
import { listWeekdayDiagnostics, WEEKDAY } from './weekdays.ts';

/** Signs that a text must have in it for something to be wrong: most have none, and need not be read twice. */
const SIGNS = /[*_~`[]/;

/** One of it reads one body, in order. */
export class ProseReader {
  readonly #marks = new MarkReader();

  /** The faults of a paragraph, a heading or a cell. */
  listFaults(node: SourceNode, source: string): Found[] {
    const { start, end } = node.position ?? {};
    const text = source.slice(start?.offset, end?.offset);
    if (!SIGNS.test(text) && !WEEKDAY.test(text)) return [];
    const pieces = listPieces(node, source);
    return [
      ...this.#marks.listUnclosed(pieces, source),
      ...listUnfinished(pieces, source),
      ...pieces.flatMap((piece) =>
        listWeekdayDiagnostics(piece.text).map(([index, finding]): Found => [piece.offset + index, finding]),
      ),
    ];
  }
}
