/** Formats citations as BibTeX, in UTF-8. */
import type { CitedPage } from './cited-page.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash: `\{` alone would never be closed.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Text as a value of BibTeX: what TeX would take for a command is written as the sign that it shows. Letters of all
 * scripts stay as they are.
 */
export const escapeBibtex = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}~^%&_#$]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** A name that BibTeX would part at a comma or at the word `and` stands in braces. */
const formatAuthor = (name: string) =>
  /,|\sand\s/i.test(name) ? `{${escapeBibtex(name)}}` : escapeBibtex(name);

/** The address as programs for TeX read it: as it is, without signs that end the value. */
const formatUrl = (url: string) => url.replaceAll(/[\\{}\s]/g, encodeURIComponent);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry of type `misc`, which every style of BibTeX knows, on one line. */
export function formatBibtex({ key, title, authors, publisher, url, date }: CitedPage): string {
  const [year, month, day] = date;
  const fields = [
    ...(authors.length > 0 ? [`author = {${authors.map(formatAuthor).join(' and ')}}`] : []),
    // The second braces keep capitals.
    `title = {{${escapeBibtex(title)}}}`,
    `publisher = {${escapeBibtex(publisher)}}`,
    ...(year === undefined ? [] : [`year = {${year}}`]),
    // The names of months are macros, which the style writes in its language.
    ...(month === undefined ? [] : [`month = ${MONTHS[month - 1]}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
    `url = {${formatUrl(url)}}`,
  ];
  return `@misc{${[key, ...fields].join(', ')}}`;
}
