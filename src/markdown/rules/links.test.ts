import { describe, expect, test } from 'vitest';
import { checkBody } from '#markdown/check.ts';
import { isSafeAddress } from '#markdown/syntax/allow-list.ts';
import { findLinkDiagnostic } from './links.ts';

/** Addresses from the Markdown parser that lead to code, or to another host than they seem to. */
const disguised = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript\r:alert(1)',
  '\u00a0javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,x',
  'blob:https://x.org/1',
  'file:///etc/passwd',
  'ftp://x.org',
  'view-source:x',
  '//evil.org',
  '///evil.org',
  '\\\\evil.org',
  '/\\evil.org',
  '/\t/evil.org',
];

test.each(disguised)('%j leads nowhere', (href) => {
  expect(findLinkDiagnostic(href)?.code).toBe('link-scheme');
  expect(isSafeAddress(href)).toBe(false);
});

test.each([
  '[x](javascript&colon;alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](java&#x09;script:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](< javascript:alert(1)>)',
  '[x][r]\n\n[r]: &#106;avascript:alert(1)',
  '<javascript:alert(1)>',
  '[x](javascript\\:alert(1))',
  '[x](//evil.org)',
  '[x](\\\\\\evil.org)',
  '[x](data:text/html,x)',
])('%j is an error in a body', (source) => {
  expect(checkBody(source).map(({ severity }) => severity)).toEqual(['error']);
});

test.each([
  'https:evil.org',
  'https:/evil.org',
  'https:///evil.org',
  'https://',
  'https://good.org@evil.org',
  'https://https://good.org',
  'https://localhost',
  'mailto:',
  'mailto:x',
  'tel:',
  'tel:abc',
])('%j is no complete address', (href) => {
  expect(findLinkDiagnostic(href)?.code).toBe('link-incomplete');
});

test.each(['', ' ', '#'])('%j is no address at all', (href) => {
  expect(findLinkDiagnostic(href)?.code).toBe('link-empty');
});

test.each([
  'https://x.org',
  'https://x.org:8080/a?b=c@d#e',
  'HTTPS://X.ORG',
  'mailto:a@b.org?subject=x',
  'tel:+381-11-3456',
  'https://x.org/?find=a\\b',
  '/cities/niš/',
  '#text-увод',
  '/',
  '/x/',
  '/x/#y',
  '#y',
  './a.md',
  '../events/x.md#y',
  'x/index.md',
  'x.mdx?y',
])('%j is fine', (href) => {
  expect(findLinkDiagnostic(href)).toBeUndefined();
  expect(isSafeAddress(href)).toBe(true);
});

describe('the suggested address', () => {
  test.each([
    // What browsers would repair, or programs would cut.
    ['https:\\\\good.org', 'link-characters', 'https://good.org/'],
    ['https://good.org/a b', 'link-characters', 'https://good.org/a%20b'],
    ['https://good.org/a\u200bb', 'link-characters', 'https://good.org/ab'],
    ['https://good.org/my\\_page', 'link-characters', 'https://good.org/my_page'],
    ['http://a b.org', 'link-characters', undefined],
    ['/cities/Novi Sad/', 'link-characters', '/cities/novi-sad/'],
    ['tel:+381 18 123', 'link-characters', 'tel:+38118123'],
    ['mailto: a@b.org', 'link-characters', 'mailto:a@b.org'],
    [
      'https://чачак.срб/град?q=а',
      'link-characters',
      'https://xn--80aa4azcb.xn--90a3ac/%D0%B3%D1%80%D0%B0%D0%B4?q=%D0%B0',
    ],
    // Missing or wrong schemes.
    ['//good.org/a', 'link-scheme', 'https://good.org/a'],
    ['htps://good.org', 'link-scheme', 'https://good.org'],
    ['mialto:a@b.org', 'link-scheme', 'mailto:a@b.org'],
    ['javascript:alert(1)', 'link-scheme', undefined],
    ['data:text/html,x', 'link-scheme', undefined],
    ['https:/good.org/a', 'link-incomplete', 'https://good.org/a'],
    ['https://https://good.org', 'link-incomplete', 'https://good.org'],
    ['https://good.org@evil.org', 'link-incomplete', undefined],
    ['http://good.org/a', 'link-http', 'https://good.org/a'],
    ['http//good.org', 'link-relative', 'https://good.org'],
  ])('%s', (href, code, suggestion) => {
    expect(findLinkDiagnostic(href)).toMatchObject({ code });
    expect(findLinkDiagnostic(href)?.suggestion).toBe(suggestion);
  });
});

describe('relative addresses', () => {
  test.each([
    ['www.x.org', 'https://www.x.org'],
    ['x.org/a', 'https://x.org/a'],
    ['a@b.org', 'mailto:a@b.org'],
    ['budva', undefined],
    ['../budva/', undefined],
    ['?a=b', undefined],
  ])('%s', (href, suggestion) => {
    expect(findLinkDiagnostic(href)).toMatchObject({ code: 'link-relative' });
    expect(findLinkDiagnostic(href)?.suggestion).toBe(suggestion);
  });
});
