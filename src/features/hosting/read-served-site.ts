/** Reads a built site for the configurations of hosts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesBelow } from '#entries/files-below.ts';
import { headerRules } from './headers.ts';
import type { ServedSite } from './hosts/served-site.ts';
import { readRedirectsFile } from './redirect-files.ts';

/**
 * Reads what a host must know of a site in a folder. Throws a sentence for the user if there is none: its redirects are
 * made by the build.
 */
export function readServedSite(dir: string, { origin, base }: { origin: string; base: string }): ServedSite {
  const file = join(dir, '_redirects');
  if (!existsSync(file)) throw new Error(`There is no site in ${dir}. Build it first: npm run build`);
  const all = [...readRedirectsFile(readFileSync(file, 'utf8'))];
  const isPattern = ([from, to]: readonly [string, string]) => /[*:]/.test(from) || /^:|\/:/.test(to);
  return {
    origin,
    base,
    headers: headerRules,
    redirects: new Map(all.filter((rule) => !isPattern(rule))),
    isCompressed: existsSync(join(dir, 'index.html.gz')),
    files: [...listFilesBelow(dir)].sort(),
    patterns: all.filter(isPattern).map(([from, to]) => `${from} ${to}`),
  };
}
