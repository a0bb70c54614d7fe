/**
 * Opens files below the content folder; nothing else does. Git can carry symbolic links: following one could publish
 * a file of the machine, or block for ever on a device.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Why a file can't be read: a folder above it is a link, it is a link, it is not a regular file, it is too large, or
 * opening it failed.
 */
export type FileDiagnostic = 'folder' | 'link' | 'special' | 'too-large' | 'unopened';

/** Thrown by functions that need the file. */
export class ContentFileError extends Error {
  readonly problem: FileDiagnostic;

  /** `file` is its path below the content folder. */
  constructor(file: string, reason: FileDiagnostic) {
    super(`${file} can’t be read (${reason}).`);
    this.problem = reason;
  }
}

/** Folders already known not to be links, so that each is checked once. Paths below the content folder. */
export type KnownFolders = Set<string>;

/** An open regular file. */
interface OpenFile {
  descriptor: number;
  /** In bytes. */
  size: number;
}

/** Never follow a link, and never block on a pipe. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file below a content folder (`dir`), calls `use`, and closes it. `dir` itself may be a link. Returns
 * undefined if there is no such file, and a `FileDiagnostic` if it is not a regular file.
 */
export function useContentFile<Result>(
  dir: string,
  file: string,
  use: (open: OpenFile) => Result,
  known: KnownFolders = new Set(),
): Result | FileDiagnostic | undefined {
  const above = findFolderDiagnostic(dir, file, known);
  if (above) return above;
  const path = join(dir, file);
  let descriptor: number;
  try {
    if (constants.O_NOFOLLOW === undefined && lstatSync(path).isSymbolicLink()) return 'link';
    descriptor = openSync(path, FLAGS);
  } catch (error) {
    return findFileDiagnostic(error as NodeJS.ErrnoException);
  }
  try {
    const stats = fstatSync(descriptor);
    return findKindDiagnostic(stats) ?? use({ descriptor, size: stats.size });
  } finally {
    closeSync(descriptor);
  }
}

/** Reads a file below a content folder. `most` is the largest size in bytes. */
export function readContentFile(
  dir: string,
  file: string,
  most: number,
  known?: KnownFolders,
): Buffer | FileDiagnostic | undefined {
  return useContentFile(
    dir,
    file,
    (open) => (open.size > most ? 'too-large' : readBytes(open, 0, open.size)),
    known,
  );
}

/**
 * Reads a file below a content folder. Returns undefined if there is none. Throws a `ContentFileError` if it can't be
 * read.
 */
export function findContentFile(dir: string, file: string, most: number): Buffer | undefined {
  const bytes = readContentFile(dir, file, most);
  if (typeof bytes === 'string') throw new ContentFileError(file, bytes);
  return bytes;
}

/** Reads a file below a content folder. Throws if it can't be read or does not exist. */
export function getContentFile(dir: string, file: string, most: number): Buffer {
  const bytes = findContentFile(dir, file, most);
  if (!bytes) throw new Error(`${file} is gone.`);
  return bytes;
}

/** Reads `length` bytes from `at`; fewer if the file ends before. */
export function readBytes({ descriptor }: OpenFile, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let end = 0;
  while (end < length) {
    const count = readSync(descriptor, bytes, end, length - end, at + end);
    if (count === 0) break;
    end += count;
  }
  return bytes.subarray(0, end);
}

/**
 * Writes a file below a content folder and creates its folders. The write is atomic: readers see the old file or the
 * new one. Throws if a folder above is a link or the file can't be written, and leaves no temporary file.
 */
export function writeContentFile(dir: string, file: string, text: string): void {
  const next = `${file}.${randomUUID()}.next`;
  createContentFile(dir, next, text);
  try {
    // rename() replaces a link of this name; it does not write through it.
    renameSync(join(dir, next), join(dir, file));
  } catch (error) {
    rmSync(join(dir, next), { force: true });
    throw error;
  }
}

/**
 * Writes a new file as `writeContentFile` does. Throws also if a file of this name exists, and leaves that file
 * unchanged.
 */
export function createContentFile(dir: string, file: string, text: string): void {
  const reason = findFolderDiagnostic(dir, file, new Set());
  if (reason) throw new ContentFileError(dirname(file), reason);
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
}

/** The kind of a directory entry, without following links. Returns undefined if it does not exist. */
export function findKind(dir: string, file: string): 'file' | 'folder' | 'link' | 'special' | undefined {
  const stats = lstatSync(join(dir, file), { throwIfNoEntry: false });
  return stats && (findKindDiagnostic(stats) ?? 'file');
}

/** Checks the folders above a file. A folder that does not exist is not a problem. */
function findFolderDiagnostic(dir: string, file: string, known: KnownFolders): FileDiagnostic | undefined {
  for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
    const folder = file.slice(0, end);
    if (known.has(folder)) continue;
    const kind = findKind(dir, folder);
    if (kind === 'link' || kind === 'special') return kind;
    if (kind !== 'folder') return undefined;
    known.add(folder);
  }
  return undefined;
}

function findKindDiagnostic(stats: Stats): 'folder' | 'link' | 'special' | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'special';
}

function findFileDiagnostic({ code }: NodeJS.ErrnoException): FileDiagnostic | undefined {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return undefined;
    // The error for a link with O_NOFOLLOW, on Linux and BSD.
    case 'ELOOP':
    case 'EMLINK':
      return 'link';
    case 'EISDIR':
      return 'folder';
    // The error for a socket, or for a missing device.
    case 'ENXIO':
    case 'ENODEV':
      return 'special';
    default:
      return 'unopened';
  }
}
