import { describe, expect, test } from 'vitest';
import { checkFiles } from '#tests/content.ts';
import { createPng } from '#tests/picture-bytes.ts';

const FRONT = '---\nkind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19\n';
const CITY =
  '---\nkind: city\ntitle: Niš\nsummary: A city.\ncountry: RS\nlocation: {lat: 43.3, lon: 21.9}\n---\n';
const PAGE = '---\ntitle: About\nsummary: About this site.\n---\n\nText.\n';

const checkBody = (body: string, files: Record<string, string | Uint8Array> = {}) =>
  checkFiles({
    'events/2018/a.md': `${FRONT}---\n\n${body}\n`,
    'cities/nis.md': CITY,
    'pages/about.md': PAGE,
    ...files,
  });
const checkFields = (fields: string, files: Record<string, string | Uint8Array> = {}) =>
  checkFiles({ 'events/2018/a.md': `${FRONT}${fields}\n---\n`, ...files });

describe('a link', () => {
  test.each([
    '/',
    '/search/',
    '/cities/',
    '/cities/nis/',
    '/search/?q=Pirot',
    '/search/#any',
    '/about/',
    '../../cities/nis.md',
    '../../pages/about.md',
    'a.md',
    'https://example.org/anything',
    'mailto:name@example.org',
    'tel:+38118123456',
  ])('to %s leads somewhere', (href) => {
    expect(checkBody(`See [the page](${href}).`)).toEqual([]);
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
    expect(checkBody(`See [the page](${href}).`)).toMatchObject([
      {
        file: 'events/2018/a.md',
        line: 8,
        column: 5,
        field: '',
        code: 'link-broken',
        suggestion: `See [the page](${suggestion}).`,
      },
    ]);
  });

  test('to nowhere near a page has no one answer', () => {
    expect(checkBody('See [the page](/constantinople-conference-of-1876/).')).toMatchObject([
      { code: 'link-broken', suggestion: '' },
    ]);
  });

  test('to an unknown short id suggests no other short id', () => {
    const files = { 'events/dawn.md': `${FRONT}---\n` };
    expect(checkBody('See [the page](/events/nope/).', files)).toMatchObject([{ suggestion: '' }]);
  });

  test.each([
    ['budva', '/cities/budva/'],
    ['../cities/budva', '/cities/budva/'],
    ['b.html', '/events/b/'],
    ['nowhere', ''],
  ])('from neither the root nor a file, %s, may mean "%s"', (href, suggestion) => {
    const files = { 'cities/budva.md': CITY, 'events/b.md': `${FRONT}---\n`, 'cities/b.md': CITY };
    expect(checkBody(`See [the page](${href}).`, files)).toMatchObject([
      { code: 'link-relative', suggestion: suggestion && `See [the page](${suggestion}).` },
    ]);
  });

  test.each([
    ['/cities/Ниш/', '/cities/nis/'],
    ['/cities/niš/', '/cities/nis/'],
    ['/Cities/Nis/', '/cities/nis/'],
    ['../../cities/Nis.md', '/cities/nis/'],
  ])('in other letters, %s, may mean %s', (href, suggestion) => {
    expect(checkBody(`See [the page](${href}).`)).toMatchObject([
      { code: 'link-broken', suggestion: `See [the page](${suggestion}).` },
    ]);
  });

  test('is reported on its own line', () => {
    const told = checkBody('One.\n\nTwo and\n[three](/gone-one/), [four](/gone-two/).');
    expect(told.map(({ line, column }) => `${line}:${column}`)).toEqual(['11:1', '11:22']);
  });

  test('with one mistake is reported once', () => {
    expect(checkBody('See [the page](example.org).')).toHaveLength(1);
  });
});

describe('a link to a part of a page', () => {
  const files = {
    'cities/nis.md': `${CITY}\n## Who lives here\n\n## Ко живи овде\n\n## Who lives here\n`,
    'events/b.md': `${FRONT}roles: [{who: cities/nis, as: host}]\n---\n`,
  };
  const told = (href: string) => checkBody(`## First part\n\nSee [the part](${href}).`, files);

  test.each([
    '#text-first-part',
    '/events/a/#text-first-part',
    'a.md#text-first-part',
    '/cities/nis/#text-who-lives-here',
    '/cities/nis/#text-who-lives-here-2',
    '../../cities/nis.md#text-ко-живи-овде',
    '/cities/nis/#text-%D0%BA%D0%BE-%D0%B6%D0%B8%D0%B2%D0%B8-%D0%BE%D0%B2%D0%B4%D0%B5',
    '/events/b/#roles',
    '/cities/nis/#events-roles',
    '/events/#group-2018',
    '#top',
  ])('that is there: %s', (href) => {
    expect(told(href)).toEqual([]);
  });

  test.each([
    ['#first-part', '#text-first-part'],
    ['#text-frist-part', '#text-first-part'],
    ['/cities/nis/#who-lives-here', '/cities/nis/#text-who-lives-here'],
    ['../../cities/nis.md#Who-Lives-Here', '../../cities/nis.md#text-who-lives-here'],
    ['/cities/nis/#text-nothing-of-the-kind', ''],
    ['/cities/nis/#roles', ''],
    ['/events/b/#text-roles', ''],
  ])('that is not there, %s, may mean "%s"', (href, suggestion) => {
    const line = suggestion && `See [the part](${suggestion}).`;
    expect(told(href)).toMatchObject([{ line: 10, column: 5, code: 'link-anchor', suggestion: line }]);
  });
});

describe('front matter', () => {
  test('has addresses that are encrypted, but for those of sources', () => {
    const fields = `links:
  - {title: A page, url: 'http://www.example.org/page'}
sources:
  - {title: A source, url: 'http://www.example.org/source'}`;
    expect(checkFields(fields)).toMatchObject([
      {
        line: 7,
        column: 26,
        field: 'links[0].url',
        code: 'link-http',
        severity: 'warning',
        suggestion: 'url: https://www.example.org/page',
      },
    ]);
  });

  test('has weekdays that fit their dates, but for the titles of sources', () => {
    const fields = `notes: ["It began on Monday, 19 January 2018."]
sources: [{title: "Monday, 19 January 2018"}]`;
    expect(checkFields(fields)).toMatchObject([
      {
        line: 6,
        field: 'notes[0]',
        code: 'date-weekday',
        severity: 'warning',
        suggestion: 'Friday, 19 January 2018',
      },
    ]);
  });
});

describe('a picture', () => {
  const picture = (src: string) => `image: {src: ${src}, alt: What it shows, credit: A Name}`;
  const figure = (src: string) => `:::figure{credit="A Name"}\n![The hall](${src})\n:::`;

  test('lies beside its entry', () => {
    const pictures = { 'events/2018/hall.png': createPng(64, 48), 'events/door.png': createPng(64, 48) };
    expect(checkFields(picture('./hall.png'), pictures)).toEqual([]);
    expect(checkFields(picture('../door.png'), pictures)).toEqual([]);
    expect(checkBody(figure('./hall.png'), pictures)).toEqual([]);
  });

  test('that is missing is reported where it is named', () => {
    expect(checkFields(picture('./hall.jpg'))).toMatchObject([
      { line: 6, column: 14, field: 'image.src', code: 'picture-missing' },
    ]);
    expect(checkFields(`gallery:\n  - ${picture('./a.jpg').slice(7)}`)).toMatchObject([
      { line: 7, column: 11, field: 'gallery[0].src', code: 'picture-missing' },
    ]);
    expect(checkBody(`Text.\n\n${figure('./hall.jpg')}`)).toMatchObject([
      { line: 11, column: 1, field: '', code: 'picture-missing' },
    ]);
  });

  test('with one mistake is reported once', () => {
    expect(checkBody('![The street](https://example.org/street.jpg)')).toHaveLength(1);
    expect(checkBody(figure('../../../street.jpg'))).toHaveLength(1);
    expect(checkFields(picture('./hall.bmp'))).toHaveLength(1);
    expect(checkFields('image: {src: ./hall.bmp, alt: "", credit: A Name}')).toHaveLength(2);
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
