import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure } from './measure.ts';

const MEGABYTE = 1024 * 1024;

/** What a program holds, in bytes: more than the process of the tests has, which counts until the program begins. */
const HELD = 600 * MEGABYTE;

// Starting processes takes time on a busy machine.
describe('a run', () => {
  let dir: string;

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'site-measure-'));
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  const measureCode = (code: string, env?: Record<string, string>) => {
    const file = join(dir, 'run.mjs');
    writeFileSync(file, code);
    return measure({ args: [file], ...(env && { env }) });
  };

  test('tells the phases that the code names, each with all its times', async () => {
    const { phases, wall } = await measureCode(`
      performance.measure('read', { start: 0, duration: 3 });
      performance.measure('read', { start: 5, duration: 4 });
      performance.clearMeasures();
      await new Promise((done) => setTimeout(done, 10));
      performance.measure('write', { start: 0, duration: 2 });
    `);
    expect(phases).toEqual({ read: 7, write: 2 });
    expect(wall).toBeGreaterThan(0);
  });

  test('tells what the process measured by itself, and no other marks', async () => {
    const { figures } = await measureCode(`
      import { reportFigure } from ${JSON.stringify(new URL('self-report.ts', import.meta.url).href)};
      reportFigure('sent', { unit: 'bytes', value: 12 });
      performance.mark('sent');
      performance.mark('other', { detail: 'x' });
      reportFigure('headers', { unit: 'bytes', value: 3, isPart: true });
    `);
    expect(figures).toEqual({
      sent: { unit: 'bytes', value: 12 },
      headers: { unit: 'bytes', value: 3, isPart: true },
    });
  });

  test('counts the processor time, and that of children that it waited for', async () => {
    const work = 'while (process.cpuUsage().user < 300_000);';
    const busy = await measureCode(work);
    expect(busy.user).toBeGreaterThanOrEqual(300);
    if (process.platform !== 'linux') return;
    const parent = await measureCode(`
      import { spawnSync } from 'node:child_process';
      spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}]);
    `);
    // CPU times have a resolution of 10 ms and are rounded down.
    expect(parent.user).toBeGreaterThanOrEqual(290);
  });

  test('knows the most memory that was held, that of children with it', async () => {
    const hold = `const held = Buffer.alloc(${HELD}, 1); setTimeout(() => held.at(0), 500);`;
    const measured = await measureCode(hold);
    expect(measured.memory).toBeGreaterThan(HELD);
    const idle = await measureCode('');
    expect(idle.memory).toBeLessThan(HELD);
    if (process.platform !== 'linux') return;
    const parent = await measureCode(`
      import { spawnSync } from 'node:child_process';
      spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}]);
    `);
    expect(parent.memory).toBeGreaterThan(HELD);
  });

  test('has its own settings beside those of the machine', async () => {
    const code = "if (process.env.CONTENT_DIR !== 'made' || !process.env.PATH) process.exitCode = 1;";
    await expect(measureCode(code, { CONTENT_DIR: 'made' })).resolves.toBeDefined();
  });

  test('that fails throws what it printed', async () => {
    const failing = measureCode("console.log('so far'); console.error('no further'); process.exitCode = 3;");
    await expect(failing).rejects.toThrow(/ended with 3.*so far.*no further/s);
  });
});
