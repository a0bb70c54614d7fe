/** A partner's page, at another origin, shows parts of the site in frames. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect } from 'vitest';
import { expectNoViolations } from '../axe.ts';
import { listDetailPages } from './page-types.ts';
import { getSite, test } from './visit.ts';

const site = getSite('fixture');

const toUrl = (path: string) => new URL(path, site.url).href;

const project = listDetailPages(site)
  .find((path) => path.startsWith('/projects/'))
  ?.slice(1);

const FRAMES = ['embed/map/', 'embed/coming/', `embed/${project}`];

/** Serves the page of a partner. Returns its address, and a function that stops it. */
async function servePartner(html: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_request, response) => {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Partner</title>${html}`);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => server.close() };
}

const renderFrame = (path: string, style = '') =>
  `<iframe src="${toUrl(path)}" title="${path}" width="100%" height="480" style="${style}"></iframe>`;

test('a partner shows three embeds, and can show no other page', async ({ browser }) => {
  const partner = await servePartner(
    [...FRAMES, project ?? '', ''].map((path) => renderFrame(path)).join('\n'),
  );
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(partner.url);
    for (const path of FRAMES) {
      const frame = page.frameLocator(`iframe[title="${path}"]`);
      await frame.getByRole('heading', { level: 1 }).waitFor();
      expect(await frame.locator('body').evaluate(() => document.scripts.length)).toBe(0);
    }
    for (const path of [project, '']) {
      const frame = page.frameLocator(`iframe[title="${path}"]`);
      expect(await frame.getByRole('heading', { level: 1 }).count()).toBe(0);
    }
    const opened = context.waitForEvent('page');
    await page
      .frameLocator(`iframe[title="${FRAMES[2]}"]`)
      .getByRole('heading', { level: 1 })
      .getByRole('link')
      .click();
    await (await opened).waitForURL(toUrl(project ?? ''));
  } finally {
    await context.close();
    partner.stop();
  }
});

test('the page of the partner says whether an embed is light or dark', async ({ browser }) => {
  const partner = await servePartner(
    ['light', 'dark']
      .map((scheme) => renderFrame(`embed/map/?${scheme}`, `color-scheme: ${scheme}`))
      .join(''),
  );
  const context = await browser.newContext({ colorScheme: null });
  try {
    const page = await context.newPage();
    await page.goto(partner.url);
    const isDark = (scheme: string) =>
      page
        .frameLocator(`iframe[title="embed/map/?${scheme}"]`)
        .locator('body')
        .evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect([await isDark('light'), await isDark('dark')]).toEqual([false, true]);
  } finally {
    await context.close();
    partner.stop();
  }
});

describe.each([320, 1280])('%s pixels wide', (width) => {
  test.for([
    '/embed/map/',
    '/embed/coming/',
    '/embed/hubs/',
    '/embed/countries/rs/',
    `/embed/${project}`,
    `/embed/${project}participants/`,
  ])('%s is accessible and no wider than its frame', async (path, { walk }) => {
    const page = await walk(site, path, { viewport: { width, height: 480 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoViolations(page, colorScheme);
    }
  });
});
