import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { headersFor } from '#features/hosting/headers.ts';
import { listRules, sumScore } from './observatory.ts';

const PAGE = '<!doctype html><script type="module" src="/_astro/a.js"></script>';

const score = (headers: Record<string, string>, html = PAGE) =>
  sumScore(listRules({ headers, page: parse(html) }));

test('a site without headers fails', () => {
  expect(score({})).toBe(100 - 25 - 20 - 5 - 20);
});

test.each([
  [{ 'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'" }, 125],
  [{ 'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-inline'" }, 60],
  [{ 'Cross-Origin-Resource-Policy': 'cross-origin' }, 120],
  [{ 'Strict-Transport-Security': 'max-age=3600' }, 120],
  [{ 'Strict-Transport-Security': 'includeSubDomains' }, 80],
  [{ 'Referrer-Policy': 'unsafe-url' }, 120],
  [{ 'X-Content-Type-Options': 'sniff' }, 125],
])('%j costs what the rules say', (changed, expected) => {
  expect(score({ ...headersFor('/', '/'), ...changed })).toBe(expected);
});

test('scripts of others cost more than all extra points', () => {
  const foreign = '<script src="https://evil.example/a.js"></script>';
  expect(score(headersFor('/', '/'), foreign)).toBe(50);
});

test('our headers have 130 points', () => {
  expect(score(headersFor('/', '/'))).toBe(130);
});
