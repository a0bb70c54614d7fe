import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { expectNoViolations } from '../axe.ts';
import { listDetailPages, listPageTypes } from './page-types.ts';
import { getSite, test } from './visit.ts';

async function expectNoViolationsInLightAndDark(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page, colorScheme);
  }
}

describe('no violation', () => {
  const real = getSite('real');

  test.for(listPageTypes(real))('on %s', async (path, { visit }) => {
    await expectNoViolationsInLightAndDark(await visit(real, path));
  });

  test('on a page that is not there', async ({ visit }) => {
    await expectNoViolationsInLightAndDark(await visit(real, '/nothing/', { status: 404 }));
  });

  test('in the results of a search', async ({ visit }) => {
    const page = await visit(real, '/search/?q=Serbia');
    await page.getByRole('main').locator('ol').getByRole('link').first().waitFor();
    await expectNoViolationsInLightAndDark(page);
  });

  const fixture = getSite('fixture');

  test.for(listDetailPages(fixture))('on %s of the fixture', async (path, { visit }) => {
    await expectNoViolationsInLightAndDark(await visit(fixture, path));
  });
});
