/** What can be measured: one thing to do, and all who do it side by side. */
import type { Command, Run } from './measure.ts';

export interface Settings {
  /** Entries of the made content. */
  entries: number;
  /** How often everyone does it. */
  runs: number;
  /** Of the made content. */
  seed: number;
}

/** One of those who do the same: our command with this content, with another, or another program. */
export interface Candidate {
  name: string;
  command: Command;
  /** The name of the contestant, listed before it, that its figures are compared with. */
  beside?: string;
  /** Before each run, and not measured: away with what the last one left. */
  prepare?: () => void;
  /** After each run: what it made, to divide its time by. */
  count?: () => number;
}

export interface Benchmark {
  name: string;
  /** What is measured, as the heading of the result. */
  title: string;
  /** What `count` counts, in the singular: "page". */
  unit?: string;
  /** The phases to show, of those that the code names, in their order. */
  phases: readonly string[];
  listContestants: (settings: Settings) => Promise<readonly Candidate[]>;
}

/** A run, and how much it made. */
export interface CountedRun extends Run {
  made: number | undefined;
}

export interface Result extends Pick<Candidate, 'name' | 'beside'> {
  runs: readonly CountedRun[];
}

/**
 * Measures everyone, in rounds: each does it once before anyone does it again, so that what else the machine
 * does falls on all alike. Throws where one fails.
 */
export async function runBenchmark(
  { listContestants }: Benchmark,
  settings: Settings,
  measureOnce: (command: Command) => Promise<Run>,
  onRun: (contestant: string, round: number) => void = () => {},
): Promise<Result[]> {
  const contestants = (await listContestants(settings)).map((contestant) => ({
    contestant,
    runs: [] as CountedRun[],
  }));
  for (let round = 1; round <= settings.runs; round += 1) {
    for (const { contestant, runs } of contestants) {
      onRun(contestant.name, round);
      contestant.prepare?.();
      const run = await measureOnce(contestant.command);
      runs.push({ ...run, made: contestant.count?.() });
    }
  }
  return contestants.map(({ contestant: { name, beside }, runs }) => ({
    name,
    ...(beside !== undefined && { beside }),
    runs,
  }));
}
