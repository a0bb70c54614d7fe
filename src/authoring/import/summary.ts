/** What a summary can be made of: somebody's description. */
import { parse } from 'node-html-parser';

/** The length that a summary may have; see `collections/entry-fields.ts`. */
const MOST = 400;

/** The words of a text in HTML. */
export const readHtmlText = (html: string): string => parse(html).textContent.replace(/\s+/g, ' ').trim();

/** The first sentences of a text, as many as a summary can hold. */
export function cutSummary(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= MOST) return words;
  const sentences = words.slice(0, MOST).match(/^.*[.!?](?=\s)/)?.[0];
  return sentences ?? `${words.slice(0, MOST - 1).replace(/\s\S*$/, '')}…`;
}
