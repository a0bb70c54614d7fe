import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITE_PATHS } from './routes.ts';

test('each address of the site itself has a page', () => {
  const pages = globSync('src/pages/**/*.astro').map((file) =>
    file
      .replaceAll('\\', '/')
      .slice('src/pages'.length)
      // One file serves the first page of a list and all further ones.
      .replace(/(?:\/index|\/\[\.\.\.\w+\])?\.astro$/, '/'),
  );
  const missing = Object.values(SITE_PATHS).filter((path) => !pages.includes(path));
  expect(missing).toEqual([]);
});
