import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createBillOfMaterials, type Lockfile } from './bill-of-materials.ts';

interface Bill {
  bomFormat: string;
  serialNumber: string;
  components: {
    'bom-ref': string;
    name: string;
    version: string;
    purl: string;
    hashes?: unknown;
    licenses?: unknown;
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const create = (lockfile: Lockfile) => createBillOfMaterials(lockfile) as unknown as Bill;

const OURS: Lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('every package of the lockfile is in it once, with its digest and its licence', () => {
  const { bomFormat, serialNumber, components } = create(OURS);
  expect(bomFormat).toBe('CycloneDX');
  expect(serialNumber).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  const refs = components.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(refs.length).toBeGreaterThan(300);
  expect(components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
  const locked = Object.entries(OURS.packages).filter(([path]) => path !== '');
  for (const [path, { version, name = path.slice(path.lastIndexOf('node_modules/') + 13) }] of locked) {
    expect(refs).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  }
});

test('every dependency is a package of it', () => {
  const { components, dependencies } = create(OURS);
  const refs = new Set(components.map((component) => component['bom-ref']));
  expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  const { name, version, packages } = OURS;
  expect(dependencies.find(({ ref }) => ref === `${name}@${version}`)?.dependsOn).toContain(
    `pkg:npm/astro@${packages['node_modules/astro']?.version}`,
  );
});

test('a package needs the version that Node would find from its folder', () => {
  const { dependencies } = create({
    name: 'a',
    version: '1.0.0',
    packages: {
      '': { devDependencies: { b: '1', '@s/c': '1' } },
      'node_modules/b': { version: '1.0.0', dependencies: { '@s/c': '2', d: '1' } },
      'node_modules/b/node_modules/@s/c': { version: '2.0.0', dependencies: { d: '1' } },
      'node_modules/@s/c': { version: '1.0.0', optionalDependencies: { missing: '1' } },
      'node_modules/d': { version: '1.0.0' },
    },
  });
  expect(Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
    'a@1.0.0': ['pkg:npm/%40s/c@1.0.0', 'pkg:npm/b@1.0.0'],
    'pkg:npm/b@1.0.0': ['pkg:npm/%40s/c@2.0.0', 'pkg:npm/d@1.0.0'],
    'pkg:npm/%40s/c@2.0.0': ['pkg:npm/d@1.0.0'],
    'pkg:npm/%40s/c@1.0.0': [],
    'pkg:npm/d@1.0.0': [],
  });
});

test('the same lockfile gives the same bill', () => {
  expect(JSON.stringify(create(OURS))).toBe(JSON.stringify(create(structuredClone(OURS))));
});
