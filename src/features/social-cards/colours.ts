/** The colours of a card: those of the light theme. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['paper', 'ink', 'ink-soft', 'river', 'brick'] as const;

type Colours = Record<(typeof NAMES)[number], string>;

/** Reads the palette from the first rule of a token style sheet. Throws if a colour is missing. */
export function readColours(css: string): Colours {
  const [palette = ''] = css.split('}');
  const entries = NAMES.map((name) => {
    const [, colour] = new RegExp(`--${name}: (#[\\da-f]{6});`).exec(palette) ?? [];
    if (colour === undefined) throw new Error(`tokens.css has no colour --${name} of six digits.`);
    return [name, colour];
  });
  return Object.fromEntries(entries) as Colours;
}

export const TOKENS_FILE = join(import.meta.dirname, '../../styles/tokens.css');

export const colours = readColours(readFileSync(TOKENS_FILE, 'utf8'));
