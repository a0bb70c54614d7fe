/**
 * Takes pages from the last build in the place of rendering them. Astro can do so too (`incrementalBuild`), but asks
 * for the keys of all pages before it renders the first, so that every view would be made twice, and writes each page
 * twice.
 */
import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PrerenderResult } from 'astro';
import type { Settings } from '#entries/settings.ts';
import { findPageKeeper } from '#model/page-keeper.ts';
import { PageCache, type PageImage } from './page-cache.ts';

type PrerenderedImages = Awaited<ReturnType<NonNullable<AstroPrerenderer['collectStaticImages']>>>;

/** The code of a build, by which pages are made. */
interface Code {
  /** SHA-256 of all modules but bodies, hex. */
  digest: string;
  /** SHA-256 of each body that is a module, hex, by its file below the content folder. */
  bodies: Record<string, string>;
}

/** The integration for builds with a page cache: see `page-keeper.ts`. In `dev`, it does nothing. */
export function keepPages({ contentDir, basePath, siteUrl }: Settings): AstroIntegration {
  let code: Code = { digest: '', bodies: {} };
  let cache: PageCache | undefined;
  let outDir = '';
  return {
    name: 'keep-pages',
    hooks: {
      'astro:config:setup': ({ command, config, addMiddleware, updateConfig }) => {
        if (command !== 'build') return;
        // Not by its path: Astro writes that between apostrophes, and a folder may have one in its name.
        addMiddleware({ entrypoint: '#model/page-middleware.ts', order: 'pre' });
        const root = fileURLToPath(config.root);
        const plugin = {
          name: 'keep-pages',
          applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
          generateBundle(this: ModuleGraph) {
            code = digestCode(this, { root, contentDir, salt: [basePath, siteUrl, process.version] });
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const keeper = findPageKeeper();
        if (!(keeper instanceof PageCache)) return;
        cache = keeper;
        setPrerenderer((astro) =>
          createPrerenderer(astro, keeper, () => keeper.setCode(digestOutput(code, outDir), code.bodies)),
        );
      },
      'astro:build:generated': () => cache?.finish(),
    },
  };
}

/** Milliseconds. */
const LONGEST_TURN = 50;

/** Renders with Astro what the cache does not have. Pages with a key are written by the cache, others by Astro. */
function createPrerenderer(astro: AstroPrerenderer, cache: PageCache, setCode: () => void): AstroPrerenderer {
  const done = () => new Response(null);
  let turn = performance.now();
  /** Lets other threads report: Astro goes from page to page without a pause. */
  const pause = async () => {
    if (performance.now() - turn < LONGEST_TURN) return;
    await setImmediate();
    turn = performance.now();
  };
  return {
    ...astro,
    name: 'mostovi',
    setup: async () => {
      setCode();
      await astro.setup?.();
    },
    render: async (request, options) => {
      await pause();
      const { pathname } = new URL(request.url);
      if (cache.restoreUnchanged(pathname)) return done();
      const { response, metadata } = toResult(
        await astro.render(request, { ...options, collectMetadata: true }),
      );
      if (cache.has(pathname)) return done();
      if (!cache.isWaiting(pathname) || !metadata) return response;
      cache.write(pathname, Buffer.from(await response.arrayBuffer()), metadata.staticImages);
      return done();
    },
    collectStaticImages: async () => collectImages(cache.listRestoredImages()),
  };
}

const toResult = (result: Response | PrerenderResult): PrerenderResult =>
  result instanceof Response ? { response: result } : result;

function collectImages(images: Iterable<PageImage>): PrerenderedImages {
  const list: PrerenderedImages = new Map();
  for (const { originalPath, originalSrcPath, hash: key, finalPath, transform } of images) {
    const known = list.get(originalPath) ?? { originalSrcPath, transforms: new Map() };
    list.set(originalPath, known);
    known.transforms.set(key, { finalPath, transform });
  }
  return list;
}

/** What Rolldown tells of the modules. */
interface ModuleGraph {
  getModuleInfo(id: string): {
    code: string | null;
    meta: Record<string, unknown>;
    importedIds: readonly string[];
    dynamicallyImportedIds: readonly string[];
  } | null;
  getModuleIds(): IterableIterator<string>;
  /** The name of a file that the bundle emits, by its handle. */
  getFileName(handle: string): string;
}

/** Lists the .mdx bodies that exist, and so changes with the content. */
const MDX_MODULES = 'src/components/body/mdx-modules.ts';

/** What else decides how pages are made, and what is kept of them. */
const PROJECT_FILES = [
  'astro.config.mjs',
  'package-lock.json',
  'src/build/keep-pages.ts',
  'src/build/page-cache.ts',
  'src/features/hosting/write-sitemap.ts',
];

function digestCode(
  graph: ModuleGraph,
  { root, contentDir, salt }: { root: string; contentDir: string; salt: readonly string[] },
): Code {
  const toName = (id: string) => relative(root, id).replaceAll(sep, '/');
  const isContent = (id: string) => id.startsWith(`${contentDir}${sep}`);
  const found = new Set([...graph.getModuleIds()].filter((id) => toName(id).startsWith('src/pages/')));
  const bodies: Record<string, string> = {};
  const codes: string[] = [];
  for (const id of found) {
    const info = graph.getModuleInfo(id);
    if (!info || isContentData(info.meta)) continue;
    const imported = [...info.importedIds, ...info.dynamicallyImportedIds];
    if (isContent(id)) {
      if (id.endsWith('.mdx')) {
        const files = imported.filter(isContent).map((file) => readFileSync(file.replace(/\?.*/, '')));
        bodies[relative(contentDir, id).replaceAll(sep, '/')] = digest([
          nameAssets(graph, info.code ?? ''),
          ...files,
        ]);
      }
      continue;
    }
    for (const other of imported) found.add(other);
    if (toName(id) !== MDX_MODULES) codes.push(digest([toName(id), nameAssets(graph, info.code ?? '')]));
  }
  // A project can have another list of its packages, or none.
  const files = PROJECT_FILES.filter((file) => existsSync(join(root, file))).map((file) =>
    readFileSync(join(root, file)),
  );
  return { digest: digest([...salt, ...files, ...codes.sort()]), bodies };
}

/** Stands for an emitted file in the code of a module. Its number depends on which file was read first. */
const ASSET = /(__VITE_ASSET__|__ASTRO_ASSET_IMAGE__|ROLLDOWN_FILE_URL_)([A-Za-z\d$]+)/g;

/** Code with the names of emitted files, which are digests, in the place of their handles. */
const nameAssets = (graph: ModuleGraph, code: string): string =>
  code.replaceAll(ASSET, (_written, kind: string, handle: string) => kind + graph.getFileName(handle));

/** Astro marks its modules of content so. */
const isContentData = (meta: Record<string, unknown>) =>
  (meta.astroIncremental as { kind?: string } | undefined)?.kind === 'content-data';

/** The digest of the code with the styles, scripts and fonts of the site, whose names are digests. */
function digestOutput({ digest: code }: Code, outDir: string): string {
  const names = readdirSync(join(outDir, '_astro')).filter((name) => /\.(?:css|js|woff2)$/.test(name));
  return digest([code, ...names.sort()]);
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(hash('sha256', part, 'hex'));
  return digest.digest('hex');
}
