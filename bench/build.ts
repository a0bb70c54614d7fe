/** A cold build with its search index, as `npm run build`. */
import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { getCacheDir } from '#entries/settings.ts';
import type { Benchmark, Candidate } from './benchmark.ts';
import { copyOwnContent, getGeneratedContent } from './content/folder.ts';

export const buildBenchmark: Benchmark = {
  name: 'build',
  title: 'Cold build and index (npm run build)',
  unit: 'page',
  phases: ['preflight', 'pages', 'index', 'sitemap', 'cards', 'swap'],
  listContestants: async ({ entries, seed }) => [
    createCandidate(
      `${entries.toLocaleString('en-GB')} made entries`,
      await getGeneratedContent(entries, seed),
    ),
    createCandidate('the content of this site', copyOwnContent()),
  ],
};

/** The command that builds a content folder. All builds use one day, so that they publish the same entries. */
export const createBuildCommand = (content: string, dir: string) => ({
  args: ['scripts/build.ts'],
  env: { CONTENT_DIR: content, OUT_DIR: dir, BUILD_DATE: '2026-11-21' },
});

function createCandidate(name: string, content: string): Candidate {
  const site = resolve(content, '../site');
  return {
    name,
    command: createBuildCommand(content, site),
    prepare: () => {
      for (const dir of [site, getCacheDir(content)]) rmSync(dir, { recursive: true, force: true });
    },
    count: () => countPages(site),
  };
}

function countPages(site: string): number {
  return readdirSync(site, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}
