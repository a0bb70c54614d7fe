/** A site of 2,000 entries, a third of which has to do with the same few: the bytes of its pages, and its search. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGeneratedContent } from '#bench/content/folder.ts';
import { formatEntryFile } from '#bench/content/front-matter.ts';
import { pickLocation } from '#bench/content/locations.ts';
import { Random } from '#bench/content/random.ts';
import { makeSentence } from '#bench/content/words.ts';
import { listPageWeights } from '#bench/page-weights.ts';
import { getCacheDir } from '#entries/settings.ts';
import { readTopics } from '#entries/topics.ts';
import { writeSearchIndex } from '#features/search/index/write-index.ts';
import { typeNames } from '#tests/typed-names.ts';

const LIMITS = { page: 100_000, home: 60_000 };

/** Of each kind, so many entries have to do with the same few: less than what is cut in a list that is alone. */
const MANY = 90;

type Fields = Record<string, unknown>;

/** Entries by file: a city, a funder, a hub, a programme and a topic that all others name. */
function listConnected(topic: string): [file: string, fields: Fields][] {
  const random = new Random(1, 'connected');
  const many = (name: string, count: number, toFields: (index: number) => Fields) =>
    Array.from({ length: count }, (_, index): [string, Fields] => [
      `${name}-${index}`,
      {
        title: `The entry number ${index} of the very large network of the region`,
        summary: makeSentence(random),
        ...toFields(index),
      },
    ]);
  const topics = [topic];
  const roles = [
    { who: 'organisations/funder-0', as: 'funder' },
    { who: 'hubs/hub-0', as: 'host' },
  ];
  const day = (index: number) => `${2010 + (index % 9)}-0${1 + (index % 8)}-1${index % 10}`;
  return [
    ...many('cities/city', MANY, () => ({
      kind: 'city',
      country: 'RS',
      location: pickLocation(random, 'RS'),
    })),
    ...many('organisations/funder', 1, () => ({ kind: 'ngo', city: 'city-0' })),
    ...many('projects/programme', 1, () => ({ kind: 'programme', start: '2010', roles, topics })),
    ...many('organisations/organisation', MANY - 1, (index) => ({
      kind: 'ngo',
      city: `city-${index % 2}`,
      topics,
    })),
    ...many('hubs/hub', MANY, () => ({
      kind: 'digital-hub',
      operator: 'organisations/funder-0',
      city: 'city-0',
      topics,
    })),
    ...many('clusters/cluster', MANY, () => ({ field: 'ict', city: 'city-0', topics })),
    ...many('projects/project', MANY - 1, (index) => ({
      kind: 'project',
      start: `${2010 + (index % 9)}`,
      parent: 'programme-0',
      roles: [...roles, { who: `cities/city-${index}`, as: 'partner' }],
      topics,
    })),
    ...many('events/event', MANY, (index) => ({
      kind: 'forum',
      start: day(index),
      project: 'programme-0',
      city: 'city-0',
      roles,
      topics,
    })),
    ...many('workshops/workshop', MANY, (index) => ({
      start: day(index),
      project: 'programme-0',
      city: 'city-0',
      roles,
      topics,
    })),
    ...many('news/news', MANY, (index) => ({
      date: day(index),
      about: [
        'organisations/funder-0',
        'hubs/hub-0',
        'projects/programme-0',
        'cities/city-0',
        'events/event-0',
      ],
      topics,
    })),
  ].map(([name, fields]) => [`${name}.md`, fields]);
}

/** The folder of the built site. */
let dir = '';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'site-large-site-'));
  const contentDir = join(root, 'content');
  made.push(root, getCacheDir(contentDir));
  await writeGeneratedContent(contentDir, 2000 - 8 * MANY, 1);
  const [{ id: topic } = { id: '' }] = readTopics(contentDir);
  for (const [file, fields] of listConnected(topic)) {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), formatEntryFile(fields, ''));
  }
  const { NODE_ENV, VITEST, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/build-pages.ts'], {
    env: { ...env, CONTENT_DIR: contentDir, OUT_DIR: join(root, 'site'), BUILD_DATE: '2026-06-01' },
  });
  dir = stdout.trim();
  made.push(dir);
}, 600_000);

test('no page is larger than 100 KB, and the home page than 60', () => {
  const pages = listPageWeights(dir);
  expect(pages.length).toBeGreaterThan(2000);
  expect(pages.filter(({ bytes }) => bytes > LIMITS.page)).toEqual([]);
  expect(pages.find(({ path }) => path === '/')?.bytes).toBeLessThan(LIMITS.home);
});

test('who types a name finds what bears it first', { timeout: 600_000 }, async () => {
  await writeSearchIndex(dir);
  const { names, wrong } = await typeNames(dir);
  expect(names).toBeGreaterThan(2000);
  expect(wrong).toEqual([]);
});
