/** Makes a site of one's own: writes the few files that a fork has for itself. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTION_NAMES } from '#collections/index.ts';
import { toId } from '#text/transliteration.ts';
import { createMark } from './mark.ts';
import { namePackage } from './package-name.ts';
import { recolour } from './palette.ts';
import { type SiteValues, writeSiteValues } from './site-file.ts';
import { renderAbout, renderReadme } from './starter-pages.ts';
import type { Wishes } from './wishes.ts';

const SITE = 'src/site.ts';
const TOKENS = 'src/styles/tokens.css';

/** The package: only its name and its description are the fork's own. */
export const PACKAGE = ['package.json', 'package-lock.json'] as const;

/** What a fork has for itself beside its content: upstream's changes there are not for it. */
export const OWN_FILES = [
  SITE,
  TOKENS,
  'src/assets/mark.svg',
  'public/favicon.svg',
  'public/touch-icon.png',
  'README.md',
  'LICENSE-CONTENT.md',
] as const;

/**
 * Writes the files of a fork. Returns their paths; a folder stands for what was deleted in it.
 *
 * @param dir the folder of the project
 * @param former the name that the site had until now
 */
export async function makeFork(dir: string, wishes: Wishes, former: string): Promise<string[]> {
  const { values, isEmptied } = wishes;
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const written: string[] = [];
  const write = (path: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), data);
    written.push(path);
  };
  const name = typeof values.name === 'string' ? values.name : former;
  // Read before anything is written: what is wrong with the drawing ends the command.
  const mark = wishes.mark === undefined ? undefined : { source: read(wishes.mark), file: wishes.mark };
  const tokens = wishes.colour === undefined ? read(TOKENS) : recolour(read(TOKENS), wishes.colour);
  const hasNewMark = mark !== undefined || wishes.colour !== undefined || name !== former;
  const markFiles = hasNewMark ? await createMark({ name, mark }, readMarkColours(tokens)) : {};
  if (Object.keys(values).length > 0) write(SITE, writeSiteValues(read(SITE), values));
  if (wishes.colour !== undefined) write(TOKENS, tokens);
  for (const [path, data] of Object.entries(markFiles)) write(path, data);
  if (isEmptied) written.push(...emptyContent(dir));
  if (name !== former) renameSite(dir, { name, former, values }, write);
  return written;
}

/** The colours of the mark: those of links, and the paper behind it. */
function readMarkColours(css: string): { light: string; dark: string; paper: string } {
  const list = (token: string) =>
    [...css.matchAll(new RegExp(`--${token}: (#[\\da-f]{6});`, 'g'))].map(([, colour = '']) => colour);
  const [light = '', dark = ''] = list('river');
  const [paper = ''] = list('paper');
  return { light, dark, paper };
}

/** What builds have written of the example. */
const HISTORY = ['content/addresses.txt', 'content/changes.jsonl'];

/** Deletes the entries with their pictures, the topics, and the addresses and versions they had. The pages about the site stay. */
function emptyContent(dir: string): string[] {
  const folders = COLLECTION_NAMES.map((name) => `content/${name}`).filter((path) =>
    existsSync(join(dir, path)),
  );
  const deleted = [...folders, ...HISTORY].filter((path) => existsSync(join(dir, path)));
  for (const path of deleted) rmSync(join(dir, path), { recursive: true });
  writeFileSync(
    join(dir, 'content/topics.yaml'),
    '# The topics that entries may name, by id: - {id: ports, label: Ports, description: What it covers.}\n[]\n',
  );
  return [...deleted, 'content/topics.yaml'];
}

/** Writes the pages and papers that say whose site it is. */
function renameSite(
  dir: string,
  { name, former, values }: { name: string; former: string; values: SiteValues },
  write: (path: string, data: string) => void,
): void {
  const description = typeof values.description === 'string' ? values.description : '';
  write('content/pages/about.md', renderAbout(name, description));
  const pages = readdirSync(join(dir, 'content/pages')).map((file) => `content/pages/${file}`);
  for (const path of [...pages, 'LICENSE-CONTENT.md']) {
    const text = readFileSync(join(dir, path), 'utf8');
    const renamed = text.replaceAll(former, name);
    if (renamed !== text) write(path, renamed);
  }
  for (const path of PACKAGE) {
    write(path, namePackage(readFileSync(join(dir, path), 'utf8'), { name: toId(name), description }));
  }
  write('README.md', renderReadme(name, description));
  rmSync(join(dir, '.github/home.png'), { force: true });
}
