/** What other sites show of this one in a frame. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { headersFor } from '#features/hosting/headers.ts';
import { FEATURES, isInUse } from '#routes/features.ts';
import { EMBED } from '#routes/routes.ts';
import { HAS_EXAMPLE, many } from '#tests/example.ts';
import { listDocuments, listEmbeds, listFiles } from '#tests/site/documents.ts';

/** What an embed may weigh with its style, compressed; a map is larger. */
const [LIMIT, LIMIT_OF_MAP] = [8 * 1024, 28 * 1024];

describe.skipIf(!isInUse('embeds')).each(inject('sites'))('the embeds of $name', ({ dir, origin, base }) => {
  const embeds = listEmbeds(dir);
  const toFile = (href: string) => new URL(href, origin).pathname.slice(base.length);

  test('are there for every entry and country, and for lists, coming events and the map', () => {
    const paths = embeds.map(({ path }) => path.replace(EMBED, '/'));
    const entries = listDocuments(dir).filter(
      ({ path, root }) =>
        /^\/(?:cities|clusters|hubs|organisations|projects|events|workshops|news)\/[^/]+\/$/.test(path) &&
        root.querySelector('main h1'),
    );
    expect(entries.length).toBeGreaterThan(many(100));
    expect(paths).toEqual(
      expect.arrayContaining([
        ...entries.map(({ path }) => path),
        ...(isInUse('map') ? ['/map/'] : []),
        '/coming/',
        ...collections.map(({ name }) => `/${name}/`),
        ...(HAS_EXAMPLE ? ['/countries/rs/'] : []),
      ]),
    );
    if (HAS_EXAMPLE) expect(paths.some((path) => path.endsWith('/participants/'))).toBe(true);
  });

  test('may be shown in a frame by everybody, and no other page may', () => {
    const isFramed = (path: string) =>
      headersFor(base + path.slice(1), base)['Content-Security-Policy']?.includes('frame-ancestors *') ??
      false;
    expect(embeds.filter(({ path }) => !isFramed(path))).toEqual([]);
    expect(listDocuments(dir).filter(({ path }) => isFramed(path))).toEqual([]);
  });

  test('have no script, form or font, and nothing from elsewhere', () => {
    const loaded = embeds.flatMap(({ path, root }) => [
      ...root
        .querySelectorAll('script, form, iframe, object, [style]')
        .map(({ tagName }) => `${path} has ${tagName}`),
      ...root
        .querySelectorAll('link, img, [src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => !address.startsWith(base) || /\.woff2$/.test(address))
        .map((address) => `${path} loads ${address}`),
    ]);
    expect([...new Set(loaded)]).toEqual([]);
  });

  test('lead to pages of this site, in a window of their own', () => {
    const dead = embeds.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('/') && !existsSync(join(dir, toFile(href), 'index.html')))
        .map((href) => `${path} leads to ${href}`),
    );
    expect(dead).toEqual([]);
    expect(
      embeds.filter(({ root }) => root.querySelector('base')?.getAttribute('target') !== '_blank'),
    ).toEqual([]);
  });

  test('are light', () => {
    const weigh = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length;
    const heavy = embeds
      .map(({ path, html, root }) => ({
        path,
        bytes: root
          .querySelectorAll('link[rel="stylesheet"]')
          .reduce(
            (sum, link) => sum + weigh(readFileSync(join(dir, toFile(link.getAttribute('href') ?? '')))),
            weigh(html),
          ),
        limit: root.querySelector('.map') ? LIMIT_OF_MAP : LIMIT,
      }))
      .filter(({ bytes, limit }) => bytes > limit);
    expect(heavy).toEqual([]);
  });

  test('are in no sitemap, and in no index of the search', () => {
    const lists = listFiles(dir).filter((file) => file.startsWith('sitemap'));
    const named = lists.filter((file) => /\/embed\/[^<]/.test(readFileSync(join(dir, file), 'utf8')));
    expect(named).toEqual([]);
    expect(embeds.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
  });

  test('the code to paste leads to an embed', () => {
    const page = listDocuments(dir).find(({ path }) => path === FEATURES.embeds.path);
    const codes = page?.root.querySelectorAll('.embeds code').map(({ text }) => text) ?? [];
    const sources = codes.map(
      (code) =>
        /^<iframe src="([^"]+)" title="[^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>$/.exec(
          code,
        )?.[1],
    );
    expect(sources.length).toBeGreaterThan(many(10));
    const paths = new Set(embeds.map(({ path }) => `${origin}${base}${path.slice(1)}`));
    expect(sources.filter((source) => source === undefined || !paths.has(source))).toEqual([]);
  });
});
