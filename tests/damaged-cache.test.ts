import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { writeGeneratedContent } from '#bench/content/folder.ts';
import { CACHE_DIR } from '#entries/settings.ts';
import { digestSite } from './digest-site.ts';
import { buildProject, createProject } from './own-project.ts';

const DAMAGES: Record<string, (path: string) => void> = {
  // A disk that errs keeps the time of the file.
  flipped: (path) => {
    const { atime, mtime } = statSync(path);
    const content = readFileSync(path);
    const middle = Math.floor(content.length / 2);
    content.writeUInt8((content.at(middle) ?? 0) ^ 1, middle);
    writeFileSync(path, content);
    utimesSync(path, atime, mtime);
  },
  cut: (path) => writeFileSync(path, readFileSync(path).subarray(0, -1)),
  emptied: (path) => writeFileSync(path, ''),
  'a folder': (path) => {
    rmSync(path);
    mkdirSync(join(path, 'below'), { recursive: true });
  },
};

/** The kind of a file in the cache: its folder where that has many, or its name. */
const toKind = (file: string) =>
  ['web-editor'].find((kind) => file.startsWith(`${kind}/`)) ??
  (file.includes('/bundle/') ? 'bundle' : undefined) ??
  (file.startsWith('decoded-') ? 'decoded' : undefined) ??
  ['pages', 'cards', 'assets'].find((kind) => basename(dirname(file)) === kind) ??
  basename(file);

/** What is damaged before one build, and whether it is told. A build that finds a list damaged reads nothing by it. */
const ROUNDS: Record<string, boolean>[] = [
  // The records are read when the index is made anew, and the store of Astro never.
  {
    pages: true,
    bundle: true,
    cards: true,
    'web-editor': true,
    'search-index': true,
    'search-records': false,
    readings: true,
    'index-facts': true,
    'card-keys': true,
    'data-store.json': false,
    // Each of its lines has a checksum, and those that are damaged count for nothing.
    decoded: false,
  },
  { 'pages.json': true, 'search-records': false },
  { assets: true },
  { 'assets-digests': true },
];

/** Every round with each kind of damage takes minutes: `EVERY_DAMAGE=1` does it. */
const isThorough = process.env.EVERY_DAMAGE === '1';

test('whatever is damaged in the cache is noticed, told, and made anew', { timeout: 1_800_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'site-damaged-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const project = createProject(root, 'project');
  const [cache, site] = [join(project, CACHE_DIR), join(project, 'dist')];
  await writeGeneratedContent(join(project, 'content'), 5, 1);
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer();
  mkdirSync(join(project, 'content/news/picture'), { recursive: true });
  writeFileSync(join(project, 'content/news/picture/blue.jpg'), picture);
  writeFileSync(
    join(project, 'content/news/picture/index.md'),
    '---\ntitle: A picture\nsummary: It is blue.\ndate: 2026-05-02\n---\n\n![Blue](./blue.jpg)\n',
  );
  const first = await buildProject(project);
  expect(first).not.toContain('damaged');
  const cold = digestSite(site);

  const listKept = () =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // Other names of pages.
      .filter((file) => !file.includes('/folders/'))
      .filter((file) => statSync(join(cache, file)).isFile())
      .sort();
  const kept = listKept();
  const kinds = Map.groupBy(kept, toKind);
  expect([...kinds.keys()].sort()).toEqual([...new Set(ROUNDS.flatMap(Object.keys))].sort());

  const damages = Object.entries(DAMAGES);
  for (const [turn] of isThorough ? damages.entries() : [[0]]) {
    for (const [round, isTold] of ROUNDS.entries()) {
      if (round > 0 && !isThorough) continue;
      const damaged = Object.keys(isTold).map((kind, index) => {
        const [name, damage] = damages[(turn + round + index) % damages.length] ?? fail();
        const files = kinds.get(kind) ?? [];
        const file = files[(turn + 1) % files.length] ?? fail();
        damage(join(cache, file));
        return { kind, file, name };
      });
      const output = await buildProject(project);
      for (const { kind, file, name } of damaged) {
        if (isTold[kind]) expect.soft(output, `${file} ${name}`).toContain(`${file} is damaged`);
      }
      expect.soft(digestSite(site), JSON.stringify(damaged)).toEqual(cold);
      expect.soft(listKept()).toEqual(kept);
    }
  }
  expect(existsSync(join(project, 'dist.next'))).toBe(false);
});

function fail(): never {
  throw new Error('The cache has no such file.');
}
