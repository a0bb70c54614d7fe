/** A site of one's own: made by one command, built, and brought up to date with what upstream has improved. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { COLLECTION_NAMES, getCollection } from '#collections/index.ts';
import { OPTIONAL_FEATURES } from '#routes/features.ts';
import { findTraces, readSiteTexts, readWords } from './feature-traces.ts';
import { buildProject, createProject, getBuildEnv } from './own-project.ts';

/** What this site is called: itself a fork, or not. */
const [, FORMER = ''] = /\n {2}name: '([^']+)'/.exec(readFileSync('src/site.ts', 'utf8')) ?? [];

/** What tests and their programs need beside what a build reads. */
const TESTED = ['tests', 'bench', 'docs', 'biome.json', '.prettierrc.json'];

const root = mkdtempSync(join(tmpdir(), 'site-fork-'));
const upstream = join(root, 'upstream');
const fork = join(root, 'fork');

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const run = (dir: string, program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: dir,
    encoding: 'utf8',
    env: getBuildEnv(),
  });
  return { status, printed: `${stdout}${stderr}` };
};

function git(dir: string, ...args: string[]): string {
  const { status, printed } = run(dir, 'git', '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}\n${printed}`);
  return printed;
}

const commit = (dir: string, message: string) => {
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', message);
};

const makeFork = (...args: string[]) => run(fork, process.execPath, 'scripts/fork.ts', ...args);

const write = (dir: string, path: string, text: string) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
};

/** Files below a folder, with the folder in front. */
const listFiles = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

/** An entry of upstream alone. */
const CITY = 'content/cities/example-city.md';

const CITY_TEXT = `---
kind: city
title: Example City
summary: A city with a harbour.
country: PT
---
It has boats.
`;

const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" viewBox="0 0 20 10"><path d="M0 5h20" stroke="currentColor"/></svg>';

const ENTRIES = {
  'content/organisations/quay-works.md': `---
kind: company
title: Quay Works
summary: It mends boats, and has done so for a long time.
country: PT
website: https://www.example.org
sources: [{title: A yearbook}]
---
It lies at the [first forum](/events/first-forum/) of its kind.
`,
  'content/events/first-forum.md': `---
kind: forum
title: First forum
summary: Those who mend boats meet for the first time.
start: 2026-07-03
end: 2026-07-04
country: PT
roles: [{who: organisations/quay-works, as: host}]
people: [{name: Ana Primer, as: speaker, organisation: organisations/quay-works}]
registration: {deadline: 2026-06-20, url: https://www.example.org/forum}
figures: [{label: people, value: 40, unit: people}]
sources: [{title: A yearbook}]
---
Bring a boat.
`,
  'content/news/boats-wanted.md': `---
title: Boats wanted
summary: The forum looks for boats that want mending.
date: 2026-05-04
about: [events/first-forum]
sources: [{title: A yearbook}]
---
Any boat will do.
`,
};

beforeAll(() => {
  // A fork has settings of its own, not those of tests.
  vi.stubEnv('NODE_OPTIONS', '');
  createProject(root, 'upstream');
  for (const file of ['src/site.ts', 'package.json']) cpSync(file, join(upstream, file));
  for (const item of ['content', '.github', 'README.md', 'LICENSE-CONTENT.md', '.gitignore', ...TESTED]) {
    cpSync(item, join(upstream, item), { recursive: true });
  }
  write(upstream, CITY, CITY_TEXT);
  git(root, 'init', '-q', '-b', 'main', upstream);
  commit(upstream, 'upstream');
  git(root, 'clone', '-q', '-o', 'upstream', upstream, fork);
  git(fork, 'config', 'user.name', 'A');
  git(fork, 'config', 'user.email', 'a@example.org');
  cpSync(join(upstream, 'node_modules'), join(fork, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
});

test('a wrong flag ends the command, and nothing is written', () => {
  expect(makeFork('--nam', 'Drydock')).toEqual({ status: 2, printed: expect.stringContaining('--name?') });
  expect(git(fork, 'status', '--porcelain')).toBe('');
});

test('a site of another name, with three collections and without any feature that can be switched off', async () => {
  write(fork, 'mark.svg', MARK);
  const made = makeFork(
    ...['--name', 'Drydock', '--tagline', 'Who mends boats', '--description', 'Boats, and who mends them.'],
    ...[
      '--url',
      'https://drydock.example',
      '--zone',
      'Europe/Lisbon',
      '--languages',
      'en-IE,sq',
      '--names',
      'plain',
    ],
    ...[
      '--collections',
      'events,news,organisations',
      '--without',
      OPTIONAL_FEATURES.join(','),
      '--colour',
      '#1f6a7a',
    ],
    ...['--mark', 'mark.svg', '--empty'],
  );
  expect(made).toEqual({ status: 0, printed: expect.stringContaining('src/site.ts') });
  rmSync(join(fork, 'mark.svg'));
  commit(fork, 'a site of our own');

  expect(await buildProject(fork)).toContain('0 entries built');
  expect(readFileSync(join(fork, 'dist/index.html'), 'utf8')).toContain('Who mends boats');

  const [first] = Object.entries(ENTRIES);
  if (first) write(fork, ...first);
  rmSync(join(fork, 'content/organisations/quay-works.md'));
  write(
    fork,
    'content/organisations/quay-works.md',
    ENTRIES['content/organisations/quay-works.md'].replace(/\nIt lies.*/, ''),
  );
  expect(await buildProject(fork)).toContain('1 entry built');

  for (const [path, text] of Object.entries(ENTRIES)) write(fork, path, text);
  expect(await buildProject(fork)).toContain('3 entries built');
  commit(fork, 'our first entries');
});

/** Quick tests: of the registry, of the model, of pages, of what editors are told. All others run alike. */
const SELECTION = [
  'src/collections/index.test.ts',
  'src/entries/read-content.test.ts',
  'src/routes',
  'src/model/groups',
  'src/features/map/maps.test.ts',
  'src/features/feeds/feeds-page.test.ts',
  'src/features/people',
  'src/preflight/check.test.ts',
  'tests/check-command.test.ts',
];

test('the fork passes its unit tests, and what it has written has the format that they want', () => {
  const vitest = ['run', '--config=tests/vitest.config.ts', '--project=unit', '--reporter=dot', ...SELECTION];
  const tested = run(fork, process.execPath, 'node_modules/vitest/vitest.mjs', ...vitest);
  expect(tested.status, tested.printed).toBe(0);
  const biome = ['check', 'src/site.ts', 'src/styles/tokens.css'];
  const checked = run(fork, process.execPath, 'node_modules/@biomejs/biome/bin/biome', ...biome);
  expect(checked.status, checked.printed).toBe(0);
});

const readSite = () => readSiteTexts(join(fork, 'dist'));

test('nothing of the former site is left: no word, no mark, no address, no colour', () => {
  const code = listFiles(join(fork, 'src'))
    .filter((file) => /\.(?:ts|astro|css|svg)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const files = [
    ...readSite(),
    ...code,
    ...['README.md', 'LICENSE-CONTENT.md', 'package.json', 'package-lock.json'].map((file) => ({
      file,
      text: readFileSync(join(fork, file), 'utf8'),
    })),
  ];
  expect(
    files.filter(({ text }) => text.toLowerCase().includes(FORMER.toLowerCase())).map(({ file }) => file),
  ).toEqual([]);
  const before = readFileSync('src/styles/tokens.css', 'utf8').match(/#[\da-f]{6}/g) ?? [];
  const colours = new RegExp(before.join('|'), 'i');
  expect(before.length).toBeGreaterThan(20);
  expect(files.filter(({ text }) => colours.test(text)).map(({ file }) => file)).toEqual([]);
  const home = parse(readFileSync(join(fork, 'dist/index.html'), 'utf8'));
  expect(home.querySelector('.brand svg')?.getAttribute('viewBox')).toBe('0 0 20 10');
  expect(
    readFileSync(join(fork, 'public/touch-icon.png')).equals(readFileSync('public/touch-icon.png')),
  ).toBe(false);
});

/** The collections that the fork does without. */
const LEFT_OUT = COLLECTION_NAMES.filter((name) => !['events', 'news', 'organisations'].includes(name));

test('a collection that is left out has no page, address, word, form or entry of the search', () => {
  const dir = join(fork, 'dist');
  const words = new RegExp(
    String.raw`\b(?:${LEFT_OUT.flatMap((name) => {
      const { singular, plural } = getCollection(name).labels.en;
      return [singular, plural];
    }).join('|')})\b`,
    'i',
  );
  const texts = readSite();
  expect(LEFT_OUT.filter((name) => existsSync(join(dir, name)))).toEqual([]);
  expect(
    texts.filter(({ text }) => LEFT_OUT.some((name) => text.includes(`/${name}/`))).map(({ file }) => file),
  ).toEqual([]);
  const said = texts
    .filter(({ file }) => file.endsWith('.html'))
    .flatMap(({ file, text }) => {
      const [word] = words.exec(readWords(text)) ?? [];
      return word === undefined ? [] : [`${word} in ${file}`];
    });
  expect(said).toEqual([]);
  const forms = readdirSync(join(fork, '.github/ISSUE_TEMPLATE')).filter((name) => name.endsWith('.yml'));
  expect(forms.sort()).toEqual([
    'confirm-entry.yml',
    'correct-entry.yml',
    'propose-events.yml',
    'propose-news.yml',
    'propose-organisations.yml',
  ]);
});

test.each(OPTIONAL_FEATURES)('%s leaves nothing where it is switched off', (name) => {
  expect(findTraces(name, join(fork, 'dist'), readSite())).toEqual([]);
});

test('every link within the site leads somewhere', () => {
  const dir = join(fork, 'dist');
  let count = 0;
  for (const file of listFiles(dir).filter((path) => path.endsWith('.html') && !path.includes('/admin/'))) {
    for (const link of parse(readFileSync(file, 'utf8')).querySelectorAll('[href], [src]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      const { origin, pathname } = new URL(address, `https://drydock.example${file.slice(dir.length)}`);
      if (origin !== 'https://drydock.example') continue;
      count += 1;
      expect(existsSync(join(dir, decodeURIComponent(pathname))), `${address} in ${file}`).toBe(true);
    }
  }
  expect(count).toBeGreaterThan(300);
});

test('what upstream improves comes in without a conflict, and nothing of its content', async () => {
  const words = readFileSync(join(upstream, 'src/i18n/en/home.ts'), 'utf8');
  write(upstream, 'src/i18n/en/home.ts', words.replace("'Latest news'", "'The latest news'"));
  const site = readFileSync(join(upstream, 'src/site.ts'), 'utf8');
  write(
    upstream,
    'src/site.ts',
    site.replace(/pageSize: \d+/, 'pageSize: 40').replace(`name: '${FORMER}'`, `name: '${FORMER} 2'`),
  );
  const parts = readFileSync(join(upstream, 'package.json'), 'utf8');
  write(upstream, 'package.json', parts.replace(/"version": "[^"]+"/, '"version": "9.9.9"'));
  write(upstream, '.github/ISSUE_TEMPLATE/propose-hubs.yml', 'name: Changed\n');
  write(upstream, CITY, `${CITY_TEXT}One more sentence.\n`);
  write(upstream, 'content/cities/one-more.md', CITY_TEXT);
  commit(upstream, 'upstream goes on');

  git(fork, 'fetch', '-q', 'upstream');
  expect(makeFork('--merge', 'upstream/main')).toEqual({
    status: 0,
    printed: expect.stringContaining('is merged'),
  });
  expect(git(fork, 'status', '--porcelain')).toBe('');
  expect(git(fork, 'log', '-1', '--format=%P').trim().split(' ')).toHaveLength(2);
  expect(readFileSync(join(fork, 'src/i18n/en/home.ts'), 'utf8')).toContain("'The latest news'");
  const merged = readFileSync(join(fork, 'src/site.ts'), 'utf8');
  expect(merged).toContain("name: 'Drydock'");
  expect(merged).toContain('pageSize: 40');
  expect(JSON.parse(readFileSync(join(fork, 'package.json'), 'utf8'))).toMatchObject({
    name: 'drydock',
    description: 'Boats, and who mends them.',
    version: '9.9.9',
  });
  expect(existsSync(join(fork, '.github/ISSUE_TEMPLATE/propose-hubs.yml'))).toBe(false);
  expect(existsSync(join(fork, 'content/cities'))).toBe(false);
  expect(readFileSync(join(fork, 'content/news/boats-wanted.md'), 'utf8')).toBe(
    ENTRIES['content/news/boats-wanted.md'],
  );

  // With all features but one, so that the tests above are seen to find what a feature leaves.
  expect(makeFork('--without', 'map').status).toBe(0);
  expect(await buildProject(fork)).toContain('3 entries built');
  const texts = readSite();
  const there = OPTIONAL_FEATURES.filter((name) => findTraces(name, join(fork, 'dist'), texts).length > 0);
  expect(there).toEqual(OPTIONAL_FEATURES.filter((name) => name !== 'map'));
  expect(existsSync(join(fork, 'dist/embed/events/index.html'))).toBe(true);
  expect(existsSync(join(fork, 'dist/embed/map'))).toBe(false);
});
