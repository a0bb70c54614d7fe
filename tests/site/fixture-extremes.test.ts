/** Entries with almost no fields and with very many; names in all scripts. */

import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { FixtureReader, getFixture, toWords } from './fixture-site.ts';

const fixture = getFixture();
const { base } = fixture;
const site = new FixtureReader(fixture);

/** The pages of a collection’s list. */
const listPages = (name: string) =>
  site.documents.filter(({ path }) => path === `/${name}/` || path.startsWith(`/${name}/page/`));

describe('little and much', () => {
  test('an entry with one fact has one', () => {
    expect(site.listTexts('/organisations/one-fact/', 'main dl.facts dt')).toEqual(['Founded']);
  });

  test('an entry without facts has its title, its summary and no empty frame', () => {
    const path = '/organisations/bare-minimum/';
    expect(
      site.listTexts(path, ['dl', 'section', 'nav', 'figure', '.prose'].map((part) => `main ${part}`).join()),
    ).toEqual([]);
    expect(site.getText(path, 'main')).toContain('Bare Minimum It has nothing but the fields');
  });

  test('a page of 200 participants names them all, each with its page', () => {
    const links = site.listLinks('/projects/two-hundred-piers/', 'main section#roles .parties li a');
    expect(links).toHaveLength(200);
    expect(new Set(links).size).toBe(200);
    expect(links.filter((link) => !/^\/organisations\/[a-z]+-imaginary-\d{3}\/$/.test(link))).toEqual([]);
  });

  test('each of the 200 names what it took part in', () => {
    expect(site.listLinks('/organisations/truss-imaginary-200/', 'main section a')).toContain(
      '/projects/two-hundred-piers/',
    );
  });

  test('lists have 50 entries a page at most, and lead on to the next', () => {
    for (const { name } of collections) {
      for (const { path, root } of listPages(name))
        expect(root.querySelectorAll('main section li').length, path).toBeLessThanOrEqual(50);
    }
    const seen: string[] = [];
    for (let path: string | undefined = '/organisations/'; path !== undefined; ) {
      seen.push(path);
      [path] = site.listLinks(path, 'main nav a[rel="next"]');
    }
    expect(seen).toEqual(['/organisations/', ...[2, 3, 4, 5].map((page) => `/organisations/page/${page}/`)]);
  });

  test('a title of 190 letters is whole', () => {
    const title = site.getText('/events/long-title/', 'main h1');
    expect(title).toHaveLength(190);
    expect(site.getItemText('/events/', '/events/long-title/')).toContain(title);
  });
});

describe('names', () => {
  test.each([
    ['/cities/spandrelgrad/', 'sr-Cyrl', 'Спандрелград'],
    ['/cities/spandrelopoli/', 'el', 'Σπανδρελούπολη'],
    ['/cities/spandreli/', 'ka', 'სპანდრელი'],
    ['/organisations/institute-of-made-up-bridges/', 'mk', 'Институт за измислени мостови'],
  ])('in the languages of a place say which: %s, %s', (path, language, name) => {
    expect(site.listTexts(path, `main dl.facts [lang="${language}"]`)).toEqual([name]);
  });

  test('of their time stand beside those of today', () => {
    expect(site.getText('/projects/arches-in-markdown/', 'main section#roles')).toContain(
      en.shared.nameThen('School of Made-up Bridges'),
    );
    expect(site.getText('/projects/grand-span/', 'main dl.facts')).toContain(
      en.shared.nameThen('the country’s name of 2014'),
    );
  });

  test('stand below the letter that they begin with', () => {
    const groupOf = (id: string) =>
      listPages('organisations')
        .flatMap(({ path }) => site.listElements(path, `main section a[href="${base}organisations/${id}/"]`))
        .map((link) => toWords(link.closest('section')?.querySelector('h2')?.text))
        .join();
    expect(groupOf('bare-minimum')).toBe('B');
    expect(groupOf('durdevo-guild')).toMatch(/^[DĐ]$/);
    expect(groupOf('cyrillic-title')).not.toMatch(/\d/);
  });

  test('of Kosovo have their footnote wherever they stand', () => {
    const marked = site.documents.filter(({ root }) => root.querySelector('main')?.text.includes('Kosovo*'));
    expect(marked.map(({ path }) => path)).toContain('/projects/grand-span/');
    expect(
      marked.filter(({ html }) => !html.includes(en.shared.kosovoFootnote)).map(({ path }) => path),
    ).toEqual([]);
  });
});

test('titles, summaries and names run in the direction of their letters', () => {
  for (const path of ['/organisations/cyrillic-title/', '/projects/grand-span/']) {
    expect(
      site.listElements(path, 'h1').map((title) => title.getAttribute('dir')),
      path,
    ).toEqual(['auto']);
    expect(
      site.listElements(path, 'p.lead').map((lead) => lead.getAttribute('dir')),
      path,
    ).toEqual(['auto']);
  }
  const names = [...site.listElements('/organisations/', '.teaser h3 a, ul.names a')];
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => name.getAttribute('dir') !== 'auto')).toEqual([]);
});
