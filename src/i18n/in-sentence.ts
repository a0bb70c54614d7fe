/** A label inside a sentence: in lower case, except for acronyms. A language with other rules has its own. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}-]+(?:\s|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
