import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD_DATE } from '#tests/content.ts';
import { mistakes } from './mistakes.ts';
import { BlindTrial, type Trial } from './trial.ts';

/** So many of sixty mistakes the first correction mends. */
const LEAST = 54;

describe('sixty mistakes over the real content', () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-blind-'));
  let trials: Trial[] = [];

  beforeAll(() => {
    cpSync('content', dir, { recursive: true });
    const trial = new BlindTrial(dir, BUILD_DATE);
    trials = mistakes.map((mistake) => trial.run(mistake));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test('are sixty, and each is told', () => {
    expect(trials).toHaveLength(60);
    expect(trials.filter(({ told }) => told.length === 0)).toEqual([]);
  });

  test(`are mended by the first correction, ${LEAST} at least`, () => {
    const left = trials.filter(({ isMended }) => !isMended).map(({ what, file }) => `${what} (${file})`);
    console.log(`${trials.length - left.length} of ${trials.length} mended.`, left);
    expect(trials.length - left.length).toBeGreaterThanOrEqual(LEAST);
  });

  test('are never led to another error', () => {
    expect(trials.flatMap(({ harms }) => harms)).toEqual([]);
  });
});
