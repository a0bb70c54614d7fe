/**
 * Renders a social card: its text, laid out by satori in the fonts of the site, above the bridge of participants. The
 * same view gives the same bytes: no clock, no random numbers, fixed settings.
 */
import satori from 'satori';
import sharp from 'sharp';
import { CARD, type CardView } from './card-view.ts';
import { colours } from './colours.ts';
import { fonts } from './fonts.ts';
import { ABOVE, createLayout, DECK, toRoom } from './layout.ts';

/** Font sizes of the title; the largest that fits is used. The smallest fits 200 of the widest letters. */
const TITLE_SIZES = [92, 80, 70, 62, 54, 47, 41, 36, 31, 27, 24];

const PNG = { palette: true, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** Few colours keep a card small; enough keep edges smooth, in three colours or four. */
const toColours = ({ warning }: CardView) => (warning === undefined ? 16 : 32);

/** A card as PNG, 1200 × 630. */
export async function drawCard(view: CardView): Promise<Buffer> {
  return sharp(Buffer.from(await drawCardAsSvg(view)))
    .png({ ...PNG, colours: toColours(view) })
    .toBuffer();
}

/** A card as SVG, with letters as paths. */
export async function drawCardAsSvg(view: CardView): Promise<string> {
  const { words } = await setCard(view);
  const { width, height } = CARD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    drawGround(view),
    words,
    '</svg>',
  ].join('');
}

export interface SetCard {
  /** The text as SVG, with letters as paths. */
  words: string;
  titleSize: number;
  /** The height of the text above the bridge, and the space for it. */
  height: number;
  room: number;
}

/** Lays out the text of a card as large as it fits. */
export async function setCard(view: CardView): Promise<SetCard> {
  const room = toRoom(view);
  const [smallest = 0] = TITLE_SIZES.slice(-1);
  for (const size of TITLE_SIZES.filter((one) => mayFit(view.title, one, room))) {
    const set = await setWords(view, size);
    if (set.height <= room) return { ...set, room };
  }
  return { ...(await setWords(view, smallest)), room };
}

/** False if a title is too long for a font size even with narrow letters; a layout would cost time. */
function mayFit({ length }: string, size: number, room: number): boolean {
  const lines = Math.ceil((length * size * 0.4) / (CARD.width - 2 * CARD.margin));
  return lines * size * 1.12 <= room;
}

async function setWords(view: CardView, titleSize: number): Promise<Omit<SetCard, 'room'>> {
  const lacking = new Set<string>();
  let height = 0;
  const words = await satori(createLayout(view, titleSize), {
    width: CARD.width,
    height: CARD.height,
    fonts,
    onNodeDetected: (node) => {
      if (node.key === ABOVE) height = node.height;
    },
    loadAdditionalAsset: async (_language, text) => {
      lacking.add(text);
      return [];
    },
  });
  // Letters and emoji that the fonts lack would appear as boxes with a question mark.
  if (lacking.size > 0) return setWords(withoutLetters(view, new Set([...lacking].join(''))), titleSize);
  return { words, titleSize, height };
}

function withoutLetters(view: CardView, letters: ReadonlySet<string>): CardView {
  const strip = (text: string) =>
    [...text]
      .filter((letter) => !letters.has(letter))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const { kind, title, detail, caption } = view;
  return { ...view, kind: strip(kind), title: strip(title), detail: strip(detail), caption: strip(caption) };
}

/** The bridge on its deck, and the logo of the site below it. */
function drawGround({ bridge }: CardView): string {
  const { arches, broken, hangers, isDense, piers } = bridge;
  const stubs = [0, ...piers, bridge.width].map((x) => `M${x} ${CARD.rise}v12`).join('');
  return [
    `<g fill="none" stroke="${colours.river}" transform="translate(${CARD.margin} ${DECK - CARD.rise})">`,
    `<path d="${hangers}" stroke-width="${isDense ? 1 : 2}"/>`,
    `<path d="${arches}" stroke-width="5"/>`,
    `<path d="${broken}" stroke-width="5" stroke-dasharray="14 9"/>`,
    `<path d="${stubs}" stroke="${colours.ink}" stroke-width="3"/>`,
    '</g>',
    `<path d="M0 ${DECK}H${CARD.width}" stroke="${colours.ink}" stroke-width="3"/>`,
    drawMark(),
  ].join('');
}

/** As in components/bridge/Logo.astro. */
function drawMark(): string {
  return [
    `<g fill="none" stroke="${colours.river}" stroke-width="2.5"`,
    ` transform="translate(${CARD.margin} ${DECK + 37}) scale(1.4)">`,
    '<path d="M3 19.5a17 16 0 0 1 34 0M0 19.75h40"/>',
    '<path d="M11.5 7.5v12M20 4v15.5M28.5 7.5v12" stroke-width="1.75"/>',
    '</g>',
  ].join('');
}
