import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const entries = readdirSync('scripts').filter((name) => name.endsWith('.ts'));

// Without type stripping, this Node handles `.ts` files like older ones.
test.each(entries)('scripts/%s says in one line that a Node without TypeScript can’t run it', (name) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-experimental-strip-types', `scripts/${name}`],
    { encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    `This site needs Node 22.18 or newer, and this is ${process.versions.node}. ` +
      'Run `npm ci` once; from then on `npm run <command>` uses the Node that it brings.\n',
  ]);
});

test.each(['a#b', 'is it', '100%', 'a"b', 'a?b'])(
  'a command in a folder named %s works, or says in one line that it can’t',
  (name) => {
    const root = mkdtempSync(join(tmpdir(), 'site-folder-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const project = join(root, name);
    cpSync('scripts', join(project, 'scripts'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
      encoding: 'utf8',
      cwd: project,
    });
    if (name === 'is it') expect(stderr).toContain('Cannot find module');
    else {
      expect([status, stderr]).toEqual([
        2,
        `The folder of this project is ${project}. It can't have #, ?, " or % in its path: rename it, then try again.\n`,
      ]);
    }
  },
);
