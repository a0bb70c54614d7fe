/** Pictures for tests: real ones of each format, and files with only the first bytes of one. */
import { crc32 } from 'node:zlib';
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
function createChunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG that claims a size and has almost no data; `chunks` precede its pixels. */
export function createPng(width: number, height: number, chunks: Record<string, Uint8Array> = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    createChunk('IHDR', head),
    ...Object.entries(chunks).map(([name, data]) => createChunk(name, data)),
    createChunk('IDAT', Buffer.alloc(100)),
    createChunk('IEND', Buffer.alloc(0)),
  ]);
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

/** A drawing with content after its first line. */
export function createSvg(inside = '', attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"${attributes}>\n${inside}\n<rect width="400" height="100"/>\n</svg>\n`;
}
