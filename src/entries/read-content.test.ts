import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collections, folders } from '#collections/index.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { getSchema } from '#collections/shape.ts';
import { writeContent } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { getIdOfFile } from './entry-text.ts';
import {
  readContent,
  readEntry,
  restoreEntry,
  shareContent,
  takeContent,
  waitForContent,
} from './read-content.ts';

const ENTRY = '---\nkind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19\n---\n\nBody.\n';

describe('the id of an entry', () => {
  test.each([
    ['news/kickoff.md', 'kickoff'],
    ['news/kickoff/index.md', 'kickoff'],
    ['news/2018/kickoff.md', 'kickoff'],
    ['news/2018/kickoff/index.md', 'kickoff'],
    ['news/2018/spring/kickoff.mdx', 'kickoff'],
    ['news/index/index.md', 'index'],
    ['news/index.md', 'index'],
    ['pages/about.md', 'about'],
    ['news/kickoff.sr.md', 'kickoff.sr'],
    ['news/Kick Off.md', 'Kick Off'],
  ])('of %s is %s', (file, id) => {
    expect(getIdOfFile(file)).toBe(id);
  });
});

describe('a content folder is read', () => {
  test('lists every entry in the order of paths, in any folders', () => {
    const dir = writeContent({
      'events/b.md': ENTRY,
      'events/a/index.md': ENTRY,
      'events/2018/c.md': ENTRY,
      'cities/z.md': ENTRY,
      'pages/about.md': ENTRY,
    });
    const { entries, pages, unreadable } = readContent(dir);
    expect(entries.map(({ file, id, collection }) => [collection.name, id, file])).toEqual([
      ['cities', 'z', 'cities/z.md'],
      ['events', 'c', 'events/2018/c.md'],
      ['events', 'a', 'events/a/index.md'],
      ['events', 'b', 'events/b.md'],
    ]);
    expect(pages.map(({ id }) => id)).toEqual(['about']);
    expect(unreadable).toEqual([]);
  });

  test('but not what is no entry: drafts of names, pictures, explanations', () => {
    const dir = writeContent({
      'events/_later.md': 'no entry',
      'events/README.md': 'no entry',
      'events/a/README.md': 'no entry',
      'events/picture.jpg': 'no entry',
      'events/notes.txt': 'no entry',
      'README.md': 'no entry',
      'topics.yaml': '[]',
    });
    expect(readContent(dir)).toEqual({
      dir,
      entries: [],
      pages: [],
      translations: [],
      unreadable: [],
      others: [
        'README.md',
        'events/README.md',
        'events/_later.md',
        'events/a/README.md',
        'events/notes.txt',
        'events/picture.jpg',
      ],
    });
  });

  test('reports files that can’t be read, one by one', () => {
    const dir = writeContent({
      'blog/a.md': ENTRY,
      'events/a.md': '',
      'events/b.md': '  \n\n',
      'events/c.md': 'No dashes.',
      'events/d.md': '---\ntitle: x\n',
      'events/e.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe8, 0x0a]),
      'events/f.MD': ENTRY,
      'events/g.md.txt': ENTRY,
      'h.md': ENTRY,
    });
    expect(readContent(dir).unreadable).toEqual([
      { file: 'blog/a.md', reason: 'unknown-folder' },
      { file: 'events/a.md', reason: 'empty' },
      { file: 'events/b.md', reason: 'empty' },
      { file: 'events/c.md', reason: 'no-front-matter', line: 1, column: 1 },
      { file: 'events/d.md', reason: 'unclosed-front-matter', line: 1, column: 1 },
      { file: 'events/e.md', reason: 'not-utf8', line: 2, column: 1 },
      { file: 'events/f.MD', reason: 'wrong-ending' },
      { file: 'events/g.md.txt', reason: 'wrong-ending' },
      { file: 'h.md', reason: 'outside-folders' },
    ]);
  });

  // On Windows, few users may create links.
  test.skipIf(process.platform === 'win32')(
    'and nothing outside it: links of the file system are not followed',
    () => {
      const outside = writeContent({ 'secret.md': ENTRY });
      const dir = writeContent({ 'events/a.md': ENTRY });
      symlinkSync(join(outside, 'secret.md'), join(dir, 'events/secret.md'));
      symlinkSync(outside, join(dir, 'events/elsewhere'));
      const { entries, unreadable } = readContent(dir);
      expect(entries.map(({ id }) => id)).toEqual(['a']);
      expect(unreadable).toEqual([
        { file: 'events/elsewhere', reason: 'link' },
        { file: 'events/secret.md', reason: 'link' },
      ]);
    },
  );

  test('or throws where there is none', () => {
    expect(() => readContent('/nowhere/at/all')).toThrow(/ENOENT/);
  });
});

describe('an entry', () => {
  test('knows its file, its text and where that begins', () => {
    const dir = writeContent({ 'events/2018/kickoff/index.md': ENTRY });
    expect(readEntry(dir, 'events/2018/kickoff/index.md')).toMatchObject({
      id: 'kickoff',
      file: 'events/2018/kickoff/index.md',
      format: 'md',
      data: { kind: 'kickoff', title: 'Kickoff', start: '2018-01-19' },
      diagnostics: [],
      body: '\nBody.\n',
      bodyLine: 7,
      lines: ENTRY.split('\n'),
    });
  });

  test('from Windows is the same entry', () => {
    const files = { 'events/a.md': ENTRY, 'events/b.md': `\uFEFF${ENTRY.replaceAll('\n', '\r\n')}` };
    const { entries } = readContent(writeContent(files));
    const [unix, windows] = entries.map(({ data, body, bodyLine, lines }) => ({
      data,
      body,
      bodyLine,
      lines,
    }));
    expect(windows).toEqual(unix);
  });

  test('in .mdx says so', () => {
    const dir = writeContent({ 'projects/a.mdx': ENTRY });
    expect(readEntry(dir, 'projects/a.mdx')).toMatchObject({ id: 'a', format: 'mdx' });
  });

  test('is none where the file is none of ours', () => {
    const files = ['events/a.txt', 'README.md', 'events/_drafts/a.md', '.obsidian/a.md', 'events/_a.md'];
    const dir = writeContent(Object.fromEntries(files.map((file) => [file, ENTRY])));
    for (const file of files) expect(readEntry(dir, file), file).toBeUndefined();
    expect(readContent(dir)).toMatchObject({ entries: [], unreadable: [] });
  });
});

describe('what was read once', () => {
  test('is taken by who comes next, for the same folder alone', () => {
    const dir = writeContent({ 'events/a.md': ENTRY });
    const directory = writeContent({ 'events/b.md': ENTRY });
    const content = readContent(dir);
    shareContent(content);
    expect(takeContent(dir)).toBe(content);
    expect(takeContent(directory).entries.map(({ id }) => id)).toEqual(['b']);
  });

  test('may be waited for', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const content = readContent(writeContent({}));
    shareContent(content, promise);
    const waiting = waitForContent().then(() => content.entries.length);
    content.entries.push(...readContent(writeContent({ 'events/a.md': ENTRY })).entries);
    resolve();
    expect(await waiting).toBe(1);
  });

  test('by another thread is the same entry here, and its text is asked for when it is needed', () => {
    const dir = writeContent({ 'events/a/index.mdx': ENTRY });
    const [entry] = readContent(dir).entries;
    if (!entry) throw new Error('The entry is missing.');
    let asked = 0;
    const restored = restoreEntry(entry.file, structuredClone(entry.data), () => {
      asked += 1;
      return entry.text;
    });
    const { collection, id, file, format, data } = entry;
    expect(restored).toMatchObject({ collection, id, file, format, data });
    expect(asked).toBe(0);
    const { body, bodyLine, text, lines, diagnostics } = entry;
    expect(restored).toMatchObject({ body, bodyLine, text, lines, diagnostics });
    expect(restored.locateValue(['title'])).toEqual(entry.locateValue(['title']));
    expect(asked).toBe(1);
    expect(() => restoreEntry('nowhere/a.md', {}, () => '')).toThrow('nowhere/a.md');
  });

  test('is read anew by who asks for it anew', () => {
    const dir = writeContent({ 'events/a.md': ENTRY });
    shareContent(readContent(dir));
    mkdirSync(join(dir, 'cities'));
    writeFileSync(join(dir, 'cities/nis.md'), ENTRY);
    expect(readContent(dir).entries).toHaveLength(2);
  });
});

describe.skipIf(!HAS_EXAMPLE)('the content of this site', () => {
  const content = readContent('content');

  test.each(folders.map((folder) => folder.name))(
    '%s: there are entries, and each passes its schema',
    (name) => {
      const collectionEntries = [...content.entries, ...content.pages].filter(
        ({ collection }) => collection.name === name,
      );
      expect(collectionEntries.length).toBeGreaterThan(0);
      for (const { file, collection, data, diagnostics } of collectionEntries) {
        expect(diagnostics, file).toEqual([]);
        expect(getSchema(collection).safeParse(data).error, file).toBeUndefined();
      }
    },
  );

  test('is all there, and all of it can be read', () => {
    expect(content.unreadable).toEqual([]);
    expect(content.entries.length).toBeGreaterThan(400);
    expect(new Set(content.entries.map(({ collection }) => collection))).toEqual(new Set(collections));
    expect(content.pages.map(({ id }) => id)).toEqual(expect.arrayContaining([...SITE_PAGES]));
  });
});
