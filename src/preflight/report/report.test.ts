import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Content, readContent } from '#entries/read-content.ts';
import { say } from '#messages/message.ts';
import { createDiagnostic, formatFieldPath, SEVERITIES } from '#preflight/diagnostics/diagnostic.ts';
import { writeContent } from '#tests/content.ts';
import { ENTRY, ERROR, WARNING } from '#tests/diagnostics.ts';
import { formatReport, isColored } from './report.ts';

const createContent = (files: Record<string, string>): Content => readContent(writeContent(files));

describe('for programs', () => {
  test('it is the contract, and no more', () => {
    const content = createContent({ 'events/a.md': ENTRY, 'pages/about.md': ENTRY });
    const report = JSON.parse(formatReport(content, [ERROR, WARNING], 'json'));
    expect(Object.keys(report)).toEqual(['language', 'entries', 'issues']);
    expect(report.entries).toBe(1);
    const keys = ['file', 'line', 'column', 'field', 'code', 'severity', 'message', 'suggestion'];
    for (const diagnostic of report.issues) expect(Object.keys(diagnostic)).toEqual(keys);
    expect(report.issues).toEqual([ERROR, WARNING]);
  });

  test('it is there also where nothing is wrong', () => {
    expect(JSON.parse(formatReport(createContent({}), [], 'json'))).toEqual({
      language: 'en',
      entries: 0,
      issues: [],
    });
  });

  test.each(['json', 'github', 'markdown'] as const)('colours never get into %s', (format) => {
    const content = createContent({});
    expect(formatReport(content, [ERROR], format, { color: true })).toBe(
      formatReport(content, [ERROR], format),
    );
  });
});

describe('colours', () => {
  afterEach(() => vi.unstubAllEnvs());

  const pipe = new PassThrough();
  const { getColorDepth } = WriteStream.prototype;
  const terminal = Object.assign(new PassThrough(), { isTTY: true, getColorDepth });

  test.each([
    ['on a terminal', terminal, {}, true],
    ['not in a file', pipe, {}, false],
    ['not where nobody wants them', terminal, { NO_COLOR: '1' }, false],
    ['in a file where somebody insists', pipe, { FORCE_COLOR: '1' }, true],
    ['not on a terminal where somebody insists', terminal, { FORCE_COLOR: '0' }, false],
  ] as const)('are shown %s', (_, stream, env, expected) => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI']) vi.stubEnv(name, undefined);
    vi.stubEnv('TERM', 'xterm-256color');
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(isColored(stream)).toBe(expected);
  });
});

describe('an issue', () => {
  const EMPTY = say('files', 'empty');

  test('is at the beginning of its file if it has no place', () => {
    expect(createDiagnostic({ file: 'a.md' }, 'file-empty', EMPTY)).toEqual({
      file: 'a.md',
      line: 1,
      column: 1,
      field: '',
      code: 'file-empty',
      severity: 'error',
      message: EMPTY,
      suggestion: '',
    });
  });

  test('takes from its place what is a place, and no more', () => {
    const entryOf = { file: 'a.md', id: 'a', data: {} };
    expect(Object.keys(createDiagnostic(entryOf, 'file-empty', EMPTY))).not.toContain('data');
  });

  test('has a code in words', () => {
    for (const code of Object.keys(SEVERITIES)) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each([
    [['title'], 'title'],
    [['roles', 2, 'who'], 'roles[2].who'],
    [['a', 0, 1, 'b'], 'a[0][1].b'],
    [['nativeNames', 'sr-Cyrl'], 'nativeNames.sr-Cyrl'],
    [[], ''],
  ])('names its field: %j is %s', (path, field) => {
    expect(formatFieldPath(path)).toBe(field);
  });
});
