import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namePackage, readPackageName } from './package-name.ts';

const OTHER = { name: 'harbours', description: 'Boats, "and" who mends them: $1 a boat.' };

test('a package gets another name and description, and nothing else', () => {
  const text = readFileSync('package.json', 'utf8');
  const named = namePackage(text, OTHER);
  expect(JSON.parse(named)).toEqual({ ...JSON.parse(text), ...OTHER });
  expect(readPackageName(named)).toEqual(OTHER);
  expect(namePackage(named, readPackageName(text))).toBe(text);
});

test('the lockfile has the name twice, and no description', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  const named = namePackage(text, OTHER);
  const lock = JSON.parse(text);
  expect(JSON.parse(named)).toEqual({
    ...lock,
    name: OTHER.name,
    packages: { ...lock.packages, '': { ...lock.packages[''], name: OTHER.name } },
  });
});
