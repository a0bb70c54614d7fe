/** Writes redirects for hosts: as a `_redirects` file, and as redirect pages for hosts that do not read it. */
import type { InLanguage } from '#i18n/word-types.ts';
import { escapeMarkup } from '#text/escape.ts';
import type { Redirect } from './redirects.ts';

/**
 * Redirects for Netlify and Cloudflare, `from to status`: with and without a slash at the end, because Cloudflare
 * compares exactly. If a page exists too, Cloudflare redirects, and Netlify and GitLab serve the page unless the
 * status ends in `!`; Cloudflare rejects such a line, and the page redirects as well.
 */
export function renderRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => [from, from.slice(0, -1)].map((path) => `${path} ${to} 301\n`))
    .join('');
}

/** The target of each path in a `_redirects` file. */
export function readRedirectsFile(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(lines.flatMap(([from, to]) => (from && to ? [[from, to]] : [])));
}

export interface RedirectPageSettings {
  /** A BCP 47 tag. */
  language: string;
  /** The name of the site. */
  site: string;
  /** Without a trailing slash. */
  origin: string;
  /** The base path, with a slash at both ends. */
  base: string;
}

/**
 * The page at a former address. It redirects at once (HTML, 4.2.5.3: `refresh`), which search engines treat as a
 * redirect; without that, visitors can follow its link.
 */
export function renderRedirectPage(
  model: InLanguage,
  { to, title }: Redirect,
  { language, site, origin, base }: RedirectPageSettings,
): string {
  const { heading, now } = model.words.hosting;
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeMarkup(model.words.shared.title(heading, site))}</title>
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="0; url=${escapeMarkup(to)}">
    <link rel="canonical" href="${escapeMarkup(origin + to)}">
    <link rel="icon" href="${escapeMarkup(base)}favicon.svg" type="image/svg+xml">
  </head>
  <body>
    <main>
      <h1>${escapeMarkup(heading)}</h1>
      <p>${escapeMarkup(now)} <a href="${escapeMarkup(to)}">${escapeMarkup(title)}</a></p>
    </main>
  </body>
</html>
`;
}
