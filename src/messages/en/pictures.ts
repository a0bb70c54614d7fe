/** What is said of pictures, their files and their texts, in English. */
import { formatNumber } from './names.ts';

/** What files hold that browsers do not show, inside a sentence. */
const FORMATS = {
  heic: 'a HEIC photo',
  tiff: 'a TIFF',
  bmp: 'a BMP',
  gif: 'a GIF',
  icon: 'an icon file',
  jxl: 'a JPEG XL',
  jp2: 'a JPEG 2000',
  jpeg: 'a JPEG of a rare kind',
  raw: 'a RAW photo',
  psd: 'a Photoshop file',
  pdf: 'a PDF',
  eps: 'a PostScript drawing',
  svgz: 'a compressed SVG',
  moving: 'a picture that moves',
  video: 'a video',
};

/** What to save a picture as, by the ending of the file. */
const BETTER = { jpg: 'a JPEG (.jpg)', png: 'a PNG (.png)', svg: 'a plain SVG (.svg)' };

/** Where the ending says too little. */
const BETTER_THAN: Partial<Record<keyof typeof FORMATS, string>> = {
  jpeg: 'an ordinary JPEG (.jpg)',
  moving: 'a still PNG (.png)',
};

const KINDS = { avif: 'an AVIF', jpeg: 'a JPEG', png: 'a PNG', svg: 'an SVG', webp: 'a WebP' };

/** What a file is that can’t be shown, as the end of a sentence. */
const DAMAGES = {
  unopened: 'can’t be opened as a file',
  unread: 'can’t be read as a picture',
  incomplete: 'ends before the picture does: a part of it is missing',
  inside: 'is damaged inside: programs show a part of it in grey, or nothing of it',
  crash: 'ends the program that decodes it',
  changed: 'was changed while it was checked',
};

/** What stands in drawings and must not. */
const IN_DRAWING = {
  motion: 'something that moves',
  sound: 'sound',
  program: 'a program',
  document: 'another document',
  html: 'HTML',
  film: 'a film',
};

/** Rounded up, so that a slightly larger file shows as larger. */
const megabytes = (bytes: number) => formatNumber(Math.ceil(bytes / 100_000) / 10);

const BESIDE = 'Save it beside the entry.';

export const pictures = {
  // the file
  missing: (src: string) => `There is no picture “${src}” beside this entry.`,
  missingButNear: (src: string, near: string) => `There is no picture “${src}”. “${near}” is there.`,
  link: (src: string) => `“${src}” is a link to another place. Save the picture itself beside the entry.`,
  spelling: (right: string) => `On the disk it is “${right}”: capitals and small letters count.`,
  accent: (src: string) =>
    `“${src}” looks like the name of the file, but an accent is written in another way.`,
  rename: (name: string) => `Rename the file to “${name}”.`,
  damaged: (name: string, damage: keyof typeof DAMAGES) =>
    `“${name}” ${DAMAGES[damage]}. Save the picture again.`,
  slow: (name: string, seconds: number) =>
    `“${name}” takes longer than ${seconds} seconds to decode. Save the picture again.`,
  empty: (name: string) => `“${name}” is empty. Save the picture again.`,
  pointer: (name: string) =>
    `“${name}” holds a note of where the picture is (Git LFS), and not the picture. Fetch it, or save it here without LFS.`,
  webPage: (name: string) =>
    `“${name}” holds a web page, not a picture. Save the picture itself: open it alone, then save it.`,
  otherEnding: (name: string, kind: keyof typeof KINDS, right: string) =>
    `“${name}” is ${KINDS[kind]}, whatever its name says. Rename the file to “${right}”.`,
  manyBytes: (name: string, bytes: number, most: number) =>
    `“${name}” has ${megabytes(bytes)} MB; ${megabytes(most)} MB is the most. Save it smaller: 2,000 pixels are enough.`,
  largeDrawing: (name: string, bytes: number, most: number) =>
    `“${name}” has ${megabytes(bytes)} MB; ${megabytes(most)} MB is the most. Make it simpler, or save it as a PNG.`,
  manyPixels: (name: string, width: number, height: number) =>
    `“${name}” has ${formatNumber(width)} × ${formatNumber(height)} pixels: too many to work with. Save it smaller: 2,000 pixels are enough.`,
  unsupported: (name: string, format: keyof typeof FORMATS, ending: keyof typeof BETTER) => {
    const reason =
      format === 'moving' || format === 'gif' ? 'and pictures here stand still' : 'which browsers don’t show';
    return `“${name}” is ${FORMATS[format]}, ${reason}. Save it as ${BETTER_THAN[format] ?? BETTER[ending]}.`;
  },
  noPictureFormat: (name: string, format: keyof typeof FORMATS) =>
    `“${name}” is ${FORMATS[format]}, not a picture. Put it on the web and link to it.`,

  // its path
  data: 'A picture is a file beside the entry, not a long row of letters.',
  onComputer: (src: string) => `“${src}” is a place on one computer. ${BESIDE}`,
  onServer: (src: string) =>
    `“${src}” lies on someone else’s server, and nothing is loaded from there. ${BESIDE}`,
  unnamed: 'No picture is named here.',
  backslash: 'Between folders stands "/", not a backslash.',
  fromRoot: `The path of a picture begins at the entry, not with a slash. ${BESIDE}`,
  signInName: (name: string) =>
    `No name of a picture can have "?" or "#" in it. Rename the file to “${name}”.`,
  behindName: (rest: string) =>
    `A path ends with the name of the file, and no name has "?" or "#" in it: not “${rest}”.`,
  noPicture: (src: string, endings: readonly string[]) =>
    `“${src}” is no picture; those end in ${endings.join(', ')}.`,
  outside: (src: string) => `“${src}” lies outside the content folder. ${BESIDE}`,

  // its texts
  noWords: (src: string) => `The picture “${src}” says nothing to those who can’t see it.`,
  fileName: (text: string) =>
    `“${text}” is the name of a file. Say what the picture shows to those who can’t see it.`,
  emptyWords: (text: string) => `“${text}” says that it is a picture, and nothing of what it shows.`,
  title: (title: string) =>
    `Nobody on a phone sees the title “${title}” of a picture; a caption is seen by all.`,
  noCredit: (src: string) => `Nothing says who made the picture “${src}”.`,
  wordsSample: (address: string) => `![what it shows](${address})`,
  altSample: (before: string) => `${before}alt: What the picture shows`,
  /** `alt` is empty if there is none yet. */
  creditSample: (isMdx: boolean, alt: string, address: string) => {
    const picture = `![${alt === '' ? 'what it shows' : alt}](${address})`;
    return isMdx
      ? `<Figure credit="Name of the photographer">\n${picture}\n</Figure>`
      : `:::figure{credit="Name of the photographer"}\n${picture}\n:::`;
  },
  creditOpeningSample: (isMdx: boolean): string =>
    isMdx ? '<Figure credit="Name of the photographer">' : ':::figure{credit="Name of the photographer"}',

  // drawings
  drawingNotUtf8: (name: string) => `“${name}” is not in UTF-8. Save the drawing again as plain SVG.`,
  drawingIncomplete: (name: string) => `“${name}” ends before the drawing does: a part of it is missing.`,
  drawingUnread: (name: string, line: number) =>
    `Browsers can’t read line ${line} of “${name}”, and would show nothing. Save the drawing again.`,
  drawingRepeats: (name: string) =>
    `“${name}” repeats its parts so often that phones can’t draw it. Save it as a PNG.`,
  drawingPrefix: (name: string, line: number) =>
    `Line ${line} of “${name}” uses a prefix that nothing explains, such as xmlns:xlink. Browsers would show nothing.`,
  drawingSign: (name: string, line: number) =>
    `Line ${line} of “${name}” has an "&" that begins no sign that browsers know. Save the drawing as plain SVG.`,
  drawingRoot: (name: string, tag: string) => `“${name}” begins with <${tag}> and not with <svg>.`,
  drawingNamespace: (name: string, namespace: string) =>
    `Browsers show nothing of "${name}": its <svg> needs xmlns="${namespace}".`,
  drawingHead: (name: string) =>
    `In “${name}” so much stands before the drawing that its size isn’t found. Save it as plain SVG.`,
  drawingSize: (name: string) =>
    `“${name}” doesn’t say how large it is. Its <svg> needs a viewBox of four numbers with a space between two: viewBox="0 0 800 600".`,
  /** A line of a drawing, and what it does: one of those below. */
  drawingLine: (name: string, line: number, what: string) =>
    `Line ${line} of “${name}” ${what}. Save the drawing as plain SVG without it.`,
  linePrograms: (target: string) => `holds an order to programs (<?${target} …?>)`,
  lineWords: 'declares words of its own (<!DOCTYPE …>)',
  lineHolds: (what: keyof typeof IN_DRAWING, tag: string) => `holds ${IN_DRAWING[what]} (<${tag}>)`,
  lineHtml: 'holds HTML',
  lineProgram: (attribute: string) => `holds a program (${attribute}="…")`,
  lineBase: 'takes its parts from elsewhere (xml:base)',
  lineNames: (address: string) => `names “${address}”, which is no part of the drawing`,
  lineStyle: (way: string) => `has a style that loads something or moves (${way})`,
  lineLoads: (address: string) => `loads “${address}”`,
  lineDeep: (most: number) => `stands in more than ${most} groups, one inside the other`,
  lineBeyond: (most: number) => `is beyond the ${formatNumber(most)}th element`,
};
