import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

test('every dependency earns its place in the table of the README', () => {
  const table = readme.slice(readme.indexOf('### Dependencies'), readme.indexOf('## Licence'));
  // Types of a package stand in its line.
  const names = Object.keys(devDependencies).filter((name) => !/^@types\/(?!node$)/.test(name));
  expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

test('every command is explained', () => {
  const own = Object.keys(scripts).filter((name) => !['lint', 'types'].includes(name));
  expect(
    own.filter((name) => !readme.includes(`npm run ${name}`) && !readme.includes(`npm ${name}`)),
  ).toEqual([]);
});
