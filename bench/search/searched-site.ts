/** Built sites to search, kept while what they are made of is the same: thousands of pages take minutes. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { getCacheDir } from '#entries/settings.ts';
import { writeSearchIndex } from '#features/search/index/write-index.ts';
import { createBuildCommand } from '../build.ts';
import { digestFiles } from '../content/folder.ts';

/** The files and folders of a folder but one. */
const listBut = (folder: string, name: string) =>
  readdirSync(folder).flatMap((file) => (file === name ? [] : [`${folder}/${file}`]));

/** What decides about the pages and the program that searches them: all but the making of the index. */
const PAGE_MAKERS = [
  ...listBut('src', 'features'),
  ...listBut('src/features', 'search'),
  ...listBut('src/features/search', 'index'),
  'package-lock.json',
];

/** What decides about the index beside them. */
const INDEX_MAKERS = ['src/i18n', 'src/text', 'src/features/search', 'package-lock.json'];

/**
 * The folder of the built site of a content. Where only the way to make the index has changed, the index alone is
 * made anew; so it is with `BENCH_PAGES=keep` in the environment, whatever else has changed (the search program
 * of these pages is an old one then).
 */
export async function getSearchedSite(content: string): Promise<string> {
  const dir = resolve(content, '../searched');
  const [pagesStamp, indexStamp] = [`${dir}.pages`, `${dir}.index`];
  const isKept = process.env.BENCH_PAGES === 'keep' && existsSync(dir);
  const indexMakers = digestFiles(INDEX_MAKERS);
  if (!isKept && read(pagesStamp) !== digestFiles([content, ...PAGE_MAKERS])) {
    console.error(`search: the site of ${content} is built, which takes minutes where it is large.`);
    await buildSite(content, dir);
    // Now: a build adds to the list of addresses in the content.
    writeFileSync(pagesStamp, digestFiles([content, ...PAGE_MAKERS]));
  } else if (read(indexStamp) !== indexMakers) {
    console.error(`search: the index of ${content} is made anew.`);
    rmSync(join(dir, 'pagefind'), { recursive: true, force: true });
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
