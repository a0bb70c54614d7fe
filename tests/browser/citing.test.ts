/** What stands at the end of an entry to hand it on. */

import { describe, expect } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { getLargestPage } from './page-types.ts';
import { getSite, test } from './visit.ts';

const site = getSite('fixture');
const path = getLargestPage(site, 'projects') ?? '';
const address = `${site.origin}${site.base}${path.slice(1)}`;

describe('the end of an entry', () => {
  test('without script has a citation to unfold, and no button that does nothing', async ({ visit }) => {
    const page = await visit(site, path, {
      viewport: { width: 360, height: 780 },
      javaScriptEnabled: false,
    });
    const end = page.locator('div.upkeep');
    const [text, bibtex, cslJson] = [0, 1, 2].map((index) => end.locator('p').nth(index));
    expect(await bibtex?.isVisible()).toBe(false);
    await end.locator('summary').click();
    expect(await bibtex?.innerText()).toContain(`url = {${address}}`);
    expect(await text?.innerText()).toContain(address);
    expect(JSON.parse((await cslJson?.innerText()) ?? '')).toMatchObject([{ URL: address }]);
    expect(await end.getByRole('button').count()).toBe(0);
  });

  test('copies the address of the page, and says so', async ({ visit }) => {
    const page = await visit(site, path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: en.citations.copyLink }).press('Enter');
    await page.getByText(en.citations.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('offers to share it where the browser can', async ({ visit }) => {
    const page = await visit(site, path);
    const button = page.getByRole('button', { name: en.citations.share });
    expect((await button.count()) > 0).toBe(await page.evaluate(() => 'share' in navigator));
    await page.addInitScript(() => {
      const share = async (data: ShareData) => {
        document.body.dataset.shared = data.url ?? '';
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await page.reload();
    await button.click();
    expect(await page.locator('body').getAttribute('data-shared')).toBe(address);
  });
});
