import { describe, expect, test } from 'vitest';
import { getCollection } from '#collections/index.ts';
import { checkEntryText } from './check-entry.ts';
import { createKnownSite } from './known-site.ts';
import { words } from './words.ts';

const site = createKnownSite({
  known: {
    entries: [
      { collection: 'cities', id: 'nis', title: 'Niš', names: ['Naissus'] },
      { collection: 'cities', id: 'pirot', title: 'Pirot', names: [] },
    ],
    topics: [],
  },
  addresses: ['/', '/cities/nis/', '/cities/pirot/', '/map/'],
});

const check = (fields: string, body = '') =>
  checkEntryText(
    getCollection('events'),
    `---\nkind: forum\ntitle: Forum\nsummary: They meet.\nstart: 2027-03-18\n${fields}---\n\n${body}\n`,
    '2026-11-29',
    site,
  );

test('what is right has no remark', () => {
  expect(
    check(
      'city: nis\n',
      'In [Niš](/cities/nis/), see the [map](/map/) and [forums](/events/by/kind/forum/).',
    ),
  ).toEqual([]);
});

test('a field is named as in the form', () => {
  expect(check('end: 2027-02-31\n').map(({ text }) => text)).toEqual([
    expect.stringMatching(/^End: There is no 31 February/),
  ]);
});

describe('the text', () => {
  test.each([
    ['# Too large', 'Headings', true],
    ['A **bold word.', 'bold', true],
    [':::calout\nx\n:::', 'callout', true],
    ['![](./hall.jpg)', 'can’t see it', true],
    ['[here](https://www.example.org/)', 'here', false],
  ])('%j is told at its place', (body, word, isError) => {
    const [remark] = check('', `They meet.\n\n${body}`);
    expect(remark?.text).toMatch(/^Text, “/);
    expect(remark?.text.toLowerCase()).toContain(word.toLowerCase());
    expect(remark?.isError).toBe(isError);
  });

  test('a link that leads nowhere is told with what was meant, and can be saved', () => {
    expect(check('', 'They met in [Niš](/cities/niss/).')).toEqual([
      {
        text: `Text, “They met in [Niš](/cities/niss/).”: The link leads to “/cities/niss/”, and there is no such page. ${words.mayBeNew} Write instead: /cities/nis/`,
        isError: false,
      },
    ]);
  });

  test('a link without a root is an error, told once', () => {
    expect(check('', 'In [Niš](nis).').map(({ isError }) => isError)).toEqual([true]);
  });
});

describe('a reference', () => {
  test('that the last build did not have may be new', () => {
    const [remark] = check('city: naissus-x\n');
    expect(remark?.isError).toBe(false);
    expect(remark?.text).toContain('There is no entry “naissus-x”.');
    expect(remark?.text).toContain(words.mayBeNew);
  });

  test('to a collection that the field can’t name is an error', () => {
    expect(check('city: events/nis\n')).toMatchObject([{ isError: true }]);
  });
});
