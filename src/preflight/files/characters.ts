/** Finds invisible characters that change how a text reads, is found or is shown. */
import type { Entry } from '#entries/read-content.ts';
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';

type CharacterCode = Extract<DiagnosticCode, `character-${string}`>;

/** Lists the odd characters of an entry: one diagnostic for each line and kind. */
export function checkCharacters(entry: Pick<Entry, 'file' | 'text' | 'lines'>): Diagnostic[] {
  if (isPlain(entry.text)) return [];
  return entry.lines.flatMap((line, index) =>
    isPlain(line)
      ? []
      : listDiagnostics(line).map(({ column, code, message, suggestion }) =>
          createDiagnostic({ file: entry.file, line: index + 1, column }, code, message, suggestion),
        ),
  );
}

/** A cheap test: nearly all texts are plain. */
function isPlain(text: string): boolean {
  return ASCII.test(text) || (!ODD.test(text) && text.normalize('NFC') === text);
}

/** Control characters except tab and line end, format characters, and replacement characters. */
const ODD = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029\ufffc\ufffd]/u;

const ASCII = /^[\t\n -~]*$/;

interface CharacterDiagnostic {
  column: number;
  code: CharacterCode;
  message: string;
  /** The corrected line; '' if it is unknown. */
  suggestion: string;
}

function listDiagnostics(line: string): CharacterDiagnostic[] {
  const odd = listOdd(line);
  const kinds = new Map(odd.toReversed().map((found) => [found.code, found]));
  const composed = withoutOdd(line, odd).normalize('NFC');
  // A lost character can’t be restored.
  const suggestion = kinds.has('character-lost') ? '' : composed;
  const diagnostics = [...kinds.values()].map(({ column, code, character }) => ({
    column,
    code,
    message: MESSAGES[code](formatCodePoint(character)),
    suggestion,
  }));
  if (line.normalize('NFC') === line) return diagnostics;
  const code = 'character-decomposed';
  return [
    ...diagnostics,
    { column: findDifference(line) + 1, code, message: MESSAGES[code](''), suggestion },
  ];
}

const MESSAGES: Record<CharacterCode, (name: string) => string> = {
  'character-control': (name) =>
    `A control character stands here (${name}), which no page can show. Take it out.`,
  'character-decomposed': () =>
    'A letter and its accent stand here as two characters, so that nobody who types the letter finds the word.',
  'character-direction': (name) =>
    `An invisible character (${name}) turns the direction of the text, so that it reads otherwise than it is. Take it out.`,
  'character-invisible': (name) =>
    `An invisible character stands here (${name}). Take it out, or nobody will find this word.`,
  'character-lost': (name) => `A letter was lost here and replaced by ${name}. Write it anew.`,
};

interface Odd {
  /** In UTF-16 code units, from 1. */
  column: number;
  character: string;
  code: Exclude<CharacterCode, 'character-decomposed'>;
}

function listOdd(line: string): Odd[] {
  const characters = [...line];
  let column = 1;
  return characters.flatMap((character, index) => {
    const code = findCode(character, index, characters);
    const place = { column, character };
    column += character.length;
    return code === undefined ? [] : [{ ...place, code }];
  });
}

function withoutOdd(line: string, odd: readonly Odd[]): string {
  const places = new Map(odd.map(({ column, character }) => [column - 1, character.length]));
  let kept = '';
  for (let at = 0; at < line.length; at += 1) {
    const length = places.get(at);
    if (length === undefined) kept += line[at];
    else at += length - 1;
  }
  return kept;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The code of an odd character. Returns undefined if the character is right where it is. */
function findCode(character: string, index: number, all: readonly string[]): Odd['code'] | undefined {
  if (!ODD.test(character)) return undefined;
  const [before = '', after = ''] = [all[index - 1], all[index + 1]];
  if (/[\ufffc\ufffd]/.test(character)) return 'character-lost';
  if (/\p{Cc}/u.test(character)) return 'character-control';
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return 'character-direction';
  // Direction marks beside right-to-left letters are right.
  if (/[\u200e\u200f\u061c]/.test(character) && RIGHT_TO_LEFT.test(all.join(''))) return undefined;
  // Joiners inside emoji, and in scripts that need them, are right.
  if (/[\u200c\u200d]/.test(character) && isJoined(before) && isJoined(after)) return undefined;
  // Flags of Scotland, Wales and others are a black flag with invisible tag letters.
  const isFlag = /[\u{1f3f4}\u{e0020}-\u{e007e}]/u.test(before);
  return /[\u{e0020}-\u{e007f}]/u.test(character) && isFlag ? undefined : 'character-invisible';
}

const isJoined = (character: string) =>
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u.test(character) ||
  (/\p{L}|\p{M}/u.test(character) &&
    !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character));

/** The code point of a character: `U+200B`. */
function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first difference between a line and its composed form, from 0. */
function findDifference(line: string): number {
  const composed = line.normalize('NFC');
  let at = 0;
  while (line[at] === composed[at]) at += 1;
  return at;
}
