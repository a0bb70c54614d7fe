/** Pagefind’s programs for the browser, from its package: they are in its indexer, which gives them out with an index. */
import { transformSync } from 'esbuild';
import * as pagefind from 'pagefind';
import { assertVersion, formatHash, type WrittenFile } from './pagefind-files.ts';

/** The programs that the site uses. Pagefind makes interfaces, too; the site has its own. */
const USED = /^(?:pagefind|pagefind-worker)\.js$|^wasm\.unknown\.pagefind$/;

/** Reads the programs. Throws with Pagefind’s own words, and a `PagefindFormatError` for another version. */
export async function readPrograms(): Promise<WrittenFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(errors.join('\n'));
  const { files, errors: faults } = await index.getFiles();
  await pagefind.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  assertVersion(files);
  return files
    .filter(({ path }) => USED.test(path))
    .map(({ path, content }) => {
      const minified = path.endsWith('.js') ? minify(content) : content;
      return { path, digest: formatHash(minified), content: minified };
    });
}

/** The programs are written for reading; a phone reads none. */
function minify(program: Uint8Array): Buffer {
  const { code } = transformSync(Buffer.from(program).toString(), { minify: true, target: 'es2022' });
  return Buffer.from(code);
}
