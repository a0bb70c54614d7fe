/** Former addresses in a built site: the file that hosts read, and a page at each for those that read none. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteModel } from '#model/site-model.ts';
import { type RedirectPageSettings, renderRedirectPage, renderRedirectsFile } from './redirect-files.ts';
import { listRedirects, type Redirect } from './redirects.ts';

/**
 * Writes the redirects of a model into the folder of a site; after the search index, which has no need of them.
 * Returns how many. Throws where the site has a page at a former address.
 */
export function writeRedirects(model: SiteModel, dir: string, settings: RedirectPageSettings): number {
  const redirects = listRedirects(model);
  for (const redirect of redirects) {
    const file = join(dir, redirect.from.slice(settings.base.length), 'index.html');
    if (existsSync(file)) {
      throw new Error(
        `${redirect.file}: "${redirect.from}" is a page of the site, so it can’t lead elsewhere.`,
      );
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderRedirectPage(redirect, settings));
    copyFollowed(dir, settings.base, redirect);
  }
  const rules = join(dir, '_redirects');
  // Those that stand in `public/`, for a host: patterns, mostly, which come last.
  const own = existsSync(rules) ? readFileSync(rules, 'utf8') : '';
  writeFileSync(rules, renderRedirectsFile(redirects) + own);
  return redirects.length;
}

/** What programs come back for, beside a page. */
const FOLLOWED = ['feed.xml', 'feed.json', 'calendar.ics'];

/**
 * The feeds and calendars of a page at its former address, too: who has subscribed to one is led on by no page, and
 * not on every host by `_redirects`.
 */
function copyFollowed(dir: string, base: string, { from, to }: Redirect): void {
  const listFiles = (address: string) => {
    const path = join(dir, address.slice(base.length, -1));
    return [...FOLLOWED.map((name) => join(path, name)), `${path}.ics`];
  };
  const former = listFiles(from);
  for (const [index, file] of listFiles(to).entries()) {
    const copy = former[index];
    if (copy !== undefined && existsSync(file)) copyFileSync(file, copy);
  }
}
