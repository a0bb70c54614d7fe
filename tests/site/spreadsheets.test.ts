/** The files of lists for spreadsheets, as people open them: by the link of the page, in the columns of all others. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en/rooms.ts';
import { listDocuments, listFirstFiles } from './documents.ts';

const { columns, note } = en.spreadsheets;

describe.each(inject('sites'))('$name', ({ dir, origin, base }) => {
  const documents = listDocuments(dir);
  const addresses = new Set(documents.map(({ path }) => `${origin}${base}${path.slice(1)}`));
  const files = new Map(
    listFirstFiles(dir)
      .filter((file) => file.endsWith('/list.csv'))
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );
  const readRows = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

  test('each is UTF-8 with a mark, has lines ended by CRLF, and the columns of all others', () => {
    expect(files.size).toBeGreaterThan(collections.length);
    const head = `\uFEFF${[...Object.values(columns), note].join(',')}\r\n`;
    for (const [file, text] of files) {
      expect(text.slice(0, head.length), file).toBe(head);
      expect(text.replaceAll('\r\n', ''), file).not.toContain('\r');
      expect(text.endsWith('\r\n'), file).toBe(true);
    }
  });

  test('each row is an entry with a page, and no cell is a formula', () => {
    for (const [file, text] of files) {
      const rows = readRows(text);
      expect(rows.length, file).toBeGreaterThan(0);
      for (const row of rows) {
        expect(addresses.has(row[columns.page] ?? ''), `${file}: ${row[columns.page]}`).toBe(true);
        expect(row[columns.name], file).not.toBe('');
        expect(Object.values(row).filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      }
    }
  });

  test('each is linked at the foot of its page, and has every entry that the page has', () => {
    const links = documents.flatMap(({ path, root }) =>
      root.querySelectorAll('.spreadsheet a[download]').map((link) => ({
        path,
        file: link.getAttribute('href')?.slice(base.length) ?? '',
        entries: root
          .querySelectorAll('main :is(.teasers, .name-list li, .calls h3) a[href]')
          .flatMap((each) => each.getAttribute('href') ?? []),
      })),
    );
    const firsts = links.filter(({ path, file }) => path === `/${dirname(file)}/`);
    expect(firsts.map(({ file }) => file).sort()).toEqual([...files.keys()].sort());
    for (const { path, file, entries } of links) {
      const listed = new Set(readRows(files.get(file) ?? '').map((row) => row[columns.page]));
      expect(entries.length, path).toBeGreaterThan(0);
      expect(entries.filter((href) => !listed.has(`${origin}${href}`))).toEqual([]);
    }
  });
});
