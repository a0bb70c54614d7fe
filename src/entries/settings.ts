/** The settings that say where things are, from the environment; see docs/hosting.md. */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { toDay } from '#time/zone.ts';

/** The folder of the content, absolute. It may be reached by a link, which is followed once; nothing below it may. */
export const contentDir = toRealFolder(resolve(process.env.CONTENT_DIR || 'content'));

/** The folder that the built site is put into, absolute. */
export const outDir = resolve(process.env.OUT_DIR || 'dist');

/** Where a folder lies. Vite names modules by that, so that another path to them would be another module. */
function toRealFolder(dir: string): string {
  return existsSync(dir) ? realpathSync(dir) : dir;
}

/**
 * Where a build keeps what the next can use, below the project. Another content has another folder: what one build
 * keeps must not come into the next.
 */
export function getCacheDir(content: string): string {
  return `node_modules/.cache/astro-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}

/** The origin of the site, without a trailing slash. */
export const siteUrl = (process.env.SITE_URL || site.url).replace(/\/+$/, '');

/** The path that the site stands under, with a slash at both ends: `/`, `/programmes/`. */
export const basePath = `/${process.env.BASE_PATH || site.base}/`.replace(/\/{2,}/g, '/');

/** The day of the build, `YYYY-MM-DD`: the one clock of everything that is built. */
export const buildDate = process.env.BUILD_DATE || toDay(new Date(), site.timeZone);

/** Throws with a sentence for whoever set them where a setting can't be meant. Every command asks first. */
export function assertSettings(): void {
  if (!existsSync(contentDir)) throw new Error(`CONTENT_DIR is ${contentDir}, and there is no such folder.`);
  // A day as it is written: neither a month nor about a day.
  if (parseDate(buildDate)?.first !== buildDate) {
    throw new Error(`BUILD_DATE is a day like 2026-06-01, not "${buildDate}".`);
  }
}
