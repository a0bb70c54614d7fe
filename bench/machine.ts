/** What a figure was measured on, without which it says nothing. */
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Machine {
  cores: number;
  processor: string;
  /** In bytes. */
  memory: number;
  system: string;
  node: string;
  /** Processes that waited for a core in the last minute, on average; 0 where the system does not tell it. */
  load: number;
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: totalmem(),
    system: `${platform()} ${release()}`,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}
