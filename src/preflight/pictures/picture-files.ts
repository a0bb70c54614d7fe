/** Finds picture files by their exact name and checks them. Each file is read once. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  explainUnsupported,
  getEnding,
  hasPictureEnding,
  withEnding,
} from '#markdown/rules/picture-formats.ts';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say } from '#messages/message.ts';
import { findNearest } from '#text/nearest.ts';
import { hasOddCharacter } from '#text/odd-characters.ts';
import { type Bytes, useBytes } from './byte-reader.ts';
import { type DecodablePicture, PictureDecoder } from './decode.ts';
import type { DecodingResult } from './decoding-process.ts';
import { detectFormat, type FileFormat, type OtherContent, type PublishedFormat } from './file-format.ts';
import { readStructure } from './file-structure.ts';
import {
  LONGEST_SIDE,
  MOST_BYTES,
  MOST_BYTES_OF_DRAWING,
  MOST_PIXELS,
  MOST_SECONDS,
} from './picture-limits.ts';
import { findSvgDiagnostic } from './svg.ts';

/** What is at a path. Paths in it are below the content folder. */
type Place =
  | { state: 'found' }
  /** The name on the disk differs in case; case-insensitive systems find the file nevertheless. */
  | { state: 'spelt'; path: string }
  | { state: 'missing'; nearest: string | undefined }
  /** The path goes through a symbolic link, wherever it leads. */
  | { state: 'link' };

type Kind = 'file' | 'folder' | 'link';

/** What is wrong with a file; if nothing is, its number of pixels, 0 for a drawing. */
type FileCheck = DiagnosticText<string> | number;

export class PictureFiles {
  readonly #dir: string;
  readonly #folders = new Map<string, ReadonlyMap<string, Kind>>();
  readonly #checks = new Map<string, FileCheck>();
  readonly #decoder: PictureDecoder;

  /** `dir` is the content folder. */
  constructor(dir: string) {
    this.#dir = dir;
    this.#decoder = new PictureDecoder(dir);
  }

  /** Locates a path below the content folder, by the names in its folders. */
  locate(path: string): Place {
    const parts = path.split('/');
    let folder = '';
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const names = this.#list(folder);
      const name = names.has(part) ? part : findAlike(part, names.keys());
      if (name === undefined)
        return { state: 'missing', nearest: isLast ? near(folder, part, names) : undefined };
      const kind = names.get(name);
      if (kind === 'link') return { state: 'link' };
      if (kind !== (isLast ? 'file' : 'folder')) return { state: 'missing', nearest: undefined };
      folder = posix.join(folder, name);
    }
    return folder === path ? { state: 'found' } : { state: 'spelt', path: folder };
  }

  /**
   * Finds what is wrong with a picture that exists: with its structure, and with its pixels if it was decoded. The
   * suggestion is another file name in its folder.
   */
  findDiagnostic(path: string): DiagnosticText<string> | undefined {
    const check = this.#check(path);
    if (typeof check !== 'number') return check;
    const result = check > 0 ? this.#decoder.find(path) : undefined;
    return result && explainResult(posix.basename(path), result);
  }

  /** A picture that exists, if it is none of lines and its structure is right. */
  findDecodable(path: string): DecodablePicture | undefined {
    const check = this.#check(path);
    return typeof check === 'number' && check > 0 ? { file: path, pixels: check } : undefined;
  }

  /** Decodes pictures, and waits. Throws if that is not possible on this machine. */
  decode(pictures: readonly DecodablePicture[]): void {
    this.#decoder.decode(pictures);
  }

  /** Decodes pictures in another process, so that `decode` need not wait for them afterwards. */
  decodeAhead(pictures: readonly DecodablePicture[]): Promise<void> {
    return this.#decoder.decodeAhead(pictures);
  }

  /** Forgets a file that is new, changed or gone, and the folders above it. */
  forget(file: string): void {
    this.#checks.delete(file);
    this.#decoder.forget(file);
    const names = file.split('/').slice(0, -1);
    for (let depth = 0; depth <= names.length; depth += 1)
      this.#folders.delete(names.slice(0, depth).join('/'));
  }

  #check(path: string): FileCheck {
    let check = this.#checks.get(path);
    if (check === undefined) {
      const name = posix.basename(path);
      const result = useBytes(this.#dir, path, (bytes) => checkFile(bytes, name));
      check = typeof result === 'string' || result === undefined ? damaged(name, 'unopened') : result;
      this.#checks.set(path, check);
    }
    return check;
  }

  #list(folder: string): ReadonlyMap<string, Kind> {
    let names = this.#folders.get(folder);
    if (!names) {
      names = new Map(
        readdirSync(join(this.#dir, folder), { withFileTypes: true }).map((item) => [
          item.name,
          item.isSymbolicLink() ? 'link' : item.isDirectory() ? 'folder' : 'file',
        ]),
      );
      this.#folders.set(folder, names);
    }
    return names;
  }
}

/** Finds a name that differs only in case or Unicode normalization. */
function findAlike(name: string, names: Iterable<string>): string | undefined {
  const toPlain = (text: string) => text.normalize('NFC').toLowerCase();
  const plain = toPlain(name);
  for (const candidate of names) if (toPlain(candidate) === plain) return candidate;
  return undefined;
}

/** Finds the likeliest picture of a folder: the same name with another extension, or the nearest name. */
function near(folder: string, name: string, names: ReadonlyMap<string, Kind>): string | undefined {
  const pictures = [...names].filter(([name, kind]) => kind === 'file' && hasPictureEnding(name));
  // A name that is refused next is no advice.
  const pictureNames = pictures
    .map(([name]) => name)
    .filter((name) => !/[?#\\]/.test(name) && !hasOddCharacter(name));
  const stem = getStem(name);
  const nearest =
    pictureNames.find((candidate) => getStem(candidate) === stem) ?? findNearest(name, pictureNames);
  return nearest && posix.join(folder, nearest);
}

const getStem = (name: string) => name.replace(/\.[^.]*$/, '').toLowerCase();

const ENDINGS: Record<PublishedFormat, readonly string[]> = {
  avif: ['avif'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  svg: ['svg'],
  webp: ['webp'],
};

const OTHERS: Record<OtherContent, (name: string) => DiagnosticText<string>> = {
  nothing: (name) => ({ code: 'picture-damaged', message: say('pictures', 'empty', name) }),
  pointer: (name) => ({
    code: 'picture-damaged',
    message: say('pictures', 'pointer', name),
  }),
  'web-page': (name) => ({
    code: 'picture-format',
    message: say('pictures', 'webPage', name),
  }),
};

/** `name` is that of the file. */
function checkFile(bytes: Bytes, name: string): FileCheck {
  const format = detectFormat(bytes, name);
  if (format === undefined) return damaged(name, 'unread');
  if (isOther(format)) return OTHERS[format](name);
  if (!isPublishedFormat(format)) return explainUnsupported(name, format);
  const endings = ENDINGS[format];
  if (!endings.includes(getEnding(name))) {
    const [ending = ''] = endings;
    const right = withEnding(name, ending);
    return {
      code: 'picture-format',
      message: say('pictures', 'otherEnding', name, format, right),
      suggestion: right,
    };
  }
  const most = format === 'svg' ? MOST_BYTES_OF_DRAWING : MOST_BYTES;
  if (bytes.size > most) {
    const words = format === 'svg' ? 'largeDrawing' : 'manyBytes';
    return { code: 'picture-bytes', message: say('pictures', words, name, bytes.size, most) };
  }
  return format === 'svg'
    ? (findSvgDiagnostic(bytes.read(0, bytes.size), name) ?? 0)
    : checkPixels(bytes, format, name);
}

function checkPixels(bytes: Bytes, format: Exclude<PublishedFormat, 'svg'>, name: string): FileCheck {
  const structure = readStructure(format, bytes);
  if (!structure || structure.width * structure.height === 0) {
    return damaged(name, 'unread');
  }
  const { width, height, kind, complete } = structure;
  if (kind !== 'usual') return explainUnsupported(name, kind === 'moving' ? 'moving' : 'jpeg');
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
    return { code: 'picture-pixels', message: say('pictures', 'manyPixels', name, width, height) };
  }
  return complete ? width * height : damaged(name, 'incomplete');
}

function explainResult(name: string, result: DecodingResult): DiagnosticText<string> | undefined {
  switch (result) {
    case 'whole':
      return undefined;
    case 'damaged':
      return damaged(name, 'inside');
    case 'slow':
      return { code: 'picture-damaged', message: say('pictures', 'slow', name, MOST_SECONDS) };
    case 'crash':
      return damaged(name, 'crash');
    case 'changed':
      return damaged(name, 'changed');
  }
}

type Damage = 'unopened' | 'unread' | 'incomplete' | 'inside' | 'crash' | 'changed';

function damaged(name: string, damage: Damage): DiagnosticText<string> {
  return { code: 'picture-damaged', message: say('pictures', 'damaged', name, damage) };
}

const isPublishedFormat = (format: FileFormat): format is PublishedFormat => Object.hasOwn(ENDINGS, format);
const isOther = (format: FileFormat): format is OtherContent => Object.hasOwn(OTHERS, format);
