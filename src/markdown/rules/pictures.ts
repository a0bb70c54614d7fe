/** Checks pictures of bodies and fields: their paths, alternative texts and credits. */
import { getScheme, pictureEndings } from '#markdown/syntax/allow-list.ts';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { type Message, say } from '#messages/message.ts';
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
  if (words) diagnostics.push({ ...words, suggestion: say('pictures', 'wordsSample', address) });
  if (title !== undefined) {
    diagnostics.push({
      code: 'picture-title',
      message: say('pictures', 'title', title),
      suggestion: format === 'md' ? ':::figure' : '<Figure>',
    });
  }
  // A picture that can’t be shown needs no credit.
  const credit = path ? undefined : findCreditDiagnostic(picture, format);
  return credit ? [...diagnostics, credit] : diagnostics;
}

/** Finds what is wrong with the path of a picture, without reading the disk. */
export function findPathDiagnostic(
  src: string,
  file: string | undefined,
): DiagnosticText<string> | undefined {
  const scheme = getScheme(src);
  if (scheme === 'data') {
    return diagnostic('picture-remote', say('pictures', 'data'));
  }
  // One letter and a colon is a drive: "C:\Pictures\hall.jpg".
  if (scheme?.length === 1 || scheme === 'file') {
    return diagnostic('picture-outside', say('pictures', 'onComputer', src), findNearestFile(src));
  }
  if (scheme !== undefined || /^(?:\/\/|www\.)/i.test(src)) {
    const message = say('pictures', 'onServer', src);
    return diagnostic('picture-remote', message, findNearestFile(src));
  }
  if (src === '') return diagnostic('picture-missing', say('pictures', 'unnamed'));
  if (src.includes('\\')) {
    const slashed = src.replaceAll('\\', '/');
    const other = findPathDiagnostic(slashed, file);
    const better = other ? other.suggestion : slashed;
    return diagnostic('picture-missing', say('pictures', 'backslash'), better);
  }
  if (src.startsWith('/')) {
    const message = say('pictures', 'fromRoot');
    return diagnostic('picture-outside', message, findNearestFile(src));
  }
  return findNameDiagnostic(src, file);
}

function findNameDiagnostic(src: string, file: string | undefined): DiagnosticText<string> | undefined {
  const [name = '', rest] = [src.split(/[?#]/)[0], /[?#].*$/.exec(src)?.[0]];
  if (rest !== undefined && !hasPictureEnding(name) && hasPictureEnding(src)) {
    const plain = toPlainPath(src);
    const message = say('pictures', 'signInName', getFileName(plain));
    return diagnostic('picture-missing', message, plain);
  }
  if (rest !== undefined) {
    const message = say('pictures', 'behindName', rest);
    return diagnostic('picture-missing', message, hasPictureEnding(name) ? name : undefined);
  }
  const format = findUnsupportedFormat(src);
  if (format) return explainUnsupported(src, format);
  if (!hasPictureEnding(src)) {
    const message = say('pictures', 'noPicture', src, pictureEndings);
    return diagnostic('picture-unsupported', message);
  }
  if (file !== undefined && isOutside(file, src)) {
    const message = say('pictures', 'outside', src);
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

const diagnostic = <Suggestion extends Message | string>(
  code: DiagnosticText['code'],
  message: Message,
  suggestion?: Suggestion,
): DiagnosticText<Suggestion> => ({ code, message, suggestion });

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
  const isMdx = format === 'mdx';
  return diagnostic<Message>(
    'picture-credit',
    say('pictures', 'noCredit', src),
    figure === 'none'
      ? say('pictures', 'creditSample', isMdx, alt.trim(), createPictureUrl(src))
      : say('pictures', 'creditOpeningSample', isMdx),
  );
}
