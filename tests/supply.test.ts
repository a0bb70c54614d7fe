/** What is installed: pinned, under licences that allow what is done with it, and without programs at installation. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** `node_modules/a/node_modules/b` → `b`. */
const getName = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that ask for nothing but a notice, and those of fonts and test data. */
const FREE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
]);

/** Licences that ask for the source of changes, by the packages that may have them: none of these is in a built site. */
const RECIPROCAL: readonly [licence: string, packages: RegExp, reason: string][] = [
  ['LGPL-3.0-or-later', /^@img\/sharp-/, 'makes pictures during a build'],
  ['MPL-2.0', /^(?:@axe-core\/playwright|axe-core|ical\.js)$/, 'tests'],
  ['MPL-2.0', /^lightningcss(?:-|$)/, 'makes styles smaller during a build'],
  ['CC-BY-SA-4.0', /^commonmark-spec$/, 'examples for tests'],
];

/** True if every licence of "A AND B", or one of "A OR B", is allowed. */
function isAllowed(name: string, expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice
        .split(' AND ')
        .every(
          (licence) =>
            FREE.has(licence) ||
            RECIPROCAL.some(([reciprocal, names]) => reciprocal === licence && names.test(name)),
        ),
    );
}

test('every package has a licence of the list', () => {
  const others = installed
    .map(([path, { license = 'none' }]) => [getName(path), license] as const)
    .filter(([name, licence]) => !isAllowed(name, licence));
  expect(others).toEqual([]);
});

test('every package is one file with one digest', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('every version is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('no package runs a program when it is installed, but those that package.json names', () => {
  const running = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => getName(path));
  expect([...new Set(running)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});
