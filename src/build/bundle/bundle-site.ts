/** Has the site bundled in another process. */
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { waitForBundler } from '#build/place/build-lock.ts';
import { tellProgress } from '#entries/progress.ts';
import { isPublished } from '#entries/published.ts';
import { getCacheDir, type Settings } from '#entries/settings.ts';
import { listEntryPictures } from '#model/load-entry.ts';
import type { SiteContent } from '#model/site-content.ts';
import type { BundleAnswer, Outcome } from './bundle-process.ts';
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
  const release = await waitForBundler();
  try {
    await runBundler(bundled);
  } finally {
    release();
  }
  rewriteDrawings(siteDir);
  keepBundle(dir, stamp, siteDir);
  return readBundle(dir);
}

function runBundler(content: SiteContent): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./bundle-process.ts', import.meta.url), {
      // Don’t pass flags of this process on.
      execArgv: [],
      serialization: 'advanced',
    });
    let outcome: Outcome | undefined;
    let end: Outcome | undefined;
    // What it has answered can arrive after its end.
    const settle = () => {
      if (!end || child.connected) return;
      const { error } = outcome ?? end;
      if (error === undefined) resolve();
      else reject(new Error(error));
    };
    child.on('message', (answer: BundleAnswer) => {
      if ('doing' in answer) tellProgress(answer.doing);
      else outcome = answer;
    });
    child.on('disconnect', settle);
    child.on('exit', (code, signal) => {
      end = { error: explainEnd(code, signal) };
      settle();
    });
    // It could not be started; or it has ended before it could be told anything, which `exit` says.
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error);
    });
    child.send(content);
  });
}

/** How the process has ended that gave no answer. */
function explainEnd(code: number | null, signal: NodeJS.Signals | null): string {
  const reason = signal === 'SIGKILL' ? ', as the system does where memory is short' : '';
  return `The process that bundles the site has ended early (${signal ?? code})${reason}. The last site stays as it is.`;
}

/** What is bundled of the content: pictures, and bodies that are code. */
function selectBundled({ dir, entries, pages }: SiteContent, day: string): SiteContent {
  const select = (list: SiteContent['entries']) =>
    list.filter(
      (entry) =>
        isPublished(entry.data, day) && (entry.text !== undefined || listEntryPictures(entry).length > 0),
    );
  return { dir, entries: select(entries), pages: select(pages), translations: [], versions: {} };
}
