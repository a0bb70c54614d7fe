/** Has the site bundled in another process. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isPublished } from '#entries/published.ts';
import { getCacheDir, type Settings } from '#entries/settings.ts';
import { listEntryPictures } from '#model/load-entry.ts';
import type { SiteContent } from '#model/site-content.ts';
import type { BundleAnswer } from './bundle-process.ts';
import { rewriteDrawings } from './drawings.ts';
import { createBundleStamp, keepBundle, takeKeptBundle } from './kept-bundle.ts';
import { type Bundle, getBundleDir, readBundle } from './take-bundle.ts';

/**
 * Bundles the code and the pictures of the site, or takes the bundle of an earlier build. Throws what Astro throws.
 *
 * @param siteDir the folder of the site that is being made
 */
export async function bundleSite(content: SiteContent, settings: Settings, siteDir: string): Promise<Bundle> {
  const dir = getBundleDir(content.dir);
  const bundled = selectBundled(content, settings.buildDate);
  const stamp = createBundleStamp(bundled, settings);
  const kept = takeKeptBundle(dir, stamp, siteDir);
  if (kept) return kept;
  // Astro reads it before it makes it anew.
  rmSync(join(getCacheDir(content.dir), 'data-store.json'), { recursive: true, force: true });
  await runBundler(bundled);
  rewriteDrawings(siteDir);
  keepBundle(dir, stamp, siteDir);
  return readBundle(dir);
}

async function runBundler(content: SiteContent): Promise<void> {
  const child = fork(new URL('./bundle-process.ts', import.meta.url), {
    // Don’t pass flags of this process on.
    execArgv: [],
    serialization: 'advanced',
  });
  try {
    child.send(content);
    const ended = once(child, 'exit').then(
      ([code, signal]): BundleAnswer => ({
        error: `The process that bundles the site has ended early (${signal ?? code}).`,
      }),
    );
    const answered = once(child, 'message').then(([answer]) => answer as BundleAnswer);
    const { error } = await Promise.race([answered, ended]);
    if (error !== undefined) throw new Error(error);
    await ended;
  } finally {
    child.kill();
  }
}

/** What is bundled of the content: pictures, and bodies that are code. */
function selectBundled({ dir, entries, pages }: SiteContent, day: string): SiteContent {
  const select = (list: SiteContent['entries']) =>
    list.filter(
      (entry) =>
        isPublished(entry.data, day) && (entry.text !== undefined || listEntryPictures(entry).length > 0),
    );
  return { dir, entries: select(entries), pages: select(pages) };
}
