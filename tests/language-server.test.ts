import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorFiles } from '#authoring/editor-files.ts';
import { listKnown } from '#authoring/known.ts';
import { readContent } from '#entries/read-content.ts';
import { type EditorSession, openEditor } from './language-server.ts';
import { renderEvent, renderFile, WORLD } from './mistakes/mistake.ts';

/** A folder with a space and a non-ASCII letter, as users have. */
const root = mkdtempSync(join(tmpdir(), 'mostovi editor š-'));
const dir = join(root, 'content');
const FILE = 'content/events/new.md';

let editor: EditorSession;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

const refresh = () => writeEditorFiles(root, dir, listKnown(readContent(dir)));

beforeAll(async () => {
  for (const [file, text] of Object.entries(WORLD)) write(file, text);
  write('events/new.md', renderEvent());
  write('projects/new.mdx', '');
  refresh();
  editor = await openEditor(root);
});

afterAll(async () => {
  await editor.close();
  rmSync(root, { recursive: true });
});

describe('a text editor', () => {
  const complete = async (lines: string, file = FILE) => {
    await editor.type(file, renderEvent(lines));
    return editor.listCompletions();
  };
  const labels = async (lines: string) => (await complete(lines)).map(({ label }) => label);
  const diagnostics = async (lines: string) => {
    await editor.type(FILE, renderEvent(lines));
    const told = await editor.listDiagnostics();
    return told.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  };

  test('completes the fields that are not there yet, with what each is for', async () => {
    const fields = await complete('ci|');
    expect(fields).toContainEqual(
      expect.objectContaining({ label: 'city', documentation: expect.stringContaining('several in a list') }),
    );
    expect(fields.map(({ label }) => label)).not.toContain('title');
  });

  test.each([
    ['city: |', 'nis'],
    ['city: [|]', 'pirot'],
    ['project: dig|', 'digital-cities'],
    ['roles:\n  - {who: |, as: host}', 'hubs/nova-iskra-hub'],
    ['roles:\n  - who: hubs/|', 'hubs/nova-iskra-hub'],
    ['topics: [|]', 'smart-cities'],
    ['topics:\n  - |', 'smart-cities'],
    ['country: |', 'XK'],
    ['timeZone: |', 'Europe/Belgrade'],
    ['roles:\n  - {who: hubs/nova-iskra-hub, as: |}', 'organiser'],
  ])('completes %j', async (lines, label) => {
    expect(await labels(lines)).toContain(label);
  });

  test('names what is completed', async () => {
    expect(await complete('city: |')).toContainEqual(
      expect.objectContaining({ label: 'nis', documentation: 'Niš' }),
    );
  });

  test.each([
    ['contry: RS', '6: Property contry is not allowed.'],
    ['start: 19.01.2018', '6: Map keys must be unique'],
    [
      'end: 19.01.2018',
      '6: Dates are written 2018-01-19, 2018-01 or 2018, with ~ behind it for "about"; with a local time, 2018-01-19 18:00.',
    ],
    ['country: Serbia', '6: Use the two-letter country code: RS for Serbia, XK for Kosovo.'],
    ['online: yes', '6: Incorrect type. Expected "boolean".'],
  ])('underlines %j', async (line, diagnostic) => {
    expect(await diagnostics(line)).toEqual([diagnostic]);
  });

  test('underlines what is missing', async () => {
    await editor.type(FILE, renderEvent().replace(/title: .*\n/, ''));
    expect(await editor.listDiagnostics()).toMatchObject([{ message: 'Missing property "title".' }]);
  });

  test.each([
    'city: nis',
    'city: an-entry-of-tomorrow',
    'end: 2019',
    'roles:\n  - {who: {name: A, country: RS}, as: host, share: partial}',
    'series: {of: digital-cities, number: 3}',
    '## A remark\n# end: soon',
  ])('has nothing against %j', async (lines) => {
    expect(await diagnostics(lines)).toEqual([]);
  });

  test('has nothing against what follows, which is text', async () => {
    await editor.type(FILE, renderEvent('', 'kind: none of the fields'));
    expect(await editor.listDiagnostics()).toEqual([]);
  });

  test('completes the fields of an .mdx file too', async () => {
    await editor.type('content/projects/new.mdx', renderFile('kind: |'));
    expect((await editor.listCompletions()).map(({ label }) => label)).toContain('programme');
  });

  test('shows what a field is for', async () => {
    await editor.type(FILE, renderEvent('tim|eZone: Europe/Belgrade'));
    expect(await editor.hover()).toContain('The zone of the local times; needed with a time.');
  });

  test('knows a new entry as soon as the schemas are written again, and its own fields', async () => {
    const file = 'content/cities/novi-sad.md';
    write('cities/novi-sad.md', renderFile('kind: city\ntitle: Novi Sad\nsummary: A city.\ncountry: RS'));
    refresh();
    await editor.tellChanged(
      '.astro/collections/collections.json',
      '.astro/collections/entry-events.schema.json',
    );
    expect(await labels('city: |')).toContain('novi-sad');
    const fields = (await complete('|', file)).map(({ label }) => label);
    expect(fields).toContain('location');
    expect(fields).not.toContain('venue');
  });
});
