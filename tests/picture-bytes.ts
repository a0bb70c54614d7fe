/** Pictures for tests: real ones of each format, and files with only the first bytes of one. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture of noise, so that the data is longer than the header. */
export async function makePicture(
  format: 'avif' | 'gif' | 'jpeg' | 'png' | 'tiff' | 'webp',
  {
    width = 64,
    height = 48,
    ...options
  }: { width?: number; height?: number; [option: string]: unknown } = {},
): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const pixels = sharp({ create: { width, height, channels: 3, background: 'white', noise } });
  return pixels.toFormat(format, options).toBuffer();
}

/** A chunk of a PNG, with its checksum. */
export function createChunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Above this, a PNG has no pixels but only says that it has. */
const MOST_DRAWN = 1_000_000;

/** A black PNG; a large one claims its size and has almost no data. `chunks` precede its pixels. */
export function createPng(width: number, height: number, chunks: Record<string, Uint8Array> = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // A bit a pixel, and a byte before each row.
  head.writeUInt8(1, 8);
  const size = (Math.ceil(width / 8) + 1) * height;
  const pixels = width * height > MOST_DRAWN ? Buffer.alloc(100) : deflateSync(Buffer.alloc(size));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    createChunk('IHDR', head),
    ...Object.entries(chunks).map(([name, data]) => createChunk(name, data)),
    createChunk('IDAT', pixels),
    createChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG with further chunks before its pixels. */
export function insertChunks(png: Buffer, chunks: Record<string, Uint8Array>): Buffer {
  // Behind the signature and IHDR.
  const END_OF_HEAD = 33;
  const inserted = Object.entries(chunks).map(([name, data]) => createChunk(name, data));
  return Buffer.concat([png.subarray(0, END_OF_HEAD), ...inserted, png.subarray(END_OF_HEAD)]);
}

/** A file that begins with these letters, one a byte, followed by zeros. */
export function createFileStartingWith(letters: string, length = 2000): Buffer {
  return Buffer.concat([Buffer.from(letters, 'latin1'), Buffer.alloc(length)]);
}

/** The boxes of a file whose brand tells its type: HEIC, AVIF, a video. */
export const createBoxes = (brand: string) =>
  createFileStartingWith(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`);

/** A truncated file, as after an interrupted download. */
export const cut = (bytes: Uint8Array, share = 0.6) => bytes.subarray(0, Math.floor(bytes.length * share));

/** A file with forty other bytes, as after a fault of a disk. Default: in its middle. */
export function alter(bytes: Uint8Array, start = bytes.length >> 1): Buffer {
  const altered = Buffer.from(bytes);
  for (let at = start; at < start + 40; at += 1) altered[at] = (altered[at] ?? 0) ^ (90 + (at % 7));
  return altered;
}

/** A drawing with content after its first line. */
export function createSvg(inside = '', attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"${attributes}>\n${inside}\n<rect width="400" height="100"/>\n</svg>\n`;
}
