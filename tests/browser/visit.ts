/**
 * A browser test. It fails if a page logs an error, does what the policy refuses, or sends a request to another host.
 */
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
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

/** The sites of some names that were built. A site that does without something has no fixture. */
export const listSites = (...names: BuiltSite['name'][]): BuiltSite[] =>
  inject('sites').filter(({ name }) => names.includes(name));

/** Where a visitor wants less motion, pages follow each other at once: a transition that a browser gives up is an error. */
const WITHOUT_MOTION = { reducedMotion: 'reduce' } as const satisfies BrowserContextOptions;

/** A page under test, and what it did wrong. */
interface Tab {
  page: Page;
  violations: string[];
  /** Opens `path`, which is below the base path: `/events/`. */
  open(site: BuiltSite, path: string, status?: number): Promise<void>;
}

/** Opens a tab which records what pages log, and which other hosts they ask. */
async function createTab(context: BrowserContext): Promise<Tab> {
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  // Not every browser writes to the console what the policy refuses.
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The policy refuses ${blockedURI} by ${violatedDirective}.`);
    });
  });
  const violations: string[] = [];
  const now = { path: '', origin: '', status: 200 };
  page.on('pageerror', (error) => violations.push(`${now.path}: ${error.message}`));
  page.on('console', (message) => {
    const isOwnStatus = now.status >= 400 && message.text().includes(`status of ${now.status}`);
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus) {
      violations.push(`${now.path}: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    const isOwn = origin === now.origin || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) violations.push(`${now.path} asks ${href}`);
  });
  return {
    page,
    violations,
    async open(site, path, status = 200) {
      const { href, origin } = new URL(path.slice(1), site.url);
      Object.assign(now, { path, origin, status });
      const response = await page.goto(href);
      if (response?.status() !== status) violations.push(`${path} is answered with ${response?.status()}`);
    },
  };
}

/**
 * Follows a link to another page, and waits until that page has loaded. A click alone does not wait: what a test looks
 * at next would be the page that is left. Throws if it is no link.
 */
export async function follow(link: Locator): Promise<void> {
  const href = await link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ''));
  if (href === '') throw new Error(`${link} is no link.`);
  await Promise.all([link.page().waitForURL((url) => url.href === href), link.click()]);
}

function assertNone(violations: readonly string[]): void {
  if (violations.length > 0) throw new Error(violations.join('\n'));
}

export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the dependencies from the pattern.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }) => {
    const tabs: Tab[] = [];
    onCleanup(async () => {
      await Promise.all(tabs.map(({ page }) => page.context().close()));
      assertNone(tabs.flatMap(({ violations }) => violations));
    });
    /** Opens a page as a new visitor; `path` is below the base path: `/events/`. */
    return async (
      site: BuiltSite,
      path: string,
      { status, now = site.buildDate, ...options }: VisitOptions = {},
    ) => {
      const tab = await createTab(await browser.newContext({ ...WITHOUT_MOTION, ...options }));
      tabs.push(tab);
      await tab.page.clock.setFixedTime(now);
      await tab.open(site, path, status);
      return tab.page;
    };
  })
  .extend('tab', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext(WITHOUT_MOTION);
    onCleanup(() => context.close());
    return createTab(context);
  })
  .extend('walk', async ({ tab }, { onCleanup }) => {
    onCleanup(() => assertNone(tab.violations.splice(0)));
    /**
     * Opens a page in the tab of the test before, which takes a third of the time: for pages that a test looks at and
     * does not use.
     */
    return async (
      site: BuiltSite,
      path: string,
      { status, viewport = { width: 1280, height: 720 } }: Pick<VisitOptions, 'status' | 'viewport'> = {},
    ) => {
      const { page } = tab;
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.clock.setFixedTime(site.buildDate);
      await tab.open(site, path, status);
      // Some pages show themselves once a script has loaded what they are about.
      await page.locator('[data-shortlist][hidden], [data-offline][hidden]').waitFor({ state: 'detached' });
      return page;
    };
  });
