/**
 * The HTTP headers of the site, once: `_headers` hands them to a host, our own server sends the same ones.
 *
 * In the policy, everything comes from the site itself, and nothing is inline. `upgrade-insecure-requests`
 * is left out on purpose: no page loads anything by http, and WebKit upgrades localhost too
 * (https://bugs.webkit.org/show_bug.cgi?id=250776), which would break `npm start` there.
 */

import { ATOM_TYPE, JSON_FEED_TYPE } from '#features/feeds/media-types.ts';

/** Headers for the responses under one path of the site. */
export interface HeaderRule {
  /** Below the base path. `*` at the end stands for anything, `:name` for one part; more specific rules come later. */
  path: `/${string}`;
  headers: Record<string, string>;
}

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** What no page uses. Only names that browsers know: others are warnings in the console. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Feeds are for readers on other sites, too; a host takes them for any XML and JSON by itself. */
const listFeedRules = (file: string, type: string): HeaderRule[] =>
  (['/', '/:list/', '/:list/:id/'] as const).map((folder) => ({
    path: `${folder}${file}`,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  }));

export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': renderPolicy("'self'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // Without includeSubDomains: a neighbour of the site may still speak plain http.
      'Strict-Transport-Security': 'max-age=63072000',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  {
    // Astro names these files by their content. Pictures are shown by feed readers on pages of their own.
    path: '/_astro/*',
    headers: { 'Cache-Control': IMMUTABLE, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    // Cards are shown where a page is shared.
    path: '/_cards/*',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    // Open data is read by programs, and by pages of other sites.
    path: '/data/*',
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    // Files of the index are no documents: the headers that pages need would weigh more than many of them.
    path: '/pagefind/*',
    headers: { 'Content-Security-Policy': "default-src 'none'", 'Permissions-Policy': 'fullscreen=()' },
  },
  {
    // Pagefind runs its WebAssembly in this worker, and the policy of a worker is the one that came with its
    // own script: neither the page that searches nor any other file needs the permission.
    path: '/pagefind/pagefind-worker.js',
    headers: { 'Content-Security-Policy': renderPolicy("'self' 'wasm-unsafe-eval'") },
  },
  // Of Pagefind's files those in folders are named by their content; its programs and its entry are not.
  { path: '/pagefind/filter/*', headers: { 'Cache-Control': IMMUTABLE } },
  { path: '/pagefind/fragment/*', headers: { 'Cache-Control': IMMUTABLE } },
  { path: '/pagefind/index/*', headers: { 'Cache-Control': IMMUTABLE } },
  ...listFeedRules('feed.xml', ATOM_TYPE),
  ...listFeedRules('feed.json', JSON_FEED_TYPE),
];

/**
 * The rules as a `_headers` file, as Netlify and Cloudflare read it.
 *
 * Where two rules name one header, Netlify sends the later value, Cloudflare both of them joined, which
 * would forbid what either forbids. `! Name` takes the earlier one back on Cloudflare; Netlify skips lines
 * without a colon.
 *
 * @param base path that the site stands under, with a slash at both ends
 */
export function renderHeadersFile(base: string): string {
  const blocks = headerRules.map((rule, index) => {
    const earlier = headerRules.slice(0, index).filter(({ path }) => isMatch(path, rule.path));
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => {
      const isRepeated = earlier.some(({ headers }) => name in headers);
      return isRepeated ? [`  ! ${name}`, `  ${name}: ${value}`] : [`  ${name}: ${value}`];
    });
    return [`${base}${rule.path.slice(1)}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/**
 * The headers of one response: those of all rules that match, the more specific ones last.
 *
 * @param pathname of the request, with the base path
 * @param base path that the site stands under, with a slash at both ends
 */
export function headersFor(pathname: string, base: string): Record<string, string> {
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '/';
  const matching = headerRules.filter((rule) => isMatch(rule.path, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

function isMatch(pattern: string, path: string): boolean {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1));
  const [parts, own] = [pattern.split('/'), path.split('/')];
  return parts.length === own.length && parts.every((part, at) => part.startsWith(':') || part === own[at]);
}

function renderPolicy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
