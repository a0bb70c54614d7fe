import { expect, test } from 'vitest';
import { HeadingIds } from './headings.ts';

test.each([
  ['Who took part?', 'text-who-took-part'],
  ['Ко је учествовао', 'text-ко-је-учествовао'],
  ['Čačak & Niš – 2018', 'text-čačak-niš-2018'],
  ['C\u030cac\u030cak', 'text-čačak'],
  ['İzmir', 'text-i\u0307zmir'],
  ['  ', 'text-section'],
  ['!?', 'text-section'],
])('%j has the id %s', (text, id) => {
  expect(new HeadingIds().getId(text)).toBe(id);
});

test('ids are unique for any names', () => {
  const ids = new HeadingIds();
  expect(['A', 'A', 'A 2', 'a', 'A-2'].map((text) => ids.getId(text))).toEqual([
    'text-a',
    'text-a-2',
    'text-a-2-2',
    'text-a-3',
    'text-a-2-3',
  ]);
});
