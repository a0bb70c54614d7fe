/**
 * `npm run fuzz`: makes inputs at random for as long as one likes, and tells the smallest that fails with its seed.
 *
 *     npm run fuzz -- --minutes 20             from the seed of the day
 *     npm run fuzz -- --minutes 20 --seed 5    from another one, and so the same inputs each time
 *
 * Exit 0 if nothing failed, 1 otherwise.
 */
import { registerHooks } from 'node:module';
import { parseArgs } from 'node:util';
import fc, { type RunDetails } from 'fast-check';
import { printFailure } from '#commands/output.ts';

/** No page is drawn here: a component that is named in a list stands for nothing, as in unit tests. */
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.astro')
      ? { format: 'module', source: 'export default undefined;', shortCircuit: true }
      : next(url, context),
});

/** Inputs for the cheapest properties in a round. Each round has a seed of its own. */
const ROUND = 200;

try {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const [minutes, first] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0) || !Number.isInteger(first)) {
    throw new Error('--minutes is a number, and --seed a whole one.');
  }
  process.exitCode = await run(minutes, first, values.only ?? '');
} catch (error) {
  printFailure(error, 2);
}

async function run(minutes: number, first: number, only: string): Promise<number> {
  const { createProperties } = await import('./properties.ts');
  const { properties: all, remove } = createProperties();
  const properties = all.filter(({ name }) => name.includes(only));
  const end = Date.now() + minutes * 60_000;
  const runs = new Map(properties.map(({ name }) => [name, 0]));
  const failed = new Set<string>();
  let seed = first;
  for (; Date.now() < end && failed.size < properties.length; seed += 1) {
    for (const { name, property, share } of properties) {
      if (failed.has(name) || Date.now() >= end) continue;
      const numRuns = Math.max(1, Math.round((ROUND * share) / 1000));
      const result = await fc.check(property, { seed, numRuns });
      runs.set(name, (runs.get(name) ?? 0) + result.numRuns);
      if (!result.failed) continue;
      failed.add(name);
      console.log(`Not every ${name} (--seed ${seed} --only "${name}"): ${formatFailure(result)}\n`);
    }
  }
  for (const [name, count] of runs) console.log(`${String(count).padStart(8)}  every ${name}`);
  const total = [...runs.values()].reduce((sum, count) => sum + count, 0);
  const rate = Math.round(total / (minutes * 60));
  console.log(
    `${total} inputs with the seeds ${first} to ${seed - 1}, ${rate} a second. ${failed.size} properties failed.`,
  );
  remove();
  return failed.size > 0 ? 1 : 0;
}

/** The smallest input that fails, and why. */
function formatFailure({ counterexample, errorInstance }: RunDetails<unknown>): string {
  const reason = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return `${fc.stringify(counterexample)}\n${reason}`;
}
