import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

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
    `Mostovi needs Node 22.18 or newer, and this is ${process.versions.node}. ` +
      'Run `npm ci` once; from then on `npm run <command>` uses the Node that it brings.\n',
  ]);
});
