/** Checks files and addresses: unreadable files, invalid addresses, addresses claimed twice. */

import { ID } from '#collections/fields.ts';
import { collections } from '#collections/index.ts';
import { ContentFileError, readContentFile } from '#entries/content-file.ts';
import { MAX_BYTES, readText } from '#entries/decode-text.ts';
import type { Content, Entry, UnreadableFile } from '#entries/read-content.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { guardEntry } from '#preflight/diagnostics/guard.ts';
import { memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { isReservedId, toEntryPath } from '#routes/routes.ts';
import { site } from '#site.ts';
import { findNearest } from '#text/nearest.ts';
import { isInsertion } from '#text/text-edit.ts';
import { toId } from '#text/transliteration.ts';
import { checkCharacters } from './characters.ts';
import { checkForeignFiles } from './foreign-files.ts';
import { repairFrontMatter } from './front-matter-repairs.ts';

/** Lists everything that is wrong with the files of a content folder, except their content. */
export function checkFiles(content: Content): Diagnostic[] {
  const entries = [...content.entries, ...content.pages];
  return [
    ...content.unreadable.map((file) => createRepairedDiagnostic(content.dir, file)),
    ...checkForeignFiles(content.others),
    ...entries.flatMap(checkFile),
    ...checkAddresses(entries),
  ];
}

const checkFile = guardEntry(
  memoizeByEntry((entry) => [
    ...checkName(entry),
    ...checkFormat(entry),
    ...checkText(entry),
    ...checkCharacters(entry),
  ]),
);

interface FileMessage {
  code: DiagnosticCode;
  message: string;
  suggestion?: string;
}

const folderNames = collections.map(({ name }) => name);

const UNREADABLE: Record<UnreadableFile['reason'], (file: string) => FileMessage> = {
  binary: () => ({
    code: 'file-binary',
    message: 'This is no text, but a picture or a document of another program under the name of an entry.',
  }),
  'dashes-behind-something': () => ({
    code: 'front-matter-missing',
    message:
      'Something stands before the three dashes, an empty line or a space. They are the very first of the file.',
    suggestion: '---',
  }),
  'dashes-inside': () => ({
    code: 'front-matter-dashes',
    message:
      'This line of dashes ends the fields, and fields follow it. Inside a value, put two spaces before it.',
    suggestion: '  ---',
  }),
  empty: () => ({ code: 'file-empty', message: 'This file is empty.' }),
  link: () => ({
    code: 'file-link',
    message:
      'This is a link to another place, and links are not followed. Put the file itself here, or the folder.',
  }),
  'no-front-matter': () => ({
    code: 'front-matter-missing',
    message: 'An entry begins with a line of three dashes, its fields, and a second line of three dashes.',
    suggestion: '---\ntitle: …\nsummary: …\n---',
  }),
  'not-utf8': () => ({
    code: 'file-encoding',
    message: 'From here on this file is not in UTF-8, so its letters can’t be told. Save it again as UTF-8.',
  }),
  'other-dashes': () => ({
    code: 'front-matter-missing',
    message: 'The lines around the fields are three hyphens, no more, no fewer and no longer dashes.',
    suggestion: '---',
  }),
  'other-front-matter': () => ({
    code: 'front-matter-toml',
    message:
      'These are fields of another kind of site. Here they stand between two lines of three dashes, as "title: The title".',
    suggestion: '---\ntitle: …\nsummary: …\n---',
  }),
  'outside-folders': () => ({
    code: 'file-folder',
    message: `An entry lies in the folder of its collection: ${folderNames.join(', ')}. Names that begin with "_" are left alone.`,
  }),
  special: () => ({
    code: 'file-unreadable',
    message: 'This is no file, but a pipe, a device or something else of the system. Put a plain file here.',
  }),
  'too-large': () => ({
    code: 'file-large',
    message: `This file has more than ${MAX_BYTES.toLocaleString('en')} bytes, which is no text for a page. Pictures lie beside it as files.`,
  }),
  'unclosed-front-matter': () => ({
    code: 'front-matter-unclosed',
    message: 'The second line of three dashes is missing, behind the last field.',
    suggestion: '---',
  }),
  unopened: () => ({
    code: 'file-unreadable',
    message: 'This file can’t be opened. Most often its permissions forbid it: let everybody read it.',
  }),
  'unfinished-merge': () => ({
    code: 'merge-unfinished',
    message:
      'Two versions of the text stand here, one below the other. Keep one, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
  'unknown-folder': (file) => {
    const nearest = findNearest(file.split('/')[0] ?? '', folderNames);
    return {
      code: 'file-folder',
      message: `There is no collection of this name. The collections are ${folderNames.join(', ')}.`,
      suggestion: nearest ? file.replace(/^[^/]+/, nearest) : '',
    };
  },
  utf16: () => ({
    code: 'file-encoding',
    message: 'This file is in UTF-16, which is called "Unicode" in some programs. Save it again as UTF-8.',
  }),
  'wrong-ending': (file) => ({
    code: 'file-ending',
    message: 'Entries end in ".md", in small letters.',
    suggestion: file.replace(/\.[a-z]+(?:\.txt)?$/i, /\.mdx/i.test(file) ? '.mdx' : '.md'),
  }),
};

/** Creates the diagnostic for a list file that could not be read. `most` is its size limit in bytes. */
export function createListDiagnostic(file: string, error: unknown, most: number): Diagnostic {
  // The file was read but not decoded: its encoding is wrong.
  if (!(error instanceof ContentFileError)) {
    const message = 'This file is not in UTF-8, so its letters can’t be told. Save it again as UTF-8.';
    return createDiagnostic({ file }, 'file-encoding', message);
  }
  const { problem: diagnostic } = error;
  if (diagnostic === 'too-large') {
    return createDiagnostic(
      { file },
      'file-large',
      `This list has more than ${most.toLocaleString('en')} bytes.`,
    );
  }
  if (diagnostic === 'folder') {
    return createDiagnostic(
      { file },
      'file-unreadable',
      'This is a folder. Its name is that of a list: rename it.',
    );
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
  const tell = (message: string, suggestion = '') => [
    createDiagnostic({ file }, 'file-name', message, suggestion),
  ];
  if (isReservedId(entry))
    return tell(`“${id}” is an address of the site itself. Give the file another name.`);
  if (WINDOWS_NAME.test(id)) return tell(`Windows can’t have a file named “${id}”. Give it another name.`);
  if (id.length > MAX_ID) {
    return tell(`The name has ${id.length} letters, and ${MAX_ID} fit into an address. Shorten it.`);
  }
  const folder = file
    .split('/')
    .slice(1, -1)
    .find((name) => !FOLDER.test(name));
  if (folder !== undefined && folder !== id) {
    return tell(
      `The folder “${folder}” has signs in its name that addresses of pictures can’t have: letters a to z, digits and hyphens can stand there.`,
      rename(file, folder),
    );
  }
  if (ID.test(id)) return [];
  const language = explainLanguage(entry);
  if (language) return tell(...language);
  const better = rename(file, id);
  const isFree = !isReservedId({ ...entry, id: toId(id) }) && !WINDOWS_NAME.test(toId(id));
  return tell(
    'The name of a file becomes its address: small letters a to z, digits, and hyphens between words.',
    // A name that is refused next is no advice.
    isFree && toId(id).length <= MAX_ID ? better : '',
  );
}

/** Of `kickoff.de.md`: which languages there are, and the name with the nearest. */
function explainLanguage({ file, id }: Entry): [message: string, suggestion: string] | undefined {
  const [, original = '', tag = ''] = /^([^.]+)\.([a-z]{2,3}(?:[-_][a-z]+)*)$/i.exec(id) ?? [];
  if (!ID.test(original) || TRANSLATION_LANGUAGES.length === 0) return undefined;
  const plain = tag.toLowerCase().replaceAll('_', '-');
  const known = TRANSLATION_LANGUAGES.find(
    (language) => language.toLowerCase() === plain || language.split('-')[0] === plain.split('-')[0],
  );
  const message = `This site has no translations into “${tag}”: they are into ${TRANSLATION_LANGUAGES.join(', ')}, by “languages” in src/site.ts.`;
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
  const message = 'This page has no text, and would be empty. Write it below the second line of dashes.';
  return [createDiagnostic({ file, line: bodyLine - 1 }, 'body-missing', message)];
}

/** Checks the ending of an entry or a translation. */
export function checkFormat({ file, format, collection }: Entry): Diagnostic[] {
  if (format === 'md' || (site.mdx as readonly string[]).includes(collection.name)) return [];
  return [
    createDiagnostic(
      { file },
      'file-format',
      `Entries of ${collection.name} are written in .md; this site allows .mdx for ${site.mdx.join(', ')} alone.`,
      file.replace(/\.mdx$/, '.md'),
    ),
  ];
}

function checkAddresses(entries: readonly Entry[]): Diagnostic[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const address = toEntryPath(entry).toLowerCase();
    const owner = owners.get(address);
    if (owner) {
      return [
        createDiagnostic(
          entry,
          'address-taken',
          `${owner.file} has the address ${address} already. Rename one of them.`,
        ),
      ];
    }
    owners.set(address, entry);
    return [];
  });
}
