import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { type Content, readContent } from './read-content.ts';
import { rereadFile } from './reread.ts';

const entry = (title: string) => `---\ntitle: ${title}\n---\n`;

const FILES = {
  'cities/a.md': entry('A'),
  'cities/b/index.md': entry('B'),
  'cities/c.md': entry('C'),
  'cities/empty.md': '',
  'pages/about.md': entry('About'),
};

/** Copies content without its functions, which can't be compared. */
const getPlainContent = ({ entries, pages, unreadable }: Content) => ({
  entries: entries.map(({ file, id, data, text }) => ({ file, id, data, text })),
  pages: pages.map(({ file, data }) => ({ file, data })),
  unreadable,
});

function save(dir: string, file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}

/** Changes files on the disk and rereads them: the result must equal a first read. */
function expectSame(files: string[], change: (dir: string) => void): Content {
  const dir = writeContent(FILES);
  const content = readContent(dir);
  change(dir);
  for (const file of files) rereadFile(content, file);
  expect(getPlainContent(content)).toEqual(getPlainContent(readContent(dir)));
  return content;
}

describe('content is brought up to date with', () => {
  test.each(['cities/a.md', 'cities/b/index.md', 'cities/c.md', 'pages/about.md'])('a changed %s', (file) => {
    const content = expectSame([file], (dir) => save(dir, file, entry('Another')));
    const titles = [...content.entries, ...content.pages].map(({ data }) => data.title);
    expect(titles).toContain('Another');
  });

  test.each([
    'cities/0.md',
    'cities/b.md',
    'cities/b/b.md',
    'cities/bb.md',
    'cities/z.md',
    'events/a.md',
    'hubs/2020/x/index.md',
    'pages/zoo.md',
    'nowhere/a.md',
    'cities/a.markdown',
    'a.md',
  ])('a new %s', (file) => {
    expectSame([file], (dir) => save(dir, file, entry('New')));
  });

  test.each(Object.keys(FILES))('the end of %s', (file) => {
    expectSame([file], (dir) => rmSync(join(dir, file)));
  });

  test('a file that can be read no longer, and one that can again', () => {
    const content = expectSame(['cities/a.md', 'cities/empty.md'], (dir) => {
      save(dir, 'cities/a.md', 'No fields.');
      save(dir, 'cities/empty.md', entry('Full'));
    });
    expect(content.unreadable.map(({ file }) => file)).toEqual(['cities/a.md']);
  });

  test('another name', () => {
    expectSame(['cities/a.md', 'cities/d.md'], (dir) => {
      rmSync(join(dir, 'cities/a.md'));
      save(dir, 'cities/d.md', FILES['cities/a.md']);
    });
  });

  test('what is left alone, and what is followed nowhere', () => {
    expectSame(['cities/_a.md', '.a/b.md', '_x/cities/a.md', 'cities/README.md', 'cities/a.jpg'], (dir) => {
      for (const file of ['cities/_a.md', '.a/b.md', '_x/cities/a.md', 'cities/README.md', 'cities/a.jpg']) {
        save(dir, file, entry('Left alone'));
      }
    });
    expectSame(['cities/link.md'], (dir) =>
      symlinkSync(join(dir, 'cities/a.md'), join(dir, 'cities/link.md')),
    );
  });
});

test('returns the entry before and after; with the same bytes it is the same object', () => {
  const dir = writeContent(FILES);
  const content = readContent(dir);
  const [first] = content.entries;
  expect(rereadFile(content, 'cities/a.md')).toEqual({ before: first, after: first });
  expect(content.entries[0]).toBe(first);
  save(dir, 'cities/a.md', entry('Another'));
  const { before, after } = rereadFile(content, 'cities/a.md');
  expect([before?.data.title, after?.data.title]).toEqual(['A', 'Another']);
  rmSync(join(dir, 'cities/a.md'));
  expect(rereadFile(content, 'cities/a.md')).toEqual({ before: after });
  expect(rereadFile(content, 'cities/a.md')).toEqual({});
});
