/** Checks the list of people who have no page. */
import { HIDDEN_PEOPLE_FILE, type ListLine, MAX_LIST_BYTES, readListLines } from '#entries/line-lists.ts';
import { type Message, say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { foldName } from '#text/spelling.ts';
import { createListDiagnostic } from './files.ts';

/** As long as a name in an entry may be. */
const LONGEST_NAME = 120;

/** Checks the list of a content folder: each line is the name of a person, and stands once. */
export function checkHiddenPeople(dir: string): Diagnostic[] {
  let lines: ListLine[];
  try {
    lines = readListLines(dir, HIDDEN_PEOPLE_FILE);
  } catch (error) {
    return [createListDiagnostic(HIDDEN_PEOPLE_FILE, error, MAX_LIST_BYTES)];
  }
  const first = new Map(lines.toReversed().map(({ text, line }) => [foldName(text), line]));
  return lines.flatMap(({ text: name, line }) => {
    const message = findProblem(name) ?? findRepetition(name, line, first.get(foldName(name)));
    return message === undefined
      ? []
      : [createDiagnostic({ file: HIDDEN_PEOPLE_FILE, line }, 'people-list', message)];
  });
}

function findProblem(name: string): Message | undefined {
  // What YAML, lists in Markdown and git write; and what is more than a name.
  const isName =
    /^\p{L}[\p{L}\p{M}\p{N} .,'’()-]*$/u.test(name) && name.length <= LONGEST_NAME && !name.endsWith(',');
  return isName ? undefined : say('files', 'noPerson', name);
}

const findRepetition = (name: string, line: number, first: number | undefined): Message | undefined =>
  first === undefined || first === line ? undefined : say('files', 'personTwice', name, first);
