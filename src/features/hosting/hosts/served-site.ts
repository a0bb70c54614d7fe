/** What a host must be told of a built site, from one source for all hosts. */

/** Headers for the responses under one path of the site. */
export interface HeaderRule {
  /**
   * Below the base path. A final `*` matches anything, `:name` matches one segment; more specific rules come later.
   */
  path: `/${string}`;
  headers: Record<string, string>;
}

export interface ServedSite {
  /** Without a trailing slash: `https://example.org`. */
  origin: string;
  /** With a slash at both ends. */
  base: string;
  headers: readonly HeaderRule[];
  /** The new address by the former one, both with the base path. */
  redirects: ReadonlyMap<string, string>;
  /** Rules of `_redirects` in `public/` that are patterns: each host has its own form of them. */
  patterns: readonly string[];
  /** True if there are compressed copies beside its text files. */
  isCompressed: boolean;
  /** Its files, below its folder, with slashes: `events/index.html`. */
  files: readonly string[];
}

/** Bytes of a text: a smaller one is not worth compressing. */
export const SMALLEST_COMPRESSED = 256;

/** Types by the ending of a file, for hosts that do not know all of them. Text is UTF-8. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  xml: 'application/xml',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  zipped: 'application/octet-stream',
};

/** The types that are text: they are UTF-8, and smaller when they are compressed. */
export const TEXT_TYPES: readonly string[] = Object.values(MEDIA_TYPES).filter((type) =>
  /^text|json$|xml$/.test(type),
);

/** A type as a header says it: text is UTF-8. */
export const toContentType = (type: string): string =>
  TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;

/** A rule’s path as a regular expression from the root, as nginx, Caddy and browsers know them. */
export function toExpression(path: string, base: string): string {
  const escaped = `${base}${path.slice(1)}`.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = escaped.replaceAll(/:\w+/g, '[^/]+');
  if (pattern.endsWith('*')) return `^${pattern.slice(0, -1)}`;
  // nginx asks for the file by which it answers.
  return pattern.endsWith('/') ? String.raw`^${pattern}(?:index\.html)?$` : `^${pattern}$`;
}
