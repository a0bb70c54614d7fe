import { transliterate } from './alphabets.ts';

/** Converts text to an id: `Đorđe Чачак 2018` → `dorde-chachak-2018`. Empty if no letter can be transliterated. */
export function toId(text: string): string {
  return transliterate(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
