/** Checks running text: unclosed marks, unfinished links, wrong weekdays. */

import type { SourceNode } from '#markdown/syntax/satteri.ts';
import { MarkReader } from './emphasis.ts';
import { listForeignMarks, listHeadingsWithoutSpace } from './foreign-marks.ts';
import { type Found, listPieces } from './prose.ts';
import { listUnfinished } from './unfinished-syntax.ts';
import { listWeekdayDiagnostics, WEEKDAY } from './weekdays.ts';

/** A cheap test first: most texts contain none of these characters. */
const SIGNS = /[*_~`[{=%#]/;

/** Use one instance for each body, in the order of the text. */
export class ProseReader {
  readonly #marks = new MarkReader();

  /** Lists the diagnostics of a paragraph, heading or cell. */
  listDiagnostics(node: SourceNode, source: string): Found[] {
    const { start, end } = node.position ?? {};
    const text = source.slice(start?.offset, end?.offset);
    if (!SIGNS.test(text) && !WEEKDAY.test(text)) return [];
    const pieces = listPieces(node, source);
    return [
      ...this.#marks.listUnclosed(pieces, source),
      ...listUnfinished(pieces, source),
      ...listForeignMarks(node, pieces, source),
      ...(node.type === 'paragraph' ? listHeadingsWithoutSpace(node, pieces, source) : []),
      ...pieces.flatMap((piece) =>
        listWeekdayDiagnostics(piece.text).map(
          ([index, diagnostic]): Found => [piece.offset + index, diagnostic],
        ),
      ),
    ];
  }
}
