/**
 * The build: preflight, pages, count, index, sitemap, cards, swap. Everything is made beside the last site, which stays as
 * it is until the new one is whole.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { build } from 'astro';
import { isPublished } from '#entries/published.ts';
import { type Content, shareContent } from '#entries/read-content.ts';
import { assertSettings, type Settings } from '#entries/settings.ts';
import { renderHeadersFile } from '#features/hosting/headers.ts';
import { listLastModified } from '#features/hosting/last-modified.ts';
import { writeRedirects } from '#features/hosting/write-redirects.ts';
import { writeSitemap } from '#features/hosting/write-sitemap.ts';
import { writeSearchIndex } from '#features/search/index/write-index.ts';
import { writeCards } from '#features/social-cards/write-cards.ts';
import { toRef } from '#graph/graph.ts';
import { createContentModel } from '#model/content-model.ts';
import { setSitePlace } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { checkFolder } from '#preflight/check.ts';
import { formatReport } from '#preflight/report/report.ts';
import { site } from '#site.ts';
import { createHasRoute } from './derived-routes.ts';
import { recordAddresses } from './record-addresses.ts';

/** Time of each phase, in milliseconds, in the order of the build. */
export type BuildTiming = Record<'preflight' | 'pages' | 'index' | 'sitemap' | 'cards' | 'swap', number>;

export interface BuildResult {
  /** Undefined where the preflight found errors, and nothing was built. */
  phases: BuildTiming | undefined;
  /** What the preflight has to say. */
  report: string;
  entries: number;
  /** What else is to be said, in a sentence. */
  remark?: string | undefined;
}

/** Builds the site. Throws where Astro or Pagefind fails, and where a page is missing; the last site stays. */
export async function buildSite(settings: Settings, color = false): Promise<BuildResult> {
  const clock = startClock();
  assertSettings(settings);
  assertReplaceable(settings);
  setSitePlace(settings);
  const { contentDir, outDir, basePath, buildDate } = settings;
  const nextDir = `${outDir}.next`;
  const { content, issues } = checkFolder(contentDir, { buildDate, createHasRoute });
  if (content.entries.length === 0) throw new Error(`There are no entries in ${contentDir}.`);
  const report = formatReport(content, issues, 'text', { color });
  const result = { report, entries: content.entries.length };
  if (issues.some(({ severity }) => severity === 'error')) return { ...result, phases: undefined };
  shareContent(content);
  const preflight = clock('preflight');
  rmSync(nextDir, { recursive: true, force: true });
  await build({ logLevel: 'warn' });
  const pages = clock('pages');
  countPages(content, nextDir, buildDate);
  await writeSearchIndex(nextDir);
  writeFileSync(join(nextDir, '_headers'), renderHeadersFile(basePath));
  const index = clock('index');
  const model = createContentModel(content, buildDate);
  writeWays(model, nextDir, settings);
  const sitemap = clock('sitemap');
  await writeCards(model, { dir: nextDir, toFile: (ref) => findFile(content, ref) });
  const cards = clock('cards');
  swap(nextDir, outDir);
  const remark = recordAddresses(content, buildDate);
  return { ...result, phases: { preflight, pages, index, sitemap, cards, swap: clock('swap') }, remark };
}

/** Former addresses, and what search engines are told of the pages. */
function writeWays(model: SiteModel, dir: string, { basePath, siteUrl }: Settings): void {
  const [language] = site.languages;
  writeRedirects(model, dir, { base: basePath, origin: siteUrl, language, site: site.name });
  writeSitemap(dir, { base: basePath, origin: siteUrl, lastModified: listLastModified(model) });
}

/**
 * Throws where the folder of the site holds something else: a build takes all of it away. A site of ours is
 * told by its index.
 */
function assertReplaceable({ contentDir, outDir }: Settings): void {
  const isProject = [process.cwd(), contentDir].some((dir) => `${dir}${sep}`.startsWith(`${outDir}${sep}`));
  const isOther =
    existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, 'pagefind'));
  if (isProject || isOther) {
    throw new Error(
      `OUT_DIR is ${outDir}, which is not the folder of a site. A build would replace all of it.`,
    );
  }
}

/** Milliseconds since it was last asked, under the name of what was done since. */
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

/** Throws where an entry that is published, or a page of the site itself, has no page. */
function countPages({ entries, pages }: Content, dir: string, buildDate: string): void {
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
const findFile = ({ entries }: Content, ref: string) =>
  entries.find((entry) => toRef(entry) === ref)?.file ?? ref;

/** Puts the new site in the place of the last. */
function swap(nextDir: string, outDir: string): void {
  const lastDir = `${outDir}.last`;
  mkdirSync(dirname(outDir), { recursive: true });
  rmSync(lastDir, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, lastDir);
  renameSync(nextDir, outDir);
  rmSync(lastDir, { recursive: true, force: true });
}
