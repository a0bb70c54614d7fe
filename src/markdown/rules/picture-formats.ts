/** File formats that people use for pictures and browsers do not show, with the format to convert each to. */
import { pictureEndings } from '#markdown/syntax/allow-list.ts';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say } from '#messages/message.ts';
import { toId } from '#text/transliteration.ts';

interface UnsupportedFormat {
  endings: readonly string[];
  /** The ending of the format to convert it to. Undefined if it can’t be a picture. */
  better: 'jpg' | 'png' | 'svg' | undefined;
}

const formats = {
  heic: { endings: ['heic', 'heif', 'hif'], better: 'jpg' },
  tiff: { endings: ['tif', 'tiff'], better: 'jpg' },
  bmp: { endings: ['bmp', 'dib'], better: 'png' },
  // Readers can’t stop an animated GIF, and a PNG is better for a still one.
  gif: { endings: ['gif'], better: 'png' },
  icon: { endings: ['ico', 'icns'], better: 'png' },
  jxl: { endings: ['jxl'], better: 'jpg' },
  jp2: { endings: ['jp2', 'j2k', 'jpx'], better: 'jpg' },
  // Of a rare kind.
  jpeg: { endings: [], better: 'jpg' },
  raw: { endings: ['arw', 'cr2', 'cr3', 'dng', 'nef', 'orf', 'raf', 'raw', 'rw2'], better: 'jpg' },
  psd: { endings: ['psb', 'psd'], better: 'jpg' },
  pdf: { endings: ['pdf'], better: 'png' },
  eps: { endings: ['ai', 'eps', 'ps'], better: 'svg' },
  svgz: { endings: ['svgz'], better: 'svg' },
  moving: { endings: ['apng'], better: 'png' },
  video: { endings: ['avi', 'm4v', 'mkv', 'mov', 'mp4', 'webm', 'wmv'], better: undefined },
} as const satisfies Record<string, UnsupportedFormat>;

export type UnsupportedFormatName = keyof typeof formats;

const names = Object.keys(formats) as UnsupportedFormatName[];

/** Finds the unsupported format by the extension of a path. Returns undefined for all others. */
export function findUnsupportedFormat(path: string): UnsupportedFormatName | undefined {
  const ending = getEnding(path);
  return names.find((name) => (formats[name].endings as readonly string[]).includes(ending));
}

/** Creates the diagnostic for such a format. The suggestion is `path` with a better extension. */
export function explainUnsupported(path: string, format: UnsupportedFormatName): DiagnosticText<string> {
  const { better }: UnsupportedFormat = formats[format];
  const code = 'picture-unsupported';
  if (!better) return { code, message: say('pictures', 'noPictureFormat', path, format) };
  const message = say('pictures', 'unsupported', path, format, better);
  return { code, message, suggestion: withEnding(path, better) };
}

/** True if the extension of a path is a supported picture format. */
export function hasPictureEnding(path: string): boolean {
  return pictureEndings.includes(getEnding(path));
}

/** The same path with another extension. */
export function withEnding(path: string, ending: string): string {
  return path.replace(/(?:\.[a-z0-9]+)?$/i, `.${ending}`);
}

/** The extension of a path in lower case, without the dot; '' if there is none. */
export function getEnding(path: string): string {
  return /[^/]\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The last part of a path. */
export const getFileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A name of letters, digits and hyphens for a picture file, with its ending: "Đak u sali.jpg" becomes "dak-u-sali.jpg". */
export function toPlainFileName(path: string): string {
  const [, name = '', ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(getFileName(path)) ?? [];
  return `${toId(name) || 'picture'}${ending}`;
}
