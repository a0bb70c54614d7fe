import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { site } from '#site.ts';

async function load(kosovo: 'asterisk' | 'plain') {
  vi.resetModules();
  vi.doMock('#site.ts', () => ({ site: { ...site, kosovo } }));
  return import('./country-names.ts');
}

afterEach(() => {
  vi.doUnmock('#site.ts');
  vi.resetModules();
});

describe('the name of a country', () => {
  test.each([
    ['RS', 'Serbia'],
    ['BA', 'Bosnia and Herzegovina'],
    ['MK', 'North Macedonia'],
    ['TR', 'Turkey'],
    ['GB', 'United Kingdom'],
    ['CZ', 'Czechia'],
  ])('of %s is %s', async (code, name) => {
    expect((await load('plain')).getCountryName(siteLanguage, code)).toBe(name);
  });

  test('of Kosovo is shown as the site is set', async () => {
    expect((await load('asterisk')).getCountryName(siteLanguage, 'XK')).toBe('Kosovo*');
    expect((await load('plain')).getCountryName(siteLanguage, 'XK')).toBe('Kosovo');
  });

  test('is its code where there is no name', async () => {
    expect((await load('plain')).getCountryName(siteLanguage, 'ZY')).toBe('ZY');
  });
});

describe('the notes that a text needs', () => {
  test('are there where the mark is, and not where the word stands without it', async () => {
    const { listFootnotesOf, getCountryName } = await load('asterisk');
    expect(listFootnotesOf(siteLanguage, `Prizren, ${getCountryName(siteLanguage, 'XK')}`)).toEqual([
      en.shared.kosovoFootnote,
    ]);
    expect(listFootnotesOf(siteLanguage, 'Kosovo Polje')).toEqual([]);
  });

  test('are none where the site shows no mark', async () => {
    const { listFootnotesOf, listNameFootnotes, getCountryName } = await load('plain');
    expect(listFootnotesOf(siteLanguage, getCountryName(siteLanguage, 'XK'))).toEqual([]);
    expect(listNameFootnotes(siteLanguage)).toEqual([]);
  });
});
