/** File formats that people use for pictures and browsers do not show, with the format to convert each to. */
import { pictureEndings } from '#markdown/syntax/allow-list.ts';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { toId } from '#text/transliteration.ts';

interface UnsupportedFormat {
  /** Its name inside a sentence: "a HEIC photo". */
  name: string;
  endings: readonly string[];
  /** The format to convert it to. Undefined if it can’t be a picture. */
  better: { ending: string; name: string } | undefined;
}

const JPEG = { ending: 'jpg', name: 'a JPEG (.jpg)' };
const PNG = { ending: 'png', name: 'a PNG (.png)' };
const SVG = { ending: 'svg', name: 'a plain SVG (.svg)' };

const formats = {
  heic: { name: 'a HEIC photo', endings: ['heic', 'heif', 'hif'], better: JPEG },
  tiff: { name: 'a TIFF', endings: ['tif', 'tiff'], better: JPEG },
  bmp: { name: 'a BMP', endings: ['bmp', 'dib'], better: PNG },
  // Readers can’t stop an animated GIF, and a PNG is better for a still one.
  gif: { name: 'a GIF', endings: ['gif'], better: PNG },
  icon: { name: 'an icon file', endings: ['ico', 'icns'], better: PNG },
  jxl: { name: 'a JPEG XL', endings: ['jxl'], better: JPEG },
  jp2: { name: 'a JPEG 2000', endings: ['jp2', 'j2k', 'jpx'], better: JPEG },
  jpeg: { name: 'a JPEG of a rare kind', endings: [], better: { ...JPEG, name: 'an ordinary JPEG (.jpg)' } },
  raw: {
    name: 'a RAW photo',
    endings: ['arw', 'cr2', 'cr3', 'dng', 'nef', 'orf', 'raf', 'raw', 'rw2'],
    better: JPEG,
  },
  psd: { name: 'a Photoshop file', endings: ['psb', 'psd'], better: JPEG },
  pdf: { name: 'a PDF', endings: ['pdf'], better: PNG },
  eps: { name: 'a PostScript drawing', endings: ['ai', 'eps', 'ps'], better: SVG },
  svgz: { name: 'a compressed SVG', endings: ['svgz'], better: SVG },
  moving: { name: 'a picture that moves', endings: ['apng'], better: { ...PNG, name: 'a still PNG (.png)' } },
  video: { name: 'a video', endings: ['avi', 'm4v', 'mkv', 'mov', 'mp4', 'webm', 'wmv'], better: undefined },
} as const satisfies Record<string, UnsupportedFormat>;

export type UnsupportedFormatName = keyof typeof formats;

const names = Object.keys(formats) as UnsupportedFormatName[];

/** Finds the unsupported format by the extension of a path. Returns undefined for all others. */
export function findUnsupportedFormat(path: string): UnsupportedFormatName | undefined {
  const ending = getEnding(path);
  return names.find((name) => (formats[name].endings as readonly string[]).includes(ending));
}

/** Creates the diagnostic for such a format. The suggestion is `path` with a better extension. */
export function explainUnsupported(path: string, format: UnsupportedFormatName): DiagnosticText {
  const { name, better }: UnsupportedFormat = formats[format];
  const reason = format === 'moving' || format === 'gif' ? STILL : 'which browsers don’t show';
  if (!better) {
    return {
      code: 'picture-unsupported',
      message: `“${path}” is ${name}, not a picture. Put it on the web and link to it.`,
    };
  }
  return {
    code: 'picture-unsupported',
    message: `“${path}” is ${name}, ${reason}. Save it as ${better.name}.`,
    suggestion: withEnding(path, better.ending),
  };
}

const STILL = 'and pictures here stand still';

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
