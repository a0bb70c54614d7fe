/** Writes the cards of a built site: one for each entry, and one for all other pages; in every language what is translated. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { tellProgress } from '#entries/progress.ts';
import { CACHE_DIR } from '#entries/settings.ts';
import type { WriteFile } from '#entries/write-file.ts';
import { getModelIn, isTranslated } from '#model/language-model.ts';
import type { SiteModel } from '#model/site-model.ts';
import { LANGUAGES } from '#routes/languages.ts';
import { toCardPath } from '#routes/routes.ts';
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
  write?: WriteFile;
  /** Of an earlier writing of the same model by the same code, so that no view is made of a card that is there. */
  keys?: CardKeys | undefined;
}

/** The key of each card in the cache, by the path of its file. */
export type CardKeys = ReadonlyMap<string, string>;

interface WrittenCards {
  /** How many were rendered, and not taken from the cache. */
  drawn: number;
  /** Of all cards. */
  keys: CardKeys;
}

/**
 * Writes the cards of a model into the folder `_cards/` of a site. Throws an error with the file of an entry whose
 * card fails.
 */
export async function writeCards(
  model: SiteModel,
  { dir, toFile, cacheDir = CARD_CACHE_DIR, write = writeFileSync, keys: last }: CardSettings,
): Promise<WrittenCards> {
  const cards = LANGUAGES.flatMap((language) => listCards(getModelIn(model, language)));
  for (const folder of new Set(cards.map(({ path }) => dirname(path)))) {
    mkdirSync(join(dir, folder), { recursive: true });
  }
  const cache = openCardCache(cacheDir);
  const code = digestCode();
  const keys = new Map<string, string>();
  let drawn = 0;
  let begun = 0;
  const make = async ({ name, path, toView }: Card) => {
    tellProgress(`cards ${name}`, begun, cards.length);
    begun += 1;
    try {
      const lastKey = last?.get(path);
      const view = lastKey === undefined ? toView() : undefined;
      const key = lastKey ?? digestCard(view ?? toView(), code);
      const known = cache.read(key);
      const card = known ?? (await drawCard(view ?? toView()));
      if (!known) {
        cache.write(key, card);
        drawn += 1;
      }
      keys.set(path, key);
      write(join(dir, path), card);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The card of ${toFile(name)} could not be drawn: ${reason}`, { cause: error });
    }
  };
  await runTogether(cards, availableParallelism(), make);
  cache.prune(Date.now());
  return { drawn, keys };
}

interface Card {
  /** The ref of its entry, or `site`. */
  name: string;
  /** Below the folder of the site. */
  path: string;
  toView: () => CardView;
}

/** The cards in the language of a model. */
function listCards(model: SiteModel): Card[] {
  const create = (name: string, toView: Card['toView']) => ({
    name,
    path: toCardPath(name, model.language),
    toView,
  });
  return [
    create('site', () => createSiteCardView(model)),
    ...[...model.entries]
      .filter(([ref]) => isTranslated(model, ref))
      .map(([ref, entry]) => create(ref, () => createCardView(model, entry))),
  ];
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
