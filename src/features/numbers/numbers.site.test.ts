/** Each number leads to a list of so many. */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { FEATURES, isInUse } from '#routes/features.ts';
import { HAS_EXAMPLE, many } from '#tests/example.ts';
import { listDocuments } from '#tests/site/documents.ts';

/** What a page says of the length of its list: "12 of 90", "1,204 entries, page 1 of 25". */
const readSize = (main: HTMLElement | null) => main?.querySelector('header .count')?.text.trim() ?? '';

/** A number in the words of the site: "1,204". */
const readNumber = (text: string) => Number(/^[\d,]+/.exec(text.trim())?.[0].replaceAll(',', ''));

describe.skipIf(!isInUse('numbers')).each(inject('sites'))('the numbers of $name', ({ dir, base }) => {
  const documents = new Map(listDocuments(dir).map(({ path, root }) => [path, root.querySelector('main')]));
  const page = documents.get(FEATURES.numbers.path) ?? null;
  const numbers = (page?.querySelectorAll('.tally a, .bars td a, .by-year td a, .charts a') ?? []).map(
    (link) => {
      const [path = '', anchor] = `/${link.getAttribute('href')?.slice(base.length)}`.split('#');
      return { path, anchor, count: readNumber(link.querySelector('.number')?.text ?? link.text) };
    },
  );

  test('are there for every section', () => {
    const sections = page?.querySelectorAll('section.ledger').map(({ id }) => id);
    const all = ['countries', 'kinds', 'years', 'programmes', 'gaps'];
    expect(sections).toEqual(expect.arrayContaining(HAS_EXAMPLE ? all : ['gaps']));
    expect(numbers.length).toBeGreaterThan(many(100));
  });

  test('lead to lists of so many', () => {
    const lists = numbers.filter(({ anchor }) => anchor === undefined);
    const wrong = lists.filter(
      ({ path, count }) => readNumber(readSize(documents.get(path) ?? null)) !== count,
    );
    expect(wrong).toEqual([]);
  });

  test('of programmes lead to their trees', () => {
    const trees = numbers.filter(({ anchor }) => anchor !== undefined);
    expect(trees.length).toBeGreaterThan(many(0));
    const wrong = trees.filter(({ path, anchor, count }) => {
      const section = documents.get(path)?.querySelector(`#${anchor}`);
      const links = section?.querySelectorAll('li a').map((link) => link.getAttribute('href')) ?? [];
      return new Set(links.filter((href) => href !== `${base}${path.slice(1)}`)).size !== count;
    });
    expect(wrong).toEqual([]);
  });

  test('are no more than a page holds', () => {
    const html = listDocuments(dir).find(({ path }) => path === FEATURES.numbers.path)?.html ?? '';
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  });
});
