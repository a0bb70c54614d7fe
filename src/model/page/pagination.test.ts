import { describe, expect, test } from 'vitest';
import { countPages, createPages, listOnPage, listPagePaths } from './pagination.ts';

describe('a list', () => {
  test('has 50 entries a page, and one page when it is empty', () => {
    expect([0, 1, 50, 51, 101].map((entries) => countPages(entries))).toEqual([1, 1, 1, 2, 3]);
    expect(listPagePaths('hubs', 51)).toEqual([
      { path: 'hubs', page: 1 },
      { path: 'hubs/page/2', page: 2 },
    ]);
  });

  test('has each entry on one page', () => {
    expect([1, 2, 3].map((page) => listOnPage(['a', 'b', 'c', 'd', 'e'], page, 2))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e'],
    ]);
  });
});

describe('a page links', () => {
  const linked = (total: number, current: number) =>
    createPages('hubs', total, current).links.map(({ text }) => Number(text));

  test('to all pages of a list of a few', () => {
    expect(createPages('hubs', 2, 2)).toEqual({
      current: 2,
      total: 2,
      links: [
        { href: '/hubs/', text: '1' },
        { href: '/hubs/page/2/', text: '2' },
      ],
      previous: '/hubs/',
    });
    expect(linked(24, 1)).toHaveLength(24);
  });

  test('of many pages to the first, the last, every tenth and those nearby', () => {
    expect(linked(42, 17)).toEqual([1, 10, 15, 16, 17, 18, 19, 20, 30, 40, 42]);
    expect(linked(1000, 500).length).toBeLessThanOrEqual(110);
  });
});
