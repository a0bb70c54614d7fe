import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { type DevServer, startDevServer } from '../dev-server.ts';
import { renderEvent, renderFile, WORLD } from '../mistakes/mistake.ts';
import { makePicture } from '../picture-bytes.ts';
import { test } from './visit.ts';

const PNG = await makePicture('png');

const HALL = 'image: {src: ./hall.png, alt: An empty hall, credit: A. Photographer}';

const KICKOFF = renderEvent('city: nis', 'It was a good day.');

const renderAbout = (body: string) => renderFile('title: About\nsummary: What this is.', {}, body);

/** Content without diagnostics. The page about the site stays the last. */
const CONTENT: Record<string, string | Uint8Array> = {
  ...WORLD,
  'cities/pirot.md': String(WORLD['cities/pirot.md']).replace(
    'country: RS',
    'country: RS\ntopics: [smart-cities]',
  ),
  'events/kickoff.md': KICKOFF,
  'events/hall/index.md': renderEvent(`city: pirot\n${HALL}`, 'Look at [the kickoff](/events/kickoff/).'),
  'events/hall/hall.png': PNG,
  'projects/components.mdx': renderFile(
    'kind: programme\ntitle: Components\nsummary: A programme.\nstart: 2018',
    {},
    'First words.\n\n<Callout title="Look">Here.</Callout>',
  ),
  'pages/about.md': renderAbout('Who we are.'),
};

let dev: DevServer;

/** One for all tests: it keeps the scripts of the server. A report that was put aside is kept by its tab alone. */
let context: BrowserContext;

beforeAll(async () => {
  dev = await startDevServer(CONTENT);
});

afterAll(async () => {
  void context.close();
  await dev.stop();
});

/** The number of characters printed before the test. */
let printedBefore = 0;
const getPrinted = () => dev.getPrinted().slice(printedBefore);

/** Opens a page. Undoes changes of the content before the next test. */
async function open(browser: Browser, path: string): Promise<Page> {
  printedBefore = dev.getPrinted().length;
  context ??= await browser.newContext();
  context.setDefaultTimeout(120_000);
  onTestFinished(async () => {
    await restoreContent();
    await expectNoReport(await visit(path));
  });
  return visit(path);
}

/**
 * Opens a page in a tab of its own, and closes the others: the server may have an open page load again at any moment,
 * and the browser then tells the end of neither visit. Nor does it always tell the end of a tab that is closed while it
 * loads again, so nothing waits for that.
 */
async function visit(path: string): Promise<Page> {
  const left = context.pages();
  const page = await context.newPage();
  for (const other of left) void other.close();
  await page.goto(dev.url + path, { waitUntil: 'commit' });
  await page.waitForLoadState();
  return page;
}

/**
 * Loads a page again in its own tab, which keeps what was put aside. The server may have it load again at the same
 * moment, and the browser then tells the end of neither: the new page itself tells that it is there.
 */
async function reload(page: Page): Promise<void> {
  const isLeft = (leave: boolean) =>
    page
      .evaluate((mark) => {
        const root = document.documentElement;
        if (mark) root.dataset.left = '';
        return 'left' in root.dataset || document.readyState !== 'complete';
      }, leave)
      // Between two pages there is none to ask.
      .catch(() => !leave);
  await expect.poll(() => isLeft(true)).toBe(true);
  void page.reload({ waitUntil: 'commit' }).catch(() => undefined);
  await expect.poll(() => isLeft(false)).toBe(false);
}

const getStatus = async (path: string) => (await fetch(dev.url + path)).status;

let restored = 0;

/** Restores changed files one by one, as people save them, and waits until a page shows the last. */
async function restoreContent(): Promise<void> {
  restored += 1;
  const last = `Restored ${restored} times.`;
  CONTENT['pages/about.md'] = renderAbout(last);
  for (const item of readdirSync(dev.contentDir, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const file = relative(dev.contentDir, path).replaceAll(sep, '/');
    if (item.isFile() && !(file in CONTENT)) rmSync(path);
  }
  for (const [file, text] of Object.entries(CONTENT)) {
    const path = join(dev.contentDir, file);
    if (!existsSync(path) || !readFileSync(path).equals(Buffer.from(text))) dev.save(file, text);
  }
  // Changes are noticed in their order.
  await expect.poll(async () => (await fetch(`${dev.url}about/`)).text()).toContain(last);
}

const getReport = (page: Page) => page.getByRole('alert', { name: 'Errors in the content' });

/**
 * Waits for a report with these parts, on the page and in the terminal, and checks that nothing else covers the page.
 */
async function expectReport(page: Page, ...parts: string[]): Promise<void> {
  const report = getReport(page);
  for (const part of parts) {
    await expect.poll(() => report.innerText()).toContain(part);
    await expect.poll(getPrinted).toContain(part);
  }
  await expectNoStack(page);
}

/** Checks that no stack trace is visible. */
async function expectNoStack(page: Page): Promise<void> {
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  const stack = /^\s+at .+:\d+:\d+|node_modules|\.ts:\d/m;
  expect(await page.locator('body').innerText()).not.toMatch(stack);
  expect(getPrinted()).not.toMatch(stack);
}

const expectNoReport = (page: Page) => expect.poll(() => page.locator('site-report').count()).toBe(0);

describe('a mistake', () => {
  test('is shown when the file is saved, and removed when it is fixed', async ({ browser }) => {
    const page = await open(browser, 'events/kickoff/');
    await expectNoReport(page);
    dev.save('events/kickoff.md', KICKOFF.replace('title: Kickoff', 'titel: A beginning'));
    await expectReport(
      page,
      'events/kickoff.md:3:1',
      '| titel: A beginning',
      'Its name is “title”.',
      '1 error in 1 file',
    );
    dev.save('events/kickoff.md', KICKOFF.replace('title: Kickoff', 'title: A beginning'));
    await expectNoReport(page);
    await page.getByRole('heading', { level: 1, name: 'A beginning' }).waitFor();
  });

  test('is shown on pages that are opened later, and these keep working', async ({ browser }) => {
    let page = await open(browser, '');
    dev.save('events/kickoff.md', KICKOFF.replace('A good day', 'A <b>good</b> day').replace('nis', 'nisch'));
    await expectReport(page, 'There is no entry “nisch”');
    for (const path of [
      '',
      'cities/nis/',
      'events/',
      'events/hall/',
      'events/kickoff/',
      'about/',
      'nowhere/',
    ]) {
      page = await visit(path);
      await expectReport(page, 'There is no entry “nisch”');
      const headings = page.getByRole('heading', { level: 1, includeHidden: true });
      await expect.poll(() => headings.count()).toBe(1);
    }
    page = await visit('cities/nis/');
    dev.save('cities/nis.md', String(CONTENT['cities/nis.md']).replace('A city.', 'A city with a fortress.'));
    await page.getByText('A city with a fortress.').first().waitFor();
  });

  test('in a body keeps the last correct text on the page', async ({ browser }) => {
    const page = await open(browser, 'events/kickoff/');
    dev.save('events/kickoff.md', KICKOFF.replace('a good day', 'a <b>long</b> day'));
    await expectReport(page, 'events/kickoff.md:9:10');
    await reload(page);
    await page.getByText('It was a good day.').waitFor();
    await expectNoStack(page);
    dev.save('events/kickoff.md', KICKOFF.replace('a good day', 'a **long** day'));
    await page.getByText('It was a long day.').waitFor();
    await expectNoReport(page);
  });

  test('in .mdx does too', async ({ browser }) => {
    const page = await open(browser, 'projects/components/');
    const text = String(CONTENT['projects/components.mdx']);
    dev.save('projects/components.mdx', text.replace('First words.', 'Second {words}.'));
    await expectReport(page, 'projects/components.mdx:8:8');
    await reload(page);
    await page.getByText('First words.').waitFor();
    dev.save('projects/components.mdx', text.replace('</Callout>', ''));
    await expectReport(page, 'projects/components.mdx:10');
    dev.save('projects/components.mdx', text.replace('First words.', 'Second words.'));
    await page.getByText('Second words.').waitFor();
    await expectNoReport(page);
  });

  test('in the list of topics is shown, and the last list stays', async ({ browser }) => {
    const page = await open(browser, 'cities/pirot/');
    await page.getByText('Smart cities').first().waitFor();
    dev.save('topics.yaml', '- id: smart-cities\n  lable: Cities of data\n');
    await expectReport(page, 'topics.yaml:2:3');
    await reload(page);
    await page.getByText('Smart cities').first().waitFor();
    await expectNoStack(page);
    dev.save('topics.yaml', '- id: smart-cities\n  label: Cities of data\n');
    await page.getByText('Cities of data').first().waitFor();
    await expectNoReport(page);
  });
});

describe('what is saved', () => {
  test('shows on the pages of its neighbours', async ({ browser }) => {
    let page = await open(browser, 'cities/nis/');
    await page.getByRole('link', { name: 'Kickoff' }).first().waitFor();
    dev.save('events/kickoff.md', KICKOFF.replace('title: Kickoff', 'title: A beginning'));
    await page.getByRole('link', { name: 'A beginning' }).first().waitFor();
    for (const path of ['events/', 'events/hall/']) {
      page = await visit(path);
      const link = page.getByRole('link', { name: path === 'events/' ? 'A beginning' : 'the kickoff' });
      await expect.poll(() => link.count()).toBe(1);
    }
  });

  test('leaves one neighbour for another', async ({ browser }) => {
    const withRole = (who: string) => KICKOFF.replace('city: nis', `city: nis\nroles: [{who: ${who}}]`);
    let page = await open(browser, 'projects/digital-cities/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: 'Kickoff' }).count()).toBe(0);
    dev.save('events/kickoff.md', withRole('projects/digital-cities'));
    await page.getByRole('link', { name: 'Kickoff' }).first().waitFor();
    dev.save('events/kickoff.md', withRole('projects/components'));
    await page.getByRole('link', { name: 'Kickoff' }).waitFor({ state: 'detached' });
    page = await visit('projects/components/');
    await page.getByRole('link', { name: 'Kickoff' }).first().waitFor();
  });

  test('is in the lists of pages from then on', async ({ browser }) => {
    let page = await open(browser, 'topics/smart-cities/');
    dev.save('topics.yaml', `${CONTENT['topics.yaml']}\n- {id: open-data, label: Open data}\n`);
    dev.save('events/kickoff.md', KICKOFF.replace('city: nis', 'city: nis\ntopics: [open-data]'));
    await expectNoReport(page);
    await expect.poll(() => getStatus('topics/open-data/')).toBe(200);
    page = await visit('topics/open-data/');
    await page.getByRole('link', { name: 'Kickoff' }).first().waitFor();
    dev.save('events/kickoff.md', KICKOFF);
    await expect.poll(() => getStatus('topics/open-data/')).toBe(404);
  });

  test('a picture under the same name has its new size', async ({ browser }) => {
    const page = await open(browser, 'events/hall/');
    const picture = page.getByRole('img', { name: 'An empty hall' });
    const width = await picture.getAttribute('width');
    dev.save('events/hall/hall.png', await makePicture('png', { width: 60, height: 20 }));
    await expect.poll(() => picture.getAttribute('width')).toBe('60');
    expect(width).not.toBe('60');
  });
});

describe('files that come and go', () => {
  test('a new file is reported, and has its page once it is valid', async ({ browser }) => {
    const page = await open(browser, 'events/added/');
    dev.save('events/added.md', renderEvent('city: nowhere', 'A new one.'));
    await expectReport(page, 'events/added.md:6:7');
    dev.save('events/added.md', renderEvent('city: nis', 'A new one.'));
    await expectNoReport(page);
    await page.getByText('A new one.').waitFor();
  });

  test('reports entries that name or link to a deleted one', async ({ browser }) => {
    let page = await open(browser, 'events/hall/');
    rmSync(join(dev.contentDir, 'cities/nis.md'));
    await expectReport(page, 'events/kickoff.md:6:7', 'There is no entry “nis”');
    rmSync(join(dev.contentDir, 'events/kickoff.md'));
    await expectReport(page, 'events/hall/index.md:10:9', 'The link leads to “/events/kickoff/”');
    page = await visit('events/hall/');
    await page.getByText('Look at the kickoff').waitFor();
    await expectNoStack(page);
    expect(await getStatus('events/kickoff/')).toBe(404);
  });

  test('reports entries that name or link to a renamed one', async ({ browser }) => {
    const page = await open(browser, 'events/');
    renameSync(join(dev.contentDir, 'cities/nis.md'), join(dev.contentDir, 'cities/nish.md'));
    await expectReport(page, 'events/kickoff.md:6:7', 'city: nish');
    dev.save('events/kickoff.md', KICKOFF.replace('city: nis', 'city: nish'));
    await expectNoReport(page);
  });

  test('a missing picture is reported, and the page is absent until it is back', async ({ browser }) => {
    let page = await open(browser, 'events/');
    rmSync(join(dev.contentDir, 'events/hall/hall.png'));
    await expectReport(page, 'events/hall/index.md:7:14', 'picture-missing');
    page = await visit('events/');
    await expectReport(page, 'events/hall/index.md:7:14');
    dev.save('events/hall/hall.png', PNG);
    await expectNoReport(page);
    page = await visit('events/hall/');
    await page.getByRole('img', { name: 'An empty hall' }).waitFor();
    await expectNoStack(page);
  });
});

describe('a report', () => {
  test('fixes what has one correction, and the file keeps it', async ({ browser }) => {
    const page = await open(browser, 'events/kickoff/');
    dev.save('events/kickoff.md', KICKOFF.replace('city: nis', 'city: Niš'));
    await getReport(page).getByRole('button', { name: 'Fix events/kickoff.md:6:7' }).click();
    await expectNoReport(page);
    expect(readFileSync(join(dev.contentDir, 'events/kickoff.md'), 'utf8')).toBe(KICKOFF);
  });

  test('that was put aside stays so until there is another', async ({ browser }) => {
    const page = await open(browser, 'events/kickoff/');
    dev.save('events/kickoff.md', KICKOFF.replace('title:', 'titel:'));
    await getReport(page).waitFor();
    await page.keyboard.press('Escape');
    await getReport(page).waitFor({ state: 'detached' });
    await reload(page);
    const button = page.getByRole('button', { name: '1 error in the content' });
    await button.waitFor();
    expect(await getReport(page).count()).toBe(0);
    await button.click();
    await getReport(page).getByRole('button', { name: 'Close' }).click();
    await getReport(page).waitFor({ state: 'detached' });
    dev.save('events/kickoff.md', KICKOFF.replace('title:', 'title '));
    await getReport(page).waitFor();
  });

  test('of warnings waits in the corner of the page', async ({ browser }) => {
    const page = await open(browser, 'events/kickoff/');
    dev.save('events/kickoff.md', `${KICKOFF}\nSee [the page](http://example.org).\n`);
    const button = page.getByRole('button', { name: '1 warning in the content' });
    await button.click();
    await expectReport(page, 'link-http', '| See [the page](http://example.org).');
    dev.save('events/kickoff.md', KICKOFF);
    await expectNoReport(page);
  });

  test('quotes the content as text and runs none of it', async ({ browser }) => {
    const page = await open(browser, 'events/kickoff/');
    const evil = '<img src=x onerror="document.title = 1">';
    dev.save('events/kickoff.md', KICKOFF.replace('It was', evil));
    await expectReport(page, evil);
    // What it would run comes once its picture has failed: before that of one that is asked for later.
    const fail = () =>
      page.evaluate(
        () =>
          new Promise<boolean>((done) => {
            const picture = new Image();
            picture.onerror = () => done(true);
            picture.src = 'x';
          }),
      );
    await expect.poll(() => fail().catch(() => false)).toBe(true);
    expect(await page.title()).not.toBe('1');
  });
});
