/**
 * Transliterates the scripts of the region to Latin: Serbian, Macedonian, Bulgarian and Ukrainian Cyrillic, Greek and
 * Georgian. Addresses and the search use this one table.
 */

/**
 * Lower-case letters with their Latin spelling, and Latin letters that do not decompose to a base letter and an
 * accent.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ə: 'e' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'dj', ѓ: 'gj', е: 'e', є: 'ye', ж: 'zh', з: 'z' },
  ...{ ѕ: 'dz', и: 'i', і: 'i', ї: 'yi', й: 'y', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', ќ: 'kj', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch' },
  ...{ џ: 'dz', ш: 'sh', щ: 'sht', ъ: 'a', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{ ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps' },
  ...{ ω: 'o' },
  ...{ ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm' },
  ...{ ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q' },
  ...{ შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h' },
};

/** Greek letter pairs with a transliteration of their own (ISO 843, type 2). */
const GREEK: readonly (readonly [RegExp, string])[] = [
  [/ο[υύ]/g, 'ou'],
  [/([αε])[υύ](?=[θκξπσςτφχψ]|$|\P{L})/gu, '$1f'],
  [/([αε])[υύ]/g, '$1v'],
  [/(?<!\p{L})μπ/gu, 'b'],
  [/(?<!\p{L})ντ/gu, 'd'],
  [/(?<!\p{L})γκ/gu, 'g'],
  [/γγ/g, 'ng'],
];

/** Text in lower-case Latin letters without accents. Letters of other scripts stay: `Ниш, Αθήνα` → `nish, athina`. */
export function transliterate(text: string): string {
  // Compose first: й and ї are letters of their own.
  const small = text.normalize('NFC').toLowerCase();
  const paired = /\p{Script=Greek}/u.test(small)
    ? GREEK.reduce((done, [pair, latin]) => done.replace(pair, latin), small)
    : small;
  return [...paired].map(toLatinLetter).join('');
}

/** A letter in Latin. An accent is dropped unless the letter with it is in the table. */
function toLatinLetter(letter: string): string {
  if (letter <= '\u007F') return letter;
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return LETTERS[letter] ?? LETTERS[plain] ?? plain;
}
