/** Measures the check of one saved file in `npm run dev`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { CACHE, getGeneratedContent } from './content/folder.ts';

export const editBenchmark: Benchmark = {
  name: 'edit',
  title: 'One saved file, until it is checked (npm run dev; watching aside)',
  phases: ['the first check', 'saved with a mistake', 'saved without it'],
  listCandidates: async ({ entries, seed }) => [
    {
      name: `${entries.toLocaleString('en-GB')} generated entries`,
      command: {
        args: [fileURLToPath(new URL('edit-run.ts', import.meta.url))],
        // A separate copy, because the run writes to it.
        env: { CONTENT_DIR: await getGeneratedContent(entries, seed, join(CACHE, 'edit')) },
      },
    },
  ],
};
