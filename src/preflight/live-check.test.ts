import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { renderEvent, renderFile, WORLD } from '#tests/mistakes/mistake.ts';
import { alter, makePicture } from '#tests/picture-bytes.ts';
import { checkContent } from './check.ts';
import { KeptReadings } from './kept-readings.ts';
import { LiveCheck } from './live-check.ts';

const PNG = await makePicture('png');

const FILES: Record<string, string | Uint8Array> = {
  ...WORLD,
  'events/kickoff.md': renderEvent(
    'city: nis\nfigures:\n  - {label: Guests, value: 60, unit: people}',
    '## Day one\n\nIt began.',
  ),
  'events/second.md': renderEvent(
    'city: pirot\nfigures:\n  - {label: Part, value: 20, unit: people, of: {entry: events/kickoff, label: Guests}}',
    'Another day.',
  ),
  'events/third.md': renderEvent(
    '',
    'After [day one](/events/kickoff/#text-day-one), in [Niš](/cities/nis/).',
  ),
  'events/fourth.md': renderEvent('', 'All about [smart cities](/topics/smart-cities/).'),
  'cities/pirot.md': String(WORLD['cities/pirot.md']).replace(
    'country: RS',
    'country: RS\ntopics: [smart-cities]',
  ),
  'projects/part.md': renderFile(
    'kind: project\ntitle: Part\nsummary: A part.\nstart: 2018-02\nparent: digital-cities\nfigures:\n  - {label: Guests, value: 60, unit: people}\n  - {label: Guests, value: 90, unit: firms}',
  ),
  'hubs/door/index.md': renderFile('kind: coworking\ntitle: Door\nsummary: A hub.\ncity: nis', {
    image: '{src: ./door.png, alt: A green door, credit: A. Photographer}',
  }),
  'hubs/door/door.png': PNG,
  'pages/about.md': renderFile('title: About\nsummary: What this is.', {}, 'Who we are.'),
};

class Folder {
  readonly dir = writeContent(FILES);
  readonly live = new LiveCheck(this.dir, { buildDate: BUILD_DATE });

  constructor() {
    this.live.complete();
  }

  /** Saves or deletes files and checks. The result must equal that of a first read. */
  save(files: Record<string, string | Uint8Array | undefined>) {
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.dir, file);
      if (text === undefined) rmSync(path);
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    const change = this.live.update(Object.keys(files));
    expect(this.live.diagnostics).toEqual(checkContent(readContent(this.dir), { buildDate: BUILD_DATE }));
    const listFiles = (entries: readonly { file: string }[]) => entries.map(({ file }) => file);
    return { shown: listFiles(change.published), hidden: listFiles(change.hidden) };
  }

  get told(): string[] {
    return this.live.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
  }

  getShown(file: string) {
    const { entries, pages } = this.live.shown;
    return [...entries, ...pages].find((entry) => entry.file === file);
  }
}

const replace = (file: string, from: string, to: string) => ({
  [file]: String(FILES[file]).replace(from, to),
});
const restore = (file: string) => ({ [file]: FILES[file] });

test('valid content has no diagnostics and is published', () => {
  const folder = new Folder();
  expect(folder.told).toEqual([]);
  expect(folder.live.shown.entries).toEqual(folder.live.content.entries);
  expect(folder.live.shown.pages).toEqual(folder.live.content.pages);
});

test.each([
  ['a body', replace('events/kickoff.md', 'It began', 'It ended'), true],
  ['a body that was empty', { 'hubs/door/index.md': `${FILES['hubs/door/index.md']}\nA door.\n` }, true],
  ['a title', replace('events/kickoff.md', 'title: Kickoff', 'title: A beginning'), false],
  ['both', { 'events/kickoff.md': renderEvent('', 'Another day.') }, false],
  ['a body with a mistake, which is not shown', replace('events/kickoff.md', 'It began', '<b>It</b>'), true],
])('tells whether bodies alone are shown differently: %s', (_, files, isOfBodies) => {
  const folder = new Folder();
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder.dir, file), String(text));
  expect(folder.live.update(Object.keys(files)).isOfBodies).toBe(isOfBodies);
});

describe('reports a saved file, and what it breaks elsewhere', () => {
  test.each([
    [
      'its own field',
      replace('events/kickoff.md', 'title:', 'titel:'),
      ['events/kickoff.md:3 field-unknown'],
    ],
    [
      'its own text',
      replace('events/kickoff.md', 'It began', '<b>It</b>'),
      ['events/kickoff.md:13 raw-html'],
    ],
    [
      'the last entry of a topic',
      replace('cities/pirot.md', 'topics: [smart-cities]\n', ''),
      ['events/fourth.md:8 link-broken'],
    ],
    [
      'figures that another can’t tell apart',
      replace('events/second.md', 'events/kickoff', 'projects/part'),
      ['projects/part.md:9 figure-label'],
    ],
    [
      'a figure that another is part of',
      replace('events/kickoff.md', 'Guests', 'Visitors'),
      ['events/second.md:8 figure-unknown'],
    ],
    [
      'a figure that is smaller than its part',
      replace('events/kickoff.md', '60', '10'),
      ['events/second.md:8 figure-part'],
    ],
    [
      'a heading that a link leads to',
      replace('events/kickoff.md', 'Day one', 'Day 1'),
      ['events/third.md:8 link-anchor'],
    ],
    [
      'a circle',
      replace('projects/digital-cities.md', 'end: 2018-06', 'parent: part'),
      ['projects/digital-cities.md:6 reference-circle'],
    ],
    [
      'an entry that becomes a draft',
      replace('cities/nis.md', 'country: RS', 'country: RS\ndraft: true'),
      [
        'events/kickoff.md:6 reference-draft',
        'events/third.md:8 link-broken',
        'hubs/door/index.md:5 reference-draft',
      ],
    ],
    [
      'an entry that is gone',
      { 'cities/nis.md': undefined },
      [
        'events/kickoff.md:6 reference-unknown',
        'events/third.md:8 link-broken',
        'hubs/door/index.md:5 reference-unknown',
      ],
    ],
    [
      'an address that is taken',
      { 'events/kickoff/index.md': FILES['events/kickoff.md'] },
      ['events/kickoff.md:1 address-taken'],
    ],
    ['a picture that is gone', { 'hubs/door/door.png': undefined }, ['hubs/door/index.md:6 picture-missing']],
    [
      'a picture that is none',
      { 'hubs/door/door.png': 'No picture.' },
      ['hubs/door/index.md:6 picture-damaged'],
    ],
    ['the list of topics', { 'topics.yaml': '- id: ai' }, ['topics.yaml:1 field-missing']],
  ] as [string, Record<string, string | Uint8Array | undefined>, string[]][])('%s', (_, files, told) => {
    const folder = new Folder();
    folder.save(files);
    expect(folder.told).toEqual(told);
    folder.save(Object.fromEntries(Object.keys(files).map((file) => [file, FILES[file]])));
    expect(folder.told).toEqual([]);
  });

  test.each(Object.keys(FILES))('%s, empty, gone and back', (file) => {
    const folder = new Folder();
    for (const text of ['', undefined, FILES[file]]) folder.save({ [file]: text });
    expect(folder.told).toEqual([]);
    expect(new Set(folder.live.shown.entries)).toEqual(new Set(folder.live.content.entries));
  });

  test('what was said of others stays', () => {
    const folder = new Folder();
    folder.save(replace('cities/pirot.md', 'title:', 'titel:'));
    folder.save(replace('projects/part.md', 'A part.', 'Another part.'));
    expect(folder.told).toEqual(['cities/pirot.md:3 field-unknown']);
  });

  test('a reference becomes valid when its entry is added', () => {
    const folder = new Folder();
    folder.save(replace('events/kickoff.md', 'city: nis', 'city: leskovac'));
    folder.save({ 'cities/leskovac.md': FILES['cities/nis.md'] });
    expect(folder.told).toEqual([]);
  });

  test('a name that was meant is found in what was saved last', () => {
    const folder = new Folder();
    folder.save(replace('events/kickoff.md', 'city: nis', 'city: Naissa'));
    expect(folder.live.diagnostics[0]?.suggestion).toBe('city: nis');
    folder.save(replace('cities/nis.md', 'Naissus', 'Another'));
    expect(folder.live.diagnostics).toMatchObject([{ code: 'reference-unknown', suggestion: '' }]);
  });
});

test('a renamed file is reported by the list of addresses until it names its former address', () => {
  const folder = new Folder();
  const file = String(FILES['events/kickoff.md']);
  folder.save({
    'addresses.txt': '/events/kickoff/\n',
    ...replace('events/second.md', 'events/kickoff', 'events/start'),
  });
  folder.save({ 'events/kickoff.md': undefined, 'events/start.md': file });
  expect(folder.told).toEqual(['addresses.txt:1 address-lost', 'events/third.md:8 link-broken']);
  expect(folder.live.diagnostics[0]?.suggestion).toBe('redirectFrom: [/events/kickoff/]');
  folder.save({ 'events/start.md': file.replace('city:', 'redirectFrom: [/events/kickoff/]\ncity:') });
  expect(folder.told).toEqual(['events/third.md:8 link-moved']);
  folder.save({ 'events/start.md': file });
  expect(folder.told).toEqual(['addresses.txt:1 address-lost', 'events/third.md:8 link-broken']);
  folder.save({ 'addresses.txt': undefined });
  expect(folder.told).toEqual(['events/third.md:8 link-broken']);
});

test('a link to a draft is reported after its address redirects', () => {
  const folder = new Folder();
  folder.save({
    'events/draft.md': renderEvent('draft: true'),
    'events/other-draft.md': renderEvent('draft: true', 'After [the draft](/events/draft/).'),
  });
  expect(folder.told).toEqual([]);
  folder.save(replace('events/fourth.md', 'start:', 'redirectFrom: [/events/draft/]\nstart:'));
  expect(folder.told).toEqual(['events/other-draft.md:9 link-moved']);
});

describe('publishes the last version without errors of each file', () => {
  const KICKOFF = 'events/kickoff.md';

  test('and takes the place of the one before', () => {
    const folder = new Folder();
    expect(folder.save(replace(KICKOFF, 'Kickoff', 'Beginning'))).toEqual({ shown: [KICKOFF], hidden: [] });
    expect(folder.getShown(KICKOFF)?.data.title).toBe('Beginning');
  });

  test('also after later saves with errors', () => {
    const folder = new Folder();
    const unread = { [KICKOFF]: 'No fields.' };
    for (const files of [
      replace(KICKOFF, 'title: Kickoff', 'titel: Other'),
      replace(KICKOFF, '## Day', '# Day'),
      unread,
    ]) {
      expect(folder.save(files)).toEqual({ shown: [], hidden: [] });
      expect(folder.getShown(KICKOFF)?.data.title).toBe('Kickoff');
    }
    expect(folder.save(replace(KICKOFF, 'Kickoff', 'Beginning')).shown).toEqual([KICKOFF]);
  });

  test('also where it is another file that broke it', () => {
    const folder = new Folder();
    expect(folder.save({ 'cities/nis.md': undefined })).toEqual({ shown: [], hidden: ['cities/nis.md'] });
    expect(folder.getShown(KICKOFF)).toBeDefined();
  });

  test('with warnings too', () => {
    const folder = new Folder();
    const warned = replace(KICKOFF, 'It began.', 'It began [here](http://example.org).');
    expect(folder.save(warned).shown).toEqual([KICKOFF]);
    expect(folder.live.diagnostics).not.toEqual([]);
  });

  test('and none where there never was one', () => {
    const folder = new Folder();
    expect(folder.save({ 'events/new.md': renderEvent('city: nowhere') })).toEqual({ shown: [], hidden: [] });
    expect(folder.save({ 'cities/nowhere.md': FILES['cities/nis.md'] }).shown).toEqual([
      'cities/nowhere.md',
      'events/new.md',
    ]);
  });

  test('but not without its picture', () => {
    const folder = new Folder();
    const file = 'hubs/door/index.md';
    expect(folder.save({ 'hubs/door/door.png': undefined })).toEqual({ shown: [], hidden: [file] });
    expect(folder.save(restore('hubs/door/door.png'))).toEqual({ shown: [file], hidden: [] });
    expect(folder.save(replace(file, 'door.png', 'gate.png'))).toEqual({ shown: [], hidden: [] });
    expect(folder.getShown(file)).toBeDefined();
  });

  test('a file with another name is the other', () => {
    const folder = new Folder();
    const renamed = { [KICKOFF]: undefined, 'events/start.md': FILES[KICKOFF] };
    expect(folder.save(renamed)).toEqual({ shown: ['events/start.md'], hidden: [KICKOFF] });
  });

  test('pages of the site are no different', () => {
    const folder = new Folder();
    folder.save(replace('pages/about.md', 'title:', 'titel:'));
    expect(folder.getShown('pages/about.md')?.data.title).toBe('About');
    expect(folder.live.shown.pages).toHaveLength(1);
  });
});

describe('the first check', () => {
  const BROKEN = 'events/kickoff.md';
  const start = (files: Record<string, string | Uint8Array>) =>
    new LiveCheck(writeContent({ ...FILES, ...files }), { buildDate: BUILD_DATE });
  const listShown = ({ shown }: LiveCheck) => shown.entries.map(({ file }) => file);

  test('shows no entry whose fields have errors, before and after it is complete', () => {
    const live = start(replace(BROKEN, 'title:', 'titel:'));
    expect(listShown(live)).not.toContain(BROKEN);
    live.complete();
    expect(listShown(live)).not.toContain(BROKEN);
    expect(live.diagnostics).toMatchObject([{ file: BROKEN, code: 'field-unknown' }]);
  });

  test.each([
    ['body', BROKEN, replace(BROKEN, 'It began', '<b>It</b>')],
    ['picture', 'hubs/door/index.md', { 'hubs/door/door.png': 'No picture.' }],
  ])('hides an entry with an error in its %s when it is complete', (_, file, files) => {
    const live = start(files);
    expect(live.diagnostics).toEqual([]);
    expect(live.complete().hidden.map((entry) => entry.file)).toEqual([file]);
    expect(listShown(live)).not.toContain(file);
    expect(live.diagnostics).toMatchObject([{ file }]);
    expect(live.complete()).toEqual({ published: [], hidden: [] });
  });

  test('keeps the lists as they are where there is nothing to hide', () => {
    const live = start({});
    const { entries } = live.shown;
    live.complete();
    expect(live.shown.entries).toBe(entries);
  });

  test('is completed by the first saved file', () => {
    const live = start(replace(BROKEN, 'It began', '<b>It</b>'));
    const file = 'events/second.md';
    writeFileSync(join(live.content.dir, file), String(FILES[file]).replace('Another', 'One more'));
    const { published, hidden } = live.update([file]);
    expect(published.map((entry) => entry.file)).toEqual([file]);
    expect(hidden.map((entry) => entry.file)).toEqual([BROKEN]);
  });

  test('keeps no reading of a file that changes while pictures are decoded', {
    timeout: 60_000,
  }, async () => {
    const file = 'events/second.md';
    const dir = writeContent({ ...FILES, 'hubs/door/door.png': await makePicture('png') });
    const cacheDir = mkdtempSync(join(tmpdir(), 'site-readings-'));
    onTestFinished(() => rmSync(cacheDir, { recursive: true }));
    const open = () => new KeptReadings(cacheDir, { project: 'this', few: 0 });
    const live = new LiveCheck(dir, { buildDate: BUILD_DATE, readings: open() });
    const prepared = live.prepare();
    writeFileSync(join(dir, file), String(FILES[file]).replace('title: Kickoff', 'title: Another title'));
    live.update([file]);
    await prepared;
    live.complete();
    expect(open().find(file, Buffer.from(String(FILES[file])))?.data.title).not.toBe('Another title');
  });

  test('decodes pictures in another process, and does not wait for it', { timeout: 60_000 }, async () => {
    const damaged = alter(await makePicture('png'));
    const live = start({ 'hubs/door/door.png': damaged });
    const prepared = live.prepare();
    // Until then they count as whole, after a saved file, too.
    expect(live.update([]).hidden).toEqual([]);
    await prepared;
    expect(live.complete().hidden.map((entry) => entry.file)).toEqual(['hubs/door/index.md']);
    expect(live.diagnostics).toMatchObject([{ file: 'hubs/door/index.md', code: 'picture-damaged' }]);
    expect(live.complete()).toEqual({ published: [], hidden: [] });
  });
});
