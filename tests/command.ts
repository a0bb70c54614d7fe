/**
 * `npm test`: everything that CI checks. Runs every step whatever the others say, and counts at the end.
 * `npm test -- lint types` runs the steps of these names alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Outcome {
  passed: number;
  failed: number;
}

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** What is read of Vitest's own report. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs the program of a package with this Node, on every system alike. Tells whether it succeeded. */
function run(program: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}

/** A step that passes or fails as one. */
function check(...results: boolean[]): Outcome {
  const isPassed = results.every(Boolean);
  return { passed: Number(isPassed), failed: Number(!isPassed) };
}

/** A run of Vitest, counted by its own report. What goes wrong beside the tests is one failure more. */
function runTests(...projects: string[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'mostovi-report-'));
  const file = join(folder, 'report.json');
  const isPassed = run(
    VITEST,
    'run',
    '--config=tests/vitest.config.ts',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  let passed = 0;
  let failed = 0;
  try {
    const report: TestReport = JSON.parse(readFileSync(file, 'utf8'));
    // A file that failed before its first test.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
    );
    passed = report.numPassedTests;
    failed = report.numFailedTests + broken.length;
  } catch {
    // It did not come as far as a report, which is a failure below.
  }
  rmSync(folder, { recursive: true });
  if (failed === 0 && (!isPassed || passed === 0)) failed = 1;
  return { passed, failed };
}

const steps: Record<string, () => Outcome> = {
  format: () =>
    check(run(BIOME, 'check', '--linter-enabled=false'), run(PRETTIER, '--check', '--log-level=warn', 'src')),
  lint: () => check(run(BIOME, 'lint', '--error-on-warnings')),
  types: () => check(run(ASTRO, 'check')),
  unit: () => runTests('unit'),
  // The built site, as files and in a browser.
  site: () => runTests('site', 'browser'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const total: Outcome = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const { passed, failed } = step();
  console.log(`── ${name}: ${failed === 0 ? 'passed' : 'failed'}`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
