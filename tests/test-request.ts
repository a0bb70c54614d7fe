/** Parses the command line of `npm test`. */
import { parseArgs } from 'node:util';

/** The steps of a full run, in order. */
export const STEPS = ['format', 'lint', 'types', 'unit', 'site'] as const;
export type Step = (typeof STEPS)[number];

/** The steps that can be limited to a change; the built site depends on everything. */
const STEPS_OF_CHANGE: readonly Step[] = ['format', 'lint', 'types', 'unit'];
/** The steps that run test files. */
const STEPS_WITH_TESTS: readonly Step[] = ['unit', 'site'];

export interface TestRequest {
  steps: readonly Step[];
  /** Paths from the root: run only their tests. Empty for all. */
  paths: readonly string[];
  /** A commit: test only what has changed since then. */
  since?: string;
}

/**
 * Parses the arguments of `npm test`: names of steps, then paths; `--changed` for uncommitted changes, `--since main`
 * for a branch.
 *
 * @throws Error with a sentence for the user.
 */
export function parseTestRequest(args: readonly string[]): TestRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { changed: { type: 'boolean' }, since: { type: 'string' } },
  });
  const paths = positionals.filter((word) => !isStep(word));
  const asked = STEPS.filter((step) => positionals.includes(step));
  const since = values.since ?? (values.changed ? 'HEAD' : undefined);

  const unknown = paths.filter((path) => !/[/.]/.test(path));
  if (unknown.length > 0) {
    throw new Error(`There is no step ${unknown.join(', ')}. The steps are ${STEPS.join(', ')}.`);
  }
  if (paths.length > 0 && (asked.length === 0 || asked.some((step) => !STEPS_WITH_TESTS.includes(step)))) {
    throw new Error(`A path goes with unit or site alone: npm test -- unit ${paths.join(' ')}`);
  }
  if (since === undefined) return { steps: asked.length > 0 ? asked : STEPS, paths };
  if (asked.includes('site')) throw new Error('The step site always looks at the whole site.');
  return { steps: asked.length > 0 ? asked : STEPS_OF_CHANGE, paths, since };
}

function isStep(word: string): word is Step {
  return STEPS.some((step) => step === word);
}
