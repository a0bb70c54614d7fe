/** What editors are told, in Serbian, in Cyrillic script: made of what it is in Latin script. */
import { writeInCyrillic } from '#i18n/in-cyrillic.ts';
import { LATIN, TWO_LETTERS } from '#i18n/sr-Latn/latin.ts';
import type { Messages } from '#messages/message-types.ts';
import { messages as latin } from '#messages/sr-Latn/index.ts';

/** Names of formats and programs, besides those that the interface has. */
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
  'callout',
  'id',
];

/** Code: commands and options, tags, the endings of files, what stands between straight quotes or in braces, the names of blocks, and a field of a sample. */
const CODE =
  /npm run [a-z]+|--[a-z]+(?: (?:field|topics|events|an|location|roles)[\w=./-]*(?: sq)?)?|<[^<>]*>|"[^"]*"|\{[^{}“]*\}|:::\w+|(?<= |\()\.[a-z]{3,4}\b|\balt:/g;

export const messages: Messages = {
  ...writeInCyrillic(latin, { latin: [...LATIN, ...NAMES], twoLetters: TWO_LETTERS }, CODE),
  language: 'sr-Cyrl',
};
