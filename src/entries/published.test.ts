import { expect, test } from 'vitest';
import { isPublished } from './published.ts';

test.each([
  ['an entry', {}, true],
  ['a draft', { draft: true }, false],
  ['a draft no more', { draft: false }, true],
  ['one for tomorrow', { publishFrom: '2026-06-02' }, false],
  ['one from today', { publishFrom: '2026-06-01' }, true],
  ['one from yesterday', { publishFrom: '2026-05-31' }, true],
  ['one for next month', { publishFrom: '2026-07' }, false],
  ['one from this month', { publishFrom: '2026-06' }, true],
  ['one for next year', { publishFrom: '2027' }, false],
  ['one from this year', { publishFrom: '2026' }, true],
  ['a draft from yesterday', { draft: true, publishFrom: '2026-05-31' }, false],
])('on 1 June 2026, %s', (_, data, isShown) => {
  expect(isPublished(data, '2026-06-01')).toBe(isShown);
});
