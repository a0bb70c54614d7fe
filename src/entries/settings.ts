/**
 * Reads the settings that environment variables can change: content folder, output folder, address, day of the build,
 * port. See docs/hosting.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { site } from '#site.ts';
import { isTimeZone, toDay } from '#time/zone.ts';

export interface Settings {
  /** The absolute path of the content folder. The folder may be a link; nothing below it may. */
  contentDir: string;
  /** The absolute path of the output folder. */
  outDir: string;
  /** The origin of the site, without a trailing slash. */
  siteUrl: string;
  /** The base path, with a slash at both ends: `/`, `/programmes/`. */
  basePath: string;
  /** The day of the build, `YYYY-MM-DD`. Everything that is built takes the date from here. */
  buildDate: string;
  /** The port of `npm start` and `npm run dev`. */
  port: number;
}

/**
 * Reads the settings from the environment, with defaults from `site.ts` and the clock. Nothing else reads the
 * environment: commands, Astro’s configuration and the entry points that Astro calls ask here and pass the settings
 * on. What it returns may be wrong: see `settings-check.ts`.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    contentDir: readRealPath(resolve(env.CONTENT_DIR || 'content')),
    outDir: resolve(env.OUT_DIR || 'dist'),
    siteUrl: toOrigin(env.SITE_URL || site.url),
    basePath: `/${env.BASE_PATH || site.base}/`.replace(/\/{2,}/g, '/'),
    buildDate: env.BUILD_DATE || toDay(new Date(), isTimeZone(site.timeZone) ? site.timeZone : 'UTC'),
    port: Number(env.PORT || 4321),
  };
}

/** In which language somebody wants to be told things. */
interface EditorLocale {
  /** What they have set: a language tag. Empty if nothing. */
  asked: string;
  /** The locale of the system: `sr_RS.UTF-8`. Empty if it has none. */
  system: string;
}

/** Reads which language an editor wants, from `EDITOR_LANGUAGE` and the locale of the system (POSIX). */
export const readEditorLocale = (env: NodeJS.ProcessEnv = process.env): EditorLocale => ({
  asked: env.EDITOR_LANGUAGE || '',
  system: env.LC_ALL || env.LC_MESSAGES || env.LANG || '',
});

/**
 * Keeps the day of a build for all that reads the settings after it: Astro’s configuration and its entry points do. A
 * build over midnight would have two days in it.
 */
export function keepBuildDate({ buildDate }: Settings, env: NodeJS.ProcessEnv = process.env): void {
  env.BUILD_DATE = buildDate;
}

/** In the form of browsers: `https://example.org`. What is no origin stays as it is. */
function toOrigin(address: string): string {
  const url = URL.parse(address);
  return url !== null && `${url.origin}/` === url.href ? url.origin : address.replace(/\/+$/, '');
}

/** Resolves links: Vite names modules by path, so another path to a module would be another module. */
function readRealPath(dir: string): string {
  return existsSync(dir) ? realpathSync(dir) : dir;
}

/** What earlier builds made and later builds use again. The build works without it; a CI can keep it between runs. */
export const CACHE_DIR = 'node_modules/.cache/site';

/**
 * The folder of a build in the cache, relative to the project. Each content folder has its own, so that builds of
 * different content never share pages.
 */
export const getCacheDir = (contentDir: string): string =>
  `${CACHE_DIR}/${createHash('sha256').update(contentDir).digest('hex').slice(0, 8)}`;
