import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Complaints } from './run-build.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-run-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
});

const toUrl = (file: string) => new URL(file, import.meta.url).href;

/** Writes a program that runs another as a build. */
function writeRunner(program: string): string {
  const [build, runner] = [join(dir, 'build.ts'), join(dir, 'run.ts')];
  writeFileSync(build, program);
  writeFileSync(
    runner,
    `import { runBuild } from '${toUrl('run-build.ts')}';
    process.exitCode = await runBuild([], ${JSON.stringify(build)});`,
  );
  return runner;
}

function run(program: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [writeRunner(program)], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const WATCH = `
  import { watchBuild } from '${toUrl('../build/watch/watch-build.ts')}';
  import { tellProgress } from '${toUrl('../entries/progress.ts')}';
  const parent = Number(process.argv.find((arg) => arg.startsWith('--parent=')).slice(9));`;

describe('a build ends', () => {
  test('as it says itself', () => {
    const program = `console.log('A report.'); console.error('A mistake.'); process.exitCode = 3;`;
    expect(run(program)).toEqual({ status: 3, stdout: 'A report.\n', stderr: 'A mistake.\n' });
  });

  test('in plain words where memory is short', () => {
    const program = `console.error('A remark.'); const all = []; for (;;) all.push(new Array(1000).fill(Math.random()));`;
    const { status, stderr } = run(program, { NODE_OPTIONS: '--max-old-space-size=40' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^A remark\.\n?The build needs more memory.*The last site stays as it is\.\n$/);
  });

  test('in plain words when it is killed', () => {
    const { status, stderr } = run(`process.kill(process.pid, 'SIGKILL');`);
    expect(status).toBe(1);
    expect(stderr).toContain('ended from outside (SIGKILL)');
    expect(stderr).toContain('The last site stays as it is.');
  });

  test('with the name of the page at which it hangs', () => {
    const { status, stderr } = run(`${WATCH}
      watchBuild({ isTerminal: false, parent, longestStep: 300 });
      tellProgress('pages /news/a/');
      setTimeout(() => { for (;;); }, 100);`);
    expect(status).toBe(1);
    expect(stderr).toBe(
      'The build hangs at this point, and was ended: pages /news/a/. The last site stays as it is.\n',
    );
  });

  test.runIf(process.platform !== 'win32')('with the process that waits for it', async () => {
    const runner = writeRunner(`${WATCH}
      watchBuild({ isTerminal: false, parent });
      setTimeout(() => { console.log(process.pid); setTimeout(() => { for (;;); }, 10); }, 100);`);
    const waiting = spawn(process.execPath, [runner], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [pid] = await once(waiting.stdout, 'data');
    waiting.kill('SIGKILL');
    const isRunning = () => {
      try {
        process.kill(Number(pid), 0);
        return true;
      } catch {
        return false;
      }
    };
    await expect.poll(isRunning, { timeout: 30_000, interval: 100 }).toBe(false);
  });
});

test('another fault of Node is shown as it is', () => {
  const complaints = new Complaints();
  expect(complaints.pass('A remark.\n')).toBe('A remark.\n');
  expect(complaints.pass('FATAL ERROR: v8::ToLocalChecked Empty MaybeLocal\n')).toBe('');
  expect(complaints.pass(' 1: 0xb090e0\n')).toBe('');
  expect(complaints.explain('SIGABRT')).toContain('ToLocalChecked Empty MaybeLocal\n 1: 0xb090e0');
});
