import { expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { findLastValid } from './last-valid.ts';
import { type Entry, readContent, shareContent } from './read-content.ts';

test('finds the published version of an entry or page by its file', () => {
  const dir = writeContent({
    'cities/nis.md': '---\ntitle: Niš\n---\n',
    'pages/about.md': '---\ntitle: About\n---\n',
  });
  const content = readContent(dir);
  const last = { ...content.entries[0], body: 'The last text.' } as Entry;
  shareContent({ ...content, entries: [last] });
  expect(findLastValid(dir, 'cities/nis.md')).toBe(last);
  expect(findLastValid(dir, 'pages/about.md')).toBe(content.pages[0]);
  expect(findLastValid(dir, 'cities/pirot.md')).toBeUndefined();
});
