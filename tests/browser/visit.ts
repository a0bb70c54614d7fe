/** A browser test. It fails if a page logs an error or sends a request to another host. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { launchBrowser } from '../browser.ts';
import type { BuiltSite } from '../setup.ts';

interface VisitOptions extends Pick<BrowserContextOptions, 'javaScriptEnabled' | 'timezoneId' | 'viewport'> {
  /** The time of the visitor; default: the day of the build. */
  now?: string;
  /** The status of the page; default: 200. */
  status?: number;
}

/** A site by name. Throws if it was not built. */
export function getSite(name: BuiltSite['name']): BuiltSite {
  const site = inject('sites').find((candidate) => candidate.name === name);
  if (!site) throw new Error(`The site "${name}" was not built.`);
  return site;
}

export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the dependencies from the pattern.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }) => {
    const pages: Page[] = [];
    const violations: string[] = [];
    onCleanup(async () => {
      await Promise.all(pages.map((page) => page.context().close()));
      if (violations.length > 0) throw new Error(violations.join('\n'));
    });
    /** Opens a page as a new visitor; `path` is below the base path: `/events/`. */
    return async (
      site: BuiltSite,
      path: string,
      { status = 200, now = site.buildDate, ...options }: VisitOptions = {},
    ) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(30_000);
      const page = await context.newPage();
      await page.clock.setFixedTime(now);
      pages.push(page);
      page.on('pageerror', (error) => violations.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        const isOwnStatus = status >= 400 && message.text().includes(`status of ${status}`);
        if (['error', 'warning'].includes(message.type()) && !isOwnStatus) {
          violations.push(`${path}: ${message.text()}`);
        }
      });
      page.on('request', (request) => {
        const { origin, protocol, href } = new URL(request.url());
        const isOwn = origin === new URL(site.url).origin || protocol === 'data:' || protocol === 'blob:';
        if (!isOwn) violations.push(`${path} asks ${href}`);
      });
      const response = await page.goto(new URL(path.slice(1), site.url).href);
      if (response?.status() !== status) violations.push(`${path} is answered with ${response?.status()}`);
      return page;
    };
  });
