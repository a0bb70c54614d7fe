import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drawBridge } from '#features/bridge-diagram/bridge.ts';
import { digestCard, digestCode, listCodeFiles, openCardCache } from './card-cache.ts';
import type { CardView } from './card-view.ts';

const view: CardView = {
  kind: 'Forum',
  title: 'A forum',
  detail: '2018',
  site: 'Mostovi',
  caption: '',
  bridge: drawBridge([], { width: 1000, height: 100 }),
  footnotes: [],
};

function openCache() {
  const dir = mkdtempSync(join(tmpdir(), 'mostovi-cards-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return { dir, cache: openCardCache(dir) };
}

test('a key is that of all that the card shows, and of the code that draws it', () => {
  const bridge = drawBridge([{ name: 'Serbia', count: 1, kind: 'country' }], { width: 1000, height: 100 });
  const keys = [
    digestCard(view, 'code'),
    digestCard({ ...view, title: 'Another' }, 'code'),
    digestCard({ ...view, bridge }, 'code'),
    digestCard({ ...view, warning: 'Cancelled' }, 'code'),
    digestCard(view, 'other code'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(digestCard(structuredClone(view), 'code')).toBe(keys[0]);
});

test('the code is the modules of this folder, the colours and the fonts, and any change to them counts', () => {
  const names = listCodeFiles().map((file) => basename(file));
  expect(names).toEqual(
    expect.arrayContaining(['card.ts', 'layout.ts', 'tokens.css', 'literata-cyrillic.woff2']),
  );
  expect(names.filter((name) => name.includes('.test.'))).toEqual([]);
  const { dir } = openCache();
  const file = join(dir, 'module.ts');
  const digests = ['one', 'other', 'one'].map((code) => {
    writeFileSync(file, code);
    return digestCode([...listCodeFiles(), file]);
  });
  expect(digests[1]).not.toBe(digests[0]);
  expect(digests[2]).toBe(digests[0]);
});

test('what was written is read again, and what was not is not there', () => {
  const { dir, cache } = openCache();
  cache.write('a', Buffer.from('card'));
  expect(cache.read('a')?.toString()).toBe('card');
  expect(cache.read('b')).toBeUndefined();
  expect(readdirSync(dir)).toEqual(['a.png']);
});

test('what nobody has asked for in a month is deleted', () => {
  const { dir, cache } = openCache();
  const now = Date.now();
  const longAgo = new Date(now - 31 * 86_400_000);
  for (const key of ['old', 'asked-for', 'new']) cache.write(key, Buffer.from(key));
  for (const key of ['old', 'asked-for']) utimesSync(join(dir, `${key}.png`), longAgo, longAgo);
  cache.read('asked-for');
  cache.prune(now);
  expect(readdirSync(dir).sort()).toEqual(['asked-for.png', 'new.png']);
});
