/**
 * Builds and serves two sites once per run, and provides them to the suites: `inject('sites')`. In a fork that does
 * without something, there is its own site alone: see `own-site.ts`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveSite } from '#features/hosting/preview-server.ts';
import { site } from '#site.ts';
import { HAS_EVERYTHING } from './own-site.ts';

/** A built site and its settings. */
export interface BuiltSite {
  name: 'real' | 'fixture';
  contentDir: string;
  /** The folder of the built site. */
  dir: string;
  /** The served address, with the base path: `http://127.0.0.1:40123/programmes/`. */
  url: string;
  /** The origin in its pages: `https://fixture.example`. */
  origin: string;
  /** With a slash at both ends. */
  base: string;
  /** The day of the build, `YYYY-MM-DD`. */
  buildDate: string;
}

const SITES = [
  {
    name: 'real',
    contentDir: 'content',
    origin: site.url,
    base: '/',
    buildDate: '2026-11-21',
  },
  {
    name: 'fixture',
    contentDir: 'tests/fixtures/content',
    origin: 'https://fixture.example',
    base: '/programmes/',
    buildDate: '2026-06-01',
  },
] as const;

/** Where the sites are built. Other zones and languages must give the same bytes: tests/site/bytes.test.ts. */
export const OWN_ENVIRONMENT = {
  TZ: 'Asia/Tokyo',
  LANG: 'de_DE.UTF-8',
  LC_ALL: 'de_DE.UTF-8',
  LANGUAGE: 'de',
};

export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  // Another project of this run has already built them.
  if (vitest.getProvidedContext().sites) return undefined;
  const root = mkdtempSync(join(tmpdir(), 'site-sites-'));
  const served: { close(): Promise<void> }[] = [];
  const teardown = async () => {
    await Promise.all(served.map((server) => server.close()));
    rmSync(root, { recursive: true });
  };
  try {
    const sites: BuiltSite[] = [];
    for (const settings of SITES.filter(({ name }) => name === 'real' || HAS_EVERYTHING)) {
      const dir = join(root, settings.name);
      await build({ ...settings, dir });
      const server = await serveSite({ dir, base: settings.base, port: 0, host: '127.0.0.1' });
      served.push(server);
      sites.push({ ...settings, dir, url: server.url });
    }
    vitest.provide('sites', sites);
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

/** Builds as a maintainer does: variables of the test runner would change the build. */
async function build({ contentDir, dir, origin, base, buildDate }: Omit<BuiltSite, 'url' | 'name'>) {
  const { NODE_ENV, VITEST, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
      env: {
        ...env,
        CONTENT_DIR: contentDir,
        OUT_DIR: dir,
        SITE_URL: origin,
        BASE_PATH: base,
        BUILD_DATE: buildDate,
        ...OWN_ENVIRONMENT,
      },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The site of ${contentDir} could not be built.\n${stdout}\n${stderr}`);
  }
}
