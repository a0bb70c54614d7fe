/** The style sheets of the built site: a page loads an additional one only if it needs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { EDITOR_FOLDER } from '#features/web-editor/editor-paths.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { listAllDocuments, listFiles } from './documents.ts';

const has = (selector: string) => (root: HTMLElement) => root.querySelector(selector) !== null;

/** What every page with a body can contain. */
const PLAIN = new Set(['a', 'br', 'em', 'h2', 'link', 'p', 'strong']);

/** By name of the style sheet: whether a page needs it. */
const NEEDED: [style: string, isNeeded: (root: HTMLElement) => boolean][] = [
  ['map', has('.map')],
  ['map-many', has('.map :is(.r1, .r2, .r3, .open, .arcs, .beyond, .inset, .start, figcaption)')],
  ['figure-breakdown', has('.parts')],
  ['series', has('.series-span')],
  ['timeline-today', has('.today')],
  ['page-contents', has('.contents')],
  [
    'body-blocks',
    (root) =>
      root.querySelectorAll('.prose *').some(({ rawTagName }) => !PLAIN.has(rawTagName.toLowerCase())),
  ],
];

/** What a style sheet changes in dark mode: `--ink:#ece6d9`. */
function listDarkDeclarations(css: string): string[] {
  const queries = css.matchAll(/@media[^{]*prefers-color-scheme[^{]*\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g);
  return [...queries].flatMap(([, rules = '']) =>
    [...rules.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) => body.split(';').filter(Boolean)),
  );
}

/** What moves where a visitor has asked for less motion. */
function listMotion(css: string): string[] {
  const left = css.replaceAll(
    /@media \(prefers-reduced-motion:no-preference\)\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g,
    '',
  );
  return (
    left.match(/@view-transition|(?<![\w-])(?:animation|transition|scroll-behavior)[\w-]*:[^;}]*/g) ?? []
  );
}

describe.each(inject('sites'))('$name', ({ dir }) => {
  const documents = listAllDocuments(dir);

  // The accessibility tests look at dark mode with the rules about colours alone.
  test('dark mode changes colours, and nothing else', () => {
    const files = listFiles(dir).filter((file) => file.endsWith('.css'));
    const sheets = files.map((file) => readFileSync(join(dir, file), 'utf8'));
    const css = sheets.join('');
    const declarations = listDarkDeclarations(css);
    expect(declarations.length).toBeGreaterThan(5);
    expect(declarations.filter((text) => !/^--[a-z-]+:#[0-9a-f]{3,8}$/.test(text))).toEqual([]);
    // Once in the sheet of every page, once in that of every embed.
    const counts = sheets.map((sheet) => sheet.split('prefers-color-scheme').length - 1);
    expect(counts.filter((count) => count > 0)).toEqual([1, 1]);
    expect(css).not.toContain('light-dark(');
    for (const { file, root } of documents) {
      const media = root.querySelectorAll('[media*="prefers-color-scheme"]');
      expect(
        media.map(({ rawTagName, attributes }) => `${rawTagName} ${attributes.name}`),
        file,
      ).toEqual(['meta theme-color', 'meta theme-color']);
    }
  });

  test('nothing moves where a visitor wants less motion', () => {
    const files = listFiles(dir).filter((file) => file.endsWith('.css') && !file.startsWith(EDITOR_FOLDER));
    const css = files.map((file) => readFileSync(join(dir, file), 'utf8')).join('');
    expect(css).toMatch(/no-preference\)\{@view-transition\{navigation:auto\}/);
    expect(listMotion(css)).toEqual([]);
  });

  const listPaths = (isListed: (root: HTMLElement) => boolean) =>
    documents.filter(({ root }) => isListed(root)).map(({ path }) => path);
  const hasStyle = (style: string) => has(`link[rel="stylesheet"][href*="/${style}."]`);

  test.each(NEEDED)('%s is asked for where it is needed, and nowhere else', (style, isNeeded) => {
    if (HAS_EXAMPLE) expect(listPaths(isNeeded)).not.toEqual([]);
    expect(listPaths(hasStyle(style))).toEqual(listPaths(isNeeded));
  });

  // Neither site has an entry with so many related ones.
  test('the sheet of many related entries is there, and asked for where it is needed alone', () => {
    expect(listFiles(dir).filter((file) => /\/teasers-dense\..*css$/.test(file))).toHaveLength(1);
    expect(listPaths(hasStyle('teasers-dense'))).toEqual(listPaths(has('.teasers-dense')));
  });
});
