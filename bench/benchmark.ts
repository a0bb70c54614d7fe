/** The interface of a benchmark: one task, and the candidates that do it. */
import type { Command, Run } from './measure.ts';

export interface Settings {
  /** Entries of the generated content. */
  entries: number;
  /** How often each candidate runs. */
  runs: number;
  /** Of the generated content. */
  seed: number;
}

/** A candidate for the task: our command with one content or another, or another program. */
export interface Candidate {
  name: string;
  command: Command;
  /** The name of an earlier candidate to compare with. */
  beside?: string;
  /** Runs before each measurement, which does not include it: removes what the last run left. */
  prepare?: () => void;
  /** Runs after each measurement: counts the results, to divide the time by. */
  count?: () => number;
  /** The number of entries, if the candidates differ in nothing else: their growth is fitted. */
  size?: number;
}

export interface Benchmark {
  name: string;
  /** The heading of the result. */
  title: string;
  /** The unit of `count`, in the singular: "page". */
  unit?: string;
  /** Measures to show, of those that the code names, in this order. */
  phases: readonly string[];
  /** How often each candidate runs unless the settings say it. */
  runs?: number;
  listCandidates: (settings: Settings) => Promise<readonly Candidate[]>;
}

/** A run, and the number of its results. */
interface CountedRun extends Run {
  unitCount: number | undefined;
}

export interface Result extends Pick<Candidate, 'name' | 'beside' | 'size'> {
  runs: readonly CountedRun[];
}

interface RunOptions {
  /** Told before each run. */
  onRun?: (candidate: string, round: number) => void;
  /** Only candidates run whose name has this in it. */
  only?: string;
}

/**
 * Measures all candidates in rounds: each runs once before any runs again, so that other load on the machine affects
 * all alike. Throws if one fails.
 */
export async function runBenchmark(
  { listCandidates }: Benchmark,
  settings: Settings,
  measureOnce: (command: Command) => Promise<Run>,
  { onRun = () => {}, only = '' }: RunOptions = {},
): Promise<Result[]> {
  const candidates = (await listCandidates(settings))
    .filter(({ name }) => name.includes(only))
    .map((candidate) => ({ candidate, runs: [] as CountedRun[] }));
  for (let round = 1; round <= settings.runs; round += 1) {
    for (const { candidate, runs } of candidates) {
      onRun(candidate.name, round);
      candidate.prepare?.();
      const run = await measureOnce(candidate.command);
      runs.push({ ...run, unitCount: candidate.count?.() });
    }
  }
  return candidates.map(({ candidate: { name, beside, size }, runs }) => ({
    name,
    ...(beside !== undefined && { beside }),
    ...(size !== undefined && { size }),
    runs,
  }));
}
