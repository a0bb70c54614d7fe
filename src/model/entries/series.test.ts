import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { findSeries } from './series.ts';

function seriesOf(ref: string, entries: Record<string, Record<string, unknown>>) {
  const model = createTestModel(entries);
  return findSeries(model, getEntry(model, ref));
}

const neighbours = (ref: string, entries: Record<string, Record<string, unknown>>) => {
  const series = seriesOf(ref, entries);
  return [series?.previous?.text, series?.next?.text];
};

describe('a series', () => {
  const of = 'forum';
  const entries = {
    'projects/forum': { title: 'The Forum' },
    'events/third': { start: '2016', series: { of, number: 3 } },
    'events/first': { start: '2012', series: { of: 'projects/forum', number: 1 } },
    'workshops/second': { start: '2014', series: { of, number: 2, theme: 'Cities' } },
    'events/other': { start: '2013', series: { of: { name: 'Another' } } },
    'events/alone': { start: '2013' },
  };

  test('bears the name of its project, with its page, and the place in it', () => {
    expect(seriesOf('workshops/second', entries)).toEqual({
      name: 'The Forum',
      href: '/projects/forum/',
      position: 'number 2',
      previous: { href: '/events/first/', text: 'first' },
      next: { href: '/events/third/', text: 'third' },
    });
  });

  test('begins and ends', () => {
    expect(neighbours('events/first', entries)).toEqual([undefined, 'second']);
    expect(neighbours('events/third', entries)).toEqual(['second', undefined]);
  });

  test('without a project bears its own name', () => {
    expect(seriesOf('events/other', entries)).toEqual({ name: 'Another' });
  });

  test('is none for an event that stands alone', () => {
    expect(seriesOf('events/alone', entries)).toBeUndefined();
  });

  test('is none where its project is not published', () => {
    expect(seriesOf('events/first', { ...entries, 'projects/forum': { draft: true } })).toBeUndefined();
  });

  test('passes over what is not published', () => {
    const draft = {
      ...entries,
      'workshops/second': { start: '2014', series: { of, number: 2 }, draft: true },
    };
    expect(neighbours('events/first', draft)).toEqual([undefined, 'third']);
  });
});

describe('the order of a series', () => {
  const of = { name: 'Network' };

  test('is that of its numbers, whatever the years say', () => {
    expect(
      neighbours('events/b', {
        'events/c': { start: '2012', series: { of, number: 3 } },
        'events/a': { start: '2016', series: { of, number: 1 } },
        'events/b': { start: '2014', series: { of, number: 2 } },
      }),
    ).toEqual(['a', 'c']);
  });

  test('is that of time where there are no numbers', () => {
    expect(
      neighbours('events/b', {
        'events/c': { start: '2016', series: { of } },
        'events/a': { start: '2012', series: { of } },
        'events/b': { start: '2014', series: { of } },
      }),
    ).toEqual(['a', 'c']);
  });
});
