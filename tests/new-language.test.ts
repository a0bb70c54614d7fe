/**
 * A language that the interface does not have: a folder of words and one line in `src/site.ts` are all that it takes.
 * It is written from right to left, so that this shows whether styles and markup stand in the way.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '#features/hosting/preview-server.ts';
import { expectNoViolations } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { writeFiles } from './content.ts';
import { renderEvent, WORLD } from './mistakes/mistake.ts';
import { buildProject, createProject } from './own-project.ts';

const LANGUAGE = 'he';

const root = mkdtempSync(join(tmpdir(), 'site-new-language-'));
let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const project = createProject(root, 'project');
  const words = join(project, 'src/i18n', LANGUAGE);
  // The words themselves do not matter here.
  cpSync(join(project, 'src/i18n/sq'), words, { recursive: true });
  edit(join(words, 'grammar.ts'), /LOCALE = '[^']*'/, `LOCALE = '${LANGUAGE}'`);
  edit(join(project, 'src/site.ts'), /languages: \[[^\]]*\]/, `languages: ['en-GB', '${LANGUAGE}']`);
  writeFiles(join(project, 'content'), {
    ...WORLD,
    'events/kickoff.md': renderEvent('', 'A text.'),
    [`events/kickoff.${LANGUAGE}.md`]:
      "---\ntitle: פתיחה\nsummary: מפגש ראשון.\noriginal: 'ef3f35b5e304'\n---\n\nטקסט עם [ניש](/cities/nis/).\n",
  });
  await buildProject(project);
  site = await serveSite({ dir: join(project, 'dist'), base: '/', port: 0 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

function edit(file: string, before: string | RegExp, after: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(before);
  writeFileSync(file, text.replace(before, after));
}

async function visit(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 740 } });
  page.setDefaultTimeout(120_000);
  await page.goto(`${site.url}${path}`);
  return page;
}

test.each(['he/', 'he/events/', 'he/events/kickoff/', 'he/countries/', 'he/map/', 'he/search/'])(
  '%s runs from right to left',
  async (path) => {
    const page = await visit(path);
    const found = await page.evaluate(() => {
      const title = document.querySelector('h1') as HTMLElement;
      const brand = document.querySelector('header a') as HTMLElement;
      return {
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        title: getComputedStyle(title).direction,
        // The name of the site is at the side from which one reads.
        isBrandFirst: brand.getBoundingClientRect().left > window.innerWidth / 2,
        isWider: document.documentElement.scrollWidth > window.innerWidth,
      };
    });
    expect(found).toEqual({ lang: LANGUAGE, dir: 'rtl', title: 'rtl', isBrandFirst: true, isWider: false });
    await expectNoViolations(page, path);
    await page.context().close();
  },
);

test('what is not translated keeps its own direction', async () => {
  const page = await visit('he/cities/');
  const teaser = page.locator('.teaser h3 a').first();
  expect(
    await teaser.evaluate((link) => [link.getAttribute('lang'), getComputedStyle(link).direction]),
  ).toEqual(['en-GB', 'ltr']);
  await page.context().close();
});

test('pages in the other language run from left to right, as before', async () => {
  const page = await visit('events/kickoff/');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('');
  expect(await page.locator('nav.languages li').allInnerTexts()).toHaveLength(2);
  await page.context().close();
});
