/** Writes the cards of a built site: one for each entry, and one for all other pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { tellProgress } from '#entries/progress.ts';
import { CACHE_DIR } from '#entries/settings.ts';
import type { SiteModel } from '#model/site-model.ts';
import { drawCard } from './card.ts';
import { digestCard, digestCode, openCardCache } from './card-cache.ts';
import { type CardView, createCardView, createSiteCardView } from './card-view.ts';

/** Cards of all content folders: a card is found by what it shows. */
export const CARD_CACHE_DIR = `${CACHE_DIR}/cards`;

interface CardSettings {
  /** The folder of the site. */
  dir: string;
  /** The file of an entry, for error messages. */
  toFile: (ref: string) => string;
  cacheDir?: string;
}

/** The number of cards, and how many were rendered. */
interface WrittenCards {
  count: number;
  drawn: number;
}

/**
 * Writes the cards of a model into the folder `_cards/` of a site. Throws an error with the file of an entry whose
 * card fails.
 */
export async function writeCards(
  model: SiteModel,
  { dir, toFile, cacheDir = CARD_CACHE_DIR }: CardSettings,
): Promise<WrittenCards> {
  const cards: Card[] = [
    { name: 'site', toView: () => createSiteCardView(model) },
    ...[...model.entries].map(([name, entry]) => ({ name, toView: () => createCardView(model, entry) })),
  ];
  for (const folder of new Set(cards.map(({ name }) => dirname(name)))) {
    mkdirSync(join(dir, '_cards', folder), { recursive: true });
  }
  const cache = openCardCache(cacheDir);
  const code = digestCode();
  let drawn = 0;
  let begun = 0;
  const write = async ({ name, toView }: Card) => {
    tellProgress(`cards ${name}`, begun, cards.length);
    begun += 1;
    try {
      const view = toView();
      const key = digestCard(view, code);
      const known = cache.read(key);
      const card = known ?? (await drawCard(view));
      if (!known) {
        cache.write(key, card);
        drawn += 1;
      }
      writeFileSync(join(dir, '_cards', `${name}.png`), card);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The card of ${toFile(name)} could not be drawn: ${reason}`, { cause: error });
    }
  };
  await runTogether(cards, availableParallelism(), write);
  cache.prune(Date.now());
  return { count: cards.length, drawn };
}

interface Card {
  /** The path below `_cards/` without extension: the ref of its entry. */
  name: string;
  toView: () => CardView;
}

/**
 * Runs a function for all items, at most `limit` at a time: while one card is drawn in JavaScript, zlib compresses
 * others in its threads.
 */
async function runTogether<T>(
  items: readonly T[],
  limit: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const work = async () => {
    for (const item of rest) await run(item);
  };
  await Promise.all(Array.from({ length: limit }, work));
}
