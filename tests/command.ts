/**
 * `npm test`: everything that CI checks. Runs every step even if one fails, and prints counts at the end.
 *
 *     npm test -- lint types          only these steps
 *     npm test -- unit src/time       only the unit tests of a path
 *     npm test -- --changed           what uncommitted changes affect, without the built site
 *     npm test -- --since main        what the branch affects
 *
 * Exit 0 if everything passed, 1 if something failed, 2 for an invalid command line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFailure } from '#commands/output.ts';
import { parseTestRequest, type Step, type TestRequest } from './test-request.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** The part of Vitest’s report in use. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs a package’s program with this Node, on every system. Returns whether it succeeded. */
function run(program: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}

/** A step that passes or fails as a whole. */
function check(...results: boolean[]): Outcome {
  const isPassed = results.every(Boolean);
  return { passed: Number(isPassed), failed: Number(!isPassed) };
}

/** Runs Vitest and counts its results. An error outside of tests counts as one failure. */
function runTests({ paths, since }: TestRequest, ...projects: string[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'mostovi-report-'));
  const file = join(folder, 'report.json');
  const isPassed = run(
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
  try {
    const report: TestReport = JSON.parse(readFileSync(file, 'utf8'));
    // Files that failed before their first test.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
    );
    passed = report.numPassedTests;
    failed = report.numFailedTests + broken.length;
  } catch {
    // Vitest wrote no report, which counts as a failure below.
  }
  rmSync(folder, { recursive: true });
  // A change may affect no test; otherwise a run without tests is a mistake.
  if (failed === 0 && (!isPassed || (passed === 0 && since === undefined))) failed = 1;
  return { passed, failed };
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
function runBiome(changed: readonly string[] | undefined, ...args: string[]): boolean {
  return (
    changed?.length === 0 || run(BIOME, ...args, ...(changed ? ['--no-errors-on-unmatched', ...changed] : []))
  );
}

function checkFormat(changed?: readonly string[]): boolean[] {
  const components = changed ? changed.filter((file) => file.endsWith('.astro')) : ['src'];
  return [
    runBiome(changed, 'check', '--linter-enabled=false'),
    components.length === 0 || run(PRETTIER, '--check', '--log-level=warn', ...components),
  ];
}

/** A change without components is checked by TypeScript’s own compiler, which is incremental. */
function checkTypes(changed?: readonly string[]): boolean {
  const isTyped = (file: string) => /\.([cm]?[jt]s|astro|json)$/.test(file);
  if (changed && !changed.some(isTyped)) return true;
  const isQuick =
    changed && !changed.some((file) => file.endsWith('.astro')) && existsSync('.astro/types.d.ts');
  return isQuick ? run(TSC, '--project', 'tests/quick-types') : run(ASTRO, 'check');
}

function runStep(step: Step, request: TestRequest, changed?: readonly string[]): Outcome {
  switch (step) {
    case 'format':
      return check(...checkFormat(changed));
    case 'lint':
      return check(runBiome(changed, 'lint', '--error-on-warnings'));
    case 'types':
      return check(checkTypes(changed));
    case 'unit':
      return runTests(request, 'unit');
    // The built site, as files and in a browser.
    case 'site':
      return runTests(request, 'site', 'browser');
  }
}

try {
  const request = parseTestRequest(process.argv.slice(2));
  const changed = request.since === undefined ? undefined : listChanged(request.since);
  const total: Outcome = { passed: 0, failed: 0 };
  for (const step of request.steps) {
    console.log(`\n── ${step}`);
    const { passed, failed } = runStep(step, request, changed);
    console.log(`── ${step}: ${failed === 0 ? 'passed' : 'failed'}`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
} catch (error) {
  printFailure(error, 2);
}
