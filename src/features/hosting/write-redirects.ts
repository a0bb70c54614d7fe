/** Writes redirects into a built site: the file for hosts, and a page at each former address. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteModel } from '#model/site-model.ts';
import { type RedirectPageSettings, renderRedirectPage, renderRedirectsFile } from './redirect-files.ts';
import { listRedirects, type Redirect } from './redirects.ts';

/**
 * Writes the redirects of a model into the folder of a site; after the search index, which must not contain them.
 * Returns their number. Throws if the site has a page at a former address.
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
    writeFileSync(file, renderRedirectPage(model, redirect, settings));
    copySubscribedFiles(dir, settings.base, redirect);
  }
  const rules = join(dir, '_redirects');
  // Rules in `public/`, mostly patterns, come last.
  const existing = existsSync(rules) ? readFileSync(rules, 'utf8') : '';
  writeFileSync(rules, renderRedirectsFile(redirects) + existing);
  return redirects.length;
}

/** Files that programs request again. */
const SUBSCRIBED_FILES = ['feed.xml', 'feed.json', 'calendar.ics'];

/**
 * Copies feeds and calendars to former addresses, too: subscribers do not see redirect pages, and not every host
 * reads `_redirects`.
 */
function copySubscribedFiles(dir: string, base: string, { from, to }: Redirect): void {
  const listFiles = (address: string) => {
    const path = join(dir, address.slice(base.length, -1));
    return [...SUBSCRIBED_FILES.map((name) => join(path, name)), `${path}.ics`];
  };
  const former = listFiles(from);
  for (const [index, file] of listFiles(to).entries()) {
    const copy = former[index];
    if (copy !== undefined && existsSync(file)) copyFileSync(file, copy);
  }
}
