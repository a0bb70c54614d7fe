/**
 * Checks files of the content folder that are not entries: only pictures and notes are allowed. Build tools look for
 * configuration beside the files that they read, so another file could run code.
 */
import { ADDRESSES_FILE } from '#entries/address-list.ts';
import { HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE } from '#entries/line-lists.ts';
import { isPutAside } from '#entries/read-content.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import {
  explainUnsupported,
  findUnsupportedFormat,
  getEnding,
  hasPictureEnding,
} from '#markdown/rules/picture-formats.ts';
import { pictureEndings } from '#markdown/syntax/allow-list.ts';
import { type Message, say, sayInRow } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic } from '#preflight/diagnostics/diagnostic.ts';

const MARKDOWN = ['markdown', 'md', 'mdown', 'mdx', 'mkd', 'mkdn'];

const DOCUMENTS = ['csv', 'doc', 'docx', 'odp', 'ods', 'odt', 'pdf', 'ppt', 'pptx', 'rtf', 'xls', 'xlsx'];

/** Files that operating systems and git create, in lower case. */
const LEFT_BY_SYSTEMS: ReadonlySet<string> = new Set([
  '.directory',
  '.ds_store',
  '.gitattributes',
  '.gitignore',
  '.gitkeep',
  '.keep',
  'desktop.ini',
  'thumbs.db',
]);

/** Files that macOS, Vim, Emacs, LibreOffice and Word create beside a file, the last four while it is open. */
const LEFT_BESIDE_FILE = /^\._|^\..+\.sw[a-z]$|~$|^#.*#$|^\.~lock\..*#$|^~\$/;

/** Lists diagnostics for files that are not allowed. `files` are those that are not entries. */
export function checkForeignFiles(files: readonly string[]): Diagnostic[] {
  return files.filter((file) => !isWelcome(file)).map(explainForeign);
}

function isWelcome(file: string): boolean {
  const name = toName(file);
  if (LEFT_BY_SYSTEMS.has(name.toLowerCase()) || LEFT_BESIDE_FILE.test(name)) return true;
  if (hasPictureEnding(name) || MARKDOWN.includes(getEnding(name))) return true;
  return isNote(name) && file.split('/').some(isPutAside);
}

/** True for a file that people read and no build tool does. */
const isNote = (name: string) =>
  ['txt', ...DOCUMENTS].includes(getEnding(name)) || findUnsupportedFormat(name) !== undefined;

const toName = (file: string) => file.split('/').at(-1) ?? '';

function explainForeign(file: string): Diagnostic {
  const name = toName(file);
  const aside = `${file.slice(0, -name.length)}_${name}`;
  const create = (message: Message, suggestion = '') =>
    createDiagnostic({ file }, 'file-foreign', message, suggestion);
  if (DOCUMENTS.includes(getEnding(name))) {
    return create(say('files', 'document'), aside);
  }
  const format = findUnsupportedFormat(name);
  if (format) {
    return create(sayInRow(explainUnsupported(name, format).message, say('files', 'forEditors')), aside);
  }
  if (isNote(name)) return create(say('files', 'note'), aside);
  const lists = [TOPICS_FILE, ADDRESSES_FILE, HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE] as const;
  return create(say('files', 'foreign', pictureEndings, lists));
}
