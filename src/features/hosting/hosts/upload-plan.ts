/** What becomes of each file of a site in object storage: there every file carries its own headers. */
import { MEDIA_TYPES, type ServedSite, TEXT_TYPES, toContentType, toExpression } from './served-site.ts';

/** An object of a bucket. */
export interface UploadedObject {
  key: string;
  /** The file that it is made of, below the folder of the site. Undefined for an address without a page. */
  file: string | undefined;
  contentType: string;
  cacheControl: string;
  /** The coding of the file, if it is a compressed copy. */
  contentEncoding: 'gzip' | undefined;
  /** Where a visitor is led instead: a path or an address. */
  redirect: string | undefined;
}

/** The headers that an object can carry; `Access-Control-Allow-Origin` is a setting of the bucket. */
const SETTABLE = ['Content-Type', 'Cache-Control', 'Access-Control-Allow-Origin'];

/** Files that other hosts read. */
const HOST_FILES = ['_headers', '_redirects'];

/** The copies that `--compress` makes. */
const COPY = /\.(?:gz|br)$/;

/** Browsers alone read these, and all of them take gzip. Programs that read data, feeds and calendars may not. */
const COMPRESSED = ['html', 'css', 'js', 'svg'].map((ending) => MEDIA_TYPES[ending]);

/** The headers of the site that storage does not send, in the order of the rules. */
export const listOmittedHeaders = ({ headers }: ServedSite): string[] =>
  [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))].filter(
    (name) => !SETTABLE.includes(name),
  );

/**
 * Every object of a site once, in the order in which they are uploaded: what pages name comes before the pages. Storage
 * sends one form of a file to everybody, so that of the compressed copies those in gzip are taken, for what browsers
 * alone read.
 */
export function createUploadPlan(site: ServedSite): UploadedObject[] {
  const { base, files } = site;
  const prefix = base.slice(1);
  const known = new Set(files);
  const redirects = listRedirectKeys(site, known);
  const objects = files
    .filter((file) => !COPY.test(file) && !HOST_FILES.includes(file))
    .map((file) => createObject(site, file, known, redirects.get(prefix + file)));
  const withoutFile = [...redirects]
    .filter(([key]) => !known.has(key.slice(prefix.length)) || !key.startsWith(prefix))
    .map(([key, redirect]) => createEmpty(site, key, redirect));
  return [...objects, ...withoutFile].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

function createObject(
  site: ServedSite,
  file: string,
  known: ReadonlySet<string>,
  redirect: string | undefined,
): UploadedObject {
  const headers = findHeaders(site, file);
  const type = headers['Content-Type'] ?? MEDIA_TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''];
  const hasCopy = known.has(`${file}.gz`) && COMPRESSED.includes(type);
  const isCopy = hasCopy && redirect === undefined;
  return {
    key: site.base.slice(1) + file,
    file: isCopy ? `${file}.gz` : file,
    contentType: toContentType(type ?? 'application/octet-stream'),
    cacheControl: headers['Cache-Control'] ?? '',
    contentEncoding: isCopy ? 'gzip' : undefined,
    redirect,
  };
}

/** An object for an address that has no page. */
const createEmpty = (site: ServedSite, key: string, redirect: string): UploadedObject => ({
  key,
  file: undefined,
  contentType: toContentType(TEXT_TYPES[0] ?? ''),
  cacheControl: findHeaders(site, 'index.html')['Cache-Control'] ?? '',
  contentEncoding: undefined,
  redirect,
});

/** The headers of a file: those of all rules for it, the more specific ones last. */
const findHeaders = ({ headers, base }: ServedSite, file: string): Record<string, string> =>
  Object.assign(
    {},
    ...headers
      .filter(({ path }) => new RegExp(toExpression(path, base)).test(base + file))
      .map((rule) => rule.headers),
  );

/**
 * The targets of redirects by key. An address without a slash at its end needs no object if the one with a slash has
 * one: storage leads there. Above the base path, the root leads to the site.
 */
function listRedirectKeys({ base, redirects }: ServedSite, known: ReadonlySet<string>): Map<string, string> {
  const toKey = (path: string) => decodeURI(path.slice(1)) + (path.endsWith('/') ? 'index.html' : '');
  const keys = new Map<string, string>(base === '/' ? [] : [['index.html', base]]);
  for (const [from, to] of redirects) {
    const isPage = redirects.has(`${from}/`) || known.has(`${from.slice(base.length)}/index.html`);
    if (from.endsWith('/') || !isPage) keys.set(toKey(from), to);
  }
  return keys;
}

/** Pages come last, and former addresses after them. */
function rank({ contentType, cacheControl, redirect }: UploadedObject): number {
  if (redirect !== undefined) return 3;
  if (cacheControl.includes('immutable')) return 0;
  return contentType.startsWith('text/html') ? 2 : 1;
}
