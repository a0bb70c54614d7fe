import { expect, test } from 'vitest';
import { toKeys } from '#features/search/words/cut.ts';
import { SEARCH_RECORD } from '#routes/sections.ts';
import { createExcerpt, listSections } from './excerpt.ts';
import type { PageFragment } from './pagefind.ts';

const filler = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

/** A page with this text: `#id` before a word makes it a heading; words that begin with `keys` match. */
function createPage(text: string, ...keys: string[]): PageFragment {
  const words = text.split(' ');
  const anchors = words.flatMap((word, location) => {
    const [, title, id] = /^(.*)#(.+)$/.exec(word) ?? [];
    if (!id) return [];
    return [{ element: id === SEARCH_RECORD ? 'div' : 'h2', id, text: title ?? '', location }];
  });
  const content = words.map((word) => word.replace(/#.*/, '')).join(' ');
  const locations = words.flatMap((word, place) => (keys.some((key) => word.startsWith(key)) ? [place] : []));
  return { url: '/', meta: {}, content, anchors, locations };
}

test('an excerpt is where most of the words stand together', () => {
  const page = createPage(`Pirot ${filler} in Pirot the hub opens`, 'Pirot', 'hub');
  expect(createExcerpt(page, toKeys('Pirot hub'))).toBe(
    '… word36 word37 word38 word39 in Pirot the hub opens',
  );
});

test('what stands for the index alone is no excerpt', () => {
  const page = createPage(`Text ${filler} Names#${SEARCH_RECORD} Pirot`, 'Pirot');
  expect(createExcerpt(page, toKeys('Pirot'))).toBe('');
});

test('sections with matches are named once, what stands before them is none', () => {
  const page = createPage(
    `Pirot first People#people Pirot and Pirot Places#places nothing Sources#sources Pirot Names#${SEARCH_RECORD} Pirot`,
    'Pirot',
  );
  expect(listSections(page)).toEqual([
    { id: 'people', title: 'People' },
    { id: 'sources', title: 'Sources' },
  ]);
});
