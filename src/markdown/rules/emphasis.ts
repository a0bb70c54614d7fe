/** Finds marks for bold, italic, strikethrough or code that are not closed, and so appear as characters. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say } from '#messages/message.ts';
import type { Found, Piece } from './prose.ts';

/** A run of equal characters. */
interface Run {
  signs: string;
  /** Offset in the body. */
  start: number;
  end: number;
  /** Up to two characters before the run, and the character after it. */
  before: string;
  after: string;
}

const RUN = /\\[\s\S]|\*+|_+|~{2,}|`+/g;

/**
 * Finds marks that open and never close. Tells stars of footnotes from marks: `500*` has a star after it, and a line
 * that begins with as many stars is its footnote. Use one instance for each body.
 */
export class MarkReader {
  readonly #footnoteStars = new Set<string>();

  /** Lists the unclosed marks of one paragraph, heading or cell, one of each kind. */
  listUnclosed(pieces: readonly Piece[], source: string): Found[] {
    const runs = pieces.flatMap((piece) => listRuns(piece, source));
    const found: Found[] = [];
    const told = new Set<string>();
    for (const { run, next } of withNext(runs)) {
      if (told.has(run.signs) || !isFree(run.before)) continue;
      const diagnostic = this.#explain(run, next, source);
      if (!diagnostic) continue;
      told.add(run.signs);
      found.push([run.start, diagnostic]);
    }
    for (const { signs, before, after } of runs) {
      if (isWordlike(before) && !/[\p{L}\p{N}]/u.test(after)) this.#footnoteStars.add(signs);
    }
    return found;
  }

  #explain(run: Run, end: Run | undefined, source: string): DiagnosticText | undefined {
    const { signs, after } = run;
    if (isSpace(after)) return end && isWordlike(end.before) ? explainSpace(run, end, source) : undefined;
    if (!/[\p{L}\p{N}\p{Ps}\p{Pi}"'<]/u.test(after)) return undefined;
    if (end && isSpace(end.before) && !isWordlike(end.after)) return explainSpace(run, end, source);
    if (this.#isFootnote(run, source) || isName(run, source) || isSum(run, source)) return undefined;
    return explainOpen(signs, signs === '*' && isLineStart(run, source));
  }

  #isFootnote(run: Run, source: string): boolean {
    const { signs } = run;
    return signs.startsWith('*') && this.#footnoteStars.has(signs) && isLineStart(run, source);
  }
}

/** Pairs each run with the next one of the same characters. */
function withNext(runs: readonly Run[]): { run: Run; next: Run | undefined }[] {
  const nearest = new Map<string, Run>();
  return runs
    .toReversed()
    .map((run) => {
      const next = nearest.get(run.signs);
      nearest.set(run.signs, run);
      return { run, next };
    })
    .reverse();
}

function listRuns({ text, offset }: Piece, source: string): Run[] {
  const runs: Run[] = [];
  if (!/[*_~`]/.test(text)) return runs;
  for (const { 0: signs, index } of text.matchAll(RUN)) {
    if (signs.startsWith('\\')) continue;
    // Include marks of the same run that the parser has used.
    let start = offset + index;
    let end = start + signs.length;
    while (source[start - 1] === signs[0]) start -= 1;
    while (source[end] === signs[0]) end += 1;
    runs.push({
      signs,
      start: offset + index,
      end: offset + index + signs.length,
      before: source.slice(Math.max(0, start - 2), start),
      after: String.fromCodePoint(source.codePointAt(end) ?? 0x20),
    });
  }
  return runs;
}

/** True if a word can begin here: after a space, a bracket or an opening quotation mark. */
const isFree = (before: string) => /(?:^|[\s\p{Ps}\p{Pi}–—/])["']?$/u.test(before);
const isSpace = (text: string) => /(?:^|\s)$/.test(text);
const isWordlike = (text: string) => /[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}\p{S}.,;:!?%"']$/u.test(text);

/** `_draft.md` and `_old_name` are names, not marks. */
function isName({ signs, end }: Run, source: string): boolean {
  return signs.startsWith('_') && /^[\p{L}\p{N}]+(?:_+|\.)[\p{L}\p{N}]/u.test(source.slice(end, end + 60));
}

/** True if only markers of quotations, lists and cells precede it on its line. */
function isLineStart({ start }: Run, source: string): boolean {
  return /^[\s>|-]*$/.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start));
}

/** `5 *7`. */
function isSum({ signs, start, after }: Run, source: string): boolean {
  return (
    signs.startsWith('*') && /\d\s*$/.test(source.slice(Math.max(0, start - 8), start)) && /\d/.test(after)
  );
}

function explainOpen(signs: string, mayBeItem: boolean): DiagnosticText {
  const escaped = signs.replace(/./g, '\\$&');
  return {
    code: getCode(signs),
    message: say('bodies', 'markOpen', signs),
    suggestion: say('bodies', mayBeItem ? 'markOrItemSample' : 'markSample', signs, escaped),
  };
}

/** `** bold**` and `**bold **`: marks must touch their words. */
function explainSpace({ signs, end }: Run, closing: Run, source: string): DiagnosticText | undefined {
  const words = source.slice(end, closing.start);
  // A product, or a character between spaces.
  if (signs.length === 1 || words.includes('\n') || !/^\s*[\p{L}"'(]/u.test(words)) return undefined;
  return {
    code: getCode(signs),
    message: say('bodies', 'markSpace', signs),
    suggestion: `${signs}${words.trim()}${signs}`,
    replaces: `${signs}${words}${signs}`,
  };
}

function getCode(signs: string): DiagnosticText['code'] {
  if (signs.startsWith('`')) return 'code-unclosed';
  // No prose has two stars before a word, or none that its writer did not mean as a mark.
  return signs === '**' ? 'bold-unclosed' : 'emphasis-unclosed';
}
