import { describe, expect, test } from 'vitest';
import { isSafeAddress } from './allow-list.ts';
import { checkBody } from './check.ts';
import { createLinkResolver, findLinkFault, toSitePath } from './links.ts';

/** Addresses as a parser of Markdown hands them on, that lead to code or to another host than they seem to. */
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
  'https:\\\\evil.org',
];

test.each(disguised)('%j leads nowhere', (href) => {
  expect(findLinkFault(href)?.code).toMatch(/^link-(scheme|relative)$/);
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
  'mailto:',
  'mailto:x',
  'tel:',
  'tel:abc',
  'http://a b.org',
  '',
])('%j is no complete address', (href) => {
  expect(findLinkFault(href)?.code).toBe('link-scheme');
});

test.each([
  'https://x.org',
  'https://x.org:8080/a?b=c@d#e',
  'HTTPS://X.ORG',
  'mailto:a@b.org?subject=x',
  'tel:+381-11-3456',
  '/',
  '/x/',
  '/x/#y',
  '#y',
  './a.md',
  '../events/x.md#y',
  'x/index.md',
  'x.mdx?y',
])('%j is fine', (href) => {
  expect(findLinkFault(href)).toBeUndefined();
  expect(isSafeAddress(href)).toBe(true);
});

describe('addresses that depend on where the page stands', () => {
  test.each([
    ['www.x.org', 'https://www.x.org'],
    ['x.org/a', 'https://x.org/a'],
    ['a@b.org', 'mailto:a@b.org'],
    ['budva', undefined],
    ['../budva/', undefined],
    ['?a=b', undefined],
  ])('%s', (href, suggestion) => {
    expect(findLinkFault(href)).toMatchObject({ code: 'link-relative' });
    expect(findLinkFault(href)?.suggestion).toBe(suggestion);
  });
});

describe('the page that an address means', () => {
  const file = 'events/2018/kickoff/index.md';
  test.each([
    ['/x/#y', '/x/#y'],
    ['#y', '#y'],
    ['./other.md', '/events/other/'],
    ['../forum.md#who', '/events/forum/#who'],
    ['../../webinar.mdx?a=b#c', '/events/webinar/?a=b#c'],
    ['../../../projects/2017/digital-cities/index.md', '/projects/digital-cities/'],
    ['../../../pages/about.md', '/about/'],
    ['index.md', '/events/kickoff/'],
    ['https://x.org', undefined],
    ['mailto:a@b.org', undefined],
    ['//x.org', undefined],
  ])('%s', (href, path) => {
    expect(toSitePath(href, file)).toBe(path);
  });

  test('outside the content folder is none that exists', () => {
    expect(toSitePath('../../../../etc.md', file)).toBe('/../etc/');
  });

  test.each([
    ['/', '/x/', '/events/other/'],
    ['/sub/', '/sub/x/', '/sub/events/other/'],
  ])('below the base %s', (base, absolute, relative) => {
    const resolve = createLinkResolver(file, base);
    expect(resolve('/x/')).toBe(absolute);
    expect(resolve('./other.md')).toBe(relative);
    expect(resolve('#y')).toBe('#y');
    expect(resolve('https://x.org/')).toBe('https://x.org/');
  });
});
