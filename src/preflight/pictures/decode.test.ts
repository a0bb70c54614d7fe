import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { alter, cut, makePicture } from '#tests/picture-bytes.ts';
import { PictureDecoder } from './decode.ts';

const PNG = await makePicture('png');
const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

/** A folder with pictures, and what is decoded of them, with a cache of its own. */
function decodeAll(files: Record<string, Uint8Array | string>, options: { program?: string } = {}) {
  const dir = writeContent(files);
  const cacheFile = join(writeContent({}), 'cache/decoded.txt');
  const pictures = Object.keys(files).map((file) => ({ file, pixels: 3072 }));
  const decode = () => {
    const decoder = new PictureDecoder(dir, { cacheFile, ...options });
    decoder.decode(pictures);
    return Object.fromEntries(pictures.map(({ file }) => [file, decoder.find(file)]));
  };
  return { dir, cacheFile, pictures, decode };
}

test.each(['avif', 'jpeg', 'png', 'webp'] as const)(
  'a whole %s is told from a damaged one',
  async (format) => {
    const whole = await makePicture(format, { lossless: true });
    // Noise is noise whatever its bytes are; what is missing is missed, and the first bytes of a WebP say how it is packed.
    const damaged = {
      avif: alter(whole),
      jpeg: Buffer.concat([cut(whole), END_OF_JPEG]),
      png: alter(whole),
      webp: alter(whole, 26),
    }[format];
    expect(decodeAll({ whole, damaged }).decode()).toEqual({ whole: 'whole', damaged: 'damaged' });
  },
);

test('what cameras do wrong in a JPEG without harm is no damage', async () => {
  const picture = Buffer.from(await makePicture('jpeg'));
  const scan = picture.indexOf(Buffer.from([0xff, 0xda]));
  // The end of the range of coefficients.
  picture[scan + picture.readUInt16BE(scan + 2)] = 0;
  expect(decodeAll({ picture }).decode()).toEqual({ picture: 'whole' });
});

test('a picture that is decoded ahead is known', async () => {
  const { dir, cacheFile, pictures } = decodeAll({ whole: PNG, damaged: alter(PNG) });
  const decoder = new PictureDecoder(dir, { cacheFile });
  await decoder.decodeAhead(pictures);
  expect(pictures.map(({ file }) => decoder.find(file))).toEqual(['whole', 'damaged']);
});

test('a picture that changes is decoded anew', () => {
  const { dir, cacheFile, pictures } = decodeAll({ a: PNG });
  const decoder = new PictureDecoder(dir, { cacheFile });
  decoder.decode(pictures);
  writeFileSync(join(dir, 'a'), alter(PNG));
  decoder.forget('a');
  decoder.decode(pictures);
  expect(decoder.find('a')).toBe('damaged');
});

test('the result is kept by the bytes, and not where its line is damaged', () => {
  const { cacheFile, decode } = decodeAll({ damaged: alter(PNG), copy: alter(PNG) });
  const result = { damaged: 'damaged', copy: 'damaged' };
  expect(decode()).toEqual(result);
  const kept = readFileSync(cacheFile, 'utf8');
  expect(kept.trim().split('\n')).toHaveLength(1);
  // Nothing is decoded again.
  expect(decode()).toEqual(result);
  expect(readFileSync(cacheFile, 'utf8')).toBe(kept);
  writeFileSync(cacheFile, kept.replace('damaged', 'whole'));
  expect(decode()).toEqual(result);
  writeFileSync(cacheFile, kept.slice(0, -9));
  expect(decode()).toEqual(result);
  // The new line does not go on in the cut one.
  expect(readFileSync(cacheFile, 'utf8')).toContain(kept.trim());
});

/** Answers as `decoding-process.ts` does, and ends at a picture named "crash". */
const BREAKABLE = `
  const { pictures } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const write = (event) => require('node:fs').writeSync(1, JSON.stringify(event) + '\\n');
  pictures.forEach((_, index) => write({ index, state: 'begun' }));
  pictures.forEach(({ file }, index) => {
    if (file === 'crash') process.abort();
    write({ index, state: file === 'slow' ? 'slow' : 'whole' });
    if (file === 'slow') process.exit(1);
  });
`;

test('a picture that ends the decoder, or takes it too long, is told from the others, and not kept', () => {
  const program = join(writeContent({ 'program.cjs': BREAKABLE }), 'program.cjs');
  const files = { a: 'a', crash: 'b', c: 'c', slow: 'd', e: 'e' };
  const { cacheFile, decode } = decodeAll(files, { program });
  expect(decode()).toEqual({ a: 'whole', crash: 'crash', c: 'whole', slow: 'slow', e: 'whole' });
  expect(readFileSync(cacheFile, 'utf8')).not.toMatch(/crash|slow/);
});

test('no picture is to blame where the decoder does not start', () => {
  const program = join(writeContent({ 'program.cjs': 'process.exit(1)' }), 'program.cjs');
  expect(() => decodeAll({ a: PNG }, { program }).decode()).toThrow('doesn’t start');
});
