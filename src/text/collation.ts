import { site } from '#site.ts';
import { createCompareNames } from './collator.ts';

type CompareNames = ReturnType<typeof createCompareNames>;

/** Those that were asked for: the runtime takes a while for each. */
const known = new Map<string, CompareNames>();

/**
 * Compares names by the rules of the language of a model or a page: Č after C, and Lj after Lu, in Serbian.
 *
 * @param inLanguage has the words of the language, with its BCP 47 tag
 */
export function compareNamesIn({
  words: { locale },
}: {
  readonly words: { readonly locale: string };
}): CompareNames {
  const compare = known.get(locale) ?? createCompareNames(locale);
  known.set(locale, compare);
  return compare;
}

/** Compares names by the rules of the first language of the site, where there is no page. */
export const compareNames = createCompareNames(site.languages[0]);
