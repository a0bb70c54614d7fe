/**
 * Bundles the site in a process of its own, whose memory is free again when the pages are rendered: see
 * `take-bundle.ts`. The parent sends the content, and is told when all is done, or what went wrong.
 */
import { build } from 'astro';
import { watchBuild } from '#build/watch/watch-build.ts';
import { relayProgress } from '#entries/progress.ts';
import { readSettings } from '#entries/settings.ts';
import { setSitePlace } from '#model/routes.ts';
import { shareSiteContent } from '#model/shared-content.ts';
import type { SiteContent } from '#model/site-content.ts';

/** How the bundling has ended. */
export interface Outcome {
  /** The message of an error; undefined if all is done. */
  error?: string;
}

/** What the process answers: what it begins to do, and at last the outcome. */
export type BundleAnswer = Outcome | { doing: string };

// Without the parent there is nobody to bundle for. A thread sees to it, in the middle of a loop, too.
watchBuild({ isTerminal: false, parent: process.ppid, longestStep: Number.POSITIVE_INFINITY });
process.once('disconnect', () => process.exit());

relayProgress((doing) => process.send?.({ doing } satisfies BundleAnswer));

process.once('message', async (content: SiteContent) => {
  const answer = await bundle(content);
  process.send?.(answer, () => process.exit());
});

async function bundle(content: SiteContent): Promise<Outcome> {
  try {
    setSitePlace(readSettings());
    shareSiteContent(content);
    await build({ logLevel: 'warn' });
    return {};
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
