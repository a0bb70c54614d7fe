import { describe, expect } from 'vitest';
import { listPageTypes } from './page-types.ts';
import { getSite, test } from './visit.ts';

/** WCAG 2.2, 1.4.10: 1280 pixels at 400 % zoom. */
const viewport = { width: 320, height: 640 };

describe.each(['real', 'fixture'] as const)('%s', (name) => {
  const site = getSite(name);

  test.for(listPageTypes(site))('%s needs no scrolling sideways', async (path, { visit }) => {
    const page = await visit(site, path, { viewport });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});
