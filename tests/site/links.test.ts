import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listAddresses, listAllDocuments, listFiles } from './documents.ts';

describe.each(inject('sites'))('$name', ({ dir, origin, base }) => {
  const files = new Set(listFiles(dir));
  const documents = listAllDocuments(dir);
  const anchors = new Map(
    documents.map(({ file, root }) => [file, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
  );

  /** What is wrong with an address in the page or file `from`. Returns undefined if it is valid. */
  function findViolation(address: string, from: string): string | undefined {
    const { href, origin: to, pathname, hash } = new URL(address, `${origin}${base}${from.slice(1)}`);
    if (to !== origin) return undefined;
    if (!pathname.startsWith(base)) return `${from} leads outside of the site: ${href}`;
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return `${from} leads to nothing: ${href}`;
    const anchor = decodeURIComponent(hash.slice(1));
    // `#top` is the top of every page (HTML, 7.4.6.4).
    const isThere = anchor === '' || /^top$/i.test(anchor) || anchors.get(file)?.has(anchor);
    if (!isThere) return `${from} leads to no anchor: ${href}`;
    return undefined;
  }

  test('every link, picture, style, script and form of a page leads to something', () => {
    const violations = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[href], [src], [srcset], [poster], [action]')
        // A template is filled before anyone sees it.
        .filter((element) => element.closest('template') === null)
        .flatMap(listAddresses)
        .map((address) => findViolation(address, path))
        .filter((violation) => violation !== undefined),
    );
    expect([...new Set(violations)]).toEqual([]);
  });

  test('every file that a style names is there', () => {
    const violations = [...files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = readFileSync(join(dir, file), 'utf8');
        const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address);
        return addresses
          .filter((address) => !address.startsWith('data:'))
          .map((address) => findViolation(address, `/${file}`))
          .filter((violation) => violation !== undefined);
      });
    expect(violations).toEqual([]);
  });
});
