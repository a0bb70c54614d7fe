/** Text that would keep a parser busy for minutes, or break it, ends in a diagnostic with its line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '#preflight/check.ts';
import { renderEvent } from './mistakes/mistake.ts';

const BUILD_DATE = '2026-11-29';

test.each([
  ['many escapes', { 'events/a.md': renderEvent('', '&amp;'.repeat(60_000)) }, '8 character-escaped'],
  [
    'brackets in brackets',
    { 'events/a.md': renderEvent(`authors: ${'['.repeat(20_000)}`) },
    '6 yaml-unreadable',
  ],
  ['groups in groups', { 'events/a.md': renderEvent(`venue: ${'{a: '.repeat(5000)}`) }, '6 yaml-unreadable'],
  ['keys of keys', { 'events/a.md': renderEvent(`venue:\n  ${'? '.repeat(5000)}x`) }, '7 yaml-prose'],
  ['quotes never closed', { 'events/a.md': renderEvent('venue: "a\n'.repeat(5000)) }, '6 yaml-quote'],
  ['quotations in quotations', { 'events/a.md': renderEvent('', `${'> '.repeat(5000)}x`) }, '8 nesting-deep'],
  [
    'names of values without end',
    { 'events/a.md': renderEvent(`topics: [${'&a x, '.repeat(30_000)}]`) },
    '6 yaml-start',
  ],
  [
    'unknown fields without end',
    { 'events/a.md': `---\n${Array.from({ length: 50_000 }, (_, field) => `a${field}: 1\n`).join('')}---\n` },
    '1 field-missing',
  ],
  ['one field many times', { 'events/a.md': renderEvent('venue: A\n'.repeat(50_000)) }, '7 yaml-duplicate'],
  [
    'a very long name of a field',
    { 'events/a.md': renderEvent(`${'a'.repeat(100_000)}: 1`) },
    '6 yaml-unreadable',
  ],
  [
    'many mistakes with a correction',
    { 'events/a.md': renderEvent('', 'a\n=\n'.repeat(20_000)) },
    '8 heading-first-level',
  ],
  [
    'one address many times',
    { 'events/a.md': renderEvent(), 'addresses.txt': '/a/\n'.repeat(70_000) },
    '1 address-lost',
  ],
])('%s', (_, files: Record<string, string>, first) => {
  const dir = mkdtempSync(join(tmpdir(), 'site-costly-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text);
    }
    const { diagnostics } = checkFolder(dir, { buildDate: BUILD_DATE });
    const [error] = diagnostics.filter(({ severity }) => severity === 'error');
    expect(`${error?.line} ${error?.code}`).toBe(first);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
