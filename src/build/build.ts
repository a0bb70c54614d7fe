/**
 * The build: preflight, pages, page count, then index beside sitemap and cards, swap. The last site stays unchanged
 * until the new one is complete.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow } from '#entries/files-below.ts';
import { tellProgress } from '#entries/progress.ts';
import { isPublished } from '#entries/published.ts';
import type { CheckedContent } from '#entries/read-content.ts';
import { CACHE_DIR, getCacheDir, keepBuildDate, type Settings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { compressSite } from '#features/hosting/compress-site.ts';
import { writeOffline } from '#features/offline/write-offline.ts';
import { isOfIndex } from '#features/search/index/write-index.ts';
import { CARD_CACHE_DIR } from '#features/social-cards/write-cards.ts';
import { writeEditor } from '#features/web-editor/write-editor.ts';
import { toRef } from '#graph/graph.ts';
import { rememberSoundBodies } from '#markdown/sound-bodies.ts';
import { loadEditorMessages } from '#messages/editor-messages.ts';
import { setSitePlace } from '#model/routes.ts';
import { type SiteContent, toCheckedContent, toSiteContent } from '#model/site-content.ts';
import { checkFolder } from '#preflight/check.ts';
import { KeptReadings } from '#preflight/kept-readings.ts';
import { formatReport } from '#preflight/report/report.ts';
import { site } from '#site.ts';
import { type BuildTiming, startClock } from './build-clock.ts';
import { collectGarbage } from './bundle/small-heap.ts';
import { cleanCache, limitCache } from './cache.ts';
import { assertUnchanged, readState } from './content-state.ts';
import { createHasRoute } from './derived-routes.ts';
import { IndexBeside } from './indexing/index-beside.ts';
import { dropDamaged, rememberFiles } from './kept-files.ts';
import { makeFiles } from './make-files.ts';
import { makePages } from './make-pages.ts';
import { FOLDERS, keepFolders, takeFolders } from './place/kept-folders.ts';
import { assertReplaceable, assertWritable, getNextDir } from './place/out-dir.ts';
import { assertEnoughPages, countPages } from './place/page-count.ts';
import { DISK, placeSite, recoverSite } from './place/place-site.ts';
import { lockBuild } from './place/recover.ts';
import { SiteFiles } from './place/site-files.ts';
import { recordAddresses } from './record-addresses.ts';
import { assertMadePictures } from './render/made-pictures.ts';

export interface BuildResult {
  /** Undefined if the preflight found errors and nothing was built. */
  timing: BuildTiming | undefined;
  /** The report of the preflight. */
  report: string;
  entries: number;
  /** Another message, as a sentence. */
  remark?: string | undefined;
}

interface BuildOptions {
  /** Colours the report. */
  color?: boolean;
  /** Uses nothing that earlier builds kept. */
  fresh?: boolean;
  /** Puts the site in place even if it has many fewer pages than the last one. */
  allowFewerPages?: boolean;
  /** Writes compressed copies beside text files. */
  compress?: boolean;
}

/**
 * Builds the site. Pages whose view and code are those of the last build are taken from the cache. Throws if another
 * build is running, if Astro or the index fails, or if pages are missing; the last site then stays.
 */
export async function buildSite(settings: Settings, options: BuildOptions = {}): Promise<BuildResult> {
  assertSettings(settings);
  const release = lockBuild(settings);
  try {
    recoverSite(settings.outDir);
    assertReplaceable(settings);
    assertWritable(settings);
    return await makeSite(settings, options);
  } finally {
    release();
  }
}

async function makeSite(settings: Settings, options: BuildOptions): Promise<BuildResult> {
  const { fresh = false, allowFewerPages = false, compress = false } = options;
  const clock = startClock();
  setSitePlace(settings);
  keepBuildDate(settings);
  const { contentDir, outDir, buildDate } = settings;
  const nextDir = getNextDir(outDir);
  const state = readState(contentDir);
  const { siteContent, ...result } = await checkContent(settings, options);
  if (!siteContent) return { ...result, timing: undefined };
  const content = toCheckedContent(siteContent);
  await collectGarbage();
  const cacheDir = getCacheDir(contentDir);
  const foldersDir = join(cacheDir, FOLDERS);
  // Before the cache is cleaned: folders take the longest to delete.
  const present = takeFolders(foldersDir, nextDir);
  const ofIndex = new Set(present.filter(isOfIndex));
  const files = new SiteFiles(nextDir, new Set(present).difference(ofIndex));
  if (fresh) for (const dir of [cacheDir, CARD_CACHE_DIR]) cleanCache(dir);
  const pictureDir = join(cacheDir, 'assets');
  dropDamaged(pictureDir);
  const preflight = clock('preflight');
  const lastFiles = existsSync(outDir) ? [...listFilesBelow(outDir)] : [];
  const lastCount = countPages(lastFiles);
  const index = new IndexBeside({ dir: nextDir, cacheDir: join(cacheDir, 'search'), present: [...ofIndex] });
  try {
    let made = 0;
    const cache = await makePages(siteContent, settings, (file) => {
      if (file.endsWith('index.html')) made += 1;
      tellProgress(`pages ${file}`, made, lastCount);
      if (file.endsWith('.html')) index.add(file);
    });
    files.drop((file) => file.endsWith('.html') && !cache.isPage(file));
    rememberFiles(pictureDir);
    assertUnchanged(contentDir, state);
    assertMadePictures(nextDir);
    const pages = clock('pages');
    assertEveryPage(content, nextDir, buildDate);
    const pageFiles = [...listFilesBelow(nextDir)].filter((file) => file.endsWith('.html'));
    if (!allowFewerPages) assertEnoughPages(countPages(pageFiles), lastCount);
    const others = await makeFiles(
      { siteContent, content, settings, nextDir, files, cache, pageFiles },
      index,
      clock,
    );
    const isMade = (file: string) => cache.isPage(file) || files.isWritten(file);
    files.drop((file) => !isMade(file));
    if (site.editor) await writeEditor(nextDir, content, settings, siteContent);
    await writeOffline(nextDir, settings.basePath);
    if (compress) {
      tellProgress('compress');
      await compressSite(nextDir);
    }
    tellProgress('swap');
    const stale = lastFiles.filter((file) => !isMade(file) && !isOfIndex(file));
    placeSite(nextDir, outDir, DISK, (dir) => keepFolders(dir, foldersDir, stale));
    const remark = recordAddresses(content, buildDate);
    limitCache(CACHE_DIR);
    return { ...result, timing: { preflight, pages, ...others, swap: clock('swap') }, remark };
  } finally {
    await index.close();
  }
}

/** What the check leaves. */
interface Checked {
  /** Undefined if there are errors. */
  siteContent: SiteContent | undefined;
  report: string;
  entries: number;
}

async function checkContent(
  { contentDir, buildDate }: Settings,
  { color = false, fresh = false }: BuildOptions,
): Promise<Checked> {
  rememberSoundBodies();
  const { messages } = await loadEditorMessages();
  const readings = fresh ? undefined : new KeptReadings(getCacheDir(contentDir), { few: 0 });
  const options = { buildDate, createHasRoute, messages, readings };
  const { content, diagnostics } = checkFolder(contentDir, options);
  // A new site has its pages alone; a wrong folder has nothing.
  if (content.entries.length + content.pages.length === 0)
    throw new Error(`There are no entries in ${contentDir}.`);
  const report = formatReport(content, diagnostics, 'text', { color, messages });
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return {
    // A copy: what is cut from a text, as every value is, keeps the whole text in memory.
    siteContent: hasErrors ? undefined : structuredClone(toSiteContent(content)),
    report,
    entries: content.entries.length,
  };
}

/** Throws if a published entry or a page of the site has no page. */
function assertEveryPage({ entries, pages }: CheckedContent, dir: string, buildDate: string): void {
  const addresses = [
    ...entries
      .filter(({ data }) => isPublished(data, buildDate))
      .map((entry) => ({ ...entry, at: toRef(entry) })),
    ...pages.map((page) => ({ ...page, at: page.id })),
  ];
  const missing = addresses.filter(({ at }) => !existsSync(join(dir, at, 'index.html')));
  if (missing.length > 0) {
    throw new Error(`These entries have no page:\n${missing.map(({ file }) => `  ${file}`).join('\n')}`);
  }
}
