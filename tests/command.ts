/**
 * `npm test`: everything that CI checks. Runs every step even if one fails, and prints counts at the end. Steps run at
 * the same time, and print one after the other.
 *
 *     npm test -- lint types          only these steps
 *     npm test -- unit src/time       only the unit tests of a path
 *     npm test -- --changed           what uncommitted changes affect, without the built site
 *     npm test -- --since main        what the branch affects
 *
 * Exit 0 if everything passed, 1 if something failed, 2 for an invalid command line.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { printFailure } from '#commands/output.ts';
import { parseTestRequest, type Step, type TestRequest } from './test-request.ts';

interface Outcome {
  passed: number;
  failed: number;
  /** The tests that failed, each with its file: of a step that fails as a whole, none. */
  names?: string[];
}

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** The part of Vitest’s report in use. */
interface TestReport {
  numPassedTests: number;
  testResults: {
    /** The path of the file. */
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Where the programs of a step print: in the terminal, or where a function puts it. */
type Print = 'directly' | ((text: string) => void);

/** Runs a package’s program with this Node, on every system. Returns whether it succeeded. */
function run(print: Print, program: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], {
    // A program that prints into the terminal itself has colours.
    stdio: print === 'directly' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (print !== 'directly') {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print);
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => done(status === 0));
  });
}

/** A step that passes or fails as a whole. */
function check(...results: boolean[]): Outcome {
  const isPassed = results.every(Boolean);
  return { passed: Number(isPassed), failed: Number(!isPassed) };
}

/** Runs Vitest and counts its results. An error outside of tests counts as one failure. */
async function runTests(
  print: Print,
  { paths, since }: TestRequest,
  ...projects: string[]
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'site-report-'));
  const file = join(folder, 'report.json');
  const isPassed = await run(
    print,
    VITEST,
    'run',
    ...paths.map(createFilter),
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    ...(since === undefined ? [] : [`--changed=${since}`]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  let passed = 0;
  let failed = 0;
  const names: string[] = [];
  try {
    const report: TestReport = JSON.parse(readFileSync(file, 'utf8'));
    for (const { name, status, assertionResults } of report.testResults) {
      const file = relative(process.cwd(), name);
      const tests = assertionResults.filter((result) => result.status === 'failed');
      names.push(...tests.map(({ fullName }) => `${file}: ${fullName}`));
      // It failed before its first test.
      if (status === 'failed' && tests.length === 0) names.push(file);
    }
    passed = report.numPassedTests;
    failed = names.length;
  } catch {
    // Vitest wrote no report, which counts as a failure below.
  }
  rmSync(folder, { recursive: true });
  // A change may affect no test; otherwise a run without tests is a mistake.
  if (failed === 0 && (!isPassed || (passed === 0 && since === undefined))) failed = 1;
  return { passed, failed, names };
}

/** The filter for Vitest: for a folder all its tests, for a module those beside it. */
function createFilter(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? `${path.replace(/\/$/, '')}/` : path.replace(/\.[a-z]+$/, '');
}

/** Files that differ from a commit, including new ones, without deleted ones. */
function listChanged(since: string): string[] {
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.trim());
    return stdout.split('\0').filter(Boolean);
  };
  return [
    ...git('diff', '--name-only', '--diff-filter=d', '--merge-base', '-z', since),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
}

/** Runs Biome on everything, or on the changed files that it supports. */
async function runBiome(
  print: Print,
  changed: readonly string[] | undefined,
  ...args: string[]
): Promise<boolean> {
  if (changed?.length === 0) return true;
  return run(print, BIOME, ...args, ...(changed ? ['--no-errors-on-unmatched', ...changed] : []));
}

async function checkFormat(print: Print, changed?: readonly string[]): Promise<boolean[]> {
  const components = changed ? changed.filter((file) => file.endsWith('.astro')) : ['src'];
  return [
    await runBiome(print, changed, 'check', '--linter-enabled=false'),
    components.length === 0 || (await run(print, PRETTIER, '--check', '--log-level=warn', ...components)),
  ];
}

/** A change without components is checked by TypeScript’s own compiler, which is incremental. */
async function checkTypes(print: Print, changed?: readonly string[]): Promise<boolean> {
  const isTyped = (file: string) => /\.([cm]?[jt]s|astro|json)$/.test(file);
  if (changed && !changed.some(isTyped)) return true;
  const isQuick =
    changed && !changed.some((file) => file.endsWith('.astro')) && existsSync('.astro/types.d.ts');
  return isQuick ? run(print, TSC, '--project', 'tests/quick-types') : run(print, ASTRO, 'check');
}

async function runStep(
  print: Print,
  step: Step,
  request: TestRequest,
  changed?: readonly string[],
): Promise<Outcome> {
  switch (step) {
    case 'format':
      return check(...(await checkFormat(print, changed)));
    case 'lint':
      return check(await runBiome(print, changed, 'lint', '--error-on-warnings'));
    case 'types':
      return check(await checkTypes(print, changed));
    case 'unit':
      return runTests(print, request, 'unit');
    // The built site, as files and in a browser.
    case 'site':
      return runTests(print, request, 'site', 'browser');
  }
}

/** What ends before a step begins. The types do not run beside a build, which writes some of them. */
const AFTER: Partial<Record<Step, Step>> = { site: 'types' };

/** Runs steps at the same time, as far as they may. Each prints when those before it have ended. */
async function runSteps(
  steps: readonly Step[],
  request: TestRequest,
  changed?: readonly string[],
): Promise<Outcome[]> {
  const outcomes = new Map<Step, Promise<Outcome>>();
  let before: Promise<unknown> = Promise.resolve();
  for (const step of steps) {
    const write = createWriter(before);
    const begin = async () => {
      const earlier = AFTER[step];
      if (earlier) await outcomes.get(earlier);
      const outcome = await runStep(steps.length === 1 ? 'directly' : write, step, request, changed);
      write(`── ${step}: ${outcome.failed === 0 ? 'passed' : 'failed'}\n`);
      return outcome;
    };
    write(`\n── ${step}\n`);
    const outcome = begin();
    outcomes.set(step, outcome);
    before = Promise.allSettled([before, outcome]);
  }
  return Promise.all(outcomes.values());
}

/** Writes to the terminal, but keeps what is written until others have ended. */
function createWriter(others: Promise<unknown>): (text: string) => void {
  let kept: string[] | undefined = [];
  void others.then(() => {
    for (const text of kept ?? []) process.stdout.write(text);
    kept = undefined;
  });
  return (text) => {
    if (kept) kept.push(text);
    else process.stdout.write(text);
  };
}

try {
  const request = parseTestRequest(process.argv.slice(2));
  const changed = request.since === undefined ? undefined : listChanged(request.since);
  const outcomes = await runSteps(request.steps, request, changed);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  // What each step printed may be far above.
  for (const [index, { failed, names = [] }] of outcomes.entries()) {
    const step = request.steps[index];
    if (failed > 0) console.log([`\n── failed: ${step}`, ...names].join('\n  '));
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  printFailure(error, 2);
}
