/**
 * The build: preflight, pages, page count, index, sitemap, cards, swap. The last site stays unchanged until the new
 * one is complete.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#entries/cache-file.ts';
import { listFilesBelow } from '#entries/files-below.ts';
import { readKeptValue, takeKeptValue, writeKeptValue } from '#entries/kept-value.ts';
import { LATIN_WORDS_FILE, readList } from '#entries/line-lists.ts';
import { tellProgress } from '#entries/progress.ts';
import { digestProject } from '#entries/project-digest.ts';
import { isPublished } from '#entries/published.ts';
import type { CheckedContent } from '#entries/read-content.ts';
import { CACHE_DIR, getCacheDir, keepBuildDate, type Settings } from '#entries/settings.ts';
import { assertSettings } from '#entries/settings-check.ts';
import { compressSite } from '#features/hosting/compress-site.ts';
import { renderHeadersFile } from '#features/hosting/headers.ts';
import { listLastModified } from '#features/hosting/last-modified.ts';
import { writeRedirects } from '#features/hosting/write-redirects.ts';
import { type SitemapSettings, writeSitemap } from '#features/hosting/write-sitemap.ts';
import { writeOffline } from '#features/offline/write-offline.ts';
import { writeEntryFiles } from '#features/open-data/write-entry-files.ts';
import { PageReader, toPageFile } from '#features/search/index/read-pages.ts';
import { listPageRelations } from '#features/search/index/relation-records.ts';
import { isOfIndex, writeSearchIndex } from '#features/search/index/write-index.ts';
import { listIndexLanguages } from '#features/search/index-languages.ts';
import { CARD_CACHE_DIR, type CardKeys, writeCards } from '#features/social-cards/write-cards.ts';
import { writeEditor } from '#features/web-editor/write-editor.ts';
import { toRef } from '#graph/graph.ts';
import { rememberSoundBodies } from '#markdown/sound-bodies.ts';
import { loadEditorMessages } from '#messages/editor-messages.ts';
import { createContentModel } from '#model/content-model.ts';
import { setSitePlace } from '#model/routes.ts';
import { type SiteContent, toCheckedContent, toSiteContent } from '#model/site-content.ts';
import type { SiteModel } from '#model/site-model.ts';
import { checkFolder } from '#preflight/check.ts';
import { KeptReadings } from '#preflight/kept-readings.ts';
import { formatReport } from '#preflight/report/report.ts';
import { site } from '#site.ts';
import { collectGarbage } from './bundle/small-heap.ts';
import { cleanCache, limitCache } from './cache.ts';
import { assertUnchanged, readState } from './content-state.ts';
import { createHasRoute } from './derived-routes.ts';
import { dropDamaged, rememberFiles } from './kept-files.ts';
import { makePages } from './make-pages.ts';
import { FOLDERS, keepFolders, takeFolders } from './place/kept-folders.ts';
import { assertReplaceable, assertWritable, getNextDir } from './place/out-dir.ts';
import { assertEnoughPages, countPages } from './place/page-count.ts';
import { DISK, placeSite, recoverSite } from './place/place-site.ts';
import { lockBuild } from './place/recover.ts';
import { SiteFiles } from './place/site-files.ts';
import { recordAddresses } from './record-addresses.ts';
import { assertMadePictures } from './render/made-pictures.ts';
import type { PageCache } from './render/page-cache.ts';

/** The time of each step in milliseconds, in order. */
export type BuildTiming = Record<'preflight' | 'pages' | 'index' | 'sitemap' | 'cards' | 'swap', number>;

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
  const { contentDir, outDir, basePath, buildDate } = settings;
  const nextDir = getNextDir(outDir);
  const state = readState(contentDir);
  const { siteContent, ...result } = await checkContent(settings, options);
  if (!siteContent) return { ...result, timing: undefined };
  const content = toCheckedContent(siteContent);
  await collectGarbage();
  const cacheDir = getCacheDir(contentDir);
  const foldersDir = join(cacheDir, FOLDERS);
  // Before the cache is cleaned: folders take the longest to delete.
  const files = new SiteFiles(nextDir, takeFolders(foldersDir, nextDir));
  if (fresh) for (const dir of [cacheDir, CARD_CACHE_DIR]) cleanCache(dir);
  const pictureDir = join(cacheDir, 'assets');
  dropDamaged(pictureDir);
  const preflight = clock('preflight');
  const reader = new PageReader();
  const lastFiles = existsSync(outDir) ? [...listFilesBelow(outDir)] : [];
  const lastCount = countPages(lastFiles);
  let made = 0;
  const tell = (file: string) => {
    if (file.endsWith('index.html')) made += 1;
    tellProgress(`pages ${file}`, made, lastCount);
    if (file.endsWith('.html')) reader.add(toPageFile(nextDir, file));
  };
  const cache = await makePages(siteContent, settings, tell);
  files.drop((file) => file.endsWith('.html') && !cache.isPage(file));
  rememberFiles(pictureDir);
  assertUnchanged(contentDir, state);
  assertMadePictures(nextDir);
  const pages = clock('pages');
  assertEveryPage(content, nextDir, buildDate);
  const pageFiles = [...listFilesBelow(nextDir)].filter((file) => file.endsWith('.html'));
  if (!allowFewerPages) assertEnoughPages(countPages(pageFiles), lastCount);
  writeEntryFiles(nextDir, files.write);
  tellProgress('index');
  const model = createContentModel(content, buildDate, {
    translations: siteContent.translations,
    latinWords: readList(contentDir, LATIN_WORDS_FILE),
  });
  const making: SiteInMaking = {
    model,
    content,
    nextDir,
    cacheDir,
    files,
    cache,
    facts: digestFacts(cache, settings),
  };
  await writeIndex(making, pageFiles, reader);
  writeFileSync(join(nextDir, '_headers'), renderHeadersFile(basePath));
  const index = clock('index');
  tellProgress('sitemap');
  writeRedirectsAndSitemap(model, nextDir, settings, { files: pageFiles, known: cache.listListedPages() });
  const sitemap = clock('sitemap');
  await makeCards(making);
  const isMade = (file: string) => cache.isPage(file) || files.isWritten(file);
  files.drop((file) => !isMade(file));
  const cards = clock('cards');
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
  return { ...result, timing: { preflight, pages, index, sitemap, cards, swap: clock('swap') }, remark };
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

/** A site whose pages are made. */
interface SiteInMaking {
  model: SiteModel;
  content: CheckedContent;
  nextDir: string;
  cacheDir: string;
  files: SiteFiles;
  cache: PageCache;
  /** The key of what is made of facts alone. */
  facts: string;
}

/** The digest of the facts, the address and the code: what is made of facts alone is the same where this is. */
const digestFacts = ({ model }: PageCache, { siteUrl, basePath }: Settings) =>
  digestOf([digestProject(), siteUrl, basePath, model].join('\n'));

async function writeIndex(
  { model, nextDir, cacheDir, files: { write, moveFolder }, cache, facts }: SiteInMaking,
  files: readonly string[],
  reader: PageReader,
): Promise<void> {
  const { relations, languages } = takeKeptValue(join(cacheDir, 'index-facts'), facts, () => ({
    relations: listPageRelations(model),
    languages: listIndexLanguages(model),
  }));
  const digests = cache.listDigests();
  const options = { cacheDir: join(cacheDir, 'search'), digests, reader, relations, languages };
  await writeSearchIndex(nextDir, { ...options, files, write, moveFolder });
}

async function makeCards({ model, content, nextDir, cacheDir, files, facts }: SiteInMaking): Promise<void> {
  const path = join(cacheDir, 'card-keys');
  const last = readKeptValue(path, facts) as CardKeys | undefined;
  const { keys } = await writeCards(model, {
    dir: nextDir,
    toFile: (ref) => findFile(content, ref),
    write: files.write,
    keys: last,
  });
  if (!last) writeKeptValue(path, facts, keys);
}

/** Writes redirects and the sitemap. */
function writeRedirectsAndSitemap(
  model: SiteModel,
  dir: string,
  { basePath, siteUrl }: Settings,
  pages: Pick<SitemapSettings, 'files' | 'known'>,
): void {
  const [language] = site.languages;
  writeRedirects(model, dir, { base: basePath, origin: siteUrl, language, site: site.name });
  writeSitemap(dir, {
    base: basePath,
    origin: siteUrl,
    lastModified: listLastModified(model),
    ...pages,
  });
}

/** Returns a function that stores the milliseconds since its last call under a name. */
function startClock(): (phase: keyof BuildTiming) => number {
  let last = performance.now();
  return (phase) => {
    const now = performance.now();
    const time = now - last;
    performance.measure(phase, { start: last, end: now });
    last = now;
    return time;
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

/** The file of an entry. */
const findFile = ({ entries }: CheckedContent, ref: string) =>
  entries.find((entry) => toRef(entry) === ref)?.file ?? ref;
