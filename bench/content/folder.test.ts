import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { getGeneratedContent } from './folder.ts';

describe('generated content on the disk', () => {
  let cache: string;

  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'site-bench-'));
    onTestFinished(() => rmSync(cache, { recursive: true }));
  });

  test('is made once, and taken as it is after that', async () => {
    const dir = await getGeneratedContent(10, 1, cache);
    const mark = join(dir, 'mark');
    writeFileSync(mark, '');
    expect(await getGeneratedContent(10, 1, cache)).toBe(dir);
    expect(existsSync(mark)).toBe(true);
  });

  test('is another for another size or seed', async () => {
    const dirs = [
      await getGeneratedContent(10, 1, cache),
      await getGeneratedContent(11, 1, cache),
      await getGeneratedContent(10, 2, cache),
    ];
    expect(new Set(dirs).size).toBe(3);
  });

  test.each([
    ['the code that made it was another', (stamp: string) => writeFileSync(stamp, 'another')],
    ['it was not made to its end', (stamp: string) => rmSync(stamp)],
  ])('is made anew where %s', async (_, spoil) => {
    const dir = await getGeneratedContent(10, 1, cache);
    const topics = readFileSync(join(dir, 'topics.yaml'), 'utf8');
    writeFileSync(join(dir, 'topics.yaml'), '');
    spoil(join(dir, '../made-by'));
    await getGeneratedContent(10, 1, cache);
    expect(readFileSync(join(dir, 'topics.yaml'), 'utf8')).toBe(topics);
  });
});
