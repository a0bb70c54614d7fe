/** What editors are told, in Serbian, in Cyrillic script: made of what it is in Latin script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';
import type { Messages } from '#messages/message-types.ts';
import { messages as latin } from '#messages/sr-Latn/index.ts';

/** Names of formats and programs, and letters, besides those that the interface has. */
const NAMES = [
  'AVIF',
  'BMP',
  'GIF',
  'Git LFS',
  'HEIC',
  'JPEG',
  'JPEG 2000',
  'JPEG XL',
  'LFS',
  'MB',
  'Markdown',
  'PDF',
  'PNG',
  'Photoshop',
  'PostScript',
  'RAW',
  'SVG',
  'TIFF',
  'UTF-16',
  'WebP',
  'Windows',
  'a do f',
  'a do z',
  'callout',
  'id',
];

/** Code: between straight quotes or braces, the names of blocks and attributes. */
const CODE = /"[^"]*"|\{[^{}]*\}|:::\w+|\balt:|\bcredit=/g;

export const messages: Messages = {
  ...writeInCyrillic(latin, { latin: [...LATIN, ...NAMES], twoLetters: TWO_LETTERS }, CODE),
  language: 'sr-Cyrl',
};
