/** The text of a card as a tree of boxes for satori, at one font size of the title. */
import { CARD, type CardView } from './card-view.ts';
import { colours } from './colours.ts';
import { toFamily } from './fonts.ts';

/** An element for satori, as JSX would create it. */
export interface Box {
  type: 'div';
  key: string | null;
  props: { style: Record<string, string | number>; children?: (Box | string)[] };
}

/** The position of the bridge’s deck, and the limits of the text above it. */
export const DECK = 522;
const TOP = 60;
const GAP = 34;

/** The space for the text above the bridge. */
export const toRoom = ({ bridge }: CardView) => DECK - bridge.height - GAP - TOP;

/** The key by which satori reports the height of the text above the bridge. */
export const ABOVE = 'above';

const createBox = (style: Box['props']['style'], ...children: (Box | string)[]): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** Text that is cut with an ellipsis after so many lines. */
const toText = (text: string, lines: number, style: Box['props']['style']): Box =>
  createBox({ ...style, display: 'block', lineClamp: lines }, text);

/** The layout of a card. */
export function createLayout(view: CardView, titleSize: number): Box {
  const width = CARD.width - 2 * CARD.margin;
  return createBox(
    { width: CARD.width, height: CARD.height, position: 'relative', fontFamily: toFamily('Commissioner') },
    {
      ...createBox(
        { position: 'absolute', left: CARD.margin, top: TOP, width, flexDirection: 'column' },
        createBox(
          { fontSize: 30, lineHeight: 1.2, color: colours.river },
          createBox({}, view.kind),
          ...(view.warning === undefined
            ? []
            : [createBox({ marginLeft: 24, color: colours.brick }, view.warning)]),
        ),
        createBox(
          {
            marginTop: 12,
            width,
            fontFamily: toFamily('Literata'),
            fontSize: titleSize,
            lineHeight: 1.12,
            letterSpacing: '-0.01em',
            color: colours.ink,
            wordBreak: 'break-word',
            textWrap: 'balance',
          },
          view.title,
        ),
        ...(view.detail === ''
          ? []
          : [
              toText(view.detail, 2, {
                marginTop: 16,
                width,
                fontSize: 28,
                lineHeight: 1.3,
                color: colours['ink-soft'],
              }),
            ]),
      ),
      key: ABOVE,
    },
    createBox(
      {
        position: 'absolute',
        left: CARD.margin + 72,
        top: DECK + 30,
        width: width - 72,
        justifyContent: 'space-between',
        alignItems: 'flex-end',
      },
      createBox(
        {
          flexShrink: 0,
          fontFamily: toFamily('Literata'),
          fontSize: 36,
          lineHeight: 1.2,
          color: colours.ink,
        },
        view.site,
      ),
      toText(view.caption, 1, { maxWidth: 780, fontSize: 24, lineHeight: 1.4, color: colours['ink-soft'] }),
    ),
    ...view.footnotes.map((note) =>
      toText(note, 1, {
        position: 'absolute',
        left: CARD.margin,
        top: CARD.height - 27,
        width,
        fontSize: 14,
        color: colours['ink-soft'],
      }),
    ),
  );
}
