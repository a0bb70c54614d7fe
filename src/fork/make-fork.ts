/** Makes a site of one's own: writes the few files that a fork has for itself. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTION_NAMES } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import { getShape } from '#collections/shape.ts';
import { ADDRESSES_FILE } from '#entries/address-list.ts';
import { CHANGES_FILE } from '#entries/change-list.ts';
import { parseEntryText } from '#entries/entry-text.ts';
import { hashTexts } from '#entries/hash-texts.ts';
import { HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE } from '#entries/line-lists.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import {
  cutEnding,
  findLanguage,
  TRANSLATION_LANGUAGES,
  toTranslationFile,
} from '#entries/translation-name.ts';
import type { WriteFile } from '#entries/write-file.ts';
import { toId } from '#text/transliteration.ts';
import { createMark } from './mark.ts';
import { namePackage } from './package-name.ts';
import { recolour } from './palette.ts';
import { type SiteValues, writeSiteValues } from './site-file.ts';
import { renderAbout, renderReadme } from './starter-pages.ts';
import type { Wishes } from './wishes.ts';

const SITE = 'src/site.ts';
const TOKENS = 'src/styles/tokens.css';

/** The package: only its name and its description are the fork's own. */
export const PACKAGE = ['package.json', 'package-lock.json'] as const;

/** What a fork has for itself beside its content: upstream's changes there are not for it. */
export const OWN_FILES = [
  SITE,
  TOKENS,
  'src/assets/mark.svg',
  'public/favicon.svg',
  'public/touch-icon.png',
  'README.md',
  'LICENSE-CONTENT.md',
] as const;

/**
 * Writes the files of a fork. Returns their paths; a folder stands for what was deleted in it.
 *
 * @param dir the folder of the project
 * @param former the name that the site had until now
 */
export async function makeFork(dir: string, wishes: Wishes, former: string): Promise<string[]> {
  const { isEmptied } = wishes;
  // What the former site says of itself in other languages is about another site.
  const isAbout = ['name', 'tagline', 'description'].some((part) => part in wishes.values);
  const values: SiteValues = { ...wishes.values, ...(isAbout && { translations: {} }) };
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const written: string[] = [];
  const write: WriteFile = (path, data) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), data);
    written.push(path);
  };
  const name = typeof values.name === 'string' ? values.name : former;
  // Read before anything is written: what is wrong with the drawing ends the command.
  const mark = wishes.mark === undefined ? undefined : { source: read(wishes.mark), file: wishes.mark };
  const tokens = wishes.colour === undefined ? read(TOKENS) : recolour(read(TOKENS), wishes.colour);
  const hasNewMark = mark !== undefined || wishes.colour !== undefined || name !== former;
  const markFiles = hasNewMark ? await createMark({ name, mark }, readMarkColours(tokens)) : {};
  if (Object.keys(values).length > 0) write(SITE, writeSiteValues(read(SITE), values));
  if (wishes.colour !== undefined) write(TOKENS, tokens);
  for (const [path, data] of Object.entries(markFiles)) write(path, data);
  if (isEmptied) written.push(...emptyContent(dir));
  if (existsSync(join(dir, EXAMPLE))) {
    rmSync(join(dir, EXAMPLE));
    written.push(EXAMPLE);
  }
  if (Array.isArray(values.languages)) written.push(...dropTranslations(dir, values.languages));
  if (name !== former) renameSite(dir, { name, former, values }, write);
  return written;
}

/** The colours of the mark: those of links, and the paper behind it. */
function readMarkColours(css: string): { light: string; dark: string; paper: string } {
  const list = (token: string) =>
    [...css.matchAll(new RegExp(`--${token}: (#[\\da-f]{6});`, 'g'))].map(([, colour = '']) => colour);
  const [light = '', dark = ''] = list('river');
  const [paper = ''] = list('paper');
  return { light, dark, paper };
}

/** Lists of the example: what builds have written of it, and names and words that stand in its entries. */
const LISTS = [ADDRESSES_FILE, CHANGES_FILE, HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE].map(
  (name) => `content/${name}`,
);

const TOPICS = `content/${TOPICS_FILE}`;

/** Says that this is the example, with its settings: see `tests/example.ts`. */
const EXAMPLE = 'content/_example.md';

/** Deletes the entries with their pictures, the topics, and all lists of the content. The pages about the site stay. */
function emptyContent(dir: string): string[] {
  const folders = COLLECTION_NAMES.map((name) => `content/${name}`).filter((path) =>
    existsSync(join(dir, path)),
  );
  const deleted = [...folders, ...LISTS].filter((path) => existsSync(join(dir, path)));
  for (const path of deleted) rmSync(join(dir, path), { recursive: true });
  writeFileSync(
    join(dir, TOPICS),
    '# The topics that entries may name, by id: - {id: ports, label: Ports, description: What it covers.}\n[]\n',
  );
  return [...deleted, TOPICS];
}

/** Deletes the translations into languages that the site does not have any more. */
function dropTranslations(dir: string, languages: readonly string[]): string[] {
  const files = readdirSync(join(dir, 'content'), { recursive: true, encoding: 'utf8' });
  const dropped = files
    .map((file) => `content/${file.replaceAll('\\', '/')}`)
    .filter((file) => {
      const language = findLanguage(file);
      return language !== undefined && !languages.slice(1).includes(language);
    });
  for (const file of dropped) rmSync(join(dir, file));
  return dropped;
}

/** Writes the pages and papers that say whose site it is. */
function renameSite(
  dir: string,
  { name, former, values }: { name: string; former: string; values: SiteValues },
  write: WriteFile,
): void {
  const description = typeof values.description === 'string' ? values.description : '';
  write('content/pages/about.md', renderAbout(name, description));
  for (const language of TRANSLATION_LANGUAGES) {
    rmSync(join(dir, toTranslationFile('content/pages/about.md', language)), { force: true });
  }
  const files = readdirSync(join(dir, 'content/pages')).map((file) => `content/pages/${file}`);
  for (const path of [...files, 'LICENSE-CONTENT.md']) {
    const text = readFileSync(join(dir, path), 'utf8');
    const renamed = text.replaceAll(former, name);
    if (renamed !== text) write(path, renamed);
  }
  for (const path of files.filter((file) => findLanguage(file) !== undefined))
    renewOriginal(dir, path, write);
  for (const path of PACKAGE) {
    write(path, namePackage(readFileSync(join(dir, path), 'utf8'), { name: toId(name), description }));
  }
  write('README.md', renderReadme(name, description));
  rmSync(join(dir, '.github/home.png'), { force: true });
}

/** Writes into a translation of a page which version of the original it is of: both were renamed alike. */
function renewOriginal(dir: string, path: string, write: WriteFile): void {
  const original = `${cutEnding(path)}.md`;
  const entry = parseEntryText(
    pages,
    original.replace(/^content\//, ''),
    readFileSync(join(dir, original), 'utf8'),
  );
  if ('reason' in entry) return;
  const version = hashTexts(getShape(pages), entry.data, entry.body);
  const text = readFileSync(join(dir, path), 'utf8');
  const renewed = text.replace(/^original: .*$/m, `original: '${version}'`);
  if (renewed !== text) write(path, renewed);
}
