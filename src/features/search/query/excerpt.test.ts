import { expect, test } from 'vitest';
import { toKeys } from '#features/search/words/cut.ts';
import { SEARCH_RECORD } from '#routes/sections.ts';
import { createExcerpt, listPlaces, listSections } from './excerpt.ts';
import type { PageFragment } from './search-index.ts';

const filler = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

/** A page with this text: `#id` behind a word makes it a heading. */
function createPage(text: string): PageFragment {
  const words = text.split(' ');
  const anchors = words.flatMap((word, location) => {
    const [, title, id] = /^(.*)#(.+)$/.exec(word) ?? [];
    if (!id) return [];
    return [{ element: id === SEARCH_RECORD ? 'div' : 'h2', id, text: title ?? '', location }];
  });
  const content = words.map((word) => word.replace(/#.*/, '')).join(' ');
  return { url: '/', meta: {}, content, anchors };
}

function createExcerptFor(page: PageFragment, query: string): string {
  const keys = toKeys(query);
  return createExcerpt(page, keys, listPlaces(page, keys));
}

test('an excerpt is where most of the words stand together', () => {
  const page = createPage(`Pirot ${filler} in Pirot the hub opens`);
  expect(createExcerptFor(page, 'Pirot hub')).toBe('… word36 word37 word38 word39 in Pirot the hub opens');
});

test('what stands for the index alone is no excerpt', () => {
  const page = createPage(`Text ${filler} Names#${SEARCH_RECORD} Pirot`);
  expect(createExcerptFor(page, 'Pirot')).toBe('');
});

test('sections with matches are named once, what stands before them is none', () => {
  const page = createPage(
    `Pirot first People#people Pirot and Pirot Places#places nothing Sources#sources Pirot Names#${SEARCH_RECORD} Pirot`,
  );
  expect(listSections(page, listPlaces(page, toKeys('Pirot')))).toEqual([
    { id: 'people', title: 'People' },
    { id: 'sources', title: 'Sources' },
  ]);
});

test('a match is a word that begins so, or a word in a word; of a single letter the whole word', () => {
  const page = createPage('Startups and start-ups restart R&D rivers');
  expect(listPlaces(page, toKeys('start'))).toEqual([0, 2]);
  expect(listPlaces(page, ['r'])).toEqual([4]);
});
