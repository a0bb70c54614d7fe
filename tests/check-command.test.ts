import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCheck } from '#commands/run-check.ts';
import { writeContent } from './content.ts';
import { renderEvent } from './mistakes/mistake.ts';

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The environment of a check of content with one event. */
function prepare(event: string, env: Record<string, string>): NodeJS.ProcessEnv {
  const dir = writeContent({ 'events/kickoff.md': event });
  const { NO_COLOR, FORCE_COLOR, GITHUB_SERVER_URL, GITHUB_REPOSITORY, ...inherited } = process.env;
  return { ...inherited, CONTENT_DIR: dir, ...env };
}

/** Runs `npm run check` on content with one event. */
const checkApart = (event: string, args: readonly string[] = [], env: Record<string, string> = {}): Run =>
  spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8', env: prepare(event, env) });

/** The same in this process: Node and all modules take a second to start. */
async function check(
  event: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Run> {
  const printed = { log: '', error: '' };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text) => {
      printed[name] += `${text}\n`;
    }),
  );
  try {
    const status = await runCheck(args, prepare(event, env));
    return { status, stdout: printed.log, stderr: printed.error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

// The runner may have colours.
beforeAll(() => void vi.stubEnv('FORCE_COLOR', undefined));

afterAll(() => void vi.unstubAllEnvs());

const RIGHT = renderEvent();
const WRONG = RIGHT.replace('title:', 'titel:');
const WARNED = renderEvent('', 'See [the page of the event](http://example.org).');

test.each([
  ['nothing', RIGHT, 0],
  ['a warning', WARNED, 0],
  ['an error', WRONG, 1],
])('%s has its exit code', (_, event, status) => {
  expect(checkApart(event).status).toBe(status);
});

test('what it can’t do is exit code 2, and a sentence', () => {
  const { status, stderr } = checkApart(RIGHT, ['--format', 'html']);
  expect([status, stderr]).toEqual([2, '--format is one of text, json, github, markdown.\n']);
});

test.each([
  ['SITE_URL', 'mostovi.example'],
  ['BASE_PATH', '/my site/'],
  ['OUT_DIR', 'node_modules'],
])('a setting that is wrong is exit code 2, and a sentence: %s=%s', async (name, value) => {
  const { status, stdout, stderr } = await check(RIGHT, [], { [name]: value });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^${name} is [^\\n]+\\.\\n$`));
});

test.each([
  ['text', /^events\/kickoff\.md:3:1 {2}error\n/],
  ['json', /^\{\n {2}"language": "en",\n {2}"entries": 1,\n/],
  ['github', /^::error file=.+,line=3,col=1,/],
  ['markdown', /^### There are errors in the content\n/],
])('%s has its form', async (format, form) => {
  expect((await check(WRONG, ['--format', format])).stdout).toMatch(form);
});

test('warnings that are left out can be asked for', async () => {
  const both = WARNED.replace('title:', 'titel:');
  expect((await check(both)).stdout).not.toContain('| See [the page');
  expect((await check(both, ['--all'])).stdout).toContain('| See [the page');
});

test('on GitHub, a comment leads to the guide of the project', async () => {
  const env = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'them/theirs' };
  expect((await check(WRONG, ['--format', 'markdown'], env)).stdout).toContain(
    '(https://github.example/them/theirs/blob/HEAD/content/README.md#field-unknown)',
  );
});

test('colours are for a terminal, or for who insists', () => {
  expect(checkApart(WRONG).stdout).not.toContain('\u001b');
  expect(checkApart(WRONG, [], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m');
});

test.each([
  ['the option', ['--language', 'sq'], {}, 'Fusha „titel” nuk ekziston'],
  ['the setting', [], { EDITOR_LANGUAGE: 'sr-Latn' }, 'Polje „titel“ ne postoji'],
  ['the locale', [], { EDITOR_LANGUAGE: '', LC_ALL: 'sr_RS.UTF-8' }, 'Поље „titel“ не постоји'],
  ['nothing', [], { EDITOR_LANGUAGE: '', LC_ALL: 'C.UTF-8' }, 'There is no field “titel”'],
])('it speaks the language of %s', async (_, args, env, message) => {
  expect((await check(WRONG, args, env)).stdout).toContain(message);
});

test.each([
  ['the locale alone', [], 'There is no field “titel”'],
  ['a request', ['--language', 'sq'], 'Fusha „titel” nuk ekziston'],
])('annotations follow %s', async (_, args, message) => {
  const { stdout } = await check(WRONG, ['--format', 'github', ...args], {
    EDITOR_LANGUAGE: '',
    LC_ALL: 'sq_AL',
  });
  expect(stdout).toContain(message);
});

test('json says its language', async () => {
  const { stdout } = await check(WRONG, ['--format', 'json', '--language', 'sr-Latn']);
  expect(JSON.parse(stdout)).toMatchObject({ language: 'sr-Latn', issues: [{ code: 'field-unknown' }] });
});

test('a language without messages is exit code 2, and a sentence', async () => {
  const { status, stderr } = await check(RIGHT, ['--language', 'de']);
  expect([status, stderr]).toEqual([2, '--language is one of en, sr-Latn, sr-Cyrl, sq, not "de".\n']);
});
