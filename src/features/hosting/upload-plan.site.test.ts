/** The built sites as object storage would get them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#tests/site/documents.ts';
import { headersFor } from './headers.ts';
import { createUploadPlan } from './hosts/upload-plan.ts';
import { readServedSite } from './read-served-site.ts';
import { readRedirectsFile } from './redirect-files.ts';

describe.each(inject('sites'))('the plan of an upload of $name', ({ dir, origin, base }) => {
  const plan = createUploadPlan(readServedSite(dir, { origin, base }));
  const objects = new Map(plan.map((object) => [object.key, object]));

  test('has every file once, but those for other hosts', () => {
    expect(objects.size).toBe(plan.length);
    const files = listFiles(dir).filter((file) => !['_headers', '_redirects'].includes(file));
    expect(plan.flatMap(({ file }) => file ?? []).sort()).toEqual(files.sort());
    for (const { key, file } of plan) if (file !== undefined) expect(key).toBe(base.slice(1) + file);
  });

  test('names the type of each file, and how long it is kept', () => {
    for (const { key, file = '', contentType, cacheControl } of plan) {
      const address = `/${key}`.replace(/\/index\.html$/, '/');
      expect(cacheControl, key).toBe(headersFor(address, base)['Cache-Control']);
      if (file.endsWith('.html')) expect(contentType).toBe('text/html; charset=utf-8');
    }
    // A file of the index has no type of its own.
    const untyped = plan.filter(({ contentType }) => contentType === 'application/octet-stream');
    expect(untyped.filter(({ file }) => !file?.startsWith('pagefind/'))).toEqual([]);
  });

  test('leads on from every former address', () => {
    const redirects = readRedirectsFile(readFileSync(join(dir, '_redirects'), 'utf8'));
    for (const [from, to] of redirects) {
      if (!from.endsWith('/')) continue;
      expect(objects.get(`${from.slice(1)}index.html`)?.redirect, from).toBe(to);
    }
    // Each is there without its slash, too, and storage leads on from there.
    const led = plan.filter(({ redirect, key }) => redirect !== undefined && key !== 'index.html');
    expect(led.length).toBe(redirects.size / 2);
  });
});
