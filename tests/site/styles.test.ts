/** Additional style sheets: a page loads one only if it needs it. */
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { listDocuments } from './documents.ts';

const has = (selector: string) => (root: HTMLElement) => root.querySelector(selector) !== null;

/** What every page with a body can contain. */
const PLAIN = new Set(['a', 'br', 'em', 'h2', 'link', 'p', 'strong']);

/** By name of the style sheet: whether a page needs it. */
const NEEDED: [style: string, isNeeded: (root: HTMLElement) => boolean][] = [
  ['map', has('.map')],
  ['map-many', has('.map :is(.r1, .r2, .r3, .open, .arcs, .beyond, .inset, .start, figcaption)')],
  ['figure-breakdown', has('.parts')],
  [
    'body-blocks',
    (root) =>
      root.querySelectorAll('.prose *').some(({ rawTagName }) => !PLAIN.has(rawTagName.toLowerCase())),
  ],
];

describe.each(inject('sites'))('$name', ({ dir }) => {
  const documents = listDocuments(dir);

  test.each(NEEDED)('%s is asked for where it is needed, and nowhere else', (style, isNeeded) => {
    const hasStyle = has(`link[rel="stylesheet"][href*="/${style}."]`);
    const listPaths = (isListed: (root: HTMLElement) => boolean) =>
      documents.filter(({ root }) => isListed(root)).map(({ path }) => path);
    expect(listPaths(isNeeded)).not.toEqual([]);
    expect(listPaths(hasStyle)).toEqual(listPaths(isNeeded));
  });
});
