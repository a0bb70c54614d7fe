import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles, writeContent } from '#tests/content.ts';

const FRONT = '---\nkind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19\n';
const CITY =
  '---\nkind: city\ntitle: Niš\nsummary: A city.\ncountry: RS\nlocation: {lat: 43.3, lon: 21.9}\n---\n';
const PAGE = '---\ntitle: About\nsummary: About this site.\n---\n\nText.\n';

const checkBody = (body: string, others: Record<string, string> = {}) =>
  checkFiles({
    'events/2018/a.md': `${FRONT}---\n\n${body}\n`,
    'cities/nis.md': CITY,
    'pages/about.md': PAGE,
    ...others,
  });
const checkFields = (fields: string, others: Record<string, string> = {}) =>
  checkFiles({ 'events/2018/a.md': `${FRONT}${fields}\n---\n`, ...others });

describe('a link', () => {
  test.each([
    '/',
    '/search/',
    '/cities/',
    '/cities/nis/',
    '/cities/nis/#facts',
    '/search/?q=Pirot',
    '/about/',
    '#below',
    '../../cities/nis.md',
    '../../pages/about.md',
    'a.md',
    'https://example.org/anything',
    'mailto:name@example.org',
    'tel:+38118123456',
  ])('to %s leads somewhere', (href) => {
    expect(checkBody(`See [this](${href}).`)).toEqual([]);
  });

  test.each([
    ['/cities/nis', '/cities/nis/'],
    ['/cities/niss/', '/cities/nis/'],
    ['/citys/nis/', '/cities/nis/'],
    ['../../cities/niss.md', '/cities/nis/'],
    ['/abuot/', '/about/'],
    ['/towns/nis/', '/cities/nis/'],
    ['/serach/', '/search/'],
  ])('to %s may mean %s', (href, suggestion) => {
    expect(checkBody(`See [this](${href}).`)).toMatchObject([
      { file: 'events/2018/a.md', line: 8, column: 5, field: '', code: 'link-broken', suggestion },
    ]);
  });

  test('to nowhere near a page has no one answer', () => {
    expect(checkBody('See [this](/constantinople-conference-of-1876/).')).toMatchObject([
      { code: 'link-broken', suggestion: '' },
    ]);
  });

  test('to a short id that nobody knows is not sent to any other short one', () => {
    const others = { 'events/dawn.md': `${FRONT}---\n` };
    expect(checkBody('See [this](/events/nope/).', others)).toMatchObject([{ suggestion: '' }]);
  });

  test('is told on its own line', () => {
    const told = checkBody('One.\n\nTwo and\n[three](/gone-one/), [four](/gone-two/).');
    expect(told.map(({ line, column }) => `${line}:${column}`)).toEqual(['11:1', '11:22']);
  });

  test('with one fault is told once', () => {
    expect(checkBody('See [this](example.org).')).toHaveLength(1);
  });
});

describe('a picture', () => {
  const picture = (src: string) => `image: {src: ${src}, alt: What it shows, credit: A Name}`;

  test('lies beside its entry', () => {
    const pictures = { 'events/2018/hall.jpg': '', 'events/door.png': '' };
    expect(checkFields(picture('./hall.jpg'), pictures)).toEqual([]);
    expect(checkFields(picture('../door.png'), pictures)).toEqual([]);
    expect(checkBody('![The hall](./hall.jpg)', pictures)).toEqual([]);
  });

  test('that is missing is told where it is named', () => {
    expect(checkFields(picture('./hall.jpg'))).toMatchObject([
      { line: 6, column: 14, field: 'image.src', code: 'picture-missing' },
    ]);
    expect(checkFields(`gallery:\n  - ${picture('./a.jpg').slice(7)}`)).toMatchObject([
      { line: 7, column: 11, field: 'gallery[0].src', code: 'picture-missing' },
    ]);
    expect(checkBody('Text.\n\n![The hall](./hall.jpg)')).toMatchObject([
      { line: 10, column: 1, field: '', code: 'picture-missing' },
    ]);
  });

  test('needs words for those who can’t see it', () => {
    const told = checkFields('image: {src: ./hall.jpg, credit: A Name}', { 'events/2018/hall.jpg': '' });
    expect(told).toMatchObject([{ field: 'image.alt', code: 'field-missing' }]);
  });

  test('in a body is not loaded from elsewhere, nor from outside the content', () => {
    expect(checkBody('![x](https://example.org/a.jpg)')).toContainEqual(
      expect.objectContaining({ code: 'picture-remote' }),
    );
    expect(checkBody('![x](../../../a.jpg)')).toContainEqual(
      expect.objectContaining({ code: 'picture-remote' }),
    );
  });

  test('in the front matter is not taken from outside the content', () => {
    // The file is there: that it were missing is no reason.
    const outside = basename(writeContent({ 'hall.jpg': '' }));
    const src = `../../../${outside}/hall.jpg`;
    expect(checkFields(picture(src)).map(({ code }) => code)).toEqual(['picture-remote']);
  });

  test('with one fault is told once', () => {
    expect(checkBody('![The street](https://example.org/street.jpg)')).toHaveLength(1);
    expect(checkFields(picture('./hall.bmp'))).toHaveLength(1);
  });
});

test('what the Markdown pipeline finds comes with its place in the file', () => {
  expect(checkBody('Text.\n\n# A heading of the page')).toMatchObject([
    {
      file: 'events/2018/a.md',
      line: 10,
      column: 1,
      field: '',
      code: 'heading-first-level',
      severity: 'error',
    },
  ]);
});

test('an entry without a body has nothing wrong in it', () => {
  expect(checkBody('')).toEqual([]);
});
