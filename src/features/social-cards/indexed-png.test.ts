import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addRamp, createPicture, drawMask, encodePng } from './indexed-png.ts';
import { fill } from './raster.ts';

const decode = async (png: Buffer) => [...(await sharp(png).removeAlpha().raw().toBuffer())];

/** A square of two pixels. */
const square = fill([[0, 0, 2, 0, 2, 2, 0, 2]]);

test('a picture has its pixels in its colours, at odd widths, too', async () => {
  const picture = createPicture(3, 2, '#ffffff');
  const red = addRamp(picture, '#ff0000', 2);
  drawMask(picture, { ...square, width: 2, height: 1, coverage: Uint8Array.of(255, 128) }, red, 1, 1);
  const white = [255, 255, 255];
  expect(await decode(await encodePng(picture))).toEqual(
    [white, white, white, white, [255, 0, 0], [255, 128, 128]].flat(),
  );
});

test('what lies outside is cut off', async () => {
  const picture = createPicture(2, 2, '#ffffff');
  const black = addRamp(picture, '#000000', 1);
  for (const [x, y] of [
    [-1, -1],
    [1, 1],
    [5, 0],
    [0, -7],
  ]) {
    drawMask(picture, square, black, x, y);
  }
  const channels = await decode(await encodePng(picture));
  expect(channels.filter((_, index) => index % 3 === 0)).toEqual([0, 255, 255, 0]);
});

test('edges of one colour add up, and of two the one that covers more stays', async () => {
  const picture = createPicture(4, 1, '#ffffff');
  const [red, blue] = [addRamp(picture, '#ff0000', 4), addRamp(picture, '#0000ff', 4)];
  const dot = (coverage: number) => ({
    left: 0,
    top: 0,
    width: 1,
    height: 1,
    coverage: Uint8Array.of(coverage),
  });
  drawMask(picture, dot(128), red, 0);
  drawMask(picture, dot(128), red, 0);
  drawMask(picture, dot(255), red, 1);
  drawMask(picture, dot(64), blue, 1);
  drawMask(picture, dot(64), red, 2);
  drawMask(picture, dot(255), blue, 2);
  expect(await decode(await encodePng(picture))).toEqual(
    [
      [255, 0, 0],
      [255, 0, 0],
      [0, 0, 255],
      [255, 255, 255],
    ].flat(),
  );
});

test('a seventeenth colour is refused', () => {
  const picture = createPicture(1, 1, '#ffffff');
  addRamp(picture, '#000000', 15);
  expect(() => addRamp(picture, '#ff0000', 1)).toThrow('16 colours');
});
