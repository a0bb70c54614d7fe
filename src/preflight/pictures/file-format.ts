/** Detects the format of a file by its first bytes, whatever its name is. */
import { findUnsupportedFormat, type UnsupportedFormatName } from '#markdown/rules/picture-formats.ts';
import type { Bytes } from './byte-reader.ts';

/** Formats that the site shows. */
export type PublishedFormat = 'avif' | 'jpeg' | 'png' | 'svg' | 'webp';

/** Other things that are sometimes found instead of a picture. */
export type OtherContent = 'web-page' | 'pointer' | 'nothing';

export type FileFormat = PublishedFormat | UnsupportedFormatName | OtherContent;

/** By their first bytes, as letters. */
const SIGNATURES: readonly [letters: string, format: FileFormat][] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG', 'png'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['8BPS', 'psd'],
  ['%PDF', 'pdf'],
  ['%!PS', 'eps'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['II\x55\0', 'raw'],
  ['IIRO', 'raw'],
  ['FUJIFILMCCD-RAW', 'raw'],
  ['\0\0\x01\0', 'icon'],
  ['icns', 'icon'],
  ['\xff\x0a', 'jxl'],
  ['\0\0\0\x0cJXL ', 'jxl'],
  ['\0\0\0\x0cjP  ', 'jp2'],
  ['\x1aE\xdf\xa3', 'video'],
  ['\x1f\x8b', 'svgz'],
  ['version https://git-lfs', 'pointer'],
];

/** The brands of ISO base media files, the most specific first. */
const BRANDS: readonly [brand: RegExp, format: FileFormat][] = [
  [/avi[fs]/, 'avif'],
  [/he(?:ic|ix|im|is|vc|vx)|mif1|msf1/, 'heic'],
  [/crx /, 'raw'],
  [/./s, 'video'],
];

/**
 * Detects the format of a file; `name` decides between formats with the same first bytes. Returns undefined if it is
 * unknown.
 */
export function detectFormat(bytes: Bytes, name: string): FileFormat | undefined {
  if (bytes.size === 0) return 'nothing';
  const head = bytes.read(0, 1024);
  const letters = head.toString('latin1');
  if (letters.startsWith('RIFF')) return letters.startsWith('WEBP', 8) ? 'webp' : 'video';
  if (letters.startsWith('ftyp', 4)) {
    const brands = letters.slice(8, Math.min(head.readUInt32BE(0), 256));
    return BRANDS.find(([brand]) => brand.test(brands))?.[1];
  }
  const format = SIGNATURES.find(([signature]) => letters.startsWith(signature))?.[1];
  // Most raw photo formats are based on TIFF.
  if (format === 'tiff') return findUnsupportedFormat(name) === 'raw' ? 'raw' : 'tiff';
  return format ?? detectMarkup(head);
}

/** UTF-8 or UTF-16, with or without a byte order mark: the letters are the same. */
function detectMarkup(head: Buffer): FileFormat | undefined {
  const text = head.toString('latin1').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const start = text.replaceAll('\0', '').trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'web-page';
  return /^<(?:\?xml|!--|!doctype svg|svg)/i.test(start) || start.includes('<svg') ? 'svg' : undefined;
}
