/**
 * Compares two built sites file by file: `node tests/compare-sites.ts dist-before dist-after`. Use it for a change
 * that must not change the site. Assets and index files have hashes in their names, so they are left out; names of
 * assets inside pages are normalized first. Exit 0 if all files are equal, 1 if one differs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Comparison {
  /** The number of equal files, with normalized names of assets. */
  same: number;
  different: string[];
  onlyBefore: string[];
  onlyAfter: string[];
}

const HASHED = /^(?:_astro\/.*\.(?:css|js)|pagefind\/.*)$/;
const TEXT = /\.(?:html|xml|json|txt|ics|csv|geojson)$|^_headers$|^_redirects$/;
const ASSET = /_astro\/[\w@.-]+?\.(css|js)/g;

/** Compares two folders of built sites. */
export function compareSites(before: string, after: string): Comparison {
  const [left, right] = [before, after].map(listComparable) as [Set<string>, Set<string>];
  const shared = [...left].filter((file) => right.has(file));
  const different = shared.filter((file) => readEvened(before, file) !== readEvened(after, file));
  return {
    same: shared.length - different.length,
    different,
    onlyBefore: [...left].filter((file) => !right.has(file)),
    onlyAfter: [...right].filter((file) => !left.has(file)),
  };
}

function listComparable(dir: string): Set<string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Set(files.filter((file) => !HASHED.test(file)).sort());
}

/** A file as a string; byte by byte if it is not text. */
function readEvened(dir: string, file: string): string {
  if (!TEXT.test(file)) return readFileSync(join(dir, file), 'latin1');
  return readFileSync(join(dir, file), 'utf8').replace(ASSET, '_astro/asset.$1');
}

function formatComparison({ same, different, onlyBefore, onlyAfter }: Comparison): string {
  const counts = `${same} files are the same, ${different.length} differ, ${onlyBefore.length} are gone, ${onlyAfter.length} are new.`;
  return [
    ...different.map((file) => `differs  ${file}`),
    ...onlyBefore.map((file) => `gone     ${file}`),
    ...onlyAfter.map((file) => `new      ${file}`),
    counts,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [before, after] = process.argv.slice(2);
  if (!before || !after) {
    console.error('Name two folders of built sites: node tests/compare-sites.ts before after');
    process.exit(2);
  }
  const result = compareSites(before.replace(/\/+$/, ''), after.replace(/\/+$/, ''));
  console.log(formatComparison(result));
  process.exitCode = result.different.length + result.onlyBefore.length + result.onlyAfter.length > 0 ? 1 : 0;
}
