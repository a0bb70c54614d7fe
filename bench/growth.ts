/** Cold builds of growing contents, and the exponent with which their times and their memory grow. */
import type { Benchmark } from './benchmark.ts';
import { BUILD_PHASES, createColdCandidate } from './build.ts';
import { getGeneratedContent } from './content/folder.ts';

/** Tenths of the entries that were asked for: 1,000, 3,000, 10,000 and 30,000. */
const TENTHS = [1, 3, 10, 30];

export const growthBenchmark: Benchmark = {
  name: 'growth',
  title: 'Growth: cold builds of more and more entries (npm run build, cards kept from the round before)',
  unit: 'page',
  phases: BUILD_PHASES,
  runs: 2,
  listCandidates: async ({ entries, seed }) => {
    const sizes = TENTHS.map((tenths) => Math.max(1, Math.round((entries * tenths) / 10)));
    const candidates = [];
    for (const size of sizes) {
      const content = await getGeneratedContent(size, seed);
      candidates.push({
        ...createColdCandidate(`${size.toLocaleString('en-GB')} generated entries`, content),
        size,
      });
    }
    return candidates;
  },
};
