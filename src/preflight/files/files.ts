/** Checks files and addresses: unreadable files, invalid addresses, addresses claimed twice. */

import { collections } from '#collections/index.ts';
import { ID } from '#collections/value-fields.ts';
import { ContentFileError, readContentFile } from '#entries/content-file.ts';
import { MAX_BYTES, readText } from '#entries/decode-text.ts';
import type { Content, Entry, UnreadableFile } from '#entries/read-content.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { type Message, say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { guardEntry } from '#preflight/diagnostics/guard.ts';
import { checkByEntry } from '#preflight/diagnostics/memo.ts';
import { isReservedId, toEntryPath } from '#routes/routes.ts';
import { site } from '#site.ts';
import { findNearest } from '#text/nearest.ts';
import { isInsertion } from '#text/text-edit.ts';
import { toId } from '#text/transliteration.ts';
import { checkCharacters } from './characters.ts';
import { checkForeignFiles } from './foreign-files.ts';
import { repairFrontMatter } from './front-matter-repairs.ts';

/** Lists everything that is wrong with the files of a content folder, except their content and their addresses. */
export function checkFiles(content: Content): Diagnostic[] {
  const entries = [...content.entries, ...content.pages];
  return [
    ...content.unreadable.map((file) => createRepairedDiagnostic(content.dir, file)),
    ...checkForeignFiles(content.others),
    ...entries.flatMap(checkFile),
  ];
}

const checkFile = guardEntry(
  checkByEntry((entry) => [
    ...checkName(entry),
    ...checkFormat(entry),
    ...checkText(entry),
    ...checkCharacters(entry),
  ]),
);

interface FileMessage {
  code: DiagnosticCode;
  message: Message;
  suggestion?: Message | string;
}

const folderNames = collections.map(({ name }) => name);

const UNREADABLE: Record<UnreadableFile['reason'], (file: string) => FileMessage> = {
  binary: () => ({
    code: 'file-binary',
    message: say('files', 'binary'),
  }),
  'dashes-behind-something': () => ({
    code: 'front-matter-missing',
    message: say('files', 'behindSomething'),
    suggestion: '---',
  }),
  'dashes-inside': () => ({
    code: 'front-matter-dashes',
    message: say('files', 'dashesInside'),
    suggestion: '  ---',
  }),
  empty: () => ({ code: 'file-empty', message: say('files', 'empty') }),
  link: () => ({
    code: 'file-link',
    message: say('files', 'link'),
  }),
  'no-front-matter': () => ({
    code: 'front-matter-missing',
    message: say('files', 'noFrontMatter'),
    suggestion: '---\ntitle: …\nsummary: …\n---',
  }),
  'not-utf8': () => ({
    code: 'file-encoding',
    message: say('files', 'notUtf8From'),
  }),
  'other-dashes': () => ({
    code: 'front-matter-missing',
    message: say('files', 'otherDashes'),
    suggestion: '---',
  }),
  'other-front-matter': () => ({
    code: 'front-matter-toml',
    message: say('files', 'otherFrontMatter'),
    suggestion: '---\ntitle: …\nsummary: …\n---',
  }),
  'outside-folders': () => ({
    code: 'file-folder',
    message: say('files', 'outsideFolders', folderNames),
  }),
  special: () => ({
    code: 'file-unreadable',
    message: say('files', 'special'),
  }),
  'too-large': () => ({
    code: 'file-large',
    message: say('files', 'tooLarge', MAX_BYTES),
  }),
  'unclosed-front-matter': () => ({
    code: 'front-matter-unclosed',
    message: say('files', 'unclosed'),
    suggestion: '---',
  }),
  unopened: () => ({
    code: 'file-unreadable',
    message: say('files', 'unopened'),
  }),
  'unfinished-merge': () => ({
    code: 'merge-unfinished',
    message: say('files', 'merge'),
  }),
  'unknown-folder': (file) => {
    const nearest = findNearest(file.split('/')[0] ?? '', folderNames);
    return {
      code: 'file-folder',
      message: say('files', 'unknownFolder', folderNames),
      suggestion: nearest ? file.replace(/^[^/]+/, nearest) : '',
    };
  },
  utf16: () => ({
    code: 'file-encoding',
    message: say('files', 'utf16'),
  }),
  'wrong-ending': (file) => ({
    code: 'file-ending',
    message: say('files', 'wrongEnding'),
    suggestion: file.replace(/\.[a-z]+(?:\.txt)?$/i, /\.mdx/i.test(file) ? '.mdx' : '.md'),
  }),
};

/** Creates the diagnostic for a list file that could not be read. `most` is its size limit in bytes. */
export function createListDiagnostic(file: string, error: unknown, most: number): Diagnostic {
  // The file was read but not decoded: its encoding is wrong.
  if (!(error instanceof ContentFileError)) {
    return createDiagnostic({ file }, 'file-encoding', say('files', 'notUtf8'));
  }
  const { problem: diagnostic } = error;
  if (diagnostic === 'too-large') {
    return createDiagnostic({ file }, 'file-large', say('files', 'listTooLarge', most));
  }
  if (diagnostic === 'folder') {
    return createDiagnostic({ file }, 'file-unreadable', say('files', 'folderForList'));
  }
  return createUnreadableDiagnostic({ file, reason: diagnostic });
}

/** With a correction, if the lines of dashes alone are wrong. */
function createRepairedDiagnostic(dir: string, unreadable: UnreadableFile): Diagnostic {
  const diagnostic = createUnreadableDiagnostic(unreadable);
  if (!diagnostic.code.startsWith('front-matter-')) return diagnostic;
  const bytes = readContentFile(dir, unreadable.file, MAX_BYTES);
  const result = bytes instanceof Uint8Array ? readText(bytes) : undefined;
  if (!result || 'reason' in result) return diagnostic;
  const repair = repairFrontMatter(unreadable.reason, diagnostic.line, result.text.split('\n'));
  if (!repair) return diagnostic;
  const { edit, message } = repair;
  return {
    ...diagnostic,
    line: Math.max(1, edit.line - (isInsertion(edit) ? 1 : 0)),
    column: 1,
    message,
    edit,
  };
}

function createUnreadableDiagnostic({ reason: diagnostic, ...place }: UnreadableFile): Diagnostic {
  const { code, message, suggestion } = UNREADABLE[diagnostic](place.file);
  return createDiagnostic(place, code, message, suggestion);
}

/** Names that Windows reserves: nobody could check out the content there. */
const WINDOWS_NAME = /^(?:aux|con|nul|prn|com\d|lpt\d)$/;

/** Fits into the file name limit of every disk. */
export const MAX_ID = 100;

function checkName(entry: Entry): Diagnostic[] {
  const { file, id } = entry;
  const create = (message: Message, suggestion = '') => [
    createDiagnostic({ file }, 'file-name', message, suggestion),
  ];
  if (isReservedId(entry)) return create(say('files', 'nameOfSite', id));
  if (WINDOWS_NAME.test(id)) return create(say('files', 'nameOnWindows', id));
  if (id.length > MAX_ID) return create(say('files', 'nameTooLong', id.length, MAX_ID));
  const folder = file
    .split('/')
    .slice(1, -1)
    .find((name) => !FOLDER.test(name));
  if (folder !== undefined && folder !== id) {
    return create(say('files', 'folderName', folder), rename(file, folder));
  }
  if (ID.test(id)) return [];
  const language = explainLanguage(entry);
  if (language) return create(...language);
  const better = rename(file, id);
  const isFree = !isReservedId({ ...entry, id: toId(id) }) && !WINDOWS_NAME.test(toId(id));
  return create(
    say('files', 'name'),
    // A name that is refused next is no advice.
    isFree && toId(id).length <= MAX_ID ? better : '',
  );
}

/** Of `kickoff.de.md`: which languages there are, and the name with the nearest. */
function explainLanguage({ file, id }: Entry): [message: Message, suggestion: string] | undefined {
  const [, original = '', tag = ''] = /^([^.]+)\.([a-z]{2,3}(?:[-_][a-z]+)*)$/i.exec(id) ?? [];
  if (!ID.test(original) || TRANSLATION_LANGUAGES.length === 0) return undefined;
  const plain = tag.toLowerCase().replaceAll('_', '-');
  const known = TRANSLATION_LANGUAGES.find(
    (language) => language.toLowerCase() === plain || language.split('-')[0] === plain.split('-')[0],
  );
  const message = say('files', 'noLanguage', tag, TRANSLATION_LANGUAGES);
  return [message, known ? file.replace(`.${tag}.`, `.${known}.`) : ''];
}

/** Folders are not part of an address, but pictures are found by their path. */
const FOLDER = /^[\w-]+$/;

/** Renames the last part of the path; '' if the name has no known letter. */
function rename(file: string, name: string): string {
  const better = toId(name);
  const at = file.lastIndexOf(name);
  return better === '' ? '' : file.slice(0, at) + better + file.slice(at + name.length);
}

/** Checks a page that consists only of text. */
function checkText({ file, collection, body, bodyLine }: Entry): Diagnostic[] {
  if (!collection.needsBody || body.trim() !== '') return [];
  return [createDiagnostic({ file, line: bodyLine - 1 }, 'body-missing', say('files', 'noText'))];
}

/** Checks the ending of an entry or a translation. */
export function checkFormat({ file, format, collection }: Entry): Diagnostic[] {
  if (format === 'md' || (site.mdx as readonly string[]).includes(collection.name)) return [];
  return [
    createDiagnostic(
      { file },
      'file-format',
      say('files', 'noMdx', collection.name, site.mdx),
      file.replace(/\.mdx$/, '.md'),
    ),
  ];
}

/** Reports entries and pages with one address. */
export function checkAddresses({ entries, pages }: Content): Diagnostic[] {
  const owners = new Map<string, Entry>();
  return [...entries, ...pages].flatMap((entry) => {
    const address = toEntryPath(entry).toLowerCase();
    const owner = owners.get(address);
    if (owner) {
      return [createDiagnostic(entry, 'address-taken', say('files', 'addressTaken', owner.file, address))];
    }
    owners.set(address, entry);
    return [];
  });
}
