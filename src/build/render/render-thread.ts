/** A thread that renders pages with what Astro has bundled. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { PathWithRoute } from 'astro';
import { installRenderScope, recordStaticImage, renderForPrerender } from 'astro/app';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { type Bundle, getBundleDir } from '#build/bundle/take-bundle.ts';
import { joinProgress, type ProgressPlace, tellProgress } from '#entries/progress.ts';
import { rememberSoundBodies } from '#markdown/sound-bodies.ts';
import { type ContentKey, sharePageKeeper } from '#model/page-keeper.ts';
import { shareSiteContent } from '#model/shared-content.ts';
import type { SiteContent } from '#model/site-content.ts';
import { collapseSpace } from './collapse-space.ts';
import type { Assignment } from './deal.ts';
import { type KeptList, PageCache, type PageImage, type TellPage } from './page-cache.ts';

/** What a thread needs to know. */
export interface RenderJob {
  /** Where it says which page it renders. */
  progress?: ProgressPlace | undefined;
  content: SiteContent;
  key: ContentKey;
  bundle: Bundle;
  /** The folder of the cache. */
  cacheDir: string;
  /** The folder of the site that is being made. */
  outDir: string;
  basePath: string;
  siteUrl: string;
  /** The files of the pages to render. Left out, all pages. */
  only?: readonly string[] | undefined;
  /** The pages that can be taken. */
  last: KeptList;
}

export type RenderAnswer =
  /** The number of all pages: the thread is ready. */
  | { count: number }
  /** The pages of an assignment. */
  | { pages: Parameters<TellPage>[] }
  | { error: string };

/** The part of Astro’s app that renders. */
interface RenderingApp extends StaticPathsApp {
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

const job = workerData as RenderJob;
const { content, key, bundle, basePath, siteUrl } = job;
const told: Parameters<TellPage>[] = [];
const cache = new PageCache(job.cacheDir, job.outDir, basePath, (...page) => told.push(page), job.last);

const answer = (message: RenderAnswer) => parentPort?.postMessage(message);

const toMessage = (error: unknown) => (error instanceof Error ? error.message : String(error));

joinProgress(job.progress);

try {
  const app = await startApp();
  const paths = await listPaths(app);
  parentPort?.on('message', async ({ from, to }: Assignment) => {
    for (const [file, path] of paths.slice(from, to)) {
      tellProgress(`pages ${path.pathname}`);
      try {
        if (!(await cache.isKept(file))) await renderPage(app, file, path);
      } catch (error) {
        answer({ error: `${path.pathname} could not be rendered: ${toMessage(error)}` });
        return;
      }
    }
    tellProgress('');
    answer({ pages: told.splice(0) });
  });
  answer({ count: paths.length });
} catch (error) {
  answer({ error: toMessage(error) });
}

/** Loads what Astro has bundled, with what its own process would have told it. */
async function startApp(): Promise<RenderingApp> {
  shareSiteContent(content);
  rememberSoundBodies(
    [...content.entries, ...content.pages].flatMap(({ body }) =>
      body?.isSound ? [[body.digest, body.pictures] as const] : [],
    ),
  );
  cache.setCode(bundle.code, bundle.bodies);
  cache.setContent(key);
  sharePageKeeper(cache);
  installRenderScope(new AsyncLocalStorage());
  Object.assign(globalThis, { astroAsset: { addStaticImage } });
  const { app } = await import(pathToFileURL(join(getBundleDir(content.dir), bundle.entry)).href);
  app.setInternals({ pagesByKeys: new Map(bundle.styles.map(([route, styles]) => [route, { styles }])) });
  app.setOptions({
    settings: { scripts: [] },
    logger: {
      options: { destination: { write: ({ message }: { message: string }) => console.error(message) } },
    },
  });
  return app;
}

/** All pages and files, by the path of the file. The list is the same in each thread. */
async function listPaths(app: RenderingApp): Promise<[file: string, path: PathWithRoute][]> {
  const only = job.only && new Set(job.only);
  const paths = new Map<string, PathWithRoute>();
  for (const path of await new StaticPaths(app).getAll()) {
    const file = cache.toFile(new URL(toAddress(path)).pathname);
    if (paths.has(file) || (only && !only.has(file))) continue;
    paths.set(file, path);
    // Astro has not loaded it yet; the module says how the key of its page is made.
    if (path.route.pathname) await app.getComponentByRoute?.(path.route);
  }
  return [...paths];
}

/** The address of a page or file. */
function toAddress({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return `${siteUrl}${basePath}${path}${path === '' || route.type === 'endpoint' ? '' : '/'}`;
}

async function renderPage(app: RenderingApp, file: string, path: PathWithRoute): Promise<void> {
  const request = new Request(toAddress(path));
  const { response, metadata } = await renderForPrerender(app as never, request, {
    routeData: path.route,
    collectMetadata: true,
  });
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  const written = isPage
    ? Buffer.from(collapseSpace(await response.text()))
    : Buffer.from(await response.arrayBuffer());
  cache.write(file, written, metadata?.staticImages ?? []);
}

/** Astro calls it for each picture of a page; its own makes names that depend on nothing else, too. Returns the address. */
function addStaticImage(
  options: PageImage['transform'],
  properties: readonly string[],
  originalSrcPath: string | undefined,
): string {
  const { src, format } = options as unknown as { src: { src: string }; format: string };
  const originalPath = `/${decodeURIComponent(src.src.slice(basePath.length))}`;
  const values = properties.map((name) => (options as unknown as Record<string, unknown>)[name]);
  const digits = hash('sha256', JSON.stringify(values), 'hex').slice(0, 8);
  const finalPath = `${originalPath.slice(0, -posix.extname(originalPath).length)}_${digits}.${format}`;
  recordStaticImage({ originalPath, originalSrcPath, hash: digits, finalPath, transform: options });
  return encodeURI(`${basePath}${finalPath.slice(1)}`);
}
