/** Parses the text of an entry. Needs no file, and so runs in a browser, too. */
import type { Collection } from '#collections/collection.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { getTranslationShape } from '#collections/translate.ts';
import { type ParsedFrontMatter, parseFrontMatter } from '#entries/yaml/parse.ts';
import {
  beginsWithFields,
  type FrontMatterDiagnostic,
  findFrontMatterDiagnostic,
  splitFrontMatter,
} from './front-matter.ts';
import { cutEnding, findLanguage } from './translation-name.ts';

/** An entry or a page of the site. Its data is not validated yet. */
export interface ParsedEntry extends ParsedFrontMatter {
  collection: Collection;
  id: string;
  /** Below the content folder, with `/`: `news/2018/kickoff/index.md`. */
  file: string;
  format: 'md' | 'mdx';
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** The whole text: LF line ends, no byte order mark. */
  text: string;
  /** Split when it is asked for, because most files never need it. */
  readonly lines: string[];
}

/** The texts of an entry in another language. `id` and `collection` are those of the entry. */
export interface Translation extends ParsedEntry {
  /** The tag of its language, as `site.languages` has it. */
  language: string;
}

/** True for a translation, which is no entry of its own. */
export const isTranslation = (entry: ParsedEntry): entry is Translation => 'language' in entry;

/** True if two versions of a file say the same above their bodies, so that their data is the same. */
export const hasSameFields = (a: ParsedEntry, b: ParsedEntry): boolean =>
  a.file === b.file && getHead(a) === getHead(b);

const getHead = ({ text, body }: ParsedEntry) => text.slice(0, text.length - body.length);

/** Why a text can’t be read as an entry, and where. Without a place, the whole text is meant. */
export interface UnreadableText {
  file: string;
  reason: 'dashes-inside' | 'empty' | FrontMatterDiagnostic['reason'];
  /** From 1. */
  line?: number;
  column?: number;
}

/**
 * Parses the text of an entry or of a translation, as the name of its file says, or says why it can’t be read. Expects LF line ends and no byte order mark, as
 * `readText` gives.
 */
export function parseEntryText(
  collection: Collection,
  file: string,
  text: string,
): ParsedEntry | UnreadableText {
  if (text.trim() === '') return { file, reason: 'empty' };
  const reason = findFrontMatterDiagnostic(text);
  if (reason) return { file, ...reason };
  const { body, bodyLine } = splitFrontMatter(text);
  if (beginsWithFields(body, Object.keys(getFileShape(collection, file).properties ?? {}))) {
    return { file, reason: 'dashes-inside', line: bodyLine - 1, column: 1 };
  }
  return createEntry(collection, file, text);
}

/** Creates an entry of a text that can be read. `data` is that of the front matter, if it was parsed before. */
export function createEntry(
  collection: Collection,
  file: string,
  text: string,
  data?: Record<string, unknown>,
): ParsedEntry {
  const { frontMatter, body, bodyLine } = splitFrontMatter(text);
  let lines: string[] | undefined;
  return {
    ...parseFrontMatter(frontMatter, getFileShape(collection, file), data),
    ...getIdentity(collection, file),
    body,
    bodyLine,
    text,
    get lines() {
      lines ??= text.split('\n');
      return lines;
    },
  };
}

/** The shape by which the front matter of a file is read. */
const getFileShape = (collection: Collection, file: string): Shape =>
  findLanguage(file) === undefined ? getShape(collection) : getTranslationShape(collection);

/** What the name of a file says of its entry. */
export function getIdentity(
  collection: Collection,
  file: string,
): Pick<ParsedEntry, 'collection' | 'id' | 'file' | 'format'> & Partial<Pick<Translation, 'language'>> {
  const language = findLanguage(file);
  return {
    collection,
    id: getIdOfFile(file),
    file,
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    ...(language === undefined ? {} : { language }),
  };
}

/** `news/2018/kickoff/index.md` and `news/kickoff.md` are both `kickoff`, and so are their translations. */
export function getIdOfFile(file: string): string {
  const parts = cutEnding(file).split('/');
  const last = parts.at(-1) ?? '';
  return last === 'index' && parts.length > 2 ? (parts.at(-2) ?? '') : last;
}
