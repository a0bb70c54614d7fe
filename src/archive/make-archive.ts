/** Freezes a built site: a folder that opens from a disk, its checksums, and all of it in one file. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { collections } from '#collections/index.ts';
import { listFilesBelow } from '#entries/files-below.ts';
import { isInUse } from '#routes/features.ts';
import { toDataFilePath } from '#routes/routes.ts';
import { compareNames } from '#text/collation.ts';
import { escapeMarkup } from '#text/escape.ts';
import { ARCHIVE_CSS, type ListedGroup, renderEntryList } from './entry-list.ts';
import { type Frozen, freezePage, toRelative } from './freeze-page.ts';
import { createTar } from './tar.ts';
import { archiveWords } from './words.ts';

interface ArchiveSettings {
  /** The folder of the built site. */
  siteDir: string;
  /** The folder of the archive: what is in it is replaced. */
  outDir: string;
  site: string;
  /** The origin of the site, without a slash at the end. */
  origin: string;
  base: string;
  /** The day on which it is frozen, `YYYY-MM-DD`, and as readers read it. */
  date: string;
  day: string;
}

/** What stands in `manifest.json`. */
interface Manifest {
  name: string;
  url: string;
  frozen: string;
  start: string;
  entries: number;
  files: number;
  bytes: number;
}

/** What needs a server, or leads machines to one. */
const LEFT_OUT =
  /^(?:admin|pagefind)\/|^(?:_headers|_redirects|robots\.txt|sitemap[^/]*\.xml)$|\.(?:js|br|gz)$/;

/** Where the list of all entries takes the place of the search. */
const INDEX = 'search/index.html';

const SITE = 'site';

const digest = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

/**
 * Writes the archive: `site/`, `manifest.json`, `SHA256SUMS`, and these together in `site.tar.gz`. The same site and
 * day give the same bytes. Throws if the site is not there.
 */
export async function makeArchive(settings: ArchiveSettings): Promise<Manifest> {
  if (!isInUse('openData')) {
    throw new Error(
      'An archive lists entries by the open data of the site: switch openData on in src/site.ts.',
    );
  }
  const { siteDir, outDir, site, origin, base, date, day } = settings;
  const names = [...listFilesBelow(siteDir)].filter((file) => !LEFT_OUT.test(file)).sort();
  if (!names.includes('index.html'))
    throw new Error(`There is no site in ${siteDir}: npm run build makes it.`);
  const read = (file: string) => readFileSync(join(siteDir, file));
  const data = readData(names, read);
  const files = new Set([...names, INDEX, 'archive.css']);
  const frozen: Frozen = { site, base, day, files, index: INDEX, copies: listCopies(data.values()) };
  const groups = listGroups(data, origin, frozen);
  const made = new Map<string, Uint8Array>();
  for (const file of names) {
    const bytes = read(file);
    if (file.endsWith('.html') && file !== INDEX) {
      made.set(file, Buffer.from(freezePage(bytes.toString('utf8'), file, frozen)));
    } else if (file.endsWith('.css'))
      made.set(file, Buffer.from(freezeStyle(bytes.toString('utf8'), file, frozen)));
    else made.set(file, bytes);
  }
  made.set(INDEX, Buffer.from(createIndex(read('404.html').toString('utf8'), groups, frozen)));
  made.set('archive.css', Buffer.from(ARCHIVE_CSS));
  made.set('search/archive.js', await bundleFilter());
  const manifest: Manifest = {
    name: site,
    url: `${origin}${base}`,
    frozen: date,
    start: `${SITE}/index.html`,
    entries: groups.reduce((total, { entries }) => total + entries.length, 0),
    files: made.size,
    bytes: [...made.values()].reduce((total, { byteLength }) => total + byteLength, 0),
  };
  const all = new Map([...made].map(([file, bytes]): [string, Uint8Array] => [`${SITE}/${file}`, bytes]));
  all.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`));
  const sorted = [...all].sort(([left], [right]) => (left < right ? -1 : 1));
  const sums = sorted.map(([file, bytes]) => `${digest(bytes)}  ${file}\n`).join('');
  sorted.push(['SHA256SUMS', Buffer.from(sums)]);
  rmSync(outDir, { recursive: true, force: true });
  for (const [file, bytes] of sorted) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), bytes);
  }
  const bundle = gzipSync(createTar(sorted), { level: 9 });
  writeFileSync(join(outDir, 'site.tar.gz'), bundle);
  writeFileSync(join(outDir, 'site.tar.gz.sha256'), `${digest(bundle)}  site.tar.gz\n`);
  return manifest;
}

/** The entries of each collection, from the open data of the site. */
function readData(names: readonly string[], read: (file: string) => Buffer): Map<string, DataEntry[]> {
  return new Map(
    collections.flatMap(({ name }): [string, DataEntry[]][] => {
      const file = toDataFilePath(`${name}.json`).slice(1);
      return names.includes(file) ? [[name, JSON.parse(read(file).toString('utf8')).entries]] : [];
    }),
  );
}

interface DataEntry {
  url: string;
  title: string;
  summary: string;
}

function listGroups(data: ReadonlyMap<string, DataEntry[]>, origin: string, frozen: Frozen): ListedGroup[] {
  return collections.map(({ name, labels }) => ({
    label: labels.en.plural,
    entries: (data.get(name) ?? [])
      .map(({ url, title, summary }) => ({
        href: toRelative(url.slice(origin.length), INDEX, frozen) ?? url,
        title,
        summary,
      }))
      .sort((left, right) => compareNames(left.title, right.title)),
  }));
}

/** The kept copies that entries name beside an address, wherever in them. */
function listCopies(data: unknown): Map<string, string> {
  const copies = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { url, archived } = value as { url?: unknown; archived?: unknown };
    if (typeof url === 'string' && typeof archived === 'string') copies.set(url, archived);
    for (const part of Object.values(value)) visit(part);
  };
  for (const part of data as Iterable<unknown>) visit(part);
  return copies;
}

/** The document of the page for unknown addresses, with the list in its main part. */
function createIndex(document: string, groups: readonly ListedGroup[], frozen: Frozen): string {
  const list = renderEntryList(groups);
  const [script = ''] = /<script[\s\S]*$/.exec(list) ?? [];
  const page = freezePage(document.replaceAll(/(<main[^>]*>)[\s\S]*(<\/main>)/g, '$1$2'), INDEX, frozen);
  return page
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escapeMarkup(`${archiveWords.index} – ${frozen.site}`)}</title>`,
    )
    .replaceAll(/<meta (?:name|property)="(?:description|robots|og:[a-z:_]+)"[^>]*>/g, '')
    .replace('</main>', () => `${list.slice(0, -script.length || undefined)}</main>`)
    .replace('</body>', () => `${script}</body>`);
}

/** A style sheet with relative addresses. Pages of a disk come without a transition: browsers break it off as an error. */
const freezeStyle = (css: string, file: string, frozen: Frozen): string =>
  css
    .replaceAll(/@view-transition\s*\{[^}]*\}/g, '')
    .replaceAll(/url\((["']?)([^)"']+)\1\)/g, (whole, _quote, address: string) => {
      const relative = toRelative(address, file, frozen);
      return relative === undefined ? whole : `url(${relative})`;
    });

/** The script of the list: a classic one, since browsers run no module from a disk. */
async function bundleFilter(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'entry-list.client.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
