import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { renderHeadersFile } from '#features/hosting/headers.ts';
import { listAddresses, listAllDocuments, listFiles } from './documents.ts';

/** Link types that no browser loads. */
const UNLOADED = new Set(['alternate', 'author', 'canonical', 'license', 'me', 'next', 'prev']);
const DATA_TYPES = new Set(['application/json', 'application/ld+json', 'speculationrules']);

describe.each(inject('sites'))('$name', ({ dir, origin, base }) => {
  const documents = listAllDocuments(dir);

  test('no page loads anything from elsewhere or sends anyone there', () => {
    const violations = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[href], [src], [srcset], [poster], [action], [ping]')
        .filter(({ tagName, attributes }) => {
          const isMetadata = tagName === 'LINK' && UNLOADED.has(attributes.rel ?? '');
          return !isMetadata && tagName !== 'A' && tagName !== 'AREA';
        })
        .flatMap(listAddresses)
        .filter((address) => !address.startsWith('data:') && new URL(address, origin).origin !== origin)
        .map((address) => `${path} loads ${address}`),
    );
    expect(violations).toEqual([]);
  });

  test('links lead to http(s), mailto and tel alone, and to calendars of the site itself', () => {
    const isOwnCalendar = ({ protocol, host }: URL) =>
      protocol === 'webcal:' && host === new URL(origin).host;
    const violations = documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href], area[href]')
        .map((link) => new URL(link.getAttribute('href') ?? '', `${origin}${base}`))
        .filter(({ protocol }) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol))
        .filter((address) => !isOwnCalendar(address))
        .map(({ href }) => `${path} leads to ${href}`),
    );
    expect(violations).toEqual([]);
  });

  test('no style loads anything from elsewhere', () => {
    const violations = listFiles(dir)
      .filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
      .filter((file) => /(url\(|@import)\s*["']?(https?:)?\/\//.test(readFileSync(join(dir, file), 'utf8')));
    expect(violations).toEqual([]);
  });

  test('no page has what the policy forbids: scripts and styles inside the HTML', () => {
    const violations = documents.flatMap(({ path, root }) => [
      ...root.querySelectorAll('style, [style]').map(({ tagName }) => `${path} has a style in ${tagName}`),
      ...root
        .querySelectorAll('script:not([src])')
        .filter((script) => !DATA_TYPES.has(script.getAttribute('type') ?? ''))
        .map(() => `${path} has a script in its HTML`),
      ...root
        .querySelectorAll('*')
        .filter(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')))
        .map(({ tagName }) => `${path} has a script in an attribute of ${tagName}`),
    ]);
    expect(violations).toEqual([]);
  });

  test('the host is told the headers that our own server sends', () => {
    expect(readFileSync(join(dir, '_headers'), 'utf8')).toBe(renderHeadersFile(base));
  });
});
