/** The web editor on the real content, in a folder: the steps of somebody who changes an entry and writes a new one. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getShape } from '#collections/shape.ts';
import { hashTexts } from '#entries/hash-texts.ts';
import { readContent } from '#entries/read-content.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { EDITOR_FOLDER } from '#features/web-editor/editor-paths.ts';
import { choose, fill, listContent, listErrors, open, save, saveAndLeave, show } from './editor-form.ts';
import { expectGuidePicture } from './guide-picture.ts';
import { test as base, getSite } from './visit.ts';

const site = getSite('real');

const FOLDER = 'content';

/** Files of the folder in the browser, as base64. */
type Files = Record<string, string>;

/**
 * An editor whose folder is a copy of the content: the picker of folders can’t be used without a person, and so gives
 * a folder of the browser’s own.
 */
const test = base.extend('editor', async ({ browser }, { onCleanup }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  onCleanup(() => context.close());
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (origin !== new URL(site.url).origin && protocol !== 'blob:' && protocol !== 'data:')
      foreign.push(href);
  });
  await page.goto(new URL('about/', site.url).href);
  const files = listContent(site.contentDir).map((file) => [
    `${FOLDER}/${file}`,
    readFileSync(join(site.contentDir, file)).toString('base64'),
  ]);
  await page.evaluate(async (given) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('site', { create: true });
    // Sveltia asks for the root of a working copy.
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path = '', base64 = ''] of given) {
      const parts = path.split('/');
      let folder = root;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const writer = await (
        await folder.getFileHandle(parts.at(-1) ?? '', { create: true })
      ).createWritable();
      await writer.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writer.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('site'),
    });
  });
  await page.goto(new URL(`${EDITOR_FOLDER}/`, site.url).href);
  const button = page.getByRole('button', { name: 'Work with Local Repository' });
  await button.waitFor();
  await expectGuidePicture(page, 'editor-start');
  await button.click();
  await page.getByText('Collections').first().waitFor();
  return { page, foreign };
});

/** Everything in the folder of the browser. */
const readFolder = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const files: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else {
          const bytes = new Uint8Array(
            await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
          );
          files[path + name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        }
      }
    };
    await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('site'), '');
    return files;
  });

/** The files that are not those of the content. */
function listChanges(files: Files): string[] {
  const before = listContent(site.contentDir);
  const changed = Object.entries(files).filter(([path, base64]) => {
    const file = path.slice(FOLDER.length + 1);
    return !before.includes(file) || readFileSync(join(site.contentDir, file)).toString('base64') !== base64;
  });
  const gone = before.filter((file) => !Object.hasOwn(files, `${FOLDER}/${file}`));
  return [...changed.map(([path]) => path.slice(FOLDER.length + 1)), ...gone].sort();
}

const decode = (files: Files, file: string) =>
  Buffer.from(files[`${FOLDER}/${file}`] ?? '', 'base64').toString();

/** The errors that the preflight finds in the folder. */
const check = (files: Files): string[] =>
  listErrors(
    Object.fromEntries(
      Object.entries(files).map(([path, base64]) => [
        path.slice(FOLDER.length + 1),
        Buffer.from(base64, 'base64'),
      ]),
    ),
    site.buildDate,
  );

const SUMMARY = 'Another sentence that says what this is.';

/** A file without the lines of its summary, which may be folded. */
const withoutSummary = (text: string) => text.replace(/^summary:.*\n(?: +.*\n)*/m, '');

/** A picture of 40 by 30 pixels. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAALElEQVR42u3NMQ0AAAgDsGlBC1rwLwEZcDTp31TPiYjFYrFYLBaLxWKx+G+8BnK8broNpRAAAAAASUVORK5CYII=';

describe('the web editor', () => {
  test('changes what was changed and nothing else', async ({ editor: { page } }) => {
    const file = 'events/digital-cities-kickoff-2018.md';
    await open(page, '/collections/events/entries/digital-cities-kickoff-2018');
    await fill(page, 'Venue', 'Hotel Splendid, great hall');
    await saveAndLeave(page, 'events');
    const files = await readFolder(page);
    expect(listChanges(files)).toEqual([file]);
    const before = readFileSync(join(site.contentDir, file), 'utf8');
    expect(decode(files, file)).toBe(
      before.replace('venue: Hotel Splendid\n', 'venue: "Hotel Splendid, great hall"\n'),
    );
  });

  test('tells what is wrong in the text, and changes the text alone', async ({ editor: { page } }) => {
    await open(page, '/collections/events/entries/digital-cities-kickoff-2018');
    await (await show(page, page.getByRole('button', { name: 'Edit in Markdown' }))).click();
    // The field of the other way of editing, which goes, has the same name.
    const text = page.getByRole('textbox', { name: 'Text', exact: true }).and(page.locator('textarea'));
    await expect.poll(() => text.inputValue()).not.toBe('');
    const written = await text.inputValue();
    const remarks = page.frameLocator('iframe').getByRole('status', { name: 'Check' });
    await text.fill(`${written}\n\nSee <b>this</b>.`);
    await remarks.getByText('Text, “See <b>this</b>.”: A text holds Markdown, no HTML').waitFor();
    await save(page);
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('A text holds Markdown, no HTML').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(listChanges(await readFolder(page))).toEqual([]);
    await text.fill(`${written}\n\nSee [Budva](/cities/budvaa/).`);
    await remarks.getByText('there is no such page').waitFor();
    await remarks.getByText('Nothing is wrong.').waitFor();
    await text.fill(`${written}\n\nThey meet again.`);
    await remarks.getByText('Fields and text are right.').waitFor();
    await saveAndLeave(page, 'events');
    const file = 'events/digital-cities-kickoff-2018.md';
    const files = await readFolder(page);
    expect(listChanges(files)).toEqual([file]);
    const before = readFileSync(join(site.contentDir, file), 'utf8');
    expect(decode(files, file)).toBe(`${before.trimEnd()}\n\nThey meet again.\n`);
  });

  test('writes a new entry with a picture and references, after its mistakes', async ({
    editor: { page, foreign },
  }) => {
    await open(page, '/collections/events/new');
    await choose(page, 'Kind', 'Forum');
    await fill(page, 'Title', 'Forum of the river cities');
    await fill(page, 'Summary', 'The river cities meet for two days in Pirot.');
    await choose(page, 'City', 'Pirot');
    await choose(page, 'Project', 'Digital Cities');
    // What a pattern finds is told at the field, in the words of the preflight.
    await fill(page, 'Start', '18.3.2027');
    await save(page);
    await page.getByText('Dates are written 2018-01-19').waitFor();
    // What it can’t find is told beside it while one types, and on saving.
    await fill(page, 'Start', '2027-02-31');
    const remarks = page.frameLocator('iframe').getByRole('status', { name: 'Check' });
    await remarks.getByText('There is no 31 February').waitFor();
    // It goes by itself.
    await page.getByText('One field has an error.').waitFor({ state: 'hidden' });
    const start = page.getByRole('textbox', { name: 'Start', exact: true });
    await start.evaluate((field) => field.scrollIntoView({ block: 'center' }));
    await expectGuidePicture(page, 'editor-mistake');
    await save(page);
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('There is no 31 February').waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect(listChanges(await readFolder(page))).toEqual([]);
    await fill(page, 'Start', '2027-03-18');
    await remarks.getByText('Fields and text are right.').waitFor();
    await (await show(page, page.getByRole('checkbox', { name: /Add .?Image/ }))).click();
    const picture = page.getByRole('group', { name: /Picture file/ });
    await picture
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'River hall.png',
        mimeType: 'image/png',
        buffer: Buffer.from(PICTURE, 'base64'),
      });
    await fill(page, 'Alt', 'A hall, empty');
    await fill(page, 'Credit', 'A Name');
    await (await show(page, page.getByRole('textbox', { name: 'Text', exact: true }))).click();
    await page.keyboard.type('They speak about floods.');
    await saveAndLeave(page, 'events');
    const files = await readFolder(page);
    expect(listChanges(files)).toEqual(['events/forum-of-the-river-cities.md', 'events/river-hall.png']);
    expect(decode(files, 'events/forum-of-the-river-cities.md')).toBe(`---
kind: forum
title: Forum of the river cities
summary: The river cities meet for two days in Pirot.
start: 2027-03-18
city: pirot
project: digital-cities
image: {src: ./river-hall.png, alt: "A hall, empty", credit: A Name}
---

They speak about floods.
`);
    expect(check(files)).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('shows every collection; a new summary changes nothing else in a file', async ({
    editor: { page },
  }) => {
    const names = readdirSync(site.contentDir).filter((item) =>
      statSync(join(site.contentDir, item)).isDirectory(),
    );
    const changed: string[] = [];
    for (const name of names) {
      const [file = ''] = readdirSync(join(site.contentDir, name)).filter((each) => each.endsWith('.md'));
      await open(page, `/collections/${name}/entries/${file.replace(/\.md$/, '')}`);
      // The text editor reads the text when it comes into view, and may have its own marks for the same.
      await show(page, page.getByRole('textbox', { name: 'Text', exact: true }));
      await fill(page, 'Summary', SUMMARY);
      await saveAndLeave(page, name);
      changed.push(`${name}/${file}`);
    }
    const [component = ''] = readdirSync(join(site.contentDir, 'projects')).filter((each) =>
      each.endsWith('.mdx'),
    );
    await open(page, `/collections/projects-mdx/entries/${component.replace(/\.mdx$/, '')}`);
    await fill(page, 'Summary', SUMMARY);
    await saveAndLeave(page, 'projects-mdx');
    changed.push(`projects/${component}`);
    const files = await readFolder(page);
    expect(listChanges(files)).toEqual(changed.sort());
    for (const file of changed) {
      const before = readFileSync(join(site.contentDir, file), 'utf8');
      const after = decode(files, file);
      expect(after).toContain(`\nsummary: ${SUMMARY}\n`);
      expect(withoutSummary(after), file).toBe(withoutSummary(before));
    }
  });

  test('changes a translation and begins one, in lists of their own', async ({
    editor: { page, foreign },
  }) => {
    const [language = ''] = TRANSLATION_LANGUAGES.slice(-1);
    const { translations, entries } = readContent(site.contentDir);
    const ofLanguage = translations.filter((each) => each.language === language && each.format === 'md');
    // One with items that stay as they are in the original, if there is any.
    const known = ofLanguage.find(({ text }) => text.includes('{}')) ?? ofLanguage[0];
    if (!known) throw new Error(`Nothing is translated into ${language}.`);
    await open(page, `/collections/${known.collection.name}-${language}/entries/${known.id}`);
    await show(page, page.getByRole('textbox', { name: 'Text', exact: true }));
    await fill(page, 'Summary', SUMMARY);
    await saveAndLeave(page, `${known.collection.name}-${language}`);

    const isTranslated = (id: string) => ofLanguage.some((each) => each.id === id);
    const original = entries.find(({ collection, id }) => collection.name === 'cities' && !isTranslated(id));
    if (!original) throw new Error('Every city is translated.');
    await open(page, `/collections/cities-${language}/new`);
    await choose(page, 'Original', String(original.data.title));
    await fill(page, 'Summary', SUMMARY);
    await (await show(page, page.getByRole('textbox', { name: 'Text', exact: true }))).click();
    await page.keyboard.type('They speak about floods.');
    await saveAndLeave(page, `cities-${language}`);

    const file = `cities/${original.id}.${language}.md`;
    const files = await readFolder(page);
    expect(listChanges(files)).toEqual([known.file, file].sort());
    expect(withoutSummary(decode(files, known.file))).toBe(withoutSummary(known.text));
    const version = hashTexts(getShape(original.collection), original.data, original.body);
    expect(decode(files, file)).toMatch(
      new RegExp(`^---\nsummary: ${SUMMARY}\noriginal: '?${version}'?\n---\n\nThey speak about floods.\n$`),
    );
    expect(check(files)).toEqual([]);
    expect(foreign).toEqual([]);
    // The list of cities has no translation in it.
    await page.evaluate(() => {
      window.location.hash = '/collections/cities';
    });
    // The list that is left has its short name, in small letters.
    await page.getByText(String(original.data.title), { exact: true }).first().waitFor();
    expect(await page.getByText(`${original.id}.${language}`).count()).toBe(0);
  });
});

test('no other page names the editor', () => {
  const pages = listContent(site.dir).filter(
    (file) => file.endsWith('.html') && !file.startsWith(`${EDITOR_FOLDER}/`),
  );
  const named = pages.filter((file) =>
    readFileSync(join(site.dir, file), 'utf8').includes(`/${EDITOR_FOLDER}/`),
  );
  expect(named).toEqual([]);
});
