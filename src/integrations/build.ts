/**
 * The build: preflight, pages, index, count, swap. Everything is made beside the last site, which stays as
 * it is until the new one is whole.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { type Content, readContent, shareContent } from '#entries/content.ts';
import { isPublished } from '#entries/published.ts';
import { basePath, buildDate, contentDir, outDir } from '#entries/settings.ts';
import { toRef } from '#graph/graph.ts';
import { toHeadersFile } from '#outputs/headers.ts';
import { checkContent } from '#preflight/check.ts';
import { formatReport } from '#preflight/report.ts';
import { writeSearchIndex } from './search-index.ts';

/** Time of each phase, in milliseconds, in the order of the build. */
export type Phases = Record<'preflight' | 'pages' | 'index' | 'swap', number>;

export interface BuildResult {
  /** Undefined where the preflight found errors, and nothing was built. */
  phases: Phases | undefined;
  /** What the preflight has to say. */
  report: string;
  entries: number;
}

const nextDir = `${outDir}.next`;
const lastDir = `${outDir}.last`;

/** Builds the site. Throws where Astro or Pagefind fails, and where a page is missing; the last site stays. */
export async function buildSite(color = false): Promise<BuildResult> {
  const clock = startClock();
  const content = readContent(contentDir);
  const issues = checkContent(content);
  const report = formatReport(content, issues, 'text', color);
  const result = { report, entries: content.entries.length };
  if (issues.some(({ severity }) => severity === 'error')) return { ...result, phases: undefined };
  shareContent(content);
  const preflight = clock();
  rmSync(nextDir, { recursive: true, force: true });
  await build({ logLevel: 'warn' });
  const pages = clock();
  countPages(content);
  await writeSearchIndex(nextDir);
  writeFileSync(join(nextDir, '_headers'), toHeadersFile(basePath));
  const index = clock();
  swap();
  return { ...result, phases: { preflight, pages, index, swap: clock() } };
}

/** Milliseconds since it was last asked. */
function startClock(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const time = now - last;
    last = now;
    return time;
  };
}

/** Throws where an entry that is published has no page of its own. */
function countPages({ entries }: Content): void {
  const missing = entries
    .filter(({ data }) => isPublished(data, buildDate))
    .filter((entry) => !existsSync(join(nextDir, toRef(entry), 'index.html')));
  if (missing.length > 0) {
    throw new Error(`These entries have no page:\n${missing.map(({ file }) => `  ${file}`).join('\n')}`);
  }
}

/** Puts the new site in the place of the last. */
function swap(): void {
  mkdirSync(dirname(outDir), { recursive: true });
  rmSync(lastDir, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, lastDir);
  renameSync(nextDir, outDir);
  rmSync(lastDir, { recursive: true, force: true });
}
