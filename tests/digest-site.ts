/** Digests of built sites: every byte counts. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The digest (SHA-256, hex) of each file of a site, by its path. */
export function digestSite(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) => join(item.parentPath, item.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(dir.length + 1).replaceAll('\\', '/'),
      hash('sha256', readFileSync(path), 'hex'),
    ]),
  );
}
