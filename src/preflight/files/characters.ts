/** Finds invisible characters that change how a text reads, is found or is shown. */
import type { Entry } from '#entries/read-content.ts';
import { type Message, say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import {
  formatCodePoint,
  hasOddCharacter,
  isAscii,
  listOddCharacters,
  type OddCharacter,
  type OddKind,
} from '#text/odd-characters.ts';
import { createLinesEdit } from '#text/text-edit.ts';

type CharacterCode = `character-${OddKind | 'decomposed' | 'compatibility'}`;

/** Ligatures as PDF files have them, and letters and digits as wide as Chinese ones. */
const COMPATIBILITY = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** Lists the odd characters of an entry: one diagnostic for each line and kind. */
export function checkCharacters(entry: Pick<Entry, 'file' | 'text' | 'lines'>): Diagnostic[] {
  if (isPlain(entry.text)) return [];
  return entry.lines.flatMap((line, index) =>
    isPlain(line)
      ? []
      : listDiagnostics(line).map(({ column, code, message, suggestion }) => {
          const place = { file: entry.file, line: index + 1, column };
          if (suggestion === '') return createDiagnostic(place, code, message);
          const edit = createLinesEdit(entry.lines, index + 1, 1, [suggestion]);
          return createDiagnostic(place, code, message, suggestion, edit);
        }),
  );
}

/** A cheap test: nearly all texts are plain. */
function isPlain(text: string): boolean {
  return (
    isAscii(text) || (!hasOddCharacter(text) && !COMPATIBILITY.test(text) && text.normalize('NFC') === text)
  );
}

interface CharacterDiagnostic {
  column: number;
  code: CharacterCode;
  message: Message;
  /** The corrected line; '' if it is unknown. */
  suggestion: string;
}

function listDiagnostics(line: string): CharacterDiagnostic[] {
  const odd = listOddCharacters(line);
  const kinds = new Map(odd.toReversed().map((found) => [found.kind, found]));
  const composed = foldCompatibility(withoutOdd(line, odd).normalize('NFC'));
  // A lost character can’t be restored.
  const suggestion = kinds.has('lost') ? '' : composed;
  const diagnostics = [...kinds.values()].map(({ index, kind, character }): CharacterDiagnostic => {
    const code = `character-${kind}` as const;
    return { column: index + 1, code, message: MESSAGES[code](formatCodePoint(character)), suggestion };
  });
  const at = line.search(COMPATIBILITY);
  if (at !== -1) {
    const code = 'character-compatibility';
    diagnostics.push({ column: at + 1, code, message: MESSAGES[code](line[at] ?? ''), suggestion });
  }
  if (line.normalize('NFC') === line) return diagnostics;
  const code = 'character-decomposed';
  return [
    ...diagnostics,
    { column: findDifference(line) + 1, code, message: MESSAGES[code](''), suggestion },
  ];
}

/** The letters that are meant: `ﬁ` is f and i. */
const foldCompatibility = (text: string) =>
  text.replace(new RegExp(COMPATIBILITY, 'g'), (letter) => letter.normalize('NFKC'));

const MESSAGES: Record<CharacterCode, (name: string) => Message> = {
  'character-compatibility': (letter) => say('files', 'compatibility', letter, [...letter.normalize('NFKC')]),
  'character-control': (name) => say('files', 'control', name),
  'character-decomposed': () => say('files', 'decomposed'),
  'character-direction': (name) => say('files', 'direction', name),
  'character-invisible': (name) => say('files', 'invisible', name),
  'character-lost': (name) => say('files', 'lost', name),
};

function withoutOdd(line: string, odd: readonly OddCharacter[]): string {
  const places = new Map(odd.map(({ index, character }) => [index, character.length]));
  let kept = '';
  for (let at = 0; at < line.length; at += 1) {
    const length = places.get(at);
    if (length === undefined) kept += line[at];
    else at += length - 1;
  }
  return kept;
}

/** The first difference between a line and its composed form, from 0. */
function findDifference(line: string): number {
  const composed = line.normalize('NFC');
  let at = 0;
  while (line[at] === composed[at]) at += 1;
  return at;
}
