/** Compares the search with the other common approach: one index of all pages, loaded as a whole. */
import { fileURLToPath } from 'node:url';
import type { Benchmark, Candidate } from './benchmark.ts';
import { copyOwnContent, getGeneratedContent } from './content/folder.ts';
import { readIndexedPages } from './search/indexed-pages.ts';
import { chooseQueries } from './search/queries.ts';
import { getSearchedSite } from './search/searched-site.ts';
import { writeWholeIndexSite } from './search/whole-index-site.ts';

export const searchBenchmark: Benchmark = {
  name: 'search',
  title: 'Search, in a browser on the wire (ratio: of the whole index to ours)',
  phases: [],
  listCandidates: async ({ entries, seed }) => [
    ...(await listCandidates(
      `${entries.toLocaleString('en-GB')} generated entries`,
      await getGeneratedContent(entries, seed),
    )),
    ...(await listCandidates('the content of this site', copyOwnContent())),
  ],
};

/** Both approaches for one content, with the same queries. */
async function listCandidates(name: string, content: string): Promise<Candidate[]> {
  const site = await getSearchedSite(content);
  const pages = readIndexedPages(site);
  const queries = chooseQueries(pages.map(({ title }) => title));
  console.error(`search, ${name}: ${queries.join(', ')}`);
  const ours = `our search, ${name}`;
  return [
    { name: ours, command: createSearchCommand(site, 'search/', queries) },
    {
      name: `MiniSearch, ${name}`,
      command: createSearchCommand(await writeWholeIndexSite(site, pages), '', queries),
      beside: ours,
    },
  ];
}

/** The command that searches a site. `path` is that of its search page. */
function createSearchCommand(site: string, path: string, queries: readonly string[]): Candidate['command'] {
  return { args: [fileURLToPath(new URL('search-run.ts', import.meta.url)), site, path, ...queries] };
}
