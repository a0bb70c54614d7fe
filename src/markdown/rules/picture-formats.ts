/** Kinds of files that people give for a picture and that browsers don't show, with what to save each as. */
import { pictureEndings } from '#markdown/syntax/allow-list.ts';
import type { DiagnosticText } from '#markdown/syntax/issues.ts';

interface UnshownFormat {
  /** Its name, as it stands in a sentence: "a HEIC photo". */
  name: string;
  endings: readonly string[];
  /** The format to save it as, or undefined where it can be no picture of a page. */
  better: { ending: string; name: string } | undefined;
}

const JPEG = { ending: 'jpg', name: 'a JPEG (.jpg)' };
const PNG = { ending: 'png', name: 'a PNG (.png)' };
const SVG = { ending: 'svg', name: 'a plain SVG (.svg)' };

const formats = {
  heic: { name: 'a HEIC photo', endings: ['heic', 'heif', 'hif'], better: JPEG },
  tiff: { name: 'a TIFF', endings: ['tif', 'tiff'], better: JPEG },
  bmp: { name: 'a BMP', endings: ['bmp', 'dib'], better: PNG },
  // One that moves can't be stopped by the reader, and for one that doesn't a PNG is better.
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
} as const satisfies Record<string, UnshownFormat>;

export type UnshownFormatName = keyof typeof formats;

const names = Object.keys(formats) as UnshownFormatName[];

/** The format that browsers don't show, by the ending of a path; undefined for all others. */
export function findUnshownFormat(path: string): UnshownFormatName | undefined {
  const ending = getEnding(path);
  return names.find((name) => (formats[name].endings as readonly string[]).includes(ending));
}

/** What to tell of a picture of such a format. `path` is its own, which the suggestion gives a better ending. */
export function explainUnshown(path: string, format: UnshownFormatName): DiagnosticText {
  const { name, better }: UnshownFormat = formats[format];
  const reason = format === 'moving' || format === 'gif' ? STILL : 'which browsers don’t show';
  if (!better) {
    return {
      code: 'picture-unsupported',
      message: `"${path}" is ${name}, not a picture. Put it on the web and link to it.`,
    };
  }
  return {
    code: 'picture-unsupported',
    message: `"${path}" is ${name}, ${reason}. Save it as ${better.name}.`,
    suggestion: withEnding(path, better.ending),
  };
}

const STILL = 'and pictures here stand still';

/** Whether a path ends as a picture does that the site shows. */
export function hasPictureEnding(path: string): boolean {
  return pictureEndings.includes(getEnding(path));
}

/** The same path with another ending. */
export function withEnding(path: string, ending: string): string {
  return path.replace(/(?:\.[a-z0-9]+)?$/i, `.${ending}`);
}

/** The ending of a path in small letters, without its point; '' where it has none. */
export function getEnding(path: string): string {
  return /[^/]\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}
