import { describe, expect, test } from 'vitest';
import { type Frozen, freezePage, toRelative } from './freeze-page.ts';
import { createTar } from './tar.ts';
import { toPastText } from './words.ts';

const frozen: Frozen = {
  site: 'A & B',
  base: '/sub/',
  day: '1 June 2026',
  files: new Set(['index.html', 'events/index.html', 'events/a/index.html', 'a b.png', 'search/index.html']),
  index: 'search/index.html',
  copies: new Map([['https://example.org/gone', 'https://archive.example/gone']]),
};

const freeze = (main: string) =>
  freezePage(
    `<html><head><title>T</title></head><body><main>${main}</main></body></html>`,
    'events/a/index.html',
    frozen,
  );

describe('addresses', () => {
  test.each([
    ['/sub/', '../../index.html'],
    ['/sub/events/#2026', '../index.html#2026'],
    ['/sub/events/a/?mark=x', 'index.html'],
    ['/sub/a%20b.png', '../../a%20b.png'],
    ['/sub/gone/', undefined],
    ['https://example.org/', undefined],
    ['#part', undefined],
  ])('%s', (address, relative) => {
    expect(toRelative(address, 'events/a/index.html', frozen)).toBe(relative);
  });
});

test('what needs a server goes, and the words of a dead link stay', () => {
  const page = freeze(
    '<form><input></form><p>See <a href="/sub/gone/">what is gone</a>.</p><script src="/sub/x.js"></script>',
  );
  expect(page).toContain('<p>See what is gone.</p>');
  expect(page).not.toMatch(/form|script|gone\//);
  expect(page).toContain('A &amp; B was frozen on 1 June 2026.');
  expect(page).toContain('<a href="../../search/index.html">');
});

test('a link to another site has its kept copy beside it, once', () => {
  const link = '<a href="https://example.org/gone">Report</a>';
  expect(freeze(`<p>${link}</p>`)).toContain(
    `${link} <a href="https://archive.example/gone">(archived copy)</a></p>`,
  );
  const both = `<p>${link}<a href="https://archive.example/gone">copy</a></p>`;
  expect(freeze(both)).toContain(both);
});

test('nothing is promised', () => {
  expect(toPastText(' Coming up ')).toBe(' Announced events ');
  expect(toPastText('Events to come')).toBe('Events announced');
  expect(toPastText('The coming years')).toBe('The coming years');
});

test('a tar archive refuses a name that does not fit', () => {
  const long = `${'a'.repeat(90)}/${'b'.repeat(90)}`;
  expect(createTar([[long, new Uint8Array(3)]])).toHaveLength(4 * 512);
  expect(() => createTar([['c'.repeat(101), new Uint8Array()]])).toThrow('too long');
});
