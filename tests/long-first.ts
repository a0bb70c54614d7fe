/** The order of test files: the longest first, so that none of them runs alone at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take far longer than others, the longest first. Their size does not tell, and a new machine knows no times. */
export const LONGEST = [
  'tests/site/warm-build.test.ts',
  'tests/browser/dev.test.ts',
  'tests/site/large-site.test.ts',
  'tests/browser/accessibility.test.ts',
  'tests/broken-builds.test.ts',
  'tests/browser/editor.test.ts',
  'tests/browser/relevance.test.ts',
  'tests/site/bytes.test.ts',
  'tests/browser/hostile.test.ts',
  'tests/site/html.test.ts',
  'bench/index.test.ts',
  'tests/code-in-content.test.ts',
  'tests/browser/search.test.ts',
  'tests/languages.test.ts',
  'tests/fork.test.ts',
  'tests/kills.test.ts',
  'tests/damaged-cache.test.ts',
  'tests/picture-kinds.test.ts',
  'tests/new-language.test.ts',
  'tests/live-bodies.test.ts',
  'tests/site/link-targets.test.ts',
  'tests/container.test.ts',
  'tests/check-command.test.ts',
  'tests/machine-files.test.ts',
  'tests/dev-command.test.ts',
  'tests/browser/privacy.test.ts',
  'bench/peers/peers.test.ts',
  'tests/language-server.test.ts',
  'tests/page-lists.test.ts',
  'tests/country-naming.test.ts',
];

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const getRank = ({ moduleId }: TestSpecification) => {
      const rank = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
      return rank < 0 ? LONGEST.length : rank;
    };
    return (await super.sort(files)).sort((left, right) => getRank(left) - getRank(right));
  }
}
