import { expect, test } from 'vitest';
import { readColours } from './colours.ts';

const css = ['paper', 'ink', 'ink-soft', 'river', 'brick'].map((name, index) => `--${name}: #00000${index};`);

test('the colours of cards are those of the site by day', () => {
  const night = '@media (prefers-color-scheme: dark) { :root { --paper: #ffffff; } }';
  expect(readColours(`:root {${css.join('')}} ${night}`)).toEqual({
    paper: '#000000',
    ink: '#000001',
    'ink-soft': '#000002',
    river: '#000003',
    brick: '#000004',
  });
});

test('a colour that is missing is told', () => {
  expect(() => readColours(`:root {${css.slice(1).join('')}}`)).toThrow('--paper');
});
