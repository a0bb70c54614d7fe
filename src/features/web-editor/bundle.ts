/** Bundles the program of the editor with Sveltia CMS. Costs a second, and is kept until the code changes. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { digestOf, isIntact, readCacheFile, writeCacheFile } from '#entries/cache-file.ts';
import { listFilesBelow } from '#entries/files-below.ts';
import { EDITOR_FILES } from './editor-paths.ts';
import { words } from './words.ts';

const ENTRY = fileURLToPath(new URL('editor.client.ts', import.meta.url));

const ROOT = process.cwd();

/** A bundle in the cache. */
interface BundleRecord {
  /** What it was made of: our files, below the root. */
  inputs: string[];
  /** Of these files and of what else decides. */
  digest: string;
  /** Its files with the SHA-256 of each, hex. The cache is kept small, and may have lost some. */
  outputs: Record<string, string>;
}

/**
 * Parts of Sveltia that no form of ours asks for: highlighted code, maps, the making of smaller drawings. It loads each
 * when it is needed.
 */
const UNUSED = /^(?:@shikijs\/|svgo\/|leaflet\/|terra-draw)/;

/** Languages of the region and of its partners; in others, the editor speaks English. */
const LANGUAGES = ['bg', 'de', 'el', 'en-GB', 'fr', 'hr', 'it', 'tr', 'uk'];

/** Fonts of the editor, which it loads from beside its program, and their licences. */
const ASSETS = /\.(?:woff2|LICENSE\.txt)$/;

const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined;
      const language = /\/locales\/([\w-]+)\.json$/.exec(path)?.[1];
      const isUnused = UNUSED.test(path) || (language !== undefined && !LANGUAGES.includes(language));
      return isUnused ? { path: 'unused', namespace: 'unused' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
};

/** The site’s parser of Markdown is a native program. */
const MARKDOWN = { satteri: fileURLToPath(new URL('browser-markdown.ts', import.meta.url)) };

/** Where the style sheet of Sveltia has fonts from: `…/fonts/noto-mono@5.3.0/latin-400-normal.woff2`. */
const REMOTE_FONT =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)(?::vf)?@[\d.]+\/([a-z\d-]+)\.woff2/g;

/** What Sveltia says above our remarks when an entry is not saved. To try again later would not help. */
const SAVING_FAILED = 'There was an error while saving the entry. Please try again later.';

/** How Sveltia finds the files of a list. A name with a further dot is a translation, which has a list of its own. */
const ANY_NAME = 'c=n===void 0?`[^/]+?`:';

/** Fonts come with the package: nothing is to be asked of others. And what is said of a mistake is to be true. */
const adaptSveltia = (fonts: readonly string[]): Plugin => ({
  name: 'adapt-sveltia',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(SAVING_FAILED)) throw new Error(`Sveltia CMS no longer says “${SAVING_FAILED}”`);
      if (!source.includes(ANY_NAME)) throw new Error('Sveltia CMS finds the files of a list in another way');
      const contents = source
        .replace(ANY_NAME, ANY_NAME.replace('[^/]', '[^/.]'))
        .replace(SAVING_FAILED, words.notSaved)
        .replace(REMOTE_FONT, (address, name: string, style: string) => {
          const font = fonts.find((file) => file.startsWith(`${name}-${style}-`));
          if (!font) throw new Error(`Sveltia CMS comes without the font ${address}.`);
          return `assets/${font}`;
        });
      return { contents };
    });
  },
});

/** Returns the folder with the bundle, below a folder of the cache. */
export async function bundleEditor(cacheDir: string): Promise<string> {
  const target = join(cacheDir, 'web-editor');
  const record = join(target, 'record.json');
  const outDir = join(target, 'files');
  if (isWhole(record, outDir)) return outDir;
  const next = `${target}.${process.pid}`;
  const assets = join(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))), 'assets');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    // Names of files come from paths: a folder of packages that is a link may not change them.
    preserveSymlinks: true,
    entryPoints: { [EDITOR_FILES.script.replace(/\.js$/, '')]: ENTRY },
    outdir: join(next, 'files'),
    bundle: true,
    alias: MARKDOWN,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    metafile: true,
    legalComments: 'linked',
    chunkNames: '[name]-[hash]',
    logLevel: 'error',
    plugins: [leaveOutUnused, adaptSveltia(readdirSync(assets))],
  });
  cpSync(assets, join(next, 'files', 'assets'), {
    recursive: true,
    filter: (path) => !/\.\w+$/.test(path) || ASSETS.test(path),
  });
  cpSync(
    join(dirname(assets), '..', 'LICENSE.txt'),
    join(next, 'files', 'assets', 'sveltia-cms.LICENSE.txt'),
  );
  const inputs = Object.keys(metafile.inputs).filter((file) => file.startsWith('src/'));
  const outputs = Object.fromEntries(
    [...listFilesBelow(join(next, 'files'))].map((file) => [
      file,
      digestOf(readFileSync(join(next, 'files', file))),
    ]),
  );
  const made: BundleRecord = { inputs, digest: digestInputs(inputs), outputs };
  writeCacheFile(join(next, 'record.json'), JSON.stringify(made));
  try {
    rmSync(target, { recursive: true, force: true });
    renameSync(next, target);
  } catch (error) {
    // A build of other content has put the same bundle there meanwhile.
    rmSync(next, { recursive: true, force: true });
    if (!isWhole(record, outDir)) throw error;
  }
  return outDir;
}

/** True if a bundle is in the cache with all its files, and nothing that it was made of has changed. */
function isWhole(record: string, outDir: string): boolean {
  const text = readCacheFile(record)?.toString();
  if (text === undefined) return false;
  const made = JSON.parse(text) as BundleRecord;
  if (digestInputs(made.inputs) !== made.digest) return false;
  return Object.entries(made.outputs).every(([name, digest]) => isIntact(join(outDir, name), digest));
}

/** Versions of packages are in the lockfile. */
function digestInputs(files: readonly string[]): string {
  const digest = createHash('sha256');
  const own = ['src/features/web-editor/bundle.ts', 'package-lock.json'];
  for (const file of [...own, ...files].map((each) => join(ROOT, each))) {
    if (existsSync(file)) digest.update(readFileSync(file));
  }
  return digest.digest('hex');
}
