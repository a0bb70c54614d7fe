/** The container: its steps run here, without an engine, on what it copies and nothing else. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { getBuildEnv } from './own-project.ts';

interface Instruction {
  /** `RUN`, `COPY` … */
  verb: string;
  words: string;
}

/** The stages of the file, each from its `FROM` on. */
function readStages(): Instruction[][] {
  const lines = readFileSync('Containerfile', 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, verb = '', words = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (verb === 'FROM') stages.push([]);
    stages.at(-1)?.push({ verb, words });
  }
  return stages;
}

const [building = [], serving = []] = readStages();

const listOf = (stage: readonly Instruction[], verb: string) =>
  stage.filter((instruction) => instruction.verb === verb).map(({ words }) => words);

const root = mkdtempSync(join(tmpdir(), 'site-container-'));
const project = join(root, 'project');
const served = join(root, 'srv');

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every instruction is one that engines know', () => {
  const verbs = [...building, ...serving].map(({ verb }) => verb);
  const known = new Set(['FROM', 'WORKDIR', 'COPY', 'RUN', 'ARG', 'EXPOSE']);
  expect(verbs.filter((verb) => !known.has(verb))).toEqual([]);
  expect(readStages()).toHaveLength(2);
});

test('the commands are there, and what is copied is neither missing nor left out', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const names = listOf(building, 'RUN').flatMap((words) =>
    [...words.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name),
  );
  expect(names).toEqual(['build', 'host']);
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
  const sources = listOf(building, 'COPY').flatMap((words) => words.split(' ').slice(0, -1));
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  expect(sources.filter((source) => ignored.includes(source))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('the steps make a site and its configuration below a path', () => {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const words of listOf(building, 'COPY')) {
    const [target = '', ...sources] = words.split(' ').toReversed();
    for (const source of sources) {
      // Small content: what there is in it does not matter here.
      const from = source === 'content' ? 'content/pages' : source;
      const to = source === 'content' ? 'content/pages' : target === './' ? source : target;
      mkdirSync(dirname(join(project, to)), { recursive: true });
      cpSync(from, join(project, to), { recursive: true });
    }
  }
  cpSync('content/topics.yaml', join(project, 'content/topics.yaml'));
  // `npm ci` has been here.
  for (const item of readdirSync('node_modules').filter((name) => !/^\.(?!bin)/.test(name))) {
    symlinkSync(join(process.cwd(), 'node_modules', item), join(project, 'node_modules', item));
  }
  const steps = listOf(building, 'RUN').filter((words) => words !== 'npm ci');
  // Its settings are those of this site.
  const env = getBuildEnv({ NODE_OPTIONS: '', SITE_URL: 'https://harbours.example', BASE_PATH: '/boats/' });
  for (const step of steps) {
    execFileSync('sh', ['-ec', step.replaceAll('/srv/site', served)], { cwd: project, env, stdio: 'pipe' });
  }
  const [last = ''] = steps.slice(-1);
  // Without a base path, the one of the settings.
  const { BASE_PATH: _, ...plain } = env;
  execFileSync('sh', ['-ec', last.replaceAll('/srv/site', join(root, 'plain'))], {
    cwd: project,
    env: plain,
    stdio: 'pipe',
  });
  for (const file of ['boats/index.html', 'boats/index.html.gz', 'boats/404.html']) {
    expect(existsSync(join(served, file)), file).toBe(true);
  }
  expect(existsSync(join(root, 'plain/index.html'))).toBe(true);
  const copied = listOf(serving, 'COPY').map((words) => words.split(' ').slice(1));
  expect(copied).toEqual([
    ['/project/site.conf', '/etc/nginx/conf.d/default.conf'],
    ['/srv/site', '/srv/site'],
  ]);
  const configuration = readFileSync(join(project, 'site.conf'), 'utf8');
  expect(configuration).toContain('root /srv/site;');
  expect(configuration).toContain('gzip_static on;');
});
