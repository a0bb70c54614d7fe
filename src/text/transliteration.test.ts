import { expect, test } from 'vitest';
import { toId } from './transliteration.ts';

test.each([
  ['Kick Off 2018', 'kick-off-2018'],
  ['đorđe-łódź', 'dorde-lodz'],
  ['Čačak – Žabljak', 'cacak-zabljak'],
  ['Straße & Ærø', 'strasse-aero'],
  ['Чачак', 'chachak'],
  ['Љубиње', 'ljubinje'],
  ['Куќа', 'kukja'],
  ['Стара Загора', 'stara-zagora'],
  ['Київ', 'kiyiv'],
  ['Ки\u0438\u0306в', 'kiyv'],
  ['Θεσσαλονίκη', 'thessaloniki'],
  ['Ηράκλειο, Αθήνας & Ούλωφ', 'irakleio-athinas-oulof'],
  ['東京', ''],
  ['---', ''],
])('%s becomes "%s"', (text, id) => {
  expect(toId(text)).toBe(id);
});
