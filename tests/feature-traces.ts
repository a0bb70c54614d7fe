/** What a feature leaves on a built site: by its row, and by the files in its folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';
import { FEATURES, type FeatureName } from '#routes/features.ts';
import { EMBED } from '#routes/routes.ts';

export interface SiteText {
  /** Below the folder of the site. */
  file: string;
  text: string;
}

const READ = /\.(?:html|css|js|json|jsonld|ttl|geojson|xml|opml|svg|txt|ics|csv)$|^_(?:headers|redirects)$/;

/** All that a site says, the index of the search too. The editor is a program of somebody else. */
export const readSiteTexts = (dir: string): SiteText[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(dir.length + 1).replaceAll('\\', '/');
    if (!entry.isFile() || file.startsWith('admin/')) return [];
    if (file.endsWith('.zipped')) return [{ file, text: gunzipSync(readFileSync(path)).toString() }];
    return READ.test(file) ? [{ file, text: readFileSync(path, 'utf8') }] : [];
  });

/** The words that visitors read on a page. */
export const readWords = (html: string): string => getWords(parse(html));

const getWords = (root: HTMLElement) => root.querySelector('body')?.textContent ?? '';

/**
 * "Calls" are also a kind of event, "People" is the label of a field that says who spoke, and "Countries" that of one
 * that says who takes part.
 */
const SAID_OTHERWISE: readonly FeatureName[] = ['calls', 'people', 'countries'];

interface Row {
  path?: string;
  title?: { en: string };
  section?: string;
  files?: readonly string[];
  folder?: string;
  drawings?: Readonly<Record<string, string>>;
}

/** The pages of all features. */
const PAGES = Object.values(FEATURES).flatMap((row) => ('path' in row ? [row.path] : []));

/** True for a text with the address of a page, alone: `/about/data/` is not below `/data/`. */
const namesPage = (text: string, path: string) =>
  PAGES.filter((other) => other !== path && other.endsWith(path))
    .reduce((rest, other) => rest.replaceAll(other, ''), text)
    .includes(path);

/** True for a text with an address that ends so. */
const namesFile = (text: string, ending: string) =>
  new RegExp(`[\\w-]${ending.replaceAll('.', '\\.')}(?!\\w)`).test(text);

const listSources = (dir: string, ending: RegExp): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file))
    .filter((file) => ending.test(file) && !file.endsWith('.test.ts'));

const listMatches = (files: readonly string[], pattern: RegExp): Set<string> =>
  new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, match = '']) => match)),
  );

/** What is in files of a feature and in none of others. */
function listOwn(folder: string, ending: RegExp, pattern: RegExp, others: RegExp): string[] {
  const dir = join('src/features', folder);
  const elsewhere = listSources('src', others)
    .filter((file) => !file.startsWith(`${dir}/`))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return [...listMatches(listSources(dir, ending), pattern)].filter((own) => !elsewhere.includes(own));
}

/** The classes that only the sheets of a feature have. */
const listClasses = (folder: string) =>
  listOwn(folder, /\.css$/, /\.([a-z][\w-]*)(?=[^;{}]*\{)/g, /\.(?:css|astro)$/);

/** The texts that only the programs of a feature have. */
const listProgramTexts = (folder: string) => listOwn(folder, /\.client\.ts$/, /'([^'\n]{8,})'/g, /\.ts$/);

/**
 * Finds what a feature has left on a site, a line each. Empty if the site looks as if there were no such feature.
 *
 * A title that is said for other reasons, too, is a trace only as a heading of a page or as a link to one.
 */
export function findTraces(name: FeatureName, dir: string, texts: readonly SiteText[]): string[] {
  const { path, title, section, files = [], folder = '', drawings = {} }: Row = FEATURES[name];
  const paths = [...(path ? [path] : []), ...(name === 'embeds' ? [EMBED] : [])];
  const ids = [...(section ? [`#${section}`] : []), ...Object.values(drawings).map((id) => `[id^="${id}-"]`)];
  const classes = listClasses(folder).map((own) => new RegExp(`\\.${own}(?![\\w-])`));
  const programs = listProgramTexts(folder);
  const word = title && new RegExp(`\\b${title.en}\\b`, 'i');
  const says = (root: HTMLElement) =>
    SAID_OTHERWISE.includes(name)
      ? root
          .querySelectorAll('title, h1, a[href]:not([href^="#"])')
          .some(({ textContent }) => textContent.trim() === title?.en)
      : word?.test(getWords(root));
  return [
    ...paths.filter((own) => existsSync(join(dir, own))).map((own) => `the page ${own}`),
    ...texts.flatMap(({ file, text }) => {
      const root = file.endsWith('.html') ? parse(text) : undefined;
      return [
        ...files.filter((own) => `/${file}`.endsWith(own)).map((own) => `a file ${own}`),
        ...paths.filter((own) => namesPage(text, own)).map((own) => `the address ${own}`),
        ...files.filter((own) => namesFile(text, own)).map((own) => `an address ${own}`),
        ...ids.filter((id) => root?.querySelector(id)).map((id) => `the section ${id}`),
        ...(file.endsWith('.css')
          ? classes.filter((own) => own.test(text)).map((own) => `the style ${own.source}`)
          : []),
        ...(file.endsWith('.js') ? programs.filter((own) => text.includes(own)) : []),
        ...(root && says(root) ? [`the title ${title?.en}`] : []),
      ].map((trace) => `${trace} in ${file}`);
    }),
  ];
}
