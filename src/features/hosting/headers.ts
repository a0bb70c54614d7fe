/**
 * The HTTP headers of the site: `_headers` is for hosts, and our own server sends the same ones.
 *
 * By the Content-Security-Policy everything comes from the site itself, and nothing is inline.
 * `upgrade-insecure-requests` is left out on purpose: no page loads anything by http, and WebKit upgrades localhost
 * too (https://bugs.webkit.org/show_bug.cgi?id=250776), which would break `npm start` there.
 */

import { ATOM_TYPE, JSON_FEED_TYPE } from '#features/feeds/media-types.ts';
import { FEATURES, isInUse } from '#routes/features.ts';
import { LANGUAGES, toLanguageRoot } from '#routes/languages.ts';
import { EMBED } from '#routes/routes.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';
import { type Repository, site } from '#site.ts';
import type { HeaderRule } from './hosts/served-site.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';

const CURRENT = 'public, max-age=0, must-revalidate';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // No script of ours makes HTML or code of a text, so no policy for that is needed or allowed.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The page that registers the service worker hands its address to the browser as one that a policy has allowed. No other
 * page may start a worker.
 */
const WORKER_POLICY = POLICY.replace(
  "trusted-types 'none'",
  "trusted-types service-worker; worker-src 'self'",
);

/** Where the editor reads and writes: the interface of the host of the repository, if there is one. */
function listEditorHosts(repository: Repository | undefined): string[] {
  if (!repository) return [];
  const { origin } = new URL(repository.url);
  return origin === 'https://github.com' ? [origin, 'https://api.github.com'] : [origin];
}

/**
 * The editor sets styles from its program, shows pictures before they are saved, and shows its preview in a frame. It
 * may ask the host of the repository and nobody else.
 */
export const createEditorPolicy = (repository = site.repository): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline' blob:",
    `img-src 'self' blob: data:`,
    "font-src 'self'",
    `connect-src ${["'self'", 'blob:', 'data:', ...listEditorHosts(repository)].join(' ')}`,
    'frame-src blob:',
    'media-src blob:',
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

/** Any site may show an embed in a frame. An embed has no script and no form. */
const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ');

/** Features that no page uses. Only names that browsers know: others cause warnings in the console. */
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

/** Feeds are for readers on other sites, too. By default, a host serves them as plain XML and JSON. */
const listFeedRules = (file: string, type: string): HeaderRule[] =>
  (['/', '/:list/', '/:list/:id/'] as const).map((folder) => ({
    path: `${folder}${file}`,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  }));

/**
 * Browsers send reports of what the policy has refused to this address. Old ones know `report-uri` alone (CSP 3, 6.5.1).
 */
const createReporting = (address: string) => ({
  'Content-Security-Policy': `${POLICY}; report-uri ${address}; report-to default`,
  'Reporting-Endpoints': `default="${address}"`,
});

/** Creates the rules of a site. `reportTo` is where browsers report what the policy has refused. */
export const createHeaderRules = (reportTo?: string): HeaderRule[] => [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': POLICY,
      ...(reportTo !== undefined && createReporting(reportTo)),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // Without includeSubDomains: other subdomains may still use plain http.
      'Strict-Transport-Security': 'max-age=63072000',
      'Cache-Control': CURRENT,
    },
  },
  {
    // Astro puts a hash of the content into these names. Feed readers show the pictures on their own pages.
    path: '/_astro/*',
    headers: { 'Cache-Control': IMMUTABLE, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    // Other sites show the cards of shared pages.
    path: '/_cards/*',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  ...(isInUse('openData')
    ? [
        {
          // Programs and pages of other sites read open data.
          path: `${FEATURES.openData.path}*`,
          headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
        } as const,
      ]
    : []),
  // The pages that explain them are pages like any other.
  ...(['openData', 'dataChanges'] as const).filter(isInUse).map((name) => ({
    path: FEATURES[name].path,
    headers: { 'Cross-Origin-Resource-Policy': 'same-origin' },
  })),
  ...(isInUse('embeds')
    ? LANGUAGES.map(
        (language) =>
          ({
            path: `${toLanguageRoot(language)}${EMBED}*`,
            headers: {
              'Content-Security-Policy': EMBED_POLICY,
              'Cross-Origin-Resource-Policy': 'cross-origin',
            },
          }) as const,
      )
    : []),
  ...(isInUse('offline')
    ? [
        {
          path: FEATURES.offline.path,
          headers: { 'Content-Security-Policy': WORKER_POLICY },
        } as const,
      ]
    : []),
  ...(site.editor
    ? [
        {
          path: '/admin/*',
          headers: { 'Content-Security-Policy': createEditorPolicy(), 'X-Robots-Tag': 'noindex' },
        } as const,
      ]
    : []),
  {
    // Index files are not documents: the headers of pages would be larger than many of these files. They lie in a folder
    // that is called by what they hold.
    path: `/${SEARCH_INDEX}/*`,
    headers: {
      'Content-Security-Policy': "default-src 'none'",
      'Permissions-Policy': 'fullscreen=()',
      'Cache-Control': IMMUTABLE,
    },
  },
  // It says what the folder is called.
  { path: `/${SEARCH_INDEX}/entry.json`, headers: { 'Cache-Control': CURRENT } },
  ...(isInUse('feeds')
    ? [
        ...listFeedRules('feed.xml', ATOM_TYPE),
        ...listFeedRules('feed.json', JSON_FEED_TYPE),
        { path: '/feeds/all.opml', headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } } as const,
      ]
    : []),
];

export const headerRules: readonly HeaderRule[] = createHeaderRules(site.reportTo);

/**
 * The rules as a `_headers` file for Netlify and Cloudflare.
 *
 * If two rules set one header, Netlify sends the later value, and Cloudflare joins both, which would forbid what
 * either forbids. `! Name` removes the earlier one on Cloudflare; Netlify skips lines without a colon.
 *
 * @param base the base path, with a slash at both ends
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
 * The headers of a response: those of all matching rules, the more specific ones last.
 *
 * @param pathname the path of the request, with the base path
 * @param base the base path, with a slash at both ends
 */
export function headersFor(pathname: string, base: string): Record<string, string> {
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : '/';
  const matching = headerRules.filter((rule) => isMatch(rule.path, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

function isMatch(pattern: string, path: string): boolean {
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1));
  const [parts, segments] = [pattern.split('/'), path.split('/')];
  return (
    parts.length === segments.length &&
    parts.every((part, at) => part.startsWith(':') || part === segments[at])
  );
}
