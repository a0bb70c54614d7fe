/** The preflight, as `npm run check` runs it. */
import type { Benchmark } from './benchmark.ts';
import { getGeneratedContent } from './content/folder.ts';

export const checkBenchmark: Benchmark = {
  name: 'check',
  title: 'Preflight (npm run check)',
  unit: 'entry',
  phases: ['read', 'fields', 'relations', 'inspections', 'bodies', 'pictures'],
  listCandidates: async ({ entries, seed }) => {
    const dir = await getGeneratedContent(entries, seed);
    return [
      {
        name: `${entries.toLocaleString('en-GB')} generated entries`,
        command: { args: ['scripts/check.ts'], env: { CONTENT_DIR: dir } },
        count: () => entries,
      },
    ];
  },
};
