import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
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
  const dir = mkdtempSync(join(tmpdir(), 'site-cards-'));
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

describe('a file that is not what was written is drawn anew', () => {
  const card = Buffer.from('card'.repeat(100));
  const flip = (content: Buffer, at: number) => {
    const changed = Buffer.from(content);
    changed.writeUInt8((changed.at(at) ?? 0) ^ 1, at);
    return changed;
  };
  test.each([
    ['emptied', () => Buffer.of()],
    ['cut', (content: Buffer) => content.subarray(0, 200)],
    ['cut in its digest', (content: Buffer) => content.subarray(0, -1)],
    ['without its digest', () => card],
    ['with another byte', (content: Buffer) => flip(content, 100)],
    ['with another byte in its digest', (content: Buffer) => flip(content, content.length - 1)],
    ['longer', (content: Buffer) => Buffer.concat([content, Buffer.of(0)])],
  ])('%s', (_what, damage) => {
    const { dir, cache } = openCache();
    const file = join(dir, 'a.png');
    cache.write('a', card);
    writeFileSync(file, damage(readFileSync(file)));
    expect(cache.read('a')).toBeUndefined();
    cache.write('a', card);
    expect(cache.read('a')?.equals(card)).toBe(true);
  });

  test('under the name of another card', () => {
    const { dir, cache } = openCache();
    cache.write('a', card);
    writeFileSync(join(dir, 'b.png'), readFileSync(join(dir, 'a.png')));
    expect(cache.read('b')).toBeUndefined();
  });

  test('a folder in its place', () => {
    const { dir, cache } = openCache();
    mkdirSync(join(dir, 'a.png/folder'), { recursive: true });
    expect(cache.read('a')).toBeUndefined();
    cache.write('a', card);
    expect(cache.read('a')?.equals(card)).toBe(true);
  });
});

test('a folder that nobody asks for is deleted, and a file in the place of the cache', () => {
  const { dir, cache } = openCache();
  mkdirSync(join(dir, 'folder/inner'), { recursive: true });
  cache.prune(Date.now() + 31 * 86_400_000);
  expect(readdirSync(dir)).toEqual([]);
  const file = join(dir, 'file');
  writeFileSync(file, '');
  openCardCache(file).write('a', Buffer.from('card'));
  expect(readdirSync(file)).toEqual(['a.png']);
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
