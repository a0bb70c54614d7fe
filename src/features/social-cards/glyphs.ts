/** Rasterises glyphs, each once for a size. */
import { drawMask, type IndexedPicture, type Ramp } from './indexed-png.ts';
import { createContours } from './outlines.ts';
import { fill, type Mask } from './raster.ts';
import type { Glyph } from './shaping.ts';

/** The number of horizontal subpixel positions: enough for even gaps between letters. */
const POSITIONS = 4;

/** The limit of the cache in pixels: Chinese has thousands of glyphs. */
const MOST_PIXELS = 32 * 1024 * 1024;

const masks = new Map<string, Mask>();
let pixels = 0;

/** Draws a glyph with its origin at a point. The baseline is rounded to whole pixels, which keeps letters sharp. */
export function drawGlyph(
  picture: IndexedPicture,
  glyph: Glyph,
  { x, y, size }: Record<'x' | 'y' | 'size', number>,
  ramp: Ramp,
): void {
  const place = Math.round(x * POSITIONS);
  const left = Math.floor(place / POSITIONS);
  drawMask(picture, getMask(glyph, size, place - left * POSITIONS), ramp, left, Math.round(y));
}

function getMask({ font: { id, font, unitsPerEm }, id: glyph }: Glyph, size: number, place: number): Mask {
  const key = `${id} ${glyph} ${size} ${place}`;
  const known = masks.get(key);
  if (known) return known;
  if (pixels > MOST_PIXELS) {
    masks.clear();
    pixels = 0;
  }
  const mask = fill(createContours(font.glyphToJson(glyph), size / unitsPerEm, place / POSITIONS));
  masks.set(key, mask);
  pixels += mask.coverage.length;
  return mask;
}
