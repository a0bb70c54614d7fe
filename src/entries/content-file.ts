/**
 * The one way to open a file below the content folder. Content comes from many hands, and git carries links: one that
 * leads to a file of the machine must not be read, and one that leads to a device would be read for ever.
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

/** Why a file is not read: it or a folder above it is a link, it is no file at all, too large, or can't be opened. */
export type FileDiagnostic = 'folder' | 'link' | 'special' | 'too-large' | 'unopened';

/** A file that is not read, for those who can't go on without it. */
export class ContentFileError extends Error {
  readonly problem: FileDiagnostic;

  /** `file` is its path below the content folder. */
  constructor(file: string, problem: FileDiagnostic) {
    super(`${file} can’t be read (${problem}).`);
    this.problem = problem;
  }
}

/** Folders that are known to be no links, so that each is looked at once. Their paths are below the content folder. */
export type KnownFolders = Set<string>;

/** A plain file that is open. */
export interface OpenFile {
  descriptor: number;
  /** In bytes. */
  size: number;
}

/** A link is not followed, and a pipe that nobody writes to is not waited for. Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Opens a file below a content folder (`dir`) as long as `use` needs it. The folder itself may be reached by a link.
 * Returns undefined where there is no such file, and the problem where it is no plain file.
 */
export function useContentFile<Result>(
  dir: string,
  file: string,
  use: (open: OpenFile) => Result,
  known: KnownFolders = new Set(),
): Result | FileDiagnostic | undefined {
  const above = findFolderProblem(dir, file, known);
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
    return findKindProblem(stats) ?? use({ descriptor, size: stats.size });
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of such a file; `most` is how many it may have. */
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

/** The bytes of such a file; undefined where there is none. Throws a `ContentFileError` where it is not read. */
export function findContentFile(dir: string, file: string, most: number): Buffer | undefined {
  const bytes = readContentFile(dir, file, most);
  if (typeof bytes === 'string') throw new ContentFileError(file, bytes);
  return bytes;
}

/** The bytes of such a file. Throws where it is not read, and where there is none. */
export function getContentFile(dir: string, file: string, most: number): Buffer {
  const bytes = findContentFile(dir, file, most);
  if (!bytes) throw new Error(`${file} is gone.`);
  return bytes;
}

/** The bytes from a place on; fewer than asked for where the file ends. */
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
 * Writes a file below a content folder, with the folders above it. Whoever looks meanwhile finds the old one or the
 * new one, and never a half. Throws where a folder above is a link or the file can't be written, and leaves nothing
 * behind.
 */
export function writeContentFile(dir: string, file: string, text: string): void {
  const next = `${file}.${randomUUID()}.next`;
  createContentFile(dir, next, text);
  try {
    // A link of this name is replaced, and not written through.
    renameSync(join(dir, next), join(dir, file));
  } catch (error) {
    rmSync(join(dir, next), { force: true });
    throw error;
  }
}

/** Writes a new file as `writeContentFile` does. Throws also where there is one of this name, which stays as it is. */
export function createContentFile(dir: string, file: string, text: string): void {
  const problem = findFolderProblem(dir, file, new Set());
  if (problem) throw new ContentFileError(dirname(file), problem);
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
}

/** What is there under a name that a folder lists; undefined where there is nothing. Links are not followed. */
export function findKind(dir: string, file: string): 'file' | 'folder' | 'link' | 'special' | undefined {
  const stats = lstatSync(join(dir, file), { throwIfNoEntry: false });
  return stats && (findKindProblem(stats) ?? 'file');
}

/** What of the folders above a file is no folder. One that is not there is none. */
function findFolderProblem(dir: string, file: string, known: KnownFolders): FileDiagnostic | undefined {
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

function findKindProblem(stats: Stats): 'folder' | 'link' | 'special' | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'special';
}

function findFileDiagnostic({ code }: NodeJS.ErrnoException): FileDiagnostic | undefined {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return undefined;
    // The name of a link that is not followed, here and on BSD.
    case 'ELOOP':
    case 'EMLINK':
      return 'link';
    case 'EISDIR':
      return 'folder';
    // A socket, or a device that is not there.
    case 'ENXIO':
    case 'ENODEV':
      return 'special';
    default:
      return 'unopened';
  }
}
