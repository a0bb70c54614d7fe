/** Editors can link to everything in a built site, and to nothing else: checks the preflight. */
import { describe, expect, inject, test } from 'vitest';
import { createHasRoute } from '#build/derived-routes.ts';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { FEATURES } from '#routes/features.ts';
import { writeContent } from '#tests/content.ts';
import { many } from '#tests/example.ts';
import { listDocuments, listFirstFiles } from './documents.ts';

/** Names of these files change with their content, or only hosts read them. */
const UNLINKED = /^(?:_astro\/|admin\/|pagefind\/|_headers$|_redirects$)/;

/** The number of links per file, whose size is limited. */
const MOST_LINKS = 1000;

describe.each(inject('sites'))('$name', ({ dir, contentDir, buildDate }) => {
  const content = readContent(contentDir);
  const documents = listDocuments(dir);
  const pages = documents.map(({ path }) => path);
  const files = listFirstFiles(dir)
    .filter((file) => !file.endsWith('.html') && !UNLINKED.test(file))
    .map((file) => `/${file}`);
  const ids = documents.flatMap(({ path, root }) =>
    root.querySelectorAll('[id]').map(({ id }) => ({ path, id: encodeURIComponent(id) })),
  );
  const isThere = new Set([...pages, ...files]);

  /** The addresses that the preflight rejects in a page of this content. */
  function listRefused(addresses: readonly string[]): string[] {
    const chunks = Array.from({ length: Math.ceil(addresses.length / MOST_LINKS) }, (_, index) =>
      addresses.slice(index * MOST_LINKS, (index + 1) * MOST_LINKS),
    );
    const dir = writeContent(
      Object.fromEntries(
        chunks.map((chunk, index) => [
          `pages/links-${index}.md`,
          `---\ntitle: Links\nsummary: Links.\n---\n\n${chunk.map((to) => `- [link](${to})\n`).join('')}`,
        ]),
      ),
    );
    const { pages: linking } = readContent(dir);
    const diagnostics = checkContent(
      { ...content, pages: [...content.pages, ...linking] },
      { buildDate, createHasRoute, only: new Set(linking) },
    );
    return diagnostics
      .filter(({ code }) => ['link-anchor', 'link-broken', 'link-moved'].includes(code))
      .map(({ file, line }) => chunks[Number(/\d+/.exec(file)?.[0])]?.[line - 6] ?? `${file}:${line}`);
  }

  test('every page, file and id can be linked to', () => {
    expect(pages.length + files.length).toBeGreaterThan(100);
    expect(listRefused([...pages, ...files, ...ids.map(({ path, id }) => `${path}#${id}`)])).toEqual([]);
  });

  test('what is not there is refused: a neighbour of every page and file', () => {
    const neighbours = [
      // The 1002nd page of a list, a kind or country without entries, a file with another name.
      ...pages.filter((path) => path !== '/').map((path) => path.replace(/(\d+)?(\/|\.html)$/, toNext)),
      ...files.map((path) => path.replace(/(\.[a-z]+)$/, '-x$1')),
      // Of pages without them: feeds, calendars, event files.
      ...pages.flatMap((path) =>
        path.endsWith('/') ? ['feed.xml', 'feed.json', 'calendar.ics'].map((name) => path + name) : [],
      ),
      ...pages.map((path) => path.replace(/(?<=.)\/$/, '.ics')),
    ].filter((path) => !isThere.has(path));
    expect(neighbours.length).toBeGreaterThan(pages.length);
    const refused = new Set(listRefused(neighbours));
    expect(neighbours.filter((path) => !refused.has(path))).toEqual([]);
  });

  test('what is not there is refused: an id that the page of an entry does not have', () => {
    // Only entry pages have fixed anchors, except for footnotes. A person has no entry.
    const entries = new Set(
      documents
        .filter(({ path }) => !path.startsWith(FEATURES.people.path))
        .filter(({ root }) => root.querySelector('article[data-pagefind-body]'))
        .map(({ path }) => path),
    );
    const neighbours = ids
      .filter(({ path, id }) => entries.has(path) && !id.startsWith('note-fn'))
      .map(({ path, id }) => `${path}#${id}-x`);
    expect(neighbours.length).toBeGreaterThan(many(100));
    const refused = new Set(listRefused(neighbours));
    expect(neighbours.filter((address) => !refused.has(address))).toEqual([]);
  });
});

const toNext = (_end: string, number: string | undefined, end: string) =>
  number === undefined ? `-x${end}` : `${Number(number) + 1000}${end}`;
