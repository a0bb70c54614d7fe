/** Numbers and plurals of a language, by CLDR, for the words that go with a number. */

/** The forms of a word by the plural categories of CLDR; `other` stands where a language has no form of its own. */
type PluralForms = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

interface Counting {
  /** A number in the digits and separators of the language: 1234 → "1.234". */
  number: (value: number) => string;
  /** The form of a word that goes with a number: `plural(3, {one: 'unos', few: 'unosa', other: 'unosa'})`. */
  plural: (count: number, forms: PluralForms) => string;
  /** A number and the word that it counts: "5 unosa", "20 de intrări". */
  counted: (count: number, forms: PluralForms) => string;
  /** Items as a sentence has them: "a, b i c". */
  list: (items: readonly string[]) => string;
}

/**
 * How a language counts, by its BCP 47 tag. Browsers lack the numbers of some languages: `digits` is another that writes
 * them the same.
 */
export function createCounting(locale: string, digits = locale): Counting {
  const format = new Intl.NumberFormat(digits);
  const rules = new Intl.PluralRules(locale);
  const items = new Intl.ListFormat(locale);
  const number = (value: number) => format.format(value);
  const plural = (count: number, forms: PluralForms) => forms[rules.select(count)] ?? forms.other;
  return {
    number,
    plural,
    counted: (count, forms) => `${number(count)} ${plural(count, forms)}`,
    list: (parts) => items.format(parts),
  };
}
