/** Folders with small sites, for tests of how a site is put in place. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty folder below another one, until the test ends. */
export function makeFolder(parent: string): string {
  const dir = realpathSync(mkdtempSync(join(parent, 'site-out-')));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Writes a site with a text and a page of its own. */
export function writeSite(dir: string, text: string): string {
  for (const name of ['pagefind', `page-of-${text}`]) mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, 'index.html'), text);
  writeFileSync(join(dir, `page-of-${text}/index.html`), text);
  return dir;
}
