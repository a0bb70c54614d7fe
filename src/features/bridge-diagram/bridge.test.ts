import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { arrange, drawBridge, listSpans, MOST_HANGERS, type Span } from './bridge.ts';

const seated = (country?: string) => ({ kind: 'ngo', ...(country && { country }) });

function spansOf(project: Record<string, unknown>, entries: Record<string, Record<string, unknown>> = {}) {
  const model = createTestModel({ ...entries, 'projects/a': project });
  return listSpans(model, getEntry(model, 'projects/a'));
}

describe('arches', () => {
  test('are one for each country, with how many are from there, whoever had two roles once', () => {
    const spans = spansOf(
      {
        countries: ['MK'],
        roles: [
          { who: 'organisations/a', as: 'lead' },
          { who: 'organisations/a', as: 'funder' },
          { who: 'organisations/b' },
          { who: { name: 'No entry', country: 'BG' } },
        ],
      },
      { 'organisations/a': seated('RS'), 'organisations/b': seated('RS') },
    );
    expect(spans.toSorted((a, b) => b.count - a.count)).toEqual([
      { name: 'Serbia', count: 2, kind: 'country' },
      { name: 'Bulgaria', count: 1, kind: 'country' },
      { name: 'North Macedonia', count: 0, kind: 'country' },
    ]);
  });

  test('tell apart who is in several countries and whose country is not recorded, at the end', () => {
    const spans = spansOf(
      {
        roles: [
          { who: { name: 'No country' } },
          { who: 'projects/both' },
          { who: { name: 'One', country: 'RS' } },
        ],
      },
      { 'projects/both': { countries: ['RS', 'BG'] } },
    );
    expect(spans).toEqual([
      { name: 'Serbia', count: 1, kind: 'country' },
      { name: en.shared.severalCountries, count: 1, kind: 'several' },
      { name: en.shared.countryNotRecorded, count: 1, kind: 'unknown' },
    ]);
  });

  test('are an empty list without participants', () => {
    expect(spansOf({})).toEqual([]);
  });

  test('stand with the widest in the middle, of equals by name', () => {
    const named = (name: string, count: number): Span => ({ name, count, kind: 'country' });
    const spans = arrange(siteLanguage, [named('b', 1), named('a', 1), named('d', 7), named('c', 3)]);
    expect(spans.map(({ name }) => name)).toEqual(['b', 'c', 'd', 'a']);
  });
});

describe('a drawing', () => {
  const size = { width: 1000, height: 100 };
  const span = (count: number, kind: Span['kind'] = 'country'): Span => ({ name: 'Serbia', count, kind });
  const count = (path: string) => path.split('M').length - 1;
  /** Arches that touch are one line. */
  const countArches = (path: string) => path.split('a').length - 1;

  test('has an arch for each span and a hanger for each who took part, within its size', () => {
    const drawing = drawBridge([span(3), span(0), span(5), span(2, 'unknown')], size);
    expect(countArches(drawing.arches)).toBe(3);
    expect(countArches(drawing.broken)).toBe(1);
    expect(count(drawing.hangers)).toBe(10);
    for (const [x = 0, top = 0] of [...drawing.hangers.matchAll(/M([\d.]+) 100V([\d.]+)/g)].map((hanger) =>
      hanger.slice(1).map(Number),
    )) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(top).toBeGreaterThanOrEqual(size.height - drawing.height);
      expect(top).toBeLessThan(size.height);
    }
  });

  test('gives each arch room for its hangers: all stand at equal distances, and piers between arches', () => {
    const drawing = drawBridge([span(3), span(0), span(5)], size);
    // Eight hangers and three arches make eleven distances.
    expect(drawing.piers).toEqual([363.6, 454.5]);
    expect(drawing.spans.map(({ width }) => width)).toEqual([363.6, 90.9, 545.5]);
  });

  test('has arches that are whole: half as wide as they are long, never more', () => {
    const { arches } = drawBridge(
      [7, 3, 2, 0, 11].map((people) => span(people)),
      { width: 1216, height: 100 },
    );
    const shapes = [...arches.matchAll(/a([\d.]+) [\d.]+ 0 0 1 ([\d.]+) 0/g)].map((shape) =>
      shape.slice(1).map(Number),
    );
    expect(shapes).toHaveLength(5);
    for (const [radius = 0, length = 0] of shapes) {
      expect(radius).toBeLessThanOrEqual(length / 2);
      expect(radius).toBeGreaterThan(length / 2 - 0.5);
    }
  });

  test('is the same for equal spans and differs for different spans', () => {
    expect(drawBridge([span(3), span(1)], size)).toEqual(drawBridge([span(3), span(1)], size));
    expect(drawBridge([span(3), span(1)], size)).not.toEqual(drawBridge([span(3), span(2)], size));
  });

  test('without participants is one broken arch', () => {
    const drawing = drawBridge([], size);
    expect([count(drawing.arches), count(drawing.broken), count(drawing.hangers)]).toEqual([0, 1, 0]);
  });

  test('with very many participants has arches without hangers', () => {
    expect(drawBridge([span(MOST_HANGERS)], size).hangers).not.toBe('');
    const drawing = drawBridge([span(MOST_HANGERS), span(1)], size);
    expect(drawing.hangers).toBe('');
    expect(countArches(drawing.arches)).toBe(2);
  });
});
