/** Splits the text of a file into front matter and body, or says why it can't. */

interface FrontMatter {
  /** The YAML between the two lines of dashes. */
  frontMatter: string;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** Why a text can't be split or read, and where. Both count from 1. */
export interface FrontMatterDiagnostic {
  reason:
    | 'no-front-matter'
    | 'other-front-matter'
    | 'dashes-behind-something'
    | 'other-dashes'
    | 'unclosed-front-matter'
    | 'unfinished-merge';
  line: number;
  column: number;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/m;
/** The three conflict markers of git, in order. */
const MERGE = /^<{7} .*\n(?:.*\n)*?={7}\n(?:.*\n)*?>{7} /m;
/** Dashes that a word processor changed, or a wrong number of them. */
const OTHER_DASHES = /^(?:[-–—―−]{1,6})[ \t]*$/;

/** Finds why a text can't be split. Returns undefined if it can. */
export function findFrontMatterDiagnostic(text: string): FrontMatterDiagnostic | undefined {
  const merge = MERGE.exec(text);
  if (merge) return { reason: 'unfinished-merge', ...createPlace(text, merge.index) };
  if (OPENING.test(text)) {
    if (CLOSING.test(text.slice(text.indexOf('\n') + 1))) return undefined;
    return { reason: 'unclosed-front-matter', line: 1, column: 1 };
  }
  const at = text.search(/\S/);
  const [first = ''] = text.slice(at).split('\n');
  const place = createPlace(text, at);
  if (first.trim() === '---') return { reason: 'dashes-behind-something', ...place };
  if (OTHER_DASHES.test(first)) return { reason: 'other-dashes', ...place };
  if (first.trim() === '+++' || /^;;;|^\{/.test(first)) return { reason: 'other-front-matter', ...place };
  return { reason: 'no-front-matter', line: 1, column: 1 };
}

/**
 * Splits a text at its lines of dashes. Expects LF line ends, as `readText` gives. Throws if there is no front
 * matter.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  const rest = text.slice(opening?.[0].length);
  const closing = CLOSING.exec(rest);
  if (!opening || !closing) throw new Error('The text has no front matter.');
  const frontMatter = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length + 1);
  return { frontMatter, body, bodyLine: countLines(frontMatter) + 3 };
}

/**
 * True if a body begins with fields: a line of dashes inside a value has ended the front matter early. `names` are
 * the possible field names.
 */
export function beginsWithFields(body: string, names: readonly string[]): boolean {
  const end = CLOSING.exec(body)?.index;
  if (end === undefined) return false;
  const lines = body.slice(0, end).trimEnd().split('\n');
  const isField = (line: string) => names.some((name) => line.startsWith(`${name}: `) || line === `${name}:`);
  return lines.some(isField) && /^(?:\s+\S|- |\w+:)/.test(lines.at(-1) ?? '');
}

function createPlace(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: countLines(before) + 1, column: at - before.lastIndexOf('\n') };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
