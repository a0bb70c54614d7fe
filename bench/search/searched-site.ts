/**
 * Built sites to search, reused until something that determines them changes: building thousands of pages takes
 * minutes.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { getCacheDir } from '#entries/settings.ts';
import { writeSearchIndex } from '#features/search/index/write-index.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';
import { createBuildCommand } from '../build.ts';
import { digestFiles } from '../content/folder.ts';

/** The items of a folder except one. */
const listBut = (folder: string, name: string) =>
  readdirSync(folder).flatMap((file) => (file === name ? [] : [`${folder}/${file}`]));

/** Determines the pages and the search script; everything except the index. */
const PAGE_MAKERS = [
  ...listBut('src', 'features'),
  ...listBut('src/features', 'search'),
  ...listBut('src/features/search', 'index'),
  'package-lock.json',
];

/** Determines the index. */
const INDEX_MAKERS = ['src/i18n', 'src/text', 'src/features/search', 'package-lock.json'];

/**
 * Gets the folder of the built site of a content. If only the index code has changed, rebuilds the index alone; the
 * same with `BENCH_PAGES=keep` in the environment, whatever has changed (these pages then have an old search script).
 */
export async function getSearchedSite(content: string): Promise<string> {
  const dir = resolve(content, '../searched');
  const [pagesStamp, indexStamp] = [`${dir}.pages`, `${dir}.index`];
  const isKept = process.env.BENCH_PAGES === 'keep' && existsSync(dir);
  const indexMakers = digestFiles(INDEX_MAKERS);
  if (!isKept && read(pagesStamp) !== digestFiles([content, ...PAGE_MAKERS])) {
    console.error(`search: the site of ${content} is built, which takes minutes where it is large.`);
    await buildSite(content, dir);
    // Digest the content now: the build has added to its list of addresses.
    writeFileSync(pagesStamp, digestFiles([content, ...PAGE_MAKERS]));
  } else if (read(indexStamp) !== indexMakers) {
    console.error(`search: the index of ${content} is made anew.`);
    rmSync(join(dir, SEARCH_INDEX), { recursive: true, force: true });
    await writeSearchIndex(dir);
  }
  writeFileSync(indexStamp, indexMakers);
  return dir;
}

async function buildSite(content: string, dir: string): Promise<void> {
  for (const old of [dir, getCacheDir(content)]) rmSync(old, { recursive: true, force: true });
  const { args, env } = createBuildCommand(content, dir);
  try {
    await promisify(execFile)(process.execPath, ['--max-old-space-size=8192', ...args], {
      env: { ...process.env, ...env, BASE_PATH: '/' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The site of ${content} could not be built.\n${stdout}\n${stderr}`);
  }
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
