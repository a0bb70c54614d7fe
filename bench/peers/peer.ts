/** The generators that build the same content beside ours. Each has a folder here, with its templates. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PeerSite } from './site-description.ts';

export interface Peer {
  /** Of its folder. */
  name: string;
  title: string;
  /** Undefined where it is not installed. */
  findVersion: () => string | undefined;
  /** What builds the project in the working directory, into `dist/`: a program and its arguments. */
  command: readonly string[];
  /** What serves the project while it is edited, at `{port}`. */
  liveCommand: readonly string[];
  /** JSON files that its project has beside its templates. */
  listFiles: (site: PeerSite) => Readonly<Record<string, unknown>>;
}

/** The version of a package of the project. */
function readPackageVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}

/** Pagefind's own program, which indexes `dist/` in the working directory. */
export const PAGEFIND = [
  process.execPath,
  resolve('node_modules/pagefind/lib/runner/bin.cjs'),
  '--site',
  'dist',
];

export const peers: readonly Peer[] = [
  {
    name: 'eleventy',
    title: 'Eleventy',
    findVersion: () => readPackageVersion('@11ty/eleventy'),
    command: [process.execPath, resolve('node_modules/@11ty/eleventy/cmd.cjs')],
    liveCommand: [
      process.execPath,
      resolve('node_modules/@11ty/eleventy/cmd.cjs'),
      '--serve',
      '--port={port}',
    ],
    listFiles: (site) => ({ 'site.json': site }),
  },
  {
    name: 'astro',
    title: 'plain Astro',
    findVersion: () => readPackageVersion('astro'),
    command: [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    liveCommand: [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '{port}'],
    listFiles: (site) => ({ 'site.json': site }),
  },
  {
    name: 'hugo',
    title: 'Hugo',
    findVersion: () =>
      /v([\d.]+)/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[1],
    command: ['hugo', '--quiet', '--config', 'hugo.yaml,facets.json', '--destination', 'dist'],
    liveCommand: ['hugo', 'server', '--port', '{port}', '--config', 'hugo.yaml,facets.json'],
    listFiles: (site) => ({ 'data/site.json': site, 'facets.json': createTaxonomies(site) }),
  },
];

/** `Hugo 0.111.3`. */
export const formatPeerTitle = ({ title, findVersion }: Peer) => `${title} ${findVersion()}`;

/** The versions of what is compared, by name; without those that are not installed. */
export function listVersions(): Record<string, string> {
  const versions = peers.map(({ title, findVersion }) => [title, findVersion()] as const);
  const known = versions.filter(([, version]) => version !== undefined);
  return { ...Object.fromEntries(known), Pagefind: readPackageVersion('pagefind') };
}

/** The peers that are here. */
export const listInstalledPeers = (): Peer[] =>
  peers.filter(({ findVersion }) => findVersion() !== undefined);

/** Hugo's lists of one value are those of a taxonomy. */
function createTaxonomies({ collections }: PeerSite) {
  const facets = collections.flatMap(({ name, facet }) =>
    facet
      ? [{ taxonomy: `${name}_${facet.field}`.toLowerCase(), path: `/${name}/${facet.field}/:slug/` }]
      : [],
  );
  return {
    taxonomies: Object.fromEntries(facets.map(({ taxonomy }) => [taxonomy, taxonomy])),
    permalinks: Object.fromEntries(facets.map(({ taxonomy, path }) => [taxonomy, path])),
  };
}
