/** Serbian is written once: its texts are published in the other script, too. */

import { memoize } from '#memo/memoize.ts';
import { createToCyrillic, toLatin } from '#text/serbian-script.ts';
import { LATIN, TWO_LETTERS } from './sr-Latn/latin.ts';

/** Serbian that is shown in another script than it is written in. */
export interface Script {
  /** The language of the page: `sr-Cyrl` for texts in Latin letters. */
  language: string;
  /** What stays in Latin letters, beside the words that are known to the interface. */
  latinWords: readonly string[];
}

const createCyrillicWriter = memoize((latinWords: readonly string[]) =>
  createToCyrillic({ latin: [...LATIN, ...latinWords], twoLetters: TWO_LETTERS }),
);

/** Writes a plain text in a script. */
export const getWriter = ({ language, latinWords }: Script): ((text: string) => string) =>
  language === 'sr-Cyrl' ? createCyrillicWriter(latinWords) : toLatin;

/** Writes a plain text in a script; without one, it stays. */
export const writeInScript = (script: Script | undefined, text: string): string =>
  script ? getWriter(script)(text) : text;

/** Code, other languages, and single tags; what stands between them is text. */
const PARTS =
  /<(pre|code|kbd|samp|script|style)\b[^>]*>[\s\S]*?<\/\1>|<(\w+)\b[^>]* lang=[^>]*>[\s\S]*?<\/\2>|<[^>]*>|[^<]+/g;

/** Attributes that are read aloud or shown. */
const TEXT_ATTRIBUTE = /( (?:alt|title|aria-label|data-label)=")([^"]*)/g;

/** Writes the texts of a piece of HTML in a script: not code, not what is in another language, no address and no id. */
export function writeHtmlInScript(script: Script, html: string): string {
  const write = getWriter(script);
  return html.replace(PARTS, (part, code: string | undefined, foreign: string | undefined) => {
    if (code !== undefined || foreign !== undefined) return part;
    if (!part.startsWith('<')) return write(part);
    return part.replace(TEXT_ATTRIBUTE, (_attribute, name: string, text: string) => name + write(text));
  });
}
