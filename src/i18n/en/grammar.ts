/** How words stand in an English sentence. */
const list = new Intl.ListFormat('en-GB');

/** Items as a sentence has them: "a, b and c". */
export const formatList = (items: string[]) => list.format(items);

/** Countries that take an article in a sentence: "the United Kingdom". */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle )|(?:Islands|Republic)$/;

/** The name of a country as it stands inside a sentence. */
export const formatNameInSentence = (country: string) =>
  WITH_ARTICLE.test(country) ? `the ${country}` : country;
