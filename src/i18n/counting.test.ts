import { expect, test } from 'vitest';
import { loadWords } from './words.ts';

/** Their numbers are those of another language, which browsers know. */
test.each(['bs', 'mk', 'sq'])('numbers in %s are written as CLDR has them', async (language) => {
  const { locale, shared } = await loadWords(language);
  for (const count of [999, 1234, 12_345, 1_234_567]) {
    expect(shared.foldedMore(count)).toContain(new Intl.NumberFormat(locale).format(count));
  }
});
