import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';

const head = { title: 'x', description: 'y', path: '/', breadcrumbs: [] };

async function load(kosovo: 'asterisk' | 'plain') {
  vi.resetModules();
  vi.doMock('#site.ts', () => ({ site: { ...site, kosovo } }));
  return import('./countries.ts');
}

afterEach(() => vi.doUnmock('#site.ts'));

describe('the name of a country', () => {
  test.each([
    ['RS', 'Serbia'],
    ['BA', 'Bosnia and Herzegovina'],
    ['MK', 'North Macedonia'],
    ['TR', 'Turkey'],
    ['GB', 'United Kingdom'],
    ['CZ', 'Czechia'],
  ])('of %s is %s', async (code, name) => {
    expect((await load('plain')).toCountryName(code)).toBe(name);
  });

  test('of Kosovo is shown as the site is set', async () => {
    expect((await load('asterisk')).toCountryName('XK')).toBe('Kosovo*');
    expect((await load('plain')).toCountryName('XK')).toBe('Kosovo');
  });

  test('is its code where there is no name', async () => {
    expect((await load('plain')).toCountryName('ZY')).toBe('ZY');
  });
});

describe('the note at the foot', () => {
  test('stands where the mark does, however deep', async () => {
    const { toCountryName, withFootnotes } = await load('asterisk');
    const view = { head, groups: [{ items: [{ place: `Prizren, ${toCountryName('XK')}` }] }] };
    expect(withFootnotes(view)).toEqual({ ...view, head: { ...head, footnotes: [en.kosovoFootnote] } });
  });

  test('does not stand where no mark is, nor where the word stands without it', async () => {
    const { withFootnotes } = await load('asterisk');
    const view = { head, place: 'Kosovo Polje' };
    expect(withFootnotes(view)).toBe(view);
  });

  test('does not stand where the site shows no mark', async () => {
    const { nameFootnotes, toCountryName, withFootnotes } = await load('plain');
    expect(withFootnotes({ head, place: toCountryName('XK') }).head).not.toHaveProperty('footnotes');
    expect(nameFootnotes).toEqual([]);
  });

  test('is looked for in the words alone where a view says which they are', async () => {
    const { withFootnotes } = await load('asterisk');
    const view = { head, image: 'Kosovo*', title: 'x' };
    expect(withFootnotes(view, { title: 'x' })).toBe(view);
  });
});
