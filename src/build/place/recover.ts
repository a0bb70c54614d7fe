/** Makes a site whole that a killed build has left in pieces: at the start of every command. */
import { getCacheDir, type Settings } from '#entries/settings.ts';
import { lockFolders } from './build-lock.ts';
import { getNextDir } from './out-dir.ts';
import { isBroken, recoverSite } from './place-site.ts';

/** Takes the folders that a build writes to: see `lockFolders`. */
export const lockBuild = ({ contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>): (() => void) =>
  lockFolders([getCacheDir(contentDir), getNextDir(outDir)]);

/**
 * For commands that don’t build. Returns a sentence for the user if it has made the site whole. Does nothing while a
 * build is running, which may be putting its site in place.
 */
export function recoverBroken(settings: Pick<Settings, 'contentDir' | 'outDir'>): string | undefined {
  const { outDir } = settings;
  if (!isBroken(outDir)) return undefined;
  try {
    const release = lockBuild(settings);
    try {
      recoverSite(outDir);
    } finally {
      release();
    }
  } catch {
    return undefined;
  }
  return `A build was killed while it put its site in place. The site in ${outDir} is whole again.`;
}
