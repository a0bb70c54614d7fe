/** Names in the letters that addresses are written in. */

/** Latin letters without an accent to lose, the Cyrillic of Serbian, Macedonian, Bulgarian and Ukrainian, and Greek. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'dj', ѓ: 'gj', е: 'e', є: 'ye', ж: 'zh', з: 'z' },
  ...{ ѕ: 'dz', и: 'i', і: 'i', ї: 'yi', й: 'y', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', ќ: 'kj', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch' },
  ...{ џ: 'dz', ш: 'sh', щ: 'sht', ъ: 'a', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  },
};

/** Text as an id: `Đorđe Чачак 2018` → `dorde-chachak-2018`; empty where no letter of it is known. */
export function toId(text: string): string {
  // Composed first, as й and ї are letters of their own.
  return [...text.normalize('NFC').toLowerCase().replace(/ο[υύ]/g, 'ou')]
    .map(toLatin)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A letter in Latin ones; with an accent that makes no letter of its own, as without it. */
function toLatin(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return LETTERS[letter] ?? LETTERS[plain] ?? plain;
}
