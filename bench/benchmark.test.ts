import { expect, test } from 'vitest';
import { type Benchmark, runBenchmark } from './benchmark.ts';
import type { Command, Run } from './measure.ts';

const SETTINGS = { entries: 10, runs: 2, seed: 1 };

const createRun = (wall: number): Run => ({ wall, phases: {}, figures: {}, user: 0, system: 0, memory: 0 });

test('everyone does it once before anyone does it again, each time from the start', async () => {
  const log: string[] = [];
  const benchmark: Benchmark = {
    name: 'race',
    title: 'A race',
    phases: [],
    listCandidates: async ({ entries }) =>
      ['ours', 'theirs'].map((name) => ({
        name,
        command: { args: [name, String(entries)] },
        prepare: () => log.push(`prepare ${name}`),
        count: () => log.push(`count ${name}`),
      })),
  };
  const measure = async ({ args }: Command) => createRun(log.push(`run ${args.join(' ')}`));
  const results = await runBenchmark(benchmark, SETTINGS, measure);
  const round = ['ours', 'theirs'].flatMap((name) => [`prepare ${name}`, `run ${name} 10`, `count ${name}`]);
  expect(log).toEqual([...round, ...round]);
  expect(
    results.map(({ name, runs }) => [name, runs.map(({ wall, unitCount }) => [wall, unitCount])]),
  ).toEqual([
    [
      'ours',
      [
        [2, 3],
        [8, 9],
      ],
    ],
    [
      'theirs',
      [
        [5, 6],
        [11, 12],
      ],
    ],
  ]);
});

test('only candidates run whose name was asked for', async () => {
  const names = ['Mostovi, cold', 'Hugo, cold'];
  const listCandidates = async () => names.map((name) => ({ name, command: { args: [] } }));
  const benchmark: Benchmark = { name: 'race', title: 'A race', phases: [], listCandidates };
  const results = await runBenchmark(benchmark, SETTINGS, async () => createRun(1), { only: 'Hugo' });
  expect(results.map(({ name }) => name)).toEqual(['Hugo, cold']);
});
