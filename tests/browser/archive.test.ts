/** A frozen site: opened from a folder, without a server. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { follow, getSite, test } from './visit.ts';

const root = mkdtempSync(join(tmpdir(), 'site-archive-'));
const built = getSite('fixture');

const archive = (out: string, siteDir = built.dir) =>
  spawnSync(process.execPath, ['scripts/archive.ts', '--out', out], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: built.contentDir,
      OUT_DIR: siteDir,
      SITE_URL: built.origin,
      BASE_PATH: built.base,
      BUILD_DATE: built.buildDate,
    },
  });

const out = join(root, 'archive');

beforeAll(() => {
  const { status, stderr } = archive(out);
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(root, { recursive: true }));

const listPages = () =>
  readdirSync(join(out, 'site'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(out, 'site', file));

describe('an archive', () => {
  test('every link within it leads to a file and, where it names one, to a section', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const listIds = (file: string) => {
      const known =
        ids.get(file) ??
        new Set(
          parse(readFileSync(file, 'utf8'))
            .querySelectorAll('[id]')
            .map(({ id }) => id),
        );
      ids.set(file, known);
      return known;
    };
    const dead: string[] = [];
    let count = 0;
    for (const file of listPages()) {
      for (const element of parse(readFileSync(file, 'utf8')).querySelectorAll('[href], [src], [srcset]')) {
        const addresses = [
          element.getAttribute('href'),
          element.getAttribute('src'),
          ...(element.getAttribute('srcset') ?? '').split(', ').map((item) => item.split(' ')[0]),
        ].filter((address) => address);
        for (const address of addresses) {
          const url = new URL(address ?? '', pathToFileURL(file));
          if (url.protocol !== 'file:') continue;
          count += 1;
          const { hash } = url;
          url.hash = '';
          const target = fileURLToPath(url);
          const isThere = target.startsWith(root) && existsSync(target) && statSync(target).isFile();
          // `top` is the top of every page (HTML, 7.4.6.4).
          const hasSection =
            ['', '#top'].includes(hash) ||
            !target.endsWith('.html') ||
            listIds(target).has(decodeURIComponent(hash.slice(1)));
          if (!isThere || !hasSection) dead.push(`${address} in ${file}`);
        }
      }
    }
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(5000);
  });

  test('has no form, editor, script of a server or promise', () => {
    const promises: ReadonlySet<string> = new Set([
      en.shared.coming,
      en.home.comingEvents,
      en.lists.comingAndUnderWay,
    ]);
    for (const file of listPages()) {
      const page = parse(readFileSync(file, 'utf8'));
      expect(
        page.querySelectorAll('form, button, template, script[type="module"], a[href*="/admin/"]'),
        file,
      ).toEqual([]);
      const texts = page
        .querySelectorAll('main *')
        .flatMap(({ childNodes }) => childNodes.map(({ rawText }) => rawText.trim()));
      expect(
        texts.filter((text) => promises.has(text)),
        file,
      ).toEqual([]);
      expect(page.querySelector('.frozen')?.textContent, file).toContain('was frozen on 1 June 2026');
    }
    expect(existsSync(join(out, 'site/admin'))).toBe(false);
  });

  test('its checksums and its bundle hold what the folder holds', () => {
    const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
    const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(lines.filter((line) => digest(join(out, line.slice(66))) !== line.slice(0, 64))).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      url: `${built.origin}${built.base}`,
      frozen: built.buildDate,
      start: 'site/index.html',
    });
    expect(lines).toHaveLength(manifest.files + 1);
    const { stdout } = spawnSync('tar', ['-tzf', join(out, 'site.tar.gz')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(stdout.trimEnd().split('\n').sort()).toEqual(
      [...lines.map((line) => line.slice(66)), 'SHA256SUMS'].sort(),
    );
    const again = join(root, 'again');
    expect(archive(again).status).toBe(0);
    expect(digest(join(again, 'site.tar.gz'))).toBe(digest(join(out, 'site.tar.gz')));
  });

  test('nothing is replaced that is no archive, and nothing is made of no site', () => {
    const other = mkdtempSync(join(root, 'other-'));
    writeFileSync(join(other, 'letter.txt'), 'Dear all');
    expect(archive(other)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('something other than an archive'),
    });
    expect(readFileSync(join(other, 'letter.txt'), 'utf8')).toBe('Dear all');
    expect(archive(join(root, 'none'), other)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no site'),
    });
  });

  test('opens from the folder, and its list finds an entry in any script', async ({ browser }) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('requestfailed', (request) => errors.push(request.url()));
    await page.goto(pathToFileURL(join(out, 'site/index.html')).href);
    await follow(page.getByRole('note').getByRole('link'));
    expect(page.url()).toMatch(/search\/index\.html$/);
    const items = page.locator('.archive-list li:visible');
    const all = await items.count();
    const title = (await items.locator('a').last().textContent()) ?? '';
    await page.getByRole('searchbox').fill(title.toUpperCase());
    await expect.poll(() => items.count()).toBeLessThan(all);
    await follow(items.getByRole('link', { name: title, exact: true }).first());
    expect(page.url()).toMatch(/^file:/);
    expect(await page.locator('h1').textContent()).toContain(title);
    await page.close();
    expect(errors).toEqual([]);
  });
});
