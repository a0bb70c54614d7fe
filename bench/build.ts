/** A cold build with its index, as `npm run build` makes it. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentDir, toCacheDir } from '#entries/settings.ts';
import type { Benchmark, Contestant } from './benchmark.ts';
import { CACHE, getMadeContent } from './content/folder.ts';

export const buildBenchmark: Benchmark = {
  name: 'build',
  title: 'Cold build and index (npm run build)',
  unit: 'page',
  phases: ['preflight', 'pages', 'index', 'sitemap', 'cards', 'swap'],
  listContestants: async ({ entries, seed }) => [
    toContestant(`${entries.toLocaleString('en-GB')} made entries`, await getMadeContent(entries, seed)),
    toContestant('the content of this site', copyContent()),
  ],
};

/** A copy, so that what the site's own builds keep is left alone. */
function copyContent(): string {
  const copy = join(CACHE, 'own', 'content');
  rmSync(copy, { recursive: true, force: true });
  cpSync(contentDir, copy, { recursive: true });
  return copy;
}

function toContestant(name: string, content: string): Contestant {
  const site = resolve(content, '../site');
  return {
    name,
    // One day for all, so that they publish the same.
    command: {
      args: ['scripts/build.ts'],
      env: { CONTENT_DIR: content, OUT_DIR: site, BUILD_DATE: '2026-11-21' },
    },
    prepare: () => {
      for (const dir of [site, toCacheDir(content)]) rmSync(dir, { recursive: true, force: true });
    },
    count: () => countPages(site),
  };
}

function countPages(site: string): number {
  return readdirSync(site, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}
