/** The bytes of HTML of all pages, by kind of page. */
import { fileURLToPath } from 'node:url';
import type { Benchmark, Candidate } from './benchmark.ts';
import { copyOwnContent, getGeneratedContent } from './content/folder.ts';
import { getSearchedSite } from './search/searched-site.ts';

export const weightsBenchmark: Benchmark = {
  name: 'weights',
  title: 'Bytes of HTML by kind of page: the median, the largest, and every page over 100 kB',
  phases: [],
  runs: 1,
  listCandidates: async ({ entries, seed }) => [
    await createCandidate(
      `${entries.toLocaleString('en-GB')} generated entries`,
      await getGeneratedContent(entries, seed),
    ),
    await createCandidate('the content of this site', copyOwnContent()),
  ],
};

async function createCandidate(name: string, content: string): Promise<Candidate> {
  const site = await getSearchedSite(content);
  return { name, command: { args: [fileURLToPath(new URL('weights-run.ts', import.meta.url)), site] } };
}
