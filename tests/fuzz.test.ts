/**
 * Inputs made at random by the grammars of what editors write. The seed is fixed here; `npm run fuzz -- --minutes 20`
 * goes on from there.
 */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createProperties } from '#tests/fuzz/properties.ts';
import { checkFiles } from './content.ts';

const SEED = 20_261_130;
const RUNS = 120;

const { properties, remove } = createProperties();

afterAll(remove);

test.each(properties.map((fuzzed) => [fuzzed.name, fuzzed] as const))(
  'every %s',
  async (_, { property, share }) => {
    await fc.assert(property, { seed: SEED, numRuns: Math.max(1, Math.round((RUNS * share) / 1000)) });
  },
);

/** What it found, and what has been mended since. */
const FOUND = {
  'a list of topics that ends within brackets': { 'topics.yaml': '{\u200b\n- ' },
  'a list of topics that is none, after a mark of YAML': { 'topics.yaml': '---\nstart: !!str ' },
  'a workshop within two months, with a country of no letters': {
    'workshops/a.md':
      '---\ntitle: A\nsummary: B\nwithin: 2021-09/2021-10\ntimeZone: " "\ncountry: RS\ncountries: ["", RS]\nregistration: {}\n---\n',
  },
  'an event with a period that is empty': {
    'events/a.md':
      '---\nkind: conference\ntitle: A\nsummary: B\nstart: ""\nwithin: \ncity: an-id\ncountry: ""\nproject: \nstatus: planned\nmovedTo: events/an-id\n---\n',
  },
};

test.each(Object.entries(FOUND))('%s is no fault of the check', (_, files: Record<string, string>) => {
  const diagnostics = checkFiles(files);
  const codes = diagnostics.map(({ code }) => code);
  for (const { file, line } of diagnostics) {
    expect(line).toBeLessThanOrEqual(files[file]?.split('\n').length ?? 0);
  }
  expect(codes.length).toBeGreaterThan(0);
  expect(codes).not.toContain('internal');
});
