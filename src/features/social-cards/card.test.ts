import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { arrange, drawBridge, type Span } from '#features/bridge-diagram/bridge.ts';
import { siteLanguage } from '#i18n/words.ts';
import { drawCard, layOutCard } from './card.ts';
import { CARD, type CardView } from './card-view.ts';
import { colours } from './colours.ts';
import { DECK } from './layout.ts';

const spans = arrange(
  siteLanguage,
  [9, 4, 2, 1, 0].map((count): Span => ({ name: String(count), count, kind: 'country' })),
);
const bridge = drawBridge(spans, { width: CARD.width - 2 * CARD.margin, height: CARD.rise });

const createView = (view: Partial<CardView> = {}): CardView => ({
  kind: 'Conference',
  title: 'Digital Cities kickoff',
  detail: '19 January 2018 · Budva, Montenegro',
  site: 'Mostovi',
  caption: 'Digital Cities, 16 participants',
  bridge,
  footnotes: [],
  ...view,
});

/** Titles that are hard to lay out. */
const HARD = {
  'of 200 letters': 'The digitalisation of municipal services '.repeat(5).slice(0, 200),
  'of 200 of the widest letters': 'Щ'.repeat(8).concat(' ').repeat(23).slice(0, 200),
  'of one word': 'Digitalisation',
  'of one word of 200 letters': 'W'.repeat(200),
  'in Cyrillic': 'Дигитални градови: почетни састанак у Нишу, Чачку и Пироту о јавним услугама',
  'in Cyrillic capitals': 'ДИГИТАЛНИ ГРАДОВИ: '.repeat(11).slice(0, 200),
  'in Greek': 'Κόμβος ψηφιακής καινοτομίας της Θεσσαλονίκης',
} as const;

/** The number of pixels in a part of a card that differ from the background. */
async function countInk(card: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const pixels = await sharp(card).extract(part).removeAlpha().raw().toBuffer();
  const paper = pixels.subarray(0, 3);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) if (!pixels.subarray(at, at + 3).equals(paper)) count += 1;
  return count;
}

test('a card is a PNG of 1200 × 630 with a small palette', async () => {
  const card = await drawCard(createView());
  expect(await sharp(card).metadata()).toMatchObject({
    format: 'png',
    width: 1200,
    height: 630,
    isPalette: true,
    bitsPerSample: 4,
  });
  expect(card.length).toBeLessThan(40_000);
});

test('the same view gives the same bytes, another title others', async () => {
  const [first, again, different] = await Promise.all(
    [createView(), createView(), createView({ title: 'Digital Cities bootcamp' })].map(drawCard),
  );
  expect(again?.equals(first ?? Buffer.of())).toBe(true);
  expect(different?.equals(first ?? Buffer.of())).toBe(false);
});

describe('the title', () => {
  test.each(Object.entries(HARD))('%s fits above the bridge', async (_what, title) => {
    const { height, room, titleSize } = await layOutCard(createView({ title }));
    expect(height).toBeGreaterThan(titleSize);
    expect(height).toBeLessThanOrEqual(room);
  });

  test.each(Object.entries(HARD))('%s stays between the margins', async (_what, title) => {
    const card = await drawCard(createView({ title }));
    const strip = { top: 0, width: CARD.margin - 8, height: DECK - 4 };
    expect(await countInk(card, { ...strip, left: 0 })).toBe(0);
    expect(await countInk(card, { ...strip, left: CARD.width - strip.width })).toBe(0);
    expect(await countInk(card, { left: 0, top: 100, width: CARD.width, height: 100 })).toBeGreaterThan(1000);
  });

  test('is as large as it can be', async () => {
    const sizeOf = async (title: string) => (await layOutCard(createView({ title }))).titleSize;
    const sizes = await Promise.all(['One', HARD['in Cyrillic'], HARD['of 200 letters']].map(sizeOf));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });

  test('leaves out what the fonts lack, and no box stands there', async () => {
    const withEmoji = await drawCard(createView({ title: 'A forum 🎉 🇷🇸 ქართული' }));
    expect(withEmoji.equals(await drawCard(createView({ title: 'A forum' })))).toBe(true);
  });

  test('of which nothing is left gives its place to what the entry is, without a gap', async () => {
    const [withEmoji, withKind] = await Promise.all([
      drawCard(createView({ title: '🎉 🎊' })),
      drawCard(createView({ title: 'Conference', kind: '' })),
    ]);
    expect(withEmoji.equals(withKind)).toBe(true);
    expect(
      (await layOutCard(createView({ title: '🎉', warning: 'Cancelled' }))).lines.map(({ ink }) => ink),
    ).toEqual(expect.arrayContaining(['brick', 'ink']));
  });

  test.each([
    ['Arabic', 'المنتدى الرقمي للمدن في جنوب شرق أوروبا', 'right'],
    ['Hebrew', 'פורום הערים הדיגיטליות 2018 (Niš)', 'right'],
    ['Chinese', '东南欧城市数字化论坛：公共服务与创新中心的合作', 'left'],
  ])('in %s has its letters, at the side where they begin', async (_script, title, side) => {
    const { lines } = await layOutCard(createView({ title, detail: '' }));
    const set = lines.filter(({ ink, size }) => ink === 'ink' && size !== 36);
    expect(set.length).toBeGreaterThan(0);
    const letters = set.flatMap(({ pieces }) => pieces.flatMap(({ glyphs }) => glyphs));
    expect(letters.length).toBeGreaterThanOrEqual(title.replace(/\s/g, '').length - 4);
    expect(letters.filter(({ id }) => id === 0)).toEqual([]);
    for (const { x, width } of set) {
      const edge = side === 'left' ? x : x + width;
      expect(edge).toBeCloseTo(side === 'left' ? CARD.margin : CARD.width - CARD.margin, 5);
    }
  });

  test('is the same whichever fonts other cards have loaded', async () => {
    // Two fallback fonts have this hyphen; the Vietnamese letter loads the less preferred one.
    const [hyphen, vietnamese] = ['Niš\u2010Sofia', 'ố'];
    const drawInTurn = async (...titles: string[]) => {
      vi.resetModules();
      const { drawCard: drawFresh } = await import('./card.ts');
      let card: Buffer = Buffer.of();
      for (const title of titles) card = await drawFresh(createView({ title }));
      return card;
    };
    expect((await drawInTurn(hyphen)).equals(await drawInTurn(vietnamese, hyphen))).toBe(true);
  });
});

/** The colours of a PNG. */
function readPalette(card: Buffer): string[] {
  const at = card.indexOf('PLTE');
  const bytes = card.subarray(at + 4, at + 4 + card.readUInt32BE(at - 4));
  return (bytes.toString('hex').match(/.{6}/g) ?? []).map((colour) => `#${colour}`);
}

test('what is off stands there in the colour for it', async () => {
  const { data } = await sharp(
    await drawCard(createView({ warning: 'Cancelled', title: HARD['of 200 letters'] })),
  )
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const reds = data.filter((red, at) => at % 3 === 0 && red > 0x90 && (data[at + 1] ?? 0) < 0x50);
  expect(reds.length).toBeGreaterThan(100);
  expect(readPalette(await drawCard(createView({ warning: 'Cancelled' })))).toContain(colours.brick);
  expect(readPalette(await drawCard(createView()))).not.toContain(colours.brick);
});

test('a long detail and a long caption end in one line or two', async () => {
  const long = 'Sofia, Bulgaria; Niš, Serbia; '.repeat(20);
  const { height, room } = await layOutCard(
    createView({ detail: long, caption: long, title: HARD['of 200 letters'] }),
  );
  expect(height).toBeLessThanOrEqual(room);
  const card = await drawCard(createView({ caption: long }));
  expect(await countInk(card, { left: 0, top: 604, width: CARD.width, height: 26 })).toBe(0);
  expect(await countInk(card, { left: 1140, top: DECK + 4, width: 60, height: 630 - DECK - 4 })).toBe(0);
});
