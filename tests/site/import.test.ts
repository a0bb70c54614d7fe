/** The open data of a site goes in again as it came out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { importTable } from '#authoring/import/import-table.ts';
import { readTable } from '#authoring/import/read-table.ts';
import { collections } from '#collections/index.ts';
import { canHold, getShape } from '#collections/shape.ts';
import { parseEntry, readContent } from '#entries/read-content.ts';

describe.each(inject('sites'))('$name', ({ dir, contentDir, buildDate }) => {
  const content = readContent(contentDir);

  describe.each(collections)('$name', (collection) => {
    const fields = getShape(collection).properties ?? {};
    const others = {
      ...content,
      entries: content.entries.filter((entry) => entry.collection !== collection),
    };
    const { entries: records }: { entries: Record<string, unknown>[] } = JSON.parse(
      readFileSync(join(dir, 'data', `${collection.name}.json`), 'utf8'),
    );
    /** What an editor wrote of it, but pictures. */
    const expected = records.map((record) =>
      Object.fromEntries(
        Object.entries(record).filter(([name]) => fields[name] && !canHold(fields[name], 'image')),
      ),
    );

    test.each(['json', 'csv'])('the file in %s gives all entries', (ending) => {
      const file = `${collection.name}.${ending}`;
      const table = readTable(file, readFileSync(join(dir, 'data', file)));
      const { entries, refused, unused } = importTable(others, collection, table, {}, { buildDate });
      expect(refused.map(({ row, title, reasons }) => ({ place: row.place, title, reasons }))).toEqual([]);
      expect(unused).toEqual([]);
      const read = entries.map((entry) => {
        const parsed = parseEntry(collection, entry.file, Buffer.from(entry.text));
        return 'reason' in parsed ? parsed.reason : parsed.data;
      });
      expect(read).toEqual(expected);
    });
  });
});
