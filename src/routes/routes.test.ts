import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitePages } from './features.ts';

test('each address of the site itself has a page, or a file', () => {
  const pages = globSync('src/pages/**/*.{astro,ts}').map((file) =>
    file
      .replaceAll('\\', '/')
      .slice('src/pages'.length)
      // One file serves the first page of a list and all further ones.
      .replace(/(?:\/index|\/\[\.\.\.\w+\])?\.astro$/, '/')
      .replace(/\.ts$/, ''),
  );
  const missing = sitePages.map(({ path }) => path).filter((path) => !pages.includes(path));
  expect(missing).toEqual([]);
});
