import { expect, test } from 'vitest';
import { parseList } from './kept-list.ts';

test('a list has each entry once, and nothing that is none', () => {
  expect(parseList('hubs/a events/b-2 hubs/a', ' ')).toEqual(['hubs/a', 'events/b-2']);
  expect(parseList('hubs/a,../x,<b>,hubs,hubs/a/b,https://a.example/,', ',')).toEqual(['hubs/a']);
  expect(parseList('', ' ')).toEqual([]);
});
