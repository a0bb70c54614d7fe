/** Runs a command once in its own process and measures it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { watchMemory } from './process-tree.ts';
import { REPORT_FD, type SelfReport } from './self-report.ts';

/** A script for Node, and environment variables in addition to those of this process. */
export interface Command {
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

export interface Run extends SelfReport {
  /** From start to end of the process, in milliseconds. */
  wall: number;
}

const PROBE = new URL('probe.ts', import.meta.url).href;

/** Runs a command once. Throws its output if it fails. */
export async function measure({ args, env }: Command): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', PROBE, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const memory = watchMemory(child.pid ?? 0);
  const streams = [child.stdout, child.stderr, child.stdio[REPORT_FD]];
  const output = Promise.all(streams.map((stream) => text(stream as Readable)));
  try {
    const [code] = await once(child, 'exit');
    const wall = performance.now() - start;
    const [printed, complaints, report = ''] = await output;
    if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}.\n${printed}\n${complaints}`);
    const parsedReport: SelfReport = JSON.parse(report);
    return { ...parsedReport, wall, memory: Math.max(parsedReport.memory, memory.stop()) };
  } finally {
    memory.stop();
  }
}
