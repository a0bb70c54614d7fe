/** Bundles the program of the editor with Sveltia CMS. Costs a second, and is kept until the code changes. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { EDITOR_FILES } from './editor-paths.ts';

const ENTRY = fileURLToPath(new URL('editor.client.ts', import.meta.url));

const ROOT = process.cwd();

/** What a bundle was made of. */
interface Inputs {
  /** Paths of our files below the root. */
  files: string[];
  digest: string;
}

/**
 * Parts of Sveltia that no form of ours asks for: highlighted code, maps, the making of smaller drawings. It loads each
 * when it is needed.
 */
const UNUSED = /^(?:@shikijs\/|svgo\/|leaflet\/|terra-draw)/;

/** Languages of the region and of its partners; in others, the editor speaks English. */
const LANGUAGES = ['bg', 'de', 'el', 'en-GB', 'fr', 'hr', 'it', 'tr', 'uk'];

/** Fonts of the editor, which it loads from beside its program. */
const ASSETS = /\.woff2$/;

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

/** Where the style sheet of Sveltia has fonts from: `…/fonts/noto-mono@5.3.0/latin-400-normal.woff2`. */
const REMOTE_FONT =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)(?::vf)?@[\d.]+\/([a-z\d-]+)\.woff2/g;

/** The same fonts come with its package. Nothing is to be asked of others. */
const serveFonts = (fonts: readonly string[]): Plugin => ({
  name: 'serve-fonts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(REMOTE_FONT, (address, name: string, style: string) => {
        const font = fonts.find((file) => file.startsWith(`${name}-${style}-`));
        if (!font) throw new Error(`Sveltia CMS comes without the font ${address}.`);
        return `assets/${font}`;
      }),
    }));
  },
});

/** Returns the folder with the bundle, below a folder of the cache. */
export async function bundleEditor(cacheDir: string): Promise<string> {
  const target = join(cacheDir, 'web-editor');
  const record = join(target, 'inputs.json');
  const outDir = join(target, 'files');
  if (existsSync(record)) {
    const { files, digest } = JSON.parse(readFileSync(record, 'utf8')) as Inputs;
    if (files.every((file) => existsSync(join(ROOT, file))) && digestFiles(files) === digest) return outDir;
  }
  const next = `${target}.${process.pid}`;
  const assets = join(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))), 'assets');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { [EDITOR_FILES.script.replace(/\.js$/, '')]: ENTRY },
    outdir: join(next, 'files'),
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    metafile: true,
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    logLevel: 'error',
    plugins: [leaveOutUnused, serveFonts(readdirSync(assets))],
  });
  cpSync(assets, join(next, 'files', 'assets'), {
    recursive: true,
    filter: (path) => !/\.\w+$/.test(path) || ASSETS.test(path),
  });
  const files = Object.keys(metafile.inputs).filter((file) => file.startsWith('src/'));
  mkdirSync(next, { recursive: true });
  writeFileSync(
    join(next, 'inputs.json'),
    JSON.stringify({ files, digest: digestFiles(files) } satisfies Inputs),
  );
  rmSync(target, { recursive: true, force: true });
  renameSync(next, target);
  return outDir;
}

/** Versions of packages are in the lockfile. */
function digestFiles(files: readonly string[]): string {
  const digest = createHash('sha256');
  const own = ['src/features/web-editor/bundle.ts', 'package-lock.json'];
  for (const file of [...own, ...files])
    if (existsSync(join(ROOT, file))) digest.update(readFileSync(join(ROOT, file)));
  return digest.digest('hex');
}
