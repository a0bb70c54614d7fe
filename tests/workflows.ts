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
  name?: string;
  uses?: string;
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

/** Runs the commands of a job in the current folder, one after the other. Returns the exit code of the first that fails. */
function runJob({ steps }: Job): number {
  const temp = mkdtempSync(join(tmpdir(), 'site-workflow-'));
  const files = { GITHUB_STEP_SUMMARY: join(temp, 'summary.md'), GITHUB_OUTPUT: join(temp, 'output') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  for (const { name, uses, run, env = {} } of steps) {
    console.log(`\n## ${name ?? run ?? uses}`);
    if (run === undefined) console.log('An action of others: left out.');
    else {
      const given = Object.fromEntries(Object.entries(env).filter(([, value]) => !value.includes('${{')));
      const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
        stdio: 'inherit',
        env: { ...process.env, ...files, RUNNER_TEMP: temp, ...given },
      });
      if (status !== 0) return status ?? 1;
    }
  }
  console.log(`\n## The summary\n\n${readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')}`);
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
