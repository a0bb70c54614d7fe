/**
 * A cache of rendered cards in a folder. The key is the digest of everything that a card shows and of the code that
 * renders it, so that a hit equals a new rendering, for any content.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { CARD, type CardView } from './card-view.ts';
import { TOKENS_FILE } from './colours.ts';
import { FONT_FILES } from './fonts.ts';

/** Cards that were not used for so many days are deleted. */
const KEPT_DAYS = 30;

const DAY = 86_400_000;

const SATORI_FILE = new URL('../package.json', import.meta.resolve('satori'));

/** The files that determine a card: modules, colours and fonts. */
export function listCodeFiles(): string[] {
  const own = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(import.meta.dirname, file));
  return [...own, TOKENS_FILE, ...FONT_FILES.map(({ file }) => file)];
}

/** The digest of the code that renders cards, and of the versions of its libraries. */
export function digestCode(files: readonly string[] = listCodeFiles()): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const { version } = JSON.parse(readFileSync(SATORI_FILE, 'utf8')) as { version: string };
  return hash.update(JSON.stringify([version, sharp.versions])).digest('hex');
}

/** The digest of a card: of its view and of the code. */
export const digestCard = (view: CardView, code: string) =>
  createHash('sha256')
    .update(JSON.stringify([code, CARD, view]))
    .digest('hex');

export interface CardCache {
  /** Reads the card of a key. Returns undefined if it must be rendered. */
  read: (key: string) => Buffer | undefined;
  write: (key: string, card: Buffer) => void;
  /** Deletes cards that were not read for a long time. */
  prune: (now: number) => void;
}

/** Opens a cache in a folder, which need not exist. */
export function openCardCache(dir: string): CardCache {
  mkdirSync(dir, { recursive: true });
  const toFile = (key: string) => join(dir, `${key}.png`);
  return {
    read: (key) => {
      const file = toFile(key);
      const card = readIfThere(file);
      if (card) utimesSync(file, new Date(), new Date());
      return card;
    },
    write: (key, card) => {
      // Write atomically: two builds may write the same file.
      const part = `${toFile(key)}.${process.pid}`;
      writeFileSync(part, card);
      renameSync(part, toFile(key));
    },
    prune: (now) => {
      for (const file of readdirSync(dir).map((name) => join(dir, name))) {
        const age = now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now);
        if (age > KEPT_DAYS * DAY) rmSync(file, { force: true });
      }
    },
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
