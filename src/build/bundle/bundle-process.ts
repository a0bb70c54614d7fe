/**
 * Bundles the site in a process of its own, whose memory is free again when the pages are rendered: see
 * `take-bundle.ts`. The parent sends the content, and is told when all is done, or what went wrong.
 */
import { build } from 'astro';
import { readSettings } from '#entries/settings.ts';
import { setSitePlace } from '#model/routes.ts';
import { type SiteContent, shareSiteContent } from '#model/site-content.ts';

/** What the process answers. */
export interface BundleAnswer {
  /** The message of an error; undefined if all is done. */
  error?: string;
}

// Without the parent there is nobody to bundle for.
process.once('disconnect', () => process.exit());

process.once('message', async (content: SiteContent) => {
  const answer = await bundle(content);
  process.send?.(answer satisfies BundleAnswer, () => process.exit());
});

async function bundle(content: SiteContent): Promise<BundleAnswer> {
  try {
    setSitePlace(readSettings());
    shareSiteContent(content);
    await build({ logLevel: 'warn' });
    return {};
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
