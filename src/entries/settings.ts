/**
 * The settings that the environment may change: where the content and the site are, and for which day it is built; see
 * docs/hosting.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { toDay } from '#time/zone.ts';

export interface Settings {
  /** The folder of the content, absolute. It may be reached by a link, which is followed once; nothing below it may. */
  contentDir: string;
  /** The folder that the built site is put into, absolute. */
  outDir: string;
  /** The origin of the site, without a trailing slash. */
  siteUrl: string;
  /** The path that the site stands under, with a slash at both ends: `/`, `/programmes/`. */
  basePath: string;
  /** The day of the build, `YYYY-MM-DD`: the one clock of everything that is built. */
  buildDate: string;
}

/**
 * Reads the settings from the environment; what it leaves out comes from `site.ts` and the clock. The one place that
 * does: commands, Astro's configuration and the two ends of the model that Astro calls ask it and hand the settings on.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    contentDir: toRealFolder(resolve(env.CONTENT_DIR || 'content')),
    outDir: resolve(env.OUT_DIR || 'dist'),
    siteUrl: (env.SITE_URL || site.url).replace(/\/+$/, ''),
    basePath: `/${env.BASE_PATH || site.base}/`.replace(/\/{2,}/g, '/'),
    buildDate: env.BUILD_DATE || toDay(new Date(), site.timeZone),
  };
}

/** Where a folder lies. Vite names modules by that, so that another path to them would be another module. */
function toRealFolder(dir: string): string {
  return existsSync(dir) ? realpathSync(dir) : dir;
}

/** Throws with a sentence for whoever set them where a setting can't be meant. */
export function assertSettings({ contentDir, buildDate }: Settings): void {
  if (!existsSync(contentDir)) throw new Error(`CONTENT_DIR is ${contentDir}, and there is no such folder.`);
  // A day as it is written: neither a month nor about a day.
  if (parseDate(buildDate)?.first !== buildDate) {
    throw new Error(`BUILD_DATE is a day like 2026-06-01, not "${buildDate}".`);
  }
}

/**
 * Where a build keeps what the next can use, below the project. Another content has another folder: what one build
 * keeps must not come into the next.
 */
export function getCacheDir(content: string): string {
  return `node_modules/.cache/astro-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}
