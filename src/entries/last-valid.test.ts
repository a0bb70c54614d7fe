import { describe, expect, test, vi } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { findLastValid, publishLastValid, subscribeToLastValid } from './last-valid.ts';
import { type Entry, readContent, shareContent } from './read-content.ts';

describe('what changes', () => {
  const change = { published: [], hidden: [] };

  test('is sent to all subscribers', () => {
    const [cities, hubs] = [vi.fn(), vi.fn()];
    subscribeToLastValid('cities', cities);
    subscribeToLastValid('hubs', hubs);
    publishLastValid(change);
    expect(cities).toHaveBeenCalledExactlyOnceWith(change);
    expect(hubs).toHaveBeenCalledExactlyOnceWith(change);
  });

  test('is sent to the last subscriber of a name', () => {
    const [former, latter] = [vi.fn(), vi.fn()];
    subscribeToLastValid('cities', former);
    subscribeToLastValid('cities', latter);
    publishLastValid(change);
    expect(former).not.toHaveBeenCalled();
    expect(latter).toHaveBeenCalledOnce();
  });
});

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
