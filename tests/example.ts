/** Whether `content/` is the example that this repository comes with, which some tests are about. */
import { existsSync } from 'node:fs';

/** Stands beside the example with its settings: `npm run fork` deletes it. */
export const EXAMPLE = 'content/_example.md';

/**
 * True with the example. In a fork with content of its own, tests of what the example holds are skipped: that content is
 * checked by `npm run check`, and by the tests of the built site.
 */
export const HAS_EXAMPLE: boolean = existsSync(EXAMPLE);

/** More than so many, as the example and the fixture have; content of one's own may have none. */
export const many = (count: number): number => (HAS_EXAMPLE ? count : -1);
