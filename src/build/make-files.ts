/** Makes the files of a site beside its pages: index, redirects, sitemap, cards, data of entries. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#entries/cache-file.ts';
import { readKeptValue, takeKeptValue, writeKeptValue } from '#entries/kept-value.ts';
import { LATIN_WORDS_FILE, readList } from '#entries/line-lists.ts';
import { tellProgress } from '#entries/progress.ts';
import { digestProject } from '#entries/project-digest.ts';
import type { CheckedContent } from '#entries/read-content.ts';
import { getCacheDir, type Settings } from '#entries/settings.ts';
import { renderHeadersFile } from '#features/hosting/headers.ts';
import { listLastModified } from '#features/hosting/last-modified.ts';
import { writeRedirects } from '#features/hosting/write-redirects.ts';
import { type SitemapSettings, writeSitemap } from '#features/hosting/write-sitemap.ts';
import { writeEntryFiles } from '#features/open-data/write-entry-files.ts';
import { listPageRelations } from '#features/search/index/relation-records.ts';
import { listIndexLanguages } from '#features/search/index-languages.ts';
import { type CardKeys, writeCards } from '#features/social-cards/write-cards.ts';
import { toRef } from '#graph/graph.ts';
import { createContentModel } from '#model/content-model.ts';
import type { SiteContent } from '#model/site-content.ts';
import type { SiteModel } from '#model/site-model.ts';
import { site } from '#site.ts';
import type { BuildTiming, Clock } from './build-clock.ts';
import type { IndexBeside } from './indexing/index-beside.ts';
import type { SiteFiles } from './place/site-files.ts';
import type { PageCache } from './render/page-cache.ts';

/** A site whose pages are made. */
interface SiteInMaking {
  siteContent: SiteContent;
  content: CheckedContent;
  settings: Settings;
  nextDir: string;
  files: SiteFiles;
  cache: PageCache;
  /** The files of all pages, by their paths below the site. */
  pageFiles: readonly string[];
}

/** Makes what there is beside the pages: the index in a thread, and meanwhile all else. Returns the time of each step. */
export async function makeFiles(
  making: SiteInMaking,
  index: IndexBeside,
  clock: Clock,
): Promise<Pick<BuildTiming, 'index' | 'sitemap' | 'cards'>> {
  const { siteContent, content, settings, nextDir, files, cache, pageFiles } = making;
  const { contentDir, basePath, siteUrl, buildDate } = settings;
  const cacheDir = getCacheDir(contentDir);
  tellProgress('index');
  const model = createContentModel(content, buildDate, {
    translations: siteContent.translations,
    latinWords: readList(contentDir, LATIN_WORDS_FILE),
  });
  // What is made of facts alone is the same where these are.
  const facts = digestOf([digestProject(), siteUrl, basePath, cache.model].join('\n'));
  const ofFacts = takeKeptValue(join(cacheDir, 'index-facts'), facts, () => ({
    relations: listPageRelations(model),
    languages: listIndexLanguages(model),
  }));
  const prepared = clock('index');
  const makeRest = async () => {
    writeEntryFiles(nextDir, files.write);
    writeFileSync(join(nextDir, '_headers'), renderHeadersFile(basePath));
    tellProgress('sitemap');
    writeRedirectsAndSitemap(model, nextDir, settings, { files: pageFiles, known: cache.listListedPages() });
    const sitemap = clock('sitemap');
    await makeCards(model, making, facts);
    return { sitemap, cards: clock('cards') };
  };
  const written = index.write({ ...ofFacts, files: pageFiles, digests: cache.listDigests() });
  const [time, rest] = await Promise.all([written, makeRest()]);
  performance.measure('index' satisfies keyof BuildTiming, { duration: time, end: performance.now() });
  return { index: prepared + time, ...rest };
}

async function makeCards(
  model: SiteModel,
  { content, settings, nextDir, files }: SiteInMaking,
  facts: string,
): Promise<void> {
  const path = join(getCacheDir(settings.contentDir), 'card-keys');
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

/** The file of an entry. */
const findFile = ({ entries }: CheckedContent, ref: string) =>
  entries.find((entry) => toRef(entry) === ref)?.file ?? ref;
