/**
 * Runs `npm run check` on several content folders, one after the other, in one process: Node and all modules take a
 * second to start. Prints the results as JSON.
 *
 *     node tests/check-folders.ts '[{"contentDir": "/tmp/a", "args": ["--all"]}]'
 */
import { runCheck } from '#commands/run-check.ts';

export interface Check {
  contentDir: string;
  /** The command line. */
  args: readonly string[];
}

export interface CheckResult {
  status: number;
  stdout: string;
  stderr: string;
}

async function run({ contentDir, args }: Check): Promise<CheckResult> {
  const printed = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const writers = streams.map((name) => process[name].write);
  for (const name of streams) {
    process[name].write = (text: string | Uint8Array) => {
      printed[name] += text;
      return true;
    };
  }
  try {
    const status = await runCheck(args, { ...process.env, CONTENT_DIR: contentDir });
    return { status, ...printed };
  } finally {
    for (const [index, name] of streams.entries()) {
      process[name].write = writers[index] as typeof process.stdout.write;
    }
  }
}

const results: CheckResult[] = [];
for (const check of JSON.parse(process.argv[2] ?? '[]') as Check[]) results.push(await run(check));
process.stdout.write(JSON.stringify(results));
