/** The bill of materials of a release: every package that it is made with, as CycloneDX 1.6, from the lockfile. */
import { createHash } from 'node:crypto';

/** A package in `package-lock.json`, the parts in use. */
interface LockedPackage {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  optional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Lockfile {
  name: string;
  version: string;
  /** By its folder from the project: `node_modules/a/node_modules/b`; the project itself is ''. */
  packages: Record<string, LockedPackage>;
}

const FOLDER = 'node_modules/';

/**
 * Creates the bill from a lockfile. The same lockfile gives the same bill. (`npm sbom` stops where an optional peer of
 * a package has another version than the package asks for.)
 */
export function createBillOfMaterials(lockfile: Lockfile): Record<string, unknown> {
  const { '': project = {}, ...packages } = lockfile.packages;
  const refs = new Map(Object.entries(packages).map(([path, item]) => [path, toRef(path, item)]));
  const own = `${lockfile.name}@${lockfile.version}`;
  const components = new Map(
    Object.entries(packages).map(([path, item]) => [refs.get(path), createComponent(path, item)]),
  );
  const dependencies = new Map<string, Set<string>>([[own, listNeeded('', project, refs)]]);
  for (const [path, item] of Object.entries(packages)) {
    const ref = toRef(path, item);
    const known = dependencies.get(ref) ?? new Set();
    dependencies.set(ref, known.union(listNeeded(path, item, refs)));
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${toUuid(JSON.stringify(lockfile))}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: lockfile.name,
        version: lockfile.version,
        ...(project.license !== undefined && { licenses: listLicences(project.license) }),
      },
    },
    components: [...components.values()],
    dependencies: [...dependencies].map(([ref, needed]) => ({ ref, dependsOn: [...needed].sort() })),
  };
}

const getName = (path: string, { name }: LockedPackage) =>
  name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** The address of a package (package-url): `pkg:npm/%40astrojs/mdx@8.0.2`. */
const toRef = (path: string, item: LockedPackage) =>
  `pkg:npm/${getName(path, item).replace('@', '%40')}@${item.version}`;

function createComponent(path: string, item: LockedPackage): Record<string, unknown> {
  const [group, name] = /^(@[^/]+)\/(.+)$/.exec(getName(path, item))?.slice(1) ?? [];
  const [algorithm, digest = ''] = (item.integrity ?? '').split('-');
  return {
    type: 'library',
    'bom-ref': toRef(path, item),
    ...(group !== undefined && { group }),
    name: name ?? getName(path, item),
    version: item.version,
    scope: item.optional ? 'optional' : 'required',
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    ...(item.license !== undefined && { licenses: listLicences(item.license) }),
    purl: toRef(path, item),
  };
}

/** One licence by its SPDX id, or an expression of several. */
const listLicences = (licence: string) =>
  / (?:AND|OR|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

/** What a package needs, as Node finds it: in its own folder, then in those above. */
function listNeeded(path: string, item: LockedPackage, refs: ReadonlyMap<string, string>): Set<string> {
  const names = [item.dependencies, item.devDependencies, item.optionalDependencies, item.peerDependencies];
  const found = names
    .flatMap((list) => Object.keys(list ?? {}))
    .flatMap((name) => {
      // What is optional may be missing.
      const places = listFolders(path).flatMap((folder) => refs.get(`${folder}${FOLDER}${name}`) ?? []);
      return places.slice(0, 1);
    });
  return new Set(found);
}

/** The folders in which Node looks, the nearest first: `node_modules/a/node_modules/b/`, `node_modules/a/`, ``. */
function listFolders(path: string): string[] {
  const parts = path === '' ? [] : path.split(`/${FOLDER}`);
  return [...parts.keys(), parts.length]
    .map((count) => parts.slice(0, count).join(`/${FOLDER}`))
    .map((folder) => (folder === '' ? '' : `${folder}/`))
    .toReversed();
}

/** A UUID of version 8 (RFC 9562) made of a text. */
function toUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
