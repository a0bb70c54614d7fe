/**
 * Lets Astro bundle the site and render no page: all that renders pages goes into a folder, and threads of ours load it
 * from there. So the bundler’s memory is free again before the first page is rendered, pages are rendered on all cores,
 * and a page of the last build is taken in the place of rendering it. Astro can do that too (`incrementalBuild`), but
 * asks for the keys of all pages before it renders the first, so that every view would be made twice.
 */
import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { tellProgress } from '#entries/progress.ts';
import { getCacheDir, type Settings } from '#entries/settings.ts';

/** What Astro has made of the code, beside the modules themselves. */
export interface Bundle {
  /** The name of the module that renders, in the folder. */
  entry: string;
  /** SHA-256 of all code but bodies, with styles and scripts, hex. */
  code: string;
  /** SHA-256 of each body that is a module, hex, by its file below the content folder. */
  bodies: Record<string, string>;
  /** SHA-256 of all pictures with the paths of their files, hex. */
  pictures: string;
  /** The styles of the pages of each route, by Astro’s key of the route. */
  styles: [route: string, styles: unknown][];
  /** Astro’s settings of pictures. */
  image: AstroConfig['image'];
  /** The files of packages and of the content that were bundled. */
  inputs: string[];
}

/** The folder of the bundle of a content folder. */
export const getBundleDir = (contentDir: string): string => join(getCacheDir(contentDir), 'bundle');

/** Reads what Astro has put into the folder. Throws if it has put nothing there. */
export const readBundle = (dir: string): Bundle => JSON.parse(readFileSync(join(dir, LIST), 'utf8'));

const LIST = 'bundle.json';

/** Where Astro puts the modules that render, in the folder of the site. */
const RENDERING = '.prerender';

/** What is known when the modules are bundled. */
type Code = Pick<Bundle, 'code' | 'bodies' | 'pictures'>;

/** The integration for builds. In `dev`, it does nothing. */
export function takeBundle({ contentDir, basePath, siteUrl }: Settings): AstroIntegration {
  let code: Code | undefined;
  let config: AstroConfig | undefined;
  let pages: ReadonlyMap<string, { styles: unknown }> = new Map();
  const inputs = new Set<string>();
  const take = () => {
    if (!code || !config) throw new Error('Astro has bundled nothing.');
    const outDir = fileURLToPath(config.outDir);
    const dir = getBundleDir(contentDir);
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dirname(dir), { recursive: true });
    renameSync(join(outDir, RENDERING), dir);
    const entry = readdirSync(dir).find((name) => name.startsWith('prerender-entry'));
    if (entry === undefined) throw new Error('Astro has made no module that renders.');
    const styles = [...pages].map(([route, page]): [string, unknown] => [route, page.styles]);
    const bundle: Bundle = {
      ...code,
      entry,
      code: digestOutput(code.code, outDir),
      styles,
      image: config.image,
      inputs: [...inputs].sort(),
    };
    writeFileSync(join(dir, LIST), JSON.stringify(bundle));
  };
  return {
    name: 'take-bundle',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const plugin = {
          name: 'take-bundle',
          applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
          generateBundle(this: ModuleGraph) {
            code = digestCode(this, { root, contentDir, salt: [basePath, siteUrl, process.version] });
          },
        };
        const inputsPlugin = {
          name: 'list-inputs',
          generateBundle(this: ModuleGraph) {
            for (const id of this.getModuleIds()) {
              const file = id.replace(/[?#].*$/, '');
              if (isAbsolute(file) && !file.startsWith(join(root, 'src')) && existsSync(file))
                inputs.add(file);
            }
          },
        };
        const progressPlugin = {
          name: 'tell-progress',
          enforce: 'pre' as const,
          load: (id: string) => tellModule(contentDir, id),
          transform: (_code: string, id: string) => tellModule(contentDir, id),
        };
        updateConfig({ vite: { plugins: [plugin, inputsPlugin, progressPlugin] } });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'take-bundle',
          setup: async () => take(),
          getStaticPaths: async () => [],
          render: async () => new Response(null),
        });
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
    },
  };
}

/** Says which file of the content is bundled. */
function tellModule(contentDir: string, id: string): void {
  if (id.startsWith(`${contentDir}${sep}`)) {
    tellProgress(`bundle ${relative(contentDir, id.replace(/[?#].*$/, ''))}`);
  }
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
  'src/build/render/page-cache.ts',
  'src/build/render/render-thread.ts',
  'src/build/render/static-pictures.ts',
  'src/build/bundle/take-bundle.ts',
  'src/features/hosting/listed-page.ts',
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
  const pictures = [...graph.getModuleIds()]
    .filter((id) => isContent(id) && !id.endsWith('.mdx'))
    .map((id) => digest([toName(id), nameAssets(graph, graph.getModuleInfo(id)?.code ?? '')]));
  return { code: digest([...salt, ...files, ...codes.sort()]), bodies, pictures: digest(pictures.sort()) };
}

/** Stands for an emitted file in the code of a module. Its number depends on which file was read first. */
const ASSET = /(__VITE_ASSET__|__ASTRO_ASSET_IMAGE__|ROLLDOWN_FILE_URL_)([\w$]{22})/g;

/** Code with the names of emitted files, which are digests, in the place of their handles. */
const nameAssets = (graph: ModuleGraph, code: string): string =>
  code.replaceAll(ASSET, (_written, kind: string, handle: string) => kind + graph.getFileName(handle));

/** Astro marks its modules of content so. */
const isContentData = (meta: Record<string, unknown>) =>
  (meta.astroIncremental as { kind?: string } | undefined)?.kind === 'content-data';

/** The digest of the code with the styles, scripts and fonts of the site, whose names are digests. */
function digestOutput(code: string, outDir: string): string {
  const names = readdirSync(join(outDir, '_astro')).filter((name) => /\.(?:css|js|woff2)$/.test(name));
  return digest([code, ...names.sort()]);
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(hash('sha256', part, 'hex'));
  return digest.digest('hex');
}
