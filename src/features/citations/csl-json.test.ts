import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatCslJson } from './csl-json.ts';

/** What `csl-data.json` of the Citation Style Language asks of the fields that we write; it refuses all others. */
const cslData = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(['webpage']),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    title: z.string(),
    'container-title': z.string(),
    issued: z
      .strictObject({
        'date-parts': z.array(z.array(z.number()).min(1).max(3)).min(1).max(2),
        circa: z.boolean().optional(),
      })
      .optional(),
    URL: z.url(),
  }),
);

const page = {
  key: 'a',
  title: 'A “day” <in> Niš',
  authors: [],
  publisher: 'Site',
  url: 'https://example.org/news/a/',
  date: [],
  isAbout: false,
};

const read = (more: Partial<Parameters<typeof formatCslJson>[0]>) =>
  cslData.parse(JSON.parse(formatCslJson({ ...page, ...more })));

test('names authors, title, site, date and address', () => {
  expect(read({ authors: ['Ana Anić'], date: [2021, 5, 3] })).toEqual([
    {
      id: 'a',
      type: 'webpage',
      author: [{ literal: 'Ana Anić' }],
      title: page.title,
      'container-title': 'Site',
      issued: { 'date-parts': [[2021, 5, 3]] },
      URL: page.url,
    },
  ]);
});

test('has only what is known', () => {
  expect(Object.keys(read({})[0] ?? {})).toEqual(['id', 'type', 'title', 'container-title', 'URL']);
});

test.each([[[2021]], [[2021, 5]]])('of %j says that the date is about', (date) => {
  expect(read({ date, isAbout: true })[0]?.issued).toEqual({ 'date-parts': [date], circa: true });
});
