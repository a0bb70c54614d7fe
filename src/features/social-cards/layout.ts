/** The layout of the text of a card, in pixels. */
import { CARD, type CardView } from './card-view.ts';
import { getMainFont } from './fonts.ts';
import { createParagraph, keepKnown, type Piece, type Style } from './shaping.ts';
import { balanceLines, breakLines, clampLines, type Line, orderPieces } from './text-lines.ts';

/** The position of the bridge’s deck, and the limits of the text above it. */
export const DECK = 522;
const TOP = 60;
const GAP = 34;

const WIDTH = CARD.width - 2 * CARD.margin;

/** The space for the logo, left of the name of the site. */
const INDENT = 72;

const CAPTION_WIDTH = 780;

/** Font sizes of the title; the largest that fits is used. The smallest fits 200 of the widest letters. */
const TITLE_SIZES = [92, 80, 70, 62, 54, 47, 41, 36, 31, 27, 24];

export type Ink = 'ink' | 'ink-soft' | 'river' | 'brick';

interface TextStyle extends Style {
  size: number;
  /** As a multiple of the size. */
  lineHeight: number;
  ink: Ink;
}

const STYLES = {
  kind: { family: 'Commissioner', size: 30, lineHeight: 1.2, ink: 'river' },
  warning: { family: 'Commissioner', size: 30, lineHeight: 1.2, ink: 'brick' },
  title: { family: 'Literata', size: 0, lineHeight: 1.12, spacing: -0.01, ink: 'ink' },
  detail: { family: 'Commissioner', size: 28, lineHeight: 1.3, ink: 'ink-soft' },
  site: { family: 'Literata', size: 36, lineHeight: 1.2, ink: 'ink' },
  caption: { family: 'Commissioner', size: 24, lineHeight: 1.4, ink: 'ink-soft' },
  footnote: { family: 'Commissioner', size: 14, lineHeight: 1.2, ink: 'ink-soft' },
} as const satisfies Record<string, TextStyle>;

/** A line of text in its place. */
interface PlacedLine {
  pieces: Piece[];
  x: number;
  width: number;
  /** The y of the baseline. */
  baseline: number;
  size: number;
  ink: Ink;
}

export interface Layout {
  lines: PlacedLine[];
  titleSize: number;
  /** The height of the text above the bridge, and the space for it. */
  height: number;
  room: number;
}

/** Lays out the text of a card, with the largest title that fits. Its fonts must be loaded. */
export function createLayout(view: CardView): Layout {
  const texts = keepKnownTexts(view);
  const room = DECK - view.bridge.height - GAP - TOP;
  const head = placeHead(texts);
  const detail = breakText(texts.detail, STYLES.detail, 2);
  const title = createParagraph(texts.title, STYLES.title);
  const before = head.length > 0 ? getLineHeight(STYLES.kind) + 12 : 0;
  const after = detail.length > 0 ? 16 + detail.length * getLineHeight(STYLES.detail) : 0;
  const measure = (size: number) =>
    breakLines(title, WIDTH / size).length * getLineHeight({ ...STYLES.title, size });
  const size =
    TITLE_SIZES.find((candidate) => before + measure(candidate) + after <= room) ?? TITLE_SIZES.at(-1) ?? 0;
  const titleHeight = measure(size);
  const titleLines = balanceLines(title, WIDTH / size);
  const side = title.isRightToLeft ? 'right' : 'left';
  return {
    lines: [
      ...head,
      ...placeLines(titleLines, { ...STYLES.title, size }, TOP + before, side),
      ...placeLines(detail, STYLES.detail, TOP + before + titleHeight + 16),
      ...placeFoot(texts),
    ],
    titleSize: size,
    height: before + titleHeight + after,
    room,
  };
}

type Texts = Omit<CardView, 'bridge' | 'footnotes'> & { footnote: string };

/** Removes the letters that no font has. If the title becomes empty, the kind takes its place. */
function keepKnownTexts({ bridge: _, footnotes, warning, ...view }: CardView): Texts {
  const keep = (text: string) => keepKnown(text, 'Commissioner');
  const title = keepKnown(view.title, 'Literata');
  const kind = keep(view.kind);
  return {
    kind: title === '' ? '' : kind,
    title: title === '' ? kind : title,
    ...(warning !== undefined && { warning: keep(warning) }),
    detail: keep(view.detail),
    site: keepKnown(view.site, 'Literata'),
    // The caption begins with a comma if the name of the project became empty.
    caption: keep(view.caption).replace(/^[\s,]+/, ''),
    footnote: keep(footnotes.join(' ')),
  };
}

/** Places the kind and the warning, above the title. */
function placeHead({ kind, warning = '' }: Texts): PlacedLine[] {
  const first = placeLines(breakText(kind, STYLES.kind, 1), STYLES.kind, TOP);
  const [{ x, width } = { x: CARD.margin - 24, width: 0 }] = first;
  const lines = breakText(warning, STYLES.warning, 1);
  return [
    ...first,
    ...placeLines(lines, STYLES.warning, TOP).map((line) => ({ ...line, x: x + width + 24 })),
  ];
}

/** Places the name of the site and the caption below the bridge, and the footnote below them. */
function placeFoot({ site, caption, footnote }: Texts): PlacedLine[] {
  const top = DECK + 30;
  const bottom = top + getLineHeight(STYLES.site);
  const name = placeLines(breakText(site, STYLES.site, 1), STYLES.site, top);
  return [
    ...name.map((line) => ({ ...line, x: line.x + INDENT })),
    ...placeLines(
      breakText(caption, STYLES.caption, 1, CAPTION_WIDTH),
      STYLES.caption,
      bottom - getLineHeight(STYLES.caption),
      'right',
    ),
    ...placeLines(breakText(footnote, STYLES.footnote, 1), STYLES.footnote, CARD.height - 27),
  ];
}

const getLineHeight = ({ size, lineHeight }: TextStyle) => size * lineHeight;

/** Breaks a text into at most `count` lines. */
const breakText = (text: string, style: TextStyle, count: number, width = WIDTH): Line[] =>
  clampLines(createParagraph(text, style), width / style.size, count);

/** Places lines below each other, aligned with the left or right margin. */
function placeLines(
  lines: readonly Line[],
  style: TextStyle,
  top: number,
  side: 'left' | 'right' = 'left',
): PlacedLine[] {
  const { font, unitsPerEm } = getMainFont(style.family);
  const { ascender, descender } = font.hExtents();
  // As in CSS, half of the leading is above the text, half below.
  const toBaseline = (style.lineHeight + (ascender + descender) / unitsPerEm) / 2;
  return lines.map((line, index) => {
    const width = line.width * style.size;
    return {
      pieces: orderPieces(line),
      x: side === 'left' ? CARD.margin : CARD.width - CARD.margin - width,
      width,
      baseline: top + index * getLineHeight(style) + toBaseline * style.size,
      size: style.size,
      ink: style.ink,
    };
  });
}
