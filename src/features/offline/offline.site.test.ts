/** The service worker of the built site, and what it keeps. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { headersFor } from '#features/hosting/headers.ts';
import { FEATURES, isInUse } from '#routes/features.ts';
import { KEPT_FILES, SERVICE_WORKER } from '#routes/routes.ts';
import { listDocuments } from '#tests/site/documents.ts';
import type { KeptFiles } from './offline-types.ts';

/** For the program on the device, compressed. */
const LIMIT = 3 * 1024;

describe.skipIf(!isInUse('offline')).each(inject('sites'))(
  'the copy on the device of $name',
  ({ dir, base }) => {
    const { files, bytes }: KeptFiles = JSON.parse(readFileSync(join(dir, KEPT_FILES), 'utf8'));

    test('is made by a program of less than 3 KB', () => {
      const program = gzipSync(readFileSync(join(dir, SERVICE_WORKER)), { level: 9 });
      expect(program.length).toBeGreaterThan(100);
      expect(program.length).toBeLessThan(LIMIT);
    });

    test('has files of the site alone: the directory, the search with its index, and what these load', () => {
      const paths = Object.keys(files);
      expect(paths.every((path) => path.startsWith(base))).toBe(true);
      const missing = paths.filter((path) => {
        const file = path.slice(base.length);
        return !existsSync(join(dir, file === '' || file.endsWith('/') ? `${file}index.html` : file));
      });
      expect(missing).toEqual([]);
      const inside = paths.map((path) => `/${path.slice(base.length)}`);
      expect(inside).toEqual(
        expect.arrayContaining(['/', FEATURES.directory.path, FEATURES.search.path, FEATURES.offline.path]),
      );
      for (const pattern of [/^\/pagefind\/entry\.json$/, /\.css$/, /SearchPage\.[^/]*\.js$/, /\.woff2$/])
        expect(inside.some((path) => pattern.test(path))).toBe(true);
      // Scripts that load others on demand, too.
      expect(inside.some((path) => /relation-answers\.[^/]*\.js$/.test(path))).toBe(true);
      expect(bytes).toBeGreaterThan(100_000);
    });

    test('is begun on one page alone, whose policy allows a worker, and nothing else that others do not', () => {
      const policyOf = (path: string) =>
        (headersFor(base + path.slice(1), base)['Content-Security-Policy'] ?? '').split('; ');
      const own = policyOf(FEATURES.offline.path);
      const others = policyOf('/');
      expect(own.filter((part) => !others.includes(part))).toEqual([
        'trusted-types service-worker',
        "worker-src 'self'",
      ]);
      expect(others.filter((part) => !own.includes(part))).toEqual(["trusted-types 'none'"]);
      const begun = listDocuments(dir).filter(({ html }) => html.includes('OfflinePage.'));
      expect(begun.map(({ path }) => path)).toEqual([FEATURES.offline.path]);
    });
  },
);
