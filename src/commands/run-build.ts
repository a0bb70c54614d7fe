/**
 * Builds in a process of its own, and says in plain words how that has ended if it could not say so itself: Node ends
 * without a word of ours where memory is short.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BUILD = join(import.meta.dirname, 'build-process.ts');

/** The watcher of the build has said why. */
const TOLD = 'SIGTERM';

/** Builds with these arguments of the command line. Returns the exit code. */
export async function runBuild(args: readonly string[], program = BUILD): Promise<number> {
  const watched = [`--parent=${process.pid}`, ...(process.stderr.isTTY ? ['--terminal'] : [])];
  const child = spawn(process.execPath, [...process.execArgv, program, ...args, ...watched], {
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  const complaints = new Complaints();
  child.stderr.setEncoding('utf8').on('data', (text: string) => process.stderr.write(complaints.pass(text)));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const end = complaints.explain(signal);
  if (end !== undefined) console.error(`${end} The last site stays as it is.`);
  return code ?? 1;
}

/** What V8 prints before it ends a process, and all that follows. */
const DUMP = /^(?:<--- Last few GCs --->|FATAL ERROR: |#\n# Fatal )/m;

const MEMORY = 'The build needs more memory than Node may use here.';

/** What a process says on stderr, without the dump of V8. */
export class Complaints {
  #dump: string | undefined;

  /** Returns what a person should read of the next piece. */
  pass(text: string): string {
    if (this.#dump !== undefined) {
      this.#dump += text;
      return '';
    }
    const start = text.search(DUMP);
    if (start < 0) return text;
    this.#dump = text.slice(start);
    return text.slice(0, start).trimEnd();
  }

  /** Why the process has ended by a signal or a dump. Undefined if it has said so itself, or ended as it should. */
  explain(signal: NodeJS.Signals | null): string | undefined {
    if (this.#dump !== undefined && /heap|memory/i.test(this.#dump)) {
      return `${MEMORY} Let it use more, here two gigabytes: NODE_OPTIONS=--max-old-space-size=2000.`;
    }
    if (this.#dump !== undefined) return `The build has ended by a fault of Node:\n${this.#dump}\n`;
    if (signal === null || signal === TOLD) return undefined;
    const reason = signal === 'SIGKILL' ? ', as the system does where memory is short' : '';
    return `The build was ended from outside (${signal})${reason}.`;
  }
}
