/**
 * Formats citations as CSL-JSON, the input of the Citation Style Language, which Zotero, Pandoc and others read:
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html.
 */
import type { CitedPage } from './cited-page.ts';

/** A list of one item, on one line. Names are literal: nothing says which part of them is the family’s. */
export function formatCslJson({ key, title, authors, publisher, url, date, isAbout }: CitedPage): string {
  const item = {
    id: key,
    type: 'webpage',
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title,
    'container-title': publisher,
    ...(date.length > 0 && { issued: { 'date-parts': [date], ...(isAbout && { circa: true }) } }),
    URL: url,
  };
  return JSON.stringify([item]);
}
