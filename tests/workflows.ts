/**
 * The workflows of the Git host: reads them, and runs the steps of a job here, as far as they are commands:
 * `node tests/workflows.ts check content`. Steps that use an action of others are named and left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

export interface Step {
  id?: string;
  name?: string;
  uses?: string;
  with?: Record<string, string | number | boolean>;
  run?: string;
  env?: Record<string, string>;
}

export interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

export interface Workflow {
  /** The name of its file without `.yml`. */
  name: string;
  file: string;
  text: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** Every workflow of the project. */
export const listWorkflows = (): Workflow[] =>
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return { ...parse(text), name: basename(file, '.yml'), file: `${FOLDER}/${file}`, text };
  });

/**
 * Runs the command of a step in the current folder. Values that only GitHub knows are not set.
 *
 * @param env further variables: `GITHUB_EVENT_PATH`
 * @returns its exit code, and what it wrote for later steps and for the summary
 */
export function runStep(
  { run = '', env: own = {} }: Step,
  env: Readonly<Record<string, string>>,
  stdio: 'inherit' | 'pipe' = 'pipe',
) {
  const temp = env.RUNNER_TEMP ?? mkdtempSync(join(tmpdir(), 'site-workflow-'));
  const files = { GITHUB_STEP_SUMMARY: join(temp, 'step-summary.md'), GITHUB_OUTPUT: join(temp, 'output') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => !value.includes('${{')));
  const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
    stdio,
    env: { ...process.env, ...files, RUNNER_TEMP: temp, ...given, ...env },
  });
  const [summary, output] = Object.values(files).map((file) => readFileSync(file, 'utf8'));
  return { status: status ?? 1, summary, output };
}

/** Runs the commands of a job, one after the other. Returns the exit code of the first that fails. */
function runJob({ steps }: Job): number {
  const RUNNER_TEMP = mkdtempSync(join(tmpdir(), 'site-workflow-'));
  for (const step of steps) {
    console.log(`\n## ${step.name ?? step.run ?? step.uses}`);
    if (step.run === undefined) console.log('An action of others: left out.');
    else {
      const { status, summary } = runStep(step, { RUNNER_TEMP }, 'inherit');
      if (summary) console.log(`\n### The summary\n\n${summary}`);
      if (status !== 0) return status;
    }
  }
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name, jobName] = process.argv.slice(2);
  const job = listWorkflows().find((workflow) => workflow.name === name)?.jobs[jobName ?? ''];
  if (!job) {
    console.error('Name a workflow and one of its jobs: node tests/workflows.ts check content');
    process.exit(2);
  }
  process.exitCode = runJob(job);
}
