/** Checks the lists of the content folder that have one thing a line: people without a page, words in Latin letters. */
import {
  HIDDEN_PEOPLE_FILE,
  LATIN_WORDS_FILE,
  type ListLine,
  MAX_LIST_BYTES,
  readListLines,
} from '#entries/line-lists.ts';
import { type Message, say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { foldName } from '#text/spelling.ts';
import { createListDiagnostic } from './files.ts';

interface ListRule {
  file: Parameters<typeof readListLines>[1];
  code: DiagnosticCode;
  /** True for what a line of the list may be. */
  isItem: (text: string) => boolean;
  /** What is equal for two lines that say the same. */
  toKey: (text: string) => string;
  sayWrong: (text: string) => Message;
  sayTwice: (text: string, first: number) => Message;
}

/** As long as a name in an entry may be. */
const LONGEST = 120;

// Neither has what YAML, lists in Markdown and git write; and nothing is longer than a name.
const RULES: readonly ListRule[] = [
  {
    file: HIDDEN_PEOPLE_FILE,
    code: 'people-list',
    isItem: (text) => /^\p{L}[\p{L}\p{M}\p{N} .,'’()-]*$/u.test(text) && !text.endsWith(','),
    toKey: foldName,
    sayWrong: (text) => say('files', 'noPerson', text),
    sayTwice: (text, first) => say('files', 'personTwice', text, first),
  },
  {
    file: LATIN_WORDS_FILE,
    code: 'latin-list',
    isItem: (text) => /^(?=.*\p{Script=Latin})[\p{L}\p{N}][\p{L}\p{M}\p{N} .&'’+#/()-]*$/u.test(text),
    toKey: (text) => text,
    sayWrong: (text) => say('files', 'noLatinWord', text),
    sayTwice: (text, first) => say('files', 'latinWordTwice', text, first),
  },
];

/** Checks both lists of a content folder: each line is what the list is of, and stands once. */
export const checkLineLists = (dir: string): Diagnostic[] => RULES.flatMap((rule) => checkList(dir, rule));

function checkList(dir: string, { file, code, isItem, toKey, sayWrong, sayTwice }: ListRule): Diagnostic[] {
  let lines: ListLine[];
  try {
    lines = readListLines(dir, file);
  } catch (error) {
    return [createListDiagnostic(file, error, MAX_LIST_BYTES)];
  }
  const firsts = new Map(lines.toReversed().map(({ text, line }) => [toKey(text), line]));
  return lines.flatMap(({ text, line }) => {
    const first = firsts.get(toKey(text)) ?? line;
    if (!isItem(text) || text.length > LONGEST)
      return [createDiagnostic({ file, line }, code, sayWrong(text))];
    return first === line ? [] : [createDiagnostic({ file, line }, code, sayTwice(text, first))];
  });
}
