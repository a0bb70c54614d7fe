import { transliterate } from './alphabets.ts';

/** Text as an id: `Đorđe Чачак 2018` → `dorde-chachak-2018`; empty where no letter of it is known. */
export function toId(text: string): string {
  return transliterate(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
