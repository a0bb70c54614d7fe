/** The files of a built site, and its parsed pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { EDITOR_FOLDER } from '#features/web-editor/editor-paths.ts';
import { FIRST_LANGUAGE, getLanguageOf, toLanguageRoot } from '#routes/languages.ts';
import { EMBED } from '#routes/routes.ts';

export interface SiteDocument {
  /** Path below the site’s folder: `events/kickoff/index.html`. */
  file: string;
  /** Address below the base path: `/events/kickoff/`. */
  path: string;
  /** The language of the site that its address names. */
  language: string;
  html: string;
  root: HTMLElement;
}

/** Every file of a folder in order, as a path below it with `/`. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** True for a file of the first language of the site, or of none. */
const isOfFirstLanguage = (file: string) =>
  getLanguageOf(`/${file.replace(/^_cards\//, '')}`) === FIRST_LANGUAGE;

/** The files of a built site but those of its further languages, which `several-languages.test.ts` looks at. */
export const listFirstFiles = (dir: string): string[] => listFiles(dir).filter(isOfFirstLanguage);

/**
 * Every page of a built site in its first language, without redirect pages, what other sites show in a frame, and the editor, which is a
 * program and no page. Tests share them, and change nothing.
 */
export const listDocuments = (dir: string): readonly SiteDocument[] =>
  listAllDocuments(dir).filter(({ language }) => language === FIRST_LANGUAGE);

/** The same in every language of the site. */
export const listAllDocuments = (dir: string): readonly SiteDocument[] =>
  readDocuments(dir).filter((page) => !isRedirect(page) && !isEmbed(page));

/** The pages that other sites show in a frame. */
export const listEmbeds = (dir: string): readonly SiteDocument[] => readDocuments(dir).filter(isEmbed);

/** The redirect pages at former addresses. */
export const listRedirectPages = (dir: string): readonly SiteDocument[] =>
  readDocuments(dir).filter(isRedirect);

const isRedirect = ({ html }: SiteDocument) => html.includes('http-equiv="refresh"');

const isEmbed = ({ path, language }: SiteDocument) => path.startsWith(`${toLanguageRoot(language)}${EMBED}`);

/** The pages of each folder that was read: parsing them takes longer than most tests. */
const read = new Map<string, SiteDocument[]>();

function readDocuments(dir: string): readonly SiteDocument[] {
  const known = read.get(dir);
  if (known) return known;
  const documents = listFiles(dir)
    .filter((file) => file.endsWith('.html') && !file.startsWith(`${EDITOR_FOLDER}/`))
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      // Parse the content of noscript, too.
      const root = parse(html, { blockTextElements: { script: true, style: true } });
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return { file, path, language: getLanguageOf(path), html, root };
    });
  read.set(dir, documents);
  return documents;
}

/** The addresses in the attributes of an element: links, pictures in all widths, forms. */
export function listAddresses(element: HTMLElement): string[] {
  const { href, src, srcset, poster, action } = element.attributes;
  const candidates = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]) ?? [];
  return [href, src, poster, action, ...candidates].filter((address) => address !== undefined);
}
