/**
 * Serbian in its two scripts, letter by letter, by the orthography (Pravopis srpskoga jezika, Matica srpska). The table
 * of `alphabets.ts` is for searching: there, š and ш are `s` and `sh`, and no letter leads back.
 */

/** What a text writes otherwise than letter by letter. */
export interface ScriptExceptions {
  /** Words and phrases that stay in Latin letters: whole words, in these capitals. The longest that fits stays. */
  readonly latin: readonly string[];
  /** Beginnings of words in which lj, nj or dž are two letters, besides those that are known here. */
  readonly twoLetters: readonly string[];
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', đ: 'ђ', e: 'е', ž: 'ж', z: 'з', i: 'и', j: 'ј', k: 'к' },
  ...{ l: 'л', lj: 'љ', m: 'м', n: 'н', nj: 'њ', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', ć: 'ћ', u: 'у' },
  ...{ f: 'ф', h: 'х', c: 'ц', č: 'ч', dž: 'џ', š: 'ш' },
};

const capitalise = (letters: string) => letters.charAt(0).toUpperCase() + letters.slice(1);

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).flatMap(([latin, cyrillic]) => [
    [latin, cyrillic],
    [capitalise(latin), cyrillic.toUpperCase()],
    [latin.toUpperCase(), cyrillic.toUpperCase()],
  ]),
);

const TO_LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).flatMap(([latin, cyrillic]) => [
    [cyrillic, latin],
    [cyrillic.toUpperCase(), capitalise(latin)],
  ]),
);

const toCyrillicLetter = (latin: string) => TO_CYRILLIC.get(latin) ?? latin;

/** One letter of Cyrillic. “nJ” is no digraph: a name in the style of a program. */
const SERBIAN_LETTER = /dž|D[žŽ]|lj|L[jJ]|nj|N[jJ]|[a-zčćđšž]/giu;

/** A Latin letter that Serbian does not have, in a word that has become lower case. */
const FOREIGN_LETTER = /(?![a-pr-vzčćđšž])\p{Script=Latin}/u;

/** The first letter of two that look like one. */
const FIRST_OF_TWO = /[ln](?=j)|d(?=ž)/giu;

/** Parts of words, wherever they stand, in which n and j belong to two syllables: injekcija, dekonjugacija. */
const PARTS = ['injek[ct]', 'injicir', 'injurij', 'konjekt', 'konjug', 'konjunk', 'vanjezič'];

/** Beginnings of words, after a “ne”, too, in which a prefix ends in d: nadživeti, odžaliti; and анјон, Танјуг. */
const BEGINNINGS = [
  ...['anjon', 'tanjug', 'feldžandarm'],
  ...['nadžan', 'nadždr', 'nadžel', 'nadžeo', 'nadžet', 'nadžin', 'nadživ', 'nadžn', 'nadžrec', 'nadžup'],
  ...['odžal', 'odžar', 'odžel', 'odžet', 'odživ', 'odžubor', 'odžva[klć]'],
  ...['podžanr', 'podžar', 'podže', 'podžig', 'podžil', 'podžiž', 'podžiz', 'podžn', 'podžup'],
  ...['predžel', 'predžen', 'predžetv', 'predživ'],
];

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A pattern of none, one or several. */
const oneOf = (patterns: readonly string[]) => (patterns.length > 0 ? `(?:${patterns.join('|')})` : '(?!)');

/** An address with its scheme, with pairs of brackets, too: `https://sr.wikipedia.org/wiki/Niš_(grad)`. */
const URL_PATTERN = String.raw`[a-zA-Z][a-zA-Z\d+.-]*:\/\/(?:[^\s<>()"„“”«»[\]{}|\\^]|\([^\s<>()]*\))+`;
const TAG = String.raw`<[\/!]?[a-zA-Z\-][^<>]*>`;
const ENTITY = String.raw`&(?:[a-zA-Z][a-zA-Z\d]{1,30}|#\d{1,7}|#[xX][\da-fA-F]{1,6});`;
const PLACEHOLDER = String.raw`\{\s*[\w#$.\-]+\s*\}`;
/** What stands between spaces, quotes, brackets and the like. */
const CHUNK = String.raw`[^\s„“”‚‘’'"«»()[\]{}<>,;*|…–—&]+`;
/** A word of letters, but not the unit in “20 °C”. */
const WORD = String.raw`(?<![\p{L}\p{M}°])\p{L}[\p{L}\p{M}]*`;

/** An address without a scheme, e-mail, `@account`, a path from its root, a name of a file or in a program. */
const ADDRESS = new RegExp(
  [
    String.raw`^www\.`,
    '^(?:mailto|tel):',
    String.raw`@[\p{L}\p{N}]`,
    String.raw`^(?:\.{1,2}|~)?\/[\p{L}\p{N}]`,
    // Not “d.o.o.” and “5.maja”.
    String.raw`(?<=[\p{L}_\-][\p{L}\p{N}_\-])\.[a-z][a-z\d]{1,11}(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}]_[\p{L}\p{N}]`,
  ].join('|'),
  'u',
);

/**
 * Roman numerals, without those that have a letter which Serbian lacks: X. Of two and three letters, only numbers of I
 * and V: “DIV”, “LI” and “MI” are words, and “MC” is an acronym. “VI” is six, even where all is in capitals.
 */
const NUMERAL = /^(?:I{2,3}|IV|VI{1,2}|(?=.{4})M{0,3}(?:C[MD]|D?C{0,3})L?(?:IV|V?I{0,3}))$/;

/** What stands after a numeral that others follow: “I–III”, “I, II i III”. */
const JOINED = /^(?:\s?[-–/]\s?|, | i | ili )(?:[IVX]{2,}|[VX])(?![\p{L}\p{M}])/u;

/**
 * True for I or V as a number. “I” begins a sentence much more often: it is a number only after a word in lower case,
 * where no sentence begins (“Petar I”, “faza I”), alone in brackets, or with other numerals. “V” is one before a word in
 * lower case, too (“V razred”). Before a full stop and a capital, either is the first letter of a name.
 */
function isSingleNumeral(word: string, text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 4), at), text.slice(at + 1, at + 20)];
  if (/^\.\s?\p{Lu}/u.test(after)) return false;
  return (
    /\p{Ll}\p{M}*[ \u00A0]$/u.test(before) ||
    (before.endsWith('(') && after.startsWith(')')) ||
    /[IVX][-–/]$/.test(before) ||
    JOINED.test(after) ||
    (word === 'V' && /^[ \u00A0]\p{Ll}/u.test(after))
  );
}

const isNumeral = (word: string, text: string, at: number) =>
  word === 'I' || word === 'V' ? isSingleNumeral(word, text, at) : NUMERAL.test(word);

/**
 * A text with its code as it is, and the rest as `write` makes it. A run of backticks opens code, and the next run of
 * the same length closes it, as in CommonMark.
 */
function writeAroundCode(text: string, write: (prose: string) => string): string {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({
    at: run.index,
    length: run[0].length,
    closing: -1,
  }));
  const later = new Map<number, number>();
  for (const run of runs.toReversed()) {
    run.closing = later.get(run.length) ?? -1;
    later.set(run.length, run.at);
  }
  let done = '';
  let end = 0;
  for (const run of runs) {
    if (run.at < end || run.closing < 0) continue;
    const codeEnd = run.closing + run.length;
    done += write(text.slice(end, run.at)) + text.slice(run.at, codeEnd);
    end = codeEnd;
  }
  return done + write(text.slice(end));
}

/**
 * Creates what writes Serbian of Latin letters in Cyrillic. Unchanged are: Cyrillic; what `latin` names; words with a
 * letter that Serbian lacks (q, w, x, y, ö, ë, also â: “kôd” is such a word); addresses, paths and names of files; code
 * between backticks; placeholders (`{name}`), HTML tags and entities; Roman numerals. The parts of a word with a hyphen
 * are words of their own: “CSV-a” is “CSV-а”. The result is in NFC. Takes time in proportion to the length of the text.
 */
export function createToCyrillic({ latin, twoLetters }: ScriptExceptions): (text: string) => string {
  const phrases = oneOf(
    latin
      .map((phrase) => phrase.normalize('NFC'))
      .toSorted((a, b) => b.length - a.length)
      .map(escapePattern),
  );
  const kept = String.raw`(?<![\p{L}\p{M}\p{N}])${phrases}(?![\p{L}\p{M}\p{N}])`;
  // Before a chunk, a phrase must not be the beginning of an address: “Node” of “Node.js”.
  const pieces = new RegExp(
    String.raw`${URL_PATTERN}|${TAG}|${ENTITY}|${PLACEHOLDER}|${kept}(?![./@][\p{L}\p{N}])|(?<chunk>${CHUNK})`,
    'gu',
  );
  const words = new RegExp(`${kept}|(?<word>${WORD})`, 'gu');
  const own = twoLetters.map((beginning) => escapePattern(beginning.normalize('NFC')));
  const stems = new RegExp([...PARTS, `^(?:ne)?${oneOf([...BEGINNINGS, ...own])}`].join('|'), 'giu');

  const writeWord = (word: string, text: string, at: number) => {
    const plain = word.replace(/[\u01C4-\u01CC]/g, (digraph) => digraph.normalize('NFKC'));
    if (FOREIGN_LETTER.test(plain.toLowerCase()) || isNumeral(plain, text, at)) return word;
    // A first letter in Cyrillic makes no digraph with the next.
    return plain
      .replace(stems, (stem) => stem.replace(FIRST_OF_TWO, toCyrillicLetter))
      .replace(
        SERBIAN_LETTER,
        (letters) => TO_CYRILLIC.get(letters) ?? [...letters].map(toCyrillicLetter).join(''),
      );
  };

  const writeProse = (text: string) =>
    text.replace(pieces, (piece: string, ...found: unknown[]) => {
      // Of the arguments, the last are the place, the text and the groups.
      const [at, , groups] = found.slice(-3) as [number, string, { chunk?: string }];
      if (groups.chunk === undefined || ADDRESS.test(piece)) return piece;
      return piece.replace(words, (word: string, ...inside: unknown[]) => {
        const [offset, , { word: letters }] = inside.slice(-3) as [number, string, { word?: string }];
        return letters === undefined ? word : writeWord(word, text, at + offset);
      });
    });

  return (text) =>
    /\p{Script=Latin}/u.test(text) ? writeAroundCode(text.normalize('NFC'), writeProse) : text;
}

const isCapital = (letter: string) => /^\p{Lu}/u.test(letter);

/**
 * Serbian of Cyrillic letters in Latin. A capital Љ, Њ or Џ is of two capitals beside another capital, as in ЊЕГОШ, and
 * before a small letter it is not: Његош. Every other character is unchanged; the result is in NFC.
 */
export function toLatin(text: string): string {
  const composed = text.normalize('NFC');
  return composed.replace(/[\u0402-\u045F]/g, (letter, at: number) => {
    const latin = TO_LATIN.get(letter);
    if (latin === undefined) return letter;
    if (latin.length === 1 || !isCapital(letter)) return latin;
    const [before, after] = [composed.charAt(at - 1), composed.charAt(at + 1)];
    return isCapital(after) || (!/^\p{L}/u.test(after) && isCapital(before)) ? latin.toUpperCase() : latin;
  });
}
