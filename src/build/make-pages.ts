/** Makes the pages of the site with their code, styles and pictures: bundles, renders, and takes what is the same. */
import { join } from 'node:path';
import { readVersions } from '#entries/change-list.ts';
import { HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE, readList } from '#entries/line-lists.ts';
import { tellProgress } from '#entries/progress.ts';
import { getCacheDir, type Settings } from '#entries/settings.ts';
import { readTopics } from '#entries/topics.ts';
import { createContentKey } from '#model/page-key.ts';
import type { SiteContent } from '#model/site-content.ts';
import { bundleSite } from './bundle/bundle-site.ts';
import { getNextDir } from './place/out-dir.ts';
import { NOTHING, PageCache } from './render/page-cache.ts';
import { renderPages } from './render/render-pages.ts';
import { makePictures } from './render/static-pictures.ts';

/**
 * Makes the pages of checked content in the folder of the next site. Returns what is kept of them.
 *
 * @param tell is told the path of each page that was rendered, below the folder of the site
 */
export async function makePages(
  content: SiteContent,
  settings: Settings,
  tell: (file: string) => void = () => {},
): Promise<PageCache> {
  const { contentDir, outDir, basePath, siteUrl, buildDate } = settings;
  const cacheDir = getCacheDir(contentDir);
  const nextDir = getNextDir(outDir);
  tellProgress('bundle');
  const bundle = await bundleSite(content, settings, nextDir);
  const key = createContentKey(content, buildDate, [
    readTopics(contentDir),
    readVersions(contentDir),
    readList(contentDir, HIDDEN_PEOPLE_FILE),
    readList(contentDir, LATIN_WORDS_FILE),
    bundle.pictures,
  ]);
  tellProgress('pages');
  const cache = new PageCache(cacheDir, nextDir, basePath);
  cache.setCode(bundle.code, bundle.bodies);
  cache.setContent(key);
  const only = cache.restoreUnchanged();
  if (only?.length !== 0) {
    const last = only ? NOTHING : cache.getLast();
    const job = { content, key, bundle, cacheDir, outDir: nextDir, basePath, siteUrl, only, last };
    await renderPages(job, (file, page, how) => {
      cache.add(file, page);
      if (how === 'rendered') tell(file);
    });
  }
  cache.finish();
  const pictures = { siteDir: nextDir, cacheDir: join(cacheDir, 'assets'), settings: bundle.image };
  await makePictures(cache.listImages(), pictures);
  return cache;
}
