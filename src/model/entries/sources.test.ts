import { expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { createDateView } from '#model/dates/dates.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { calculateFigures } from './figures.ts';
import { listSourceViews } from './sources.ts';

const sources = [
  { title: 'A report', url: 'https://example.org/report', author: 'A', publisher: 'P', date: '2018~' },
  { title: 'A letter' },
  { title: 'A report' },
];
const figures = [
  { label: 'applicants', value: 129, unit: 'people', source: 'A report' },
  { label: 'guests', value: 12, unit: 'people', source: 'A report' },
  { label: 'chairs', value: 40, unit: 'chairs', source: 'An old book' },
  { label: 'tables', value: 4, unit: 'tables' },
];
const model = createTestModel({ 'projects/p': { sources, figures } });
const entry = getEntry(model, 'projects/p');

test('a source says which figures are from it; of two of one title, the first', () => {
  expect(listSourceViews(siteLanguage, entry)).toEqual([
    {
      title: 'A report',
      href: 'https://example.org/report',
      author: 'A',
      publisher: 'P',
      date: createDateView(siteLanguage, '2018~'),
      id: 'source-1',
      figures: ['applicants', 'guests'],
    },
    { title: 'A letter' },
    { title: 'A report' },
  ]);
});

test('a figure leads to its source where the entry has it, and only names it where not', () => {
  expect(calculateFigures(model, entry).map(({ source, sourceHref }) => [source, sourceHref])).toEqual([
    ['A report', '/projects/p/#source-1'],
    ['A report', '/projects/p/#source-1'],
    ['An old book', undefined],
    [undefined, undefined],
  ]);
});

test('a figure names a source by its number, from 1; of two of one title, any', () => {
  const numbered = [1, 3, 3, 4].map((source, index) => ({
    label: `figure ${index}`,
    value: index,
    unit: 'people',
    source,
  }));
  const byNumber = createTestModel({ 'projects/p': { sources, figures: numbered } });
  const project = getEntry(byNumber, 'projects/p');
  expect(listSourceViews(siteLanguage, project).map(({ figures }) => figures)).toEqual([
    ['figure 0'],
    undefined,
    ['figure 1', 'figure 2'],
  ]);
  expect(calculateFigures(byNumber, project).map(({ source, sourceHref }) => [source, sourceHref])).toEqual([
    ['1', '/projects/p/#source-1'],
    ['3', '/projects/p/#source-3'],
    ['3', '/projects/p/#source-3'],
    // The preflight refuses it.
    ['4', undefined],
  ]);
});
