/**
 * The run that `edit.ts` measures: adds a dead link to a file in the middle of a content folder, and removes it.
 * Throws if the check does not report exactly that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '#entries/settings.ts';
import { measureStep } from '#entries/timing.ts';
import { LiveCheck } from '#preflight/live-check.ts';

const MISTAKE = '\nA [bridge](/cities/no-such-city/) to nowhere.\n';

const { contentDir, buildDate } = readSettings();
const live = measureStep('the first check', () => new LiveCheck(contentDir, { buildDate }));
const { entries } = live.content;
const file = entries[entries.length >> 1]?.file ?? '';
const path = join(contentDir, file);
// Without the link of an interrupted run.
const text = readFileSync(path, 'utf8').replace(MISTAKE, '');

try {
  save('saved with a mistake', text + MISTAKE, ['link-broken']);
} finally {
  save('saved without it', text, []);
}

function save(phase: string, changed: string, expected: readonly string[]): void {
  writeFileSync(path, changed);
  measureStep(phase, () => live.update([file]));
  const codes = live.diagnostics.map(({ code }) => code);
  if (codes.join() !== expected.join())
    throw new Error(`${file}: ${codes.join(', ')} instead of ${expected}`);
}
