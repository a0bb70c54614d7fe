/**
 * Builds in which a thread or a process hangs, is killed or has no memory left. `HEAPS=60,80,100` says with how many
 * megabytes a build is tried.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFiles } from './content.ts';
import { digestSite } from './digest-site.ts';
import { WORLD } from './mistakes/mistake.ts';
import { buildProject, createProject, getBuildEnv, listLeft } from './own-project.ts';

const { HEAPS = '60,120' } = process.env;

/** What stands in a page and in the configuration of Astro, which only the process that bundles reads. */
const TRAP = `
const traps = {
  loop: () => { for (;;); },
  wait: () => new Promise(() => {}),
  memory: () => { for (const all = [];;) all.push(new Array(10_000).fill(all.length)); },
  exit: () => process.exit(0),
  kill: () => process.kill(process.pid, 'SIGKILL'),
};
export const spring = (place) => {
  const [kind, where] = (process.env.TRAP ?? '').split(' ');
  return where === place ? traps[kind]() : undefined;
};
`;

const PAGE = 'src/features/entry/EntryPage.astro';

const CONFIG = 'astro.config.mjs';

/** A plugin that is stopped at a body that is code. */
const PLUGIN = `plugins: [
      { name: 'trap', transform: (_, id) => (id.endsWith('.mdx') ? void spring('body') : undefined) },`;

let root: string;
let project: string;
let site: string;

function replaceIn(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(project, file), 'utf8');
  const replaced = text.replace(from, () => to);
  expect(replaced).not.toBe(text);
  writeFileSync(join(project, file), replaced);
}

let edits = 0;

/** Changes a body, so that its page is rendered. */
function edit(): void {
  edits += 1;
  const body = 'A city. '.repeat(edits);
  writeFileSync(join(project, 'content/cities/nis.md'), `${WORLD['cities/nis.md']}\n${body}\n`);
}

const withHeap = (megabytes: number) => ({ NODE_OPTIONS: `--max-old-space-size=${megabytes}` });

function runBuild(args: readonly string[], env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    cwd: project,
    env: getBuildEnv(env),
    encoding: 'utf8',
  });
}

/** Where a build hangs with each trap that has it hang: that is not waited for, and everything else is, on a busy machine, too. */
const HANGING: Record<string, string> = {
  'loop Niš': 'pages /cities/nis/',
  'wait Niš': 'pages /cities/nis/',
  'loop body': 'bundle projects/code.mdx',
};

/** At another address all is bundled anew, and what was bundled for this one is kept. */
const ELSEWHERE = { SITE_URL: 'https://elsewhere.example' };

/** Builds with a trap, and returns what a person reads. The last site must be as it was, and the exit code not 0. */
function breakBuild(trap: string, env: Readonly<Record<string, string>> = {}): string {
  const before = digestSite(site);
  // With all memory of the machine, it would take long to need more.
  const memory = trap.startsWith('memory') ? withHeap(400) : {};
  const at = HANGING[trap];
  const flags = at === undefined ? [] : ['--trap', at];
  const { status, stdout, stderr } = runBuild(flags, { TRAP: trap, ...memory, ...env });
  expect(status, `${stdout}${stderr}`).toBeGreaterThan(0);
  expect(digestSite(site)).toEqual(before);
  expect(stderr).not.toMatch(/^ {4}at /m);
  return stderr;
}

let left: string[];

/** Builds without a trap. */
async function build(): Promise<void> {
  const before = digestSite(site);
  edit();
  await buildProject(project);
  expect(digestSite(site)).not.toEqual(before);
  expect(listLeft(project)).toEqual(left);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-broken-'));
  project = createProject(root, 'project');
  site = join(project, 'dist');
  writeFileSync(join(project, 'src/features/entry/trap.mjs'), TRAP);
  replaceIn(PAGE, /^---\n/, `---\nimport { spring } from './trap.mjs';\n`);
  replaceIn(PAGE, /\n---\n/, `\nawait spring(view.title);\n---\n`);
  replaceIn(
    CONFIG,
    /^/,
    `import { spring } from './src/features/entry/trap.mjs';\nawait spring('config');\n`,
  );
  replaceIn(CONFIG, 'plugins: [', PLUGIN);
  const { 'projects/digital-cities.md': body = '' } = WORLD;
  writeFiles(join(project, 'content'), { 'projects/code.mdx': body, 'cities/nis.md': '' });
  edit();
  await buildProject(project);
  left = listLeft(project);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const HANGS = 'The build hangs at this point, and was ended';

describe('a build ends with the name of the page', () => {
  test.each([
    ['never ends', 'loop', `${HANGS}: pages /cities/nis/. The last site stays as it is.`],
    ['waits for ever', 'wait', `${HANGS}: pages /cities/nis/. The last site stays as it is.`],
    ['needs all memory', 'memory', 'needs more memory than Node may use here'],
    [
      'ends its thread',
      'exit',
      '/cities/nis/ could not be rendered: the thread that renders it has ended early',
    ],
  ])('that %s', async (_, kind, words) => {
    edit();
    expect(breakBuild(`${kind} Niš`)).toContain(words);
  });

  test('and the next build succeeds and leaves no litter', build);
});

describe('a build ends when the process that bundles', () => {
  test.each([
    ['is killed', 'kill config', 'The process that bundles the site has ended early (SIGKILL)'],
    ['has ended by itself', 'exit config', 'The process that bundles the site has ended early (0)'],
    ['needs all memory', 'memory config', 'The build needs more memory than Node may use here.'],
    ['hangs at a body', 'loop body', `${HANGS}: bundle projects/code.mdx. The last site stays as it is.`],
  ])('%s', (_, trap, words) => {
    expect(breakBuild(trap, ELSEWHERE)).toContain(words);
  });

  test('and the next build succeeds and leaves no litter', build);
});

test.each(HEAPS.split(',').map(Number))('a heap of %d megabytes leaves the last or the new site', (heap) => {
  const before = digestSite(site);
  edit();
  const { status, stderr } = runBuild(['--fresh'], withHeap(heap));
  if (status === 0) expect(digestSite(site)).not.toEqual(before);
  else {
    expect(digestSite(site)).toEqual(before);
    expect(stderr).toContain('memory than Node may use here');
    expect(stderr).toContain('The last site stays as it is.');
  }
});

test('after all that, the next build succeeds and leaves no litter', build);
