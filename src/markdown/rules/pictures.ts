/** Checks pictures of bodies and fields: their paths, alternative texts and credits. */
import { getScheme, pictureEndings } from '#markdown/syntax/allow-list.ts';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { hasOddCharacter } from '#text/odd-characters.ts';
import { toId } from '#text/transliteration.ts';
import { findWordsDiagnostic } from './alt-text.ts';
import {
  explainUnsupported,
  findUnsupportedFormat,
  getFileName,
  hasPictureEnding,
  toPlainFileName,
} from './picture-formats.ts';

/** A picture in a body. */
export interface NamedPicture {
  src: string;
  alt: string;
  title: string | undefined;
  /** The block around it: none, a figure without a credit, or a figure with one. */
  figure: 'none' | 'uncredited' | 'credited';
}

/** The path of a picture on the disk: `my%20photo.jpg` is "my photo.jpg". */
export function suggestPicturePath(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // Not an escape sequence: a literal per cent sign.
    return address;
  }
}

/**
 * Formats a path as a picture address in Markdown. A path with spaces needs angle brackets, and a name like "a%20b.jpg"
 * an escaped per cent sign.
 */
export function createPictureUrl(path: string): string {
  const address = /%[\da-f]{2}/i.test(path) ? path.replaceAll('%', '%25') : path;
  return /[\s()<>]/.test(address) ? `<${address.replaceAll(/[<>]/g, '\\$&')}>` : address;
}

/**
 * Lists what is wrong with a picture of a body. `file` is the file with the picture, below the content folder, if
 * known.
 */
export function listPictureDiagnostics(
  picture: NamedPicture,
  format: 'md' | 'mdx',
  file?: string,
): DiagnosticText[] {
  const { src, alt, title } = picture;
  const path = findPathDiagnostic(src, file);
  const words = findWordsDiagnostic(alt, src);
  const address = createPictureUrl(src);
  const diagnostics: DiagnosticText[] = [];
  if (path) diagnostics.push({ ...path, suggestion: path.suggestion && createPictureUrl(path.suggestion) });
  if (words) diagnostics.push({ ...words, suggestion: `![what it shows](${address})` });
  if (title !== undefined) {
    diagnostics.push({
      code: 'picture-title',
      message: `Nobody on a phone sees the title “${title}” of a picture; a caption is seen by all.`,
      suggestion: format === 'md' ? ':::figure' : '<Figure>',
    });
  }
  // A picture that can’t be shown needs no credit.
  const credit = path ? undefined : findCreditDiagnostic(picture, format);
  return credit ? [...diagnostics, credit] : diagnostics;
}

/** Finds what is wrong with the path of a picture, without reading the disk. */
export function findPathDiagnostic(src: string, file: string | undefined): DiagnosticText | undefined {
  const scheme = getScheme(src);
  if (scheme === 'data') {
    return diagnostic('picture-remote', 'A picture is a file beside the entry, not a long row of letters.');
  }
  // One letter and a colon is a drive: "C:\Pictures\hall.jpg".
  if (scheme?.length === 1 || scheme === 'file') {
    return diagnostic(
      'picture-outside',
      `“${src}” is a place on one computer. ${BESIDE}`,
      findNearestFile(src),
    );
  }
  if (scheme !== undefined || /^(?:\/\/|www\.)/i.test(src)) {
    const message = `“${src}” lies on someone else’s server, and nothing is loaded from there. ${BESIDE}`;
    return diagnostic('picture-remote', message, findNearestFile(src));
  }
  if (src === '') return diagnostic('picture-missing', 'No picture is named here.');
  if (src.includes('\\')) {
    const slashed = src.replaceAll('\\', '/');
    const other = findPathDiagnostic(slashed, file);
    const better = other ? other.suggestion : slashed;
    return diagnostic('picture-missing', 'Between folders stands "/", not a backslash.', better);
  }
  if (src.startsWith('/')) {
    const message = `The path of a picture begins at the entry, not with a slash. ${BESIDE}`;
    return diagnostic('picture-outside', message, findNearestFile(src));
  }
  return findNameDiagnostic(src, file);
}

function findNameDiagnostic(src: string, file: string | undefined): DiagnosticText | undefined {
  const [name = '', rest] = [src.split(/[?#]/)[0], /[?#].*$/.exec(src)?.[0]];
  if (rest !== undefined && !hasPictureEnding(name) && hasPictureEnding(src)) {
    const plain = toPlainPath(src);
    const message = `No name of a picture can have "?" or "#" in it. Rename the file to “${getFileName(plain)}”.`;
    return diagnostic('picture-missing', message, plain);
  }
  if (rest !== undefined) {
    const message = `A path ends with the name of the file, and no name has "?" or "#" in it: not “${rest}”.`;
    return diagnostic('picture-missing', message, hasPictureEnding(name) ? name : undefined);
  }
  const format = findUnsupportedFormat(src);
  if (format) return explainUnsupported(src, format);
  if (!hasPictureEnding(src)) {
    const message = `“${src}” is no picture; those end in ${pictureEndings.join(', ')}.`;
    return diagnostic('picture-unsupported', message);
  }
  if (file !== undefined && isOutside(file, src)) {
    const message = `“${src}” lies outside the content folder. ${BESIDE}`;
    return diagnostic('picture-outside', message, findNearestFile(src));
  }
  return undefined;
}

/** True if a path leads out of the content folder from a file in it. */
function isOutside(file: string, path: string): boolean {
  let depth = file.split('/').length - 1;
  return path.split('/').some((part) => {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    return depth < 0;
  });
}

const BESIDE = 'Save it beside the entry.';

const diagnostic = (code: DiagnosticText['code'], message: string, suggestion?: string): DiagnosticText => ({
  code,
  message,
  suggestion,
});

/** The path that the picture would have beside the entry, if its name is that of a picture. */
function findNearestFile(src: string): string | undefined {
  const name = suggestPicturePath(src.split(/[?#]/)[0] ?? '')
    .split(/[\\/]/)
    .at(-1);
  if (name === undefined || !hasPictureEnding(name)) return undefined;
  return `./${isUsualName(name) ? name : toPlainFileName(name)}`;
}

/** Letters, digits and the signs that people write in names. */
const isUsualName = (name: string) =>
  /^[\p{L}\p{M}\p{N} ._~()'’,&+=@!–-]+$/u.test(name) && !hasOddCharacter(name);

/** The path with a plain name, and plain folders where these have signs that end an address. */
function toPlainPath(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const plain = folders.map((name) => (/[?#]/.test(name) ? toId(name) || 'pictures' : name));
  return [...plain, toPlainFileName(getFileName(path))].join('/');
}

/** In Markdown, only a figure can have a credit. */
function findCreditDiagnostic(
  { src, alt, figure }: NamedPicture,
  format: 'md' | 'mdx',
): DiagnosticText | undefined {
  if (figure === 'credited') return undefined;
  const [opening, closing] =
    format === 'md'
      ? [':::figure{credit="Name of the photographer"}', ':::']
      : ['<Figure credit="Name of the photographer">', '</Figure>'];
  const picture = `![${alt.trim() || 'what it shows'}](${createPictureUrl(src)})`;
  return diagnostic(
    'picture-credit',
    `Nothing says who made the picture “${src}”.`,
    figure === 'none' ? `${opening}\n${picture}\n${closing}` : opening,
  );
}
