/** The words of the interface in Serbian, of Latin letters, in Cyrillic: one set of words for both scripts. */
import { createToCyrillic, type ScriptExceptions } from '#text/serbian-script.ts';

/** What people type who look for a page: a list in any room. */
const ASKED_AS = 'askedAs';

/** The room with the words of questions. */
const QUESTIONS = 'relations';

/** Lists and phrases of questions, in either script. */
const TYPED: ReadonlySet<string> = new Set([
  'asked',
  'ignored',
  'being',
  'within',
  'linking',
  'by',
  'endings',
]);

/** What is another word in Cyrillic, by its key. */
const OWN: Readonly<Record<string, string>> = { locale: 'sr-Cyrl-RS' };

const LATIN_LETTERS = [...'abcdefghijklmnopqrstuvwxyzčćđšžǆǉǌ'];

/**
 * Cherokee letters stand for the Latin letters of arguments. They have what a function may look at: small and capital
 * letters, one character each; and no name on a Serbian page is in them.
 */
const [CAPITALS, SMALL] = [0x13a0, 0xab70];

const HIDDEN: ReadonlyMap<string, string> = new Map(
  LATIN_LETTERS.flatMap((letter, at) => [
    [letter, String.fromCharCode(SMALL + at)],
    [letter.toUpperCase(), String.fromCharCode(CAPITALS + at)],
  ]),
);

const SHOWN: ReadonlyMap<string, string> = new Map([...HIDDEN].map(([letter, hidden]) => [hidden, letter]));

const exchange = (letters: ReadonlyMap<string, string>) => (text: string) =>
  text.replace(/\p{L}/gu, (letter) => letters.get(letter) ?? letter);

const hideLetters = exchange(HIDDEN);
const showLetters = exchange(SHOWN);

type Call = (...args: readonly unknown[]) => unknown;

const isCall = (value: unknown): value is Call => typeof value === 'function';

/** A list or an object of literals. Dates, regular expressions and the like are data. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A value with every text in it changed, and in what its functions return. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (isCall(value)) return (...args: readonly unknown[]) => mapTexts(value(...args), change);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

const hide = (value: unknown) => mapTexts(value, hideLetters);
const show = (value: unknown) => mapTexts(value, showLetters);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The arguments, with their letters hidden where the function only carries them. It does if it says the same of hidden
 * letters. Otherwise it looks at them (a key of a table, the s of “2010s”), and what it says instead is its own.
 */
function hideCarried(call: Call, args: readonly unknown[]): readonly unknown[] {
  const hidden = args.map(hide);
  if (isSame(args, hidden)) return args;
  const said = show(call(...args));
  const isCarried = (given: readonly unknown[]) => isSame(show(call(...given)), said);
  if (isCarried(hidden)) return hidden;
  const some = args.map((arg, at) => (isCarried(args.with(at, hidden[at])) ? hidden[at] : arg));
  return isCarried(some) ? some : args;
}

/** A text in Cyrillic, but for what a pattern finds. */
const keepParts = (toCyrillic: (text: string) => string, kept: RegExp) => (text: string) => {
  const parts = [...text.matchAll(kept)];
  const ends = [0, ...parts.map(({ index, 0: part }) => index + part.length)];
  const between = ends.map((end, at) => toCyrillic(text.slice(end, parts[at]?.index)));
  return between.map((prose, at) => prose + (parts[at]?.[0] ?? '')).join('');
};

/**
 * Writes rooms of Serbian words in Cyrillic, and what their functions return. What a caller passes to a function appears
 * as it is: a name in Latin letters stays in them, and a label is in Cyrillic already. Keys and ids stay; what people
 * type is there in both scripts.
 *
 * @param words all rooms, or those that a script needs: `{ search }`
 * @param kept what stays in Latin letters besides, as a global pattern
 */
export function writeInCyrillic<Rooms extends object>(
  words: Rooms,
  exceptions: ScriptExceptions,
  kept?: RegExp,
): Rooms {
  const convert = createToCyrillic(exceptions);
  const toCyrillic = kept ? keepParts(convert, kept) : convert;

  const writeList = (texts: readonly string[]) => [...new Set([...texts, ...texts.map(toCyrillic)])];

  const writeCall =
    (call: Call) =>
    (...args: readonly unknown[]) =>
      show(write(call(...hideCarried(call, args)), false));

  function write(value: unknown, isTyped: boolean, isOfQuestions = false): unknown {
    if (isCall(value)) return writeCall(value);
    if (typeof value === 'string')
      return isTyped ? writeList(value.split(', ')).join(', ') : toCyrillic(value);
    if (Array.isArray(value)) return isTyped ? writeList(value) : value.map((item) => write(item, false));
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        OWN[key] ??
          (key === 'id'
            ? item
            : write(
                item,
                isTyped || key === ASKED_AS || (isOfQuestions && TYPED.has(key)),
                key === QUESTIONS,
              )),
      ]),
    );
  }

  return write(words, false) as Rooms;
}
