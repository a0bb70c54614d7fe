/**
 * Renders a social card: its text, in the fonts of the site, above the bridge of participants. The same view gives the
 * same bytes: no clock, no random numbers, fixed settings.
 */
import { CARD, type CardView } from './card-view.ts';
import { colours } from './colours.ts';
import { loadFonts } from './fonts.ts';
import { drawGlyph } from './glyphs.ts';
import {
  addRamp,
  createPicture,
  drawMask,
  encodePng,
  type IndexedPicture,
  type Ramp,
} from './indexed-png.ts';
import { createLayout, DECK, type Ink, type Layout } from './layout.ts';
import { dash, parseLines, stroke } from './outlines.ts';
import { type Contour, fill } from './raster.ts';

/** The number of shades of each colour: enough for smooth edges, and at most 16 colours with the background. */
const INKS = { ink: 5, 'ink-soft': 5, river: 5 };
const WARNING_INKS = { ink: 4, 'ink-soft': 4, river: 4, brick: 3 };

/** Renders a card as PNG, 1200 × 630. Throws if a font cannot be read. */
export async function drawCard(view: CardView): Promise<Buffer> {
  const { lines } = await layOutCard(view);
  const picture = createPicture(CARD.width, CARD.height, colours.paper);
  const inks: Partial<Record<Ink, number>> = view.warning === undefined ? INKS : WARNING_INKS;
  const ramps = Object.fromEntries(
    Object.entries(inks).map(([ink, steps]) => [ink, addRamp(picture, colours[ink as Ink], steps)]),
  ) as Record<Ink, Ramp>;
  drawGround(picture, view, ramps);
  for (const { pieces, x, baseline, size, ink } of lines) {
    let start = x;
    for (const { glyphs, width } of pieces) {
      for (const glyph of glyphs) {
        drawGlyph(
          picture,
          glyph,
          { x: start + glyph.x * size, y: baseline - glyph.y * size, size },
          ramps[ink],
        );
      }
      start += width * size;
    }
  }
  return encodePng(picture);
}

/** Loads the fonts of a card and lays out its text. */
export async function layOutCard(view: CardView): Promise<Layout> {
  const { kind, title, detail, warning = '', site, caption, footnotes } = view;
  await loadFonts([kind, title, detail, warning, site, caption, ...footnotes].join(' '));
  return createLayout(view);
}

/** The bridge on its deck, and the logo of the site below it. */
function drawGround(picture: IndexedPicture, { bridge }: CardView, { river, ink }: Record<Ink, Ramp>): void {
  const { arches, broken, hangers, isDense, piers } = bridge;
  const top = DECK - CARD.rise;
  // Line by line: the cost of a shape is the area of its bounding box.
  const draw = (lines: readonly Contour[], pen: number, ramp: Ramp) => {
    for (const line of lines) drawMask(picture, fill([stroke(line, pen)]), ramp, CARD.margin, top);
  };
  draw(parseLines(hangers), isDense ? 1 : 2, river);
  draw(parseLines(arches), 5, river);
  draw(
    parseLines(broken).flatMap((line) => dash(line, 14, 9)),
    5,
    river,
  );
  const stubs = [0, ...piers, bridge.width].map((x) => `M${x} ${CARD.rise}v12`).join('');
  draw(parseLines(stubs), 3, ink);
  drawMask(picture, fill([stroke([0, DECK, CARD.width, DECK], 3)]), ink);
  drawMask(picture, logo, river, CARD.margin, DECK + 37);
}

/** As in components/bridge/Logo.astro. */
const logo = drawLogo();

function drawLogo() {
  const scale = 1.4;
  const createStrokes = (path: string, pen: number) =>
    parseLines(path).map((line) =>
      stroke(
        line.map((value) => value * scale),
        pen * scale,
      ),
    );
  return fill([
    ...createStrokes('M3 19.5a17 16 0 0 1 34 0M0 19.75h40', 2.5),
    ...createStrokes('M11.5 7.5v12M20 4v15.5M28.5 7.5v12', 1.75),
  ]);
}
