import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { expectNoViolations } from '../axe.ts';
import { listDetailPages, listPageTypes } from './page-types.ts';
import { waitForOptions } from './search-answer.ts';
import { getSite, listSites, test } from './visit.ts';

/** Dark mode changes colours alone, as `tests/site/styles.test.ts` shows: there, only the rules about colours run. */
async function expectNoViolationsInLightAndDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoViolations(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(page, 'dark', 'colours');
}

describe('no violation', () => {
  const real = getSite('real');
  const ofExample = HAS_EXAMPLE ? describe : describe.skip;

  test.for(listPageTypes(real))('on %s', async (path, { walk }) => {
    await expectNoViolationsInLightAndDark(await walk(real, path));
  });

  test('on a page that is not there', async ({ walk }) => {
    await expectNoViolationsInLightAndDark(await walk(real, '/nothing/', { status: 404 }));
  });

  ofExample.each([360, 1280])('in the search, %d pixels wide', (width) => {
    const viewport = { width, height: 800 };

    test.for([
      ['with results', '?q=digital&country=Serbia'],
      ['with none', '?q=Pirot&country=Albania'],
      ['with an answer', '?q=who+took+part+in+Digital+Cities'],
    ] as const)('%s', async ([state, address], { visit }) => {
      const page = await visit(real, `/search/${address}`, { viewport });
      await page.locator('[data-search][data-answered]').waitFor();
      await page.locator('[data-facet] label').first().waitFor({ state: 'attached' });
      // Where nothing is found, other searches are offered after the answer.
      if (state === 'with none') await page.locator('[data-search-try] a').first().waitFor();
      await expectNoViolationsInLightAndDark(page);
      // On a phone the facets are folded.
      if (width < 800) {
        await page.locator('.facets > summary').click();
        await expectNoViolationsInLightAndDark(page);
      }
    });

    test('in the dialog', async ({ visit }) => {
      const page = await visit(real, '/cities/nis/', { viewport });
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await expectNoViolationsInLightAndDark(page);
      await page.keyboard.type('digital');
      await waitForOptions(page, 'digital');
      await page.keyboard.press('ArrowDown');
      await expectNoViolationsInLightAndDark(page);
      await page.getByRole('combobox').fill('Digital Cities funder');
      await page.locator('.answer').waitFor();
      await expectNoViolationsInLightAndDark(page);
    });

    test('on a page with marks', async ({ visit }) => {
      const page = await visit(real, '/cities/nis/?mark=nis', { viewport });
      await page.locator('mark').first().waitFor();
      await expectNoViolationsInLightAndDark(page);
    });
  });

  describe.each(listSites('fixture'))('on the pages of the $name', (fixture) => {
    test.for(listDetailPages(fixture))('%s', async (path, { walk }) => {
      await expectNoViolationsInLightAndDark(await walk(fixture, path));
    });
  });
});
