/** The folder in which a peer builds: its templates, its own copy of the content, and what they know of the site. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Content } from '#entries/read-content.ts';
import { writePeerContent } from './content.ts';
import type { Peer } from './peer.ts';
import { describePeerSite, type PeerSite } from './site-description.ts';

/** Writes the project of a peer into a folder, whose former content goes. */
export function writePeerProject(
  { name, listFiles }: Peer,
  dir: string,
  content: Content,
  site: PeerSite = describePeerSite(),
): void {
  rmSync(dir, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, name), dir, { recursive: true });
  cpSync(join(import.meta.dirname, 'shared'), join(dir, 'shared'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
  writePeerContent(join(dir, 'content'), content);
  const files = { 'package.json': { type: 'module' }, ...listFiles(site) };
  for (const [file, data] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), JSON.stringify(data));
  }
}

/** Takes away what a peer built, and what it keeps from one build to the next. */
export function cleanPeerProject(dir: string): void {
  for (const made of ['dist', '.astro', '.cache', '.vite', 'resources', '.hugo_build.lock']) {
    rmSync(join(dir, made), { recursive: true, force: true });
  }
}
