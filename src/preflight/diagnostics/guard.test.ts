import { expect, test } from 'vitest';
import type { Entry } from '#entries/read-content.ts';
import { type BodyText, inspectText } from '#preflight/bodies/body-text.ts';
import { guardEntry } from './guard.ts';

const entry = { file: 'events/a.md' } as Entry;

test('names the file of a check that fails', () => {
  const check = guardEntry(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(check(entry)).toMatchObject([
    { file: 'events/a.md', code: 'internal', severity: 'error', line: 1, column: 1 },
  ]);
  expect(check(entry)[0]?.message).toMatchObject({ args: ['Maximum call stack size exceeded'] });
});

test('an inspection that fails is a diagnostic, too', () => {
  const broken: BodyText = {
    file: 'events/a.md',
    format: 'md',
    bodyLine: 5,
    get body(): string {
      throw new Error('no text');
    },
  };
  expect(inspectText(broken)).toMatchObject({
    diagnostics: [{ code: 'internal', line: 5 }],
    links: [],
    pictures: [],
  });
});
