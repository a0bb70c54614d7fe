import { describe, expect, inject, test } from 'vitest';
import { LANGUAGES, toLanguageRoot } from '#routes/languages.ts';
import { listAllDocuments } from './documents.ts';

/** Pages that search engines must not show have no canonical address. */
const UNLISTED = ['/404.html', ...LANGUAGES.map((language) => `${toLanguageRoot(language)}/search/`)].sort();

describe.each(inject('sites'))('$name', ({ dir, origin, base }) => {
  const documents = listAllDocuments(dir);

  test.each([
    ['one title', 'head > title'],
    ['one description', 'head > meta[name="description"]'],
    ['one main', 'main'],
    ['one first heading, in main', 'main h1'],
    ['a language', 'html[lang]'],
  ])('every page has %s', (_what, selector) => {
    const violations = documents.filter(({ root }) => root.querySelectorAll(selector).length !== 1);
    expect(violations.map(({ path }) => path)).toEqual([]);
  });

  test('titles and descriptions say something', () => {
    const violations = documents.filter(({ root }) => {
      const title = root.querySelector('title')?.text.trim() ?? '';
      const description =
        root.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '';
      return [title, description].some((text) => text === '' || /undefined|null|\[object/.test(text));
    });
    expect(violations.map(({ path }) => path)).toEqual([]);
  });

  test('every page names its own address as the canonical one', () => {
    const violations = documents.filter(({ path, root }) => {
      const canonical = root
        .querySelectorAll('link[rel="canonical"]')
        .map((link) => link.getAttribute('href'));
      const expected = UNLISTED.includes(path) ? [] : [`${origin}${base}${path.slice(1)}`];
      return canonical.join() !== expected.join();
    });
    expect(violations.map(({ path }) => path)).toEqual([]);
  });

  test('pages without a canonical address are kept out of search engines', () => {
    const unlisted = documents.filter(({ root }) =>
      root.querySelector('meta[name="robots"][content="noindex"]'),
    );
    expect(unlisted.map(({ path }) => path).sort()).toEqual(UNLISTED);
  });

  test('headings leave no level out', () => {
    const violations = documents.filter(({ root }) => {
      const levels = root
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .filter((heading) => heading.closest('template') === null)
        .map(({ tagName }) => Number(tagName[1]));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(violations.map(({ path }) => path)).toEqual([]);
  });
});
