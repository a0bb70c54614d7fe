import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { writeContent } from './content.ts';
import { renderEvent } from './mistakes/mistake.ts';

/** Runs `npm run check` on content with one event. */
function check(event: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const dir = writeContent({ 'events/kickoff.md': event });
  const { NO_COLOR, FORCE_COLOR, GITHUB_SERVER_URL, GITHUB_REPOSITORY, ...inherited } = process.env;
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...inherited, CONTENT_DIR: dir, ...env },
  });
}

const RIGHT = renderEvent();
const WRONG = RIGHT.replace('title:', 'titel:');
const WARNED = renderEvent('', 'See [the page of the event](http://example.org).');

test.each([
  ['nothing', RIGHT, 0],
  ['a warning', WARNED, 0],
  ['an error', WRONG, 1],
])('%s has its exit code', (_, event, status) => {
  expect(check(event).status).toBe(status);
});

test('what it can’t do is exit code 2, and a sentence', () => {
  const { status, stderr } = check(RIGHT, ['--format', 'html']);
  expect([status, stderr]).toEqual([2, '--format is one of text, json, github, markdown.\n']);
});

test.each([
  ['SITE_URL', 'mostovi.example'],
  ['BASE_PATH', '/my site/'],
  ['OUT_DIR', 'node_modules'],
])('a setting that is wrong is exit code 2, and a sentence: %s=%s', (name, value) => {
  const { status, stdout, stderr } = check(RIGHT, [], { [name]: value });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^${name} is [^\\n]+\\.\\n$`));
});

test.each([
  ['text', /^events\/kickoff\.md:3:1 {2}error\n/],
  ['json', /^\{\n {2}"language": "en",\n {2}"entries": 1,\n/],
  ['github', /^::error file=.+,line=3,col=1,/],
  ['markdown', /^### There are errors in the content\n/],
])('%s has its form', (format, form) => {
  expect(check(WRONG, ['--format', format]).stdout).toMatch(form);
});

test('warnings that are left out can be asked for', () => {
  const both = WARNED.replace('title:', 'titel:');
  expect(check(both).stdout).not.toContain('| See [the page');
  expect(check(both, ['--all']).stdout).toContain('| See [the page');
});

test('on GitHub, a comment leads to the guide of the project', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'them/theirs' };
  expect(check(WRONG, ['--format', 'markdown'], env).stdout).toContain(
    '(https://github.example/them/theirs/blob/HEAD/content/README.md#field-unknown)',
  );
});

test('colours are for a terminal, or for who insists', () => {
  expect(check(WRONG).stdout).not.toContain('\u001b');
  expect(check(WRONG, [], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m');
});

test.each([
  ['the option', ['--language', 'sq'], {}, 'Fusha „titel” nuk ekziston'],
  ['the setting', [], { EDITOR_LANGUAGE: 'sr-Latn' }, 'Polje „titel“ ne postoji'],
  ['the locale', [], { EDITOR_LANGUAGE: '', LC_ALL: 'sr_RS.UTF-8' }, 'Поље „titel“ не постоји'],
  ['nothing', [], { EDITOR_LANGUAGE: '', LC_ALL: 'C.UTF-8' }, 'There is no field “titel”'],
])('it speaks the language of %s', (_, args, env, message) => {
  expect(check(WRONG, args, env).stdout).toContain(message);
});

test.each([
  ['the locale alone', [], 'There is no field “titel”'],
  ['a request', ['--language', 'sq'], 'Fusha „titel” nuk ekziston'],
])('annotations follow %s', (_, args, message) => {
  const { stdout } = check(WRONG, ['--format', 'github', ...args], { EDITOR_LANGUAGE: '', LC_ALL: 'sq_AL' });
  expect(stdout).toContain(message);
});

test('json says its language', () => {
  const { stdout } = check(WRONG, ['--format', 'json', '--language', 'sr-Latn']);
  expect(JSON.parse(stdout)).toMatchObject({ language: 'sr-Latn', issues: [{ code: 'field-unknown' }] });
});

test('a language without messages is exit code 2, and a sentence', () => {
  const { status, stderr } = check(RIGHT, ['--language', 'de']);
  expect([status, stderr]).toEqual([2, '--language is one of en, sr-Latn, sr-Cyrl, sq, not "de".\n']);
});
