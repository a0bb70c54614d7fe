import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { listDocuments } from './documents.ts';

/** What the first round trip carries. */
const FIRST_ROUND_TRIP = 14 * 1024;

/** What a page may load of scripts. */
const SCRIPT = 2 * 1024;

/** What a page with a large map may have more. */
const LARGE_MAP = 14 * 1024;

function measureGzip(bytes: string | Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

describe.each(inject('sites').filter(({ name }) => name === 'real'))('$name', ({ dir, origin, base }) => {
  const documents = listDocuments(dir);

  test('HTML and CSS of every entry come in the first round trip, but for a large map', () => {
    const sizes = new Map<string, number>();
    const sizeOf = (href: string): number => {
      const file = toFile(href);
      const size = sizes.get(file) ?? measureGzip(readFileSync(join(dir, file)));
      sizes.set(file, size);
      return size;
    };
    const names = new Set(collections.map(({ name }) => name)).add('countries');
    const isEntry = (path: string) => names.has(path.split('/')[1] ?? '') && path.split('/').length === 4;
    const faults = documents
      .filter(({ path }) => isEntry(path) || path === '/' || path === '/map/')
      .map(({ path, html, root }) => {
        const styles = root
          .querySelectorAll('link[rel="stylesheet"]')
          .map((link) => link.getAttribute('href') ?? '');
        const bytes = measureGzip(html) + styles.reduce((sum, href) => sum + sizeOf(href), 0);
        const isLarge = root.querySelector('.map table') !== null;
        return { path, bytes, budget: FIRST_ROUND_TRIP + (isLarge ? LARGE_MAP : 0) };
      })
      .filter(({ bytes, budget }) => bytes > budget);
    expect(faults).toEqual([]);
  });

  test('no page but search has more script than 2 KB, and most have none', () => {
    const sizes = documents
      .filter(({ path }) => path !== '/search/')
      .map(({ path, root }) => {
        const scripts = root
          .querySelectorAll('script[src]')
          .map((script) => script.getAttribute('src') ?? '');
        const files = scripts.flatMap((src) => listModules(join(dir, toFile(src))));
        return { path, bytes: files.reduce((sum, file) => sum + measureGzip(readFileSync(file)), 0) };
      });
    expect(sizes.filter(({ bytes }) => bytes > SCRIPT)).toEqual([]);
    expect(sizes.filter(({ bytes }) => bytes === 0).length).toBeGreaterThan(sizes.length / 2);
  });

  const toFile = (href: string) => new URL(href, origin).pathname.slice(base.length);
});

/** A built module and all that it imports. */
function listModules(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)];
  return [file, ...imports.flatMap(([, path = '']) => listModules(join(dirname(file), path)))];
}
