/**
 * A cache of rendered cards in a folder. The key is the digest of everything that a card shows and of the code that
 * renders it, so that a hit equals a new rendering, for any content.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellDamaged } from '#entries/damaged-cache.ts';
import { CARD, type CardView } from './card-view.ts';
import { TOKENS_FILE } from './colours.ts';
import { FONT_FILES, FONT_PACKAGE_FILES } from './fonts.ts';

/** Cards that were not used for so many days are deleted. */
const KEPT_DAYS = 30;

const DAY = 86_400_000;

/** The files with the versions of the libraries that render cards. */
const LIBRARY_FILES = ['harfbuzzjs', 'woff2-encoder', 'bidi-js'].map((name) =>
  fileURLToPath(new URL('../package.json', import.meta.resolve(name))),
);

/** The length in bytes of the SHA-256 digest at the end of each file. */
const DIGEST_LENGTH = 32;

/** The files that determine a card: modules, colours, fonts and versions of libraries. */
export function listCodeFiles(): string[] {
  const sourceFiles = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(import.meta.dirname, file));
  return [...sourceFiles, TOKENS_FILE, ...FONT_FILES, ...FONT_PACKAGE_FILES, ...LIBRARY_FILES];
}

/** The digest of the code that renders cards, and of the version of zlib. */
export function digestCode(files: readonly string[] = listCodeFiles()): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.update(process.versions.zlib).digest('hex');
}

/** The digest of a card: of its view and of the code. */
export const digestCard = (view: CardView, code: string) =>
  createHash('sha256')
    .update(JSON.stringify([code, CARD, view]))
    .digest('hex');

interface CardCache {
  /** Reads the card of a key. Returns undefined if it must be rendered: its file is missing or damaged. */
  read: (key: string) => Buffer | undefined;
  write: (key: string, card: Buffer) => void;
  /** Deletes cards that were not read for a long time. */
  prune: (now: number) => void;
}

/** Opens a cache in a folder, which need not exist. */
export function openCardCache(dir: string): CardCache {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) remove(dir);
  mkdirSync(dir, { recursive: true });
  const toFile = (key: string) => join(dir, `${key}.png`);
  return {
    read: (key) => {
      const file = toFile(key);
      const card = readWhole(file, key);
      if (card) utimesSync(file, new Date(), new Date());
      return card;
    },
    write: (key, card) => {
      const file = toFile(key);
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) remove(file);
      // Half a file has no digest, and two builds write the same.
      writeFileSync(file, Buffer.concat([card, digestContent(key, card)]));
    },
    prune: (now) => {
      for (const file of readdirSync(dir).map((name) => join(dir, name))) {
        const age = now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now);
        if (age > KEPT_DAYS * DAY) remove(file);
      }
    },
  };
}

/** Removes a file, or a folder that is in its place. */
const remove = (path: string) => rmSync(path, { recursive: true, force: true });

const digestContent = (key: string, card: Buffer) => createHash('sha256').update(key).update(card).digest();

/** Reads a file and checks its digest. Returns undefined if the file is missing or damaged. */
function readWhole(file: string, key: string): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const content = readIfFile(file);
  const card = content?.subarray(0, -DIGEST_LENGTH);
  if (card && digestContent(key, card).equals(content?.subarray(-DIGEST_LENGTH) ?? Buffer.of())) return card;
  tellDamaged(file);
  return undefined;
}

function readIfFile(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
