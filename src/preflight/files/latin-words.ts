/** Checks the list of words that stay in Latin letters where Serbian texts are published in Cyrillic. */
import { LATIN_WORDS_FILE, type ListLine, MAX_LIST_BYTES, readListLines } from '#entries/line-lists.ts';
import { type Message, say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { createListDiagnostic } from './files.ts';

/** Longer than any name. */
const MOST_LETTERS = 120;

/** Checks the list of a content folder: each line is a word or a name in Latin letters, and stands once. */
export function checkLatinWords(dir: string): Diagnostic[] {
  let lines: ListLine[];
  try {
    lines = readListLines(dir, LATIN_WORDS_FILE);
  } catch (error) {
    return [createListDiagnostic(LATIN_WORDS_FILE, error, MAX_LIST_BYTES)];
  }
  const first = new Map(lines.toReversed().map(({ text, line }) => [text, line]));
  return lines.flatMap(({ text, line }) => {
    const message = findProblem(text) ?? findRepetition(text, line, first.get(text));
    return message === undefined
      ? []
      : [createDiagnostic({ file: LATIN_WORDS_FILE, line }, 'latin-list', message)];
  });
}

function findProblem(text: string): Message | undefined {
  // What YAML, lists in Markdown and git write; and what is no word.
  const isWord =
    /^(?=.*\p{Script=Latin})[\p{L}\p{N}][\p{L}\p{M}\p{N} .&'’+#/()-]*$/u.test(text) &&
    text.length <= MOST_LETTERS;
  return isWord ? undefined : say('files', 'noLatinWord', text);
}

const findRepetition = (text: string, line: number, first: number | undefined): Message | undefined =>
  first === undefined || first === line ? undefined : say('files', 'latinWordTwice', text, first);
