/** What somebody does in a form of the web editor, and what comes of it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { writeContent } from '#tests/content.ts';

/** Every file of a folder by its path. */
export const listContent = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(dir, file)).isFile());

/** The fields of a form are drawn when they come into view. */
export async function show(page: Page, field: Locator): Promise<Locator> {
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, -20_000);
  await expect
    .poll(async () => {
      if (await field.isVisible()) return true;
      await page.mouse.wheel(0, 400);
      return false;
    })
    .toBe(true);
  return field;
}

export async function fill(page: Page, name: string, text: string): Promise<void> {
  await (await show(page, page.getByRole('textbox', { name, exact: true }))).fill(text);
}

export async function choose(page: Page, name: string, option: string): Promise<void> {
  await (await show(page, page.getByRole('combobox', { name, exact: true }))).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

export async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Saves what is right: the editor leads to the list of the collection, and the form is gone. */
export async function saveAndLeave(page: Page, collection: string): Promise<void> {
  await save(page);
  await page.waitForURL((url) => url.hash.endsWith(`collections/${collection}`));
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor({ state: 'hidden' });
}

/** The errors that the preflight finds in files, by their paths in the content folder. */
export const listErrors = (files: Record<string, string | Uint8Array>, buildDate: string): string[] =>
  checkContent(readContent(writeContent(files)), { buildDate })
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}: ${message}`);
