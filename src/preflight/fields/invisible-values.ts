/** Finds values that show nothing, or hide a character behind an escape such as `"\u202E"`. */
import { type Message, say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { formatCodePoint, hasOddCharacter, listOddCharacters } from '#text/odd-characters.ts';
import type { FieldSource, Path } from './field-source.ts';

/** White space, and letters that look like it: fillers of Hangul and the empty pattern of Braille. */
const BLANK = /^[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]+$/u;

/** Lists what can't be seen in the values of a source. Characters that stand in the file itself are checked there. */
export function checkInvisibleValues(source: FieldSource): Diagnostic[] {
  return listTexts(source.data).flatMap(({ path, text }) => {
    const found = findInvisible(source, path, text);
    // Only a value that is told of has to be located: that parses the front matter once more.
    if (!found) return [];
    const place = { file: source.file, field: formatFieldPath(path), ...source.locateValue(path) };
    return [createDiagnostic(place, found.code, found.message)];
  });
}

function findInvisible(
  source: FieldSource,
  path: Path,
  text: string,
): { code: 'field-empty' | 'character-escaped'; message: Message } | undefined {
  if (BLANK.test(text)) return { code: 'field-empty', message: say('fields', 'nothingVisible', path) };
  if (text.trim() === '…') return { code: 'field-empty', message: say('fields', 'threeDots', path) };
  if (!hasOddCharacter(text)) return undefined;
  const escaped = listOddCharacters(text).find(
    ({ character }) => !source.lines.some((line) => line.includes(character)),
  );
  if (!escaped) return undefined;
  const message = say('fields', 'escaped', path, formatCodePoint(escaped.character));
  return { code: 'character-escaped', message };
}

function listTexts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    listTexts(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
