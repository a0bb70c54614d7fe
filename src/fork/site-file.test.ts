import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeSiteValues } from './site-file.ts';

test('only the values change', () => {
  const text = `/** Who we are. */
export const site = {
  /** The name. */
  name: 'Old', // as on the door
  kosovo: 'asterisk' as 'asterisk' | 'plain',
  collections: [
    'news',
  ] as readonly string[],
  licence: { name: 'A', url: 'b' },
} as const;
`;
  const values = {
    name: "O'Neill",
    kosovo: 'plain',
    collections: ['events', 'hubs'],
    licence: { name: 'C', url: 'd' },
  };
  expect(writeSiteValues(text, values)).toBe(`/** Who we are. */
export const site = {
  /** The name. */
  name: 'O\\'Neill', // as on the door
  kosovo: 'plain' as 'asterisk' | 'plain',
  collections: ['events', 'hubs'] as readonly string[],
  licence: { name: 'C', url: 'd' },
} as const;
`);
});

test('a value that the file does not have is refused', () => {
  const text = readFileSync('src/site.ts', 'utf8');
  expect(() => writeSiteValues(text, { motto: 'Onward' })).toThrow('src/site.ts has no motto.');
  expect(writeSiteValues(text, {})).toBe(text);
});
