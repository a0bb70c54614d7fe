/** Renders the social cards of a site with an empty cache. */
import { fileURLToPath } from 'node:url';
import type { Benchmark, Candidate } from './benchmark.ts';
import { copyOwnContent, getGeneratedContent } from './content/folder.ts';

export const cardsBenchmark: Benchmark = {
  name: 'cards',
  title: 'Social cards, with an empty cache',
  phases: [],
  listCandidates: async ({ entries, seed }) => [
    createCandidate(
      `${entries.toLocaleString('en-GB')} generated entries`,
      await getGeneratedContent(entries, seed),
    ),
    createCandidate('the content of this site', copyOwnContent()),
  ],
};

const createCandidate = (name: string, content: string): Candidate => ({
  name,
  command: { args: [fileURLToPath(new URL('cards-run.ts', import.meta.url)), content] },
});
