import { expect, test } from 'vitest';
import { assertEnoughPages, countPages } from './page-count.ts';

const createPages = (count: number) =>
  Array.from({ length: count }, (_, page) => [`events/${page}/index.html`, `events/${page}/feed.xml`]).flat();

test('a tenth fewer pages pass, and more than that do not', () => {
  const last = countPages(createPages(20));
  expect(() => assertEnoughPages(countPages(createPages(18)), last)).not.toThrow();
  expect(() => assertEnoughPages(countPages(createPages(17)), last)).toThrow(
    'The site would have 17 pages; the last one has 20.',
  );
});

test('the first site may have any number', () => {
  expect(() => assertEnoughPages(countPages(['index.html']), countPages([]))).not.toThrow();
});
