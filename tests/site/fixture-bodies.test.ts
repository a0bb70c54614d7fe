/** Bodies of the fixture: links, blocks in both formats, all Markdown. */
import { describe, expect, test } from 'vitest';
import { listAddresses } from './documents.ts';
import { FixtureReader, getFixture } from './fixture-site.ts';

const fixture = getFixture();
const { base } = fixture;
const site = new FixtureReader(fixture);

describe('under a sub-path', () => {
  test('every address of the site begins with it', () => {
    const violations = site.documents.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[href], [src], [srcset], [action]')
        .flatMap(listAddresses)
        // Calendar subscriptions have absolute addresses.
        .map((address) => address.replace(/^webcal:\/\/[^/]+/, ''))
        .filter((address) => !/^(#|https?:|mailto:|tel:)/.test(address) && !address.startsWith(base))
        .map((address) => `${path}: ${address}`),
    );
    expect(violations).toEqual([]);
  });

  test('links of bodies lead to the pages of the files that they name', () => {
    const linksOf = (path: string) => site.listLinks(path, 'main .prose a');
    expect(linksOf('/news/arch-week-opens/')).toEqual([
      '/cities/spandrelgrad/',
      '/events/arch-week/',
      '/events/closed-call/',
      '/news/published-today/',
    ]);
    expect(linksOf('/events/arch-week/')).toEqual(['/projects/arches-in-components/']);
    expect(linksOf('/projects/grand-span/')).toEqual(['/projects/arches-in-markdown/']);
    expect(linksOf('/projects/arches-in-components/')).toEqual(['/events/arch-week/']);
    expect(linksOf('/privacy/')).toEqual(['/contact/']);
  });
});

describe('bodies', () => {
  test('have the same blocks in Markdown and in MDX', () => {
    const [markdown, mdx] = ['/projects/arches-in-markdown/', '/projects/arches-in-components/'].map((path) =>
      site
        .listElements(path, 'main .prose')
        .map(({ innerHTML }) => innerHTML.replace(/>\s+|\s+</g, (text) => text.trim()))
        .join(),
    );
    expect(mdx).toBe(markdown);
    expect(markdown).toMatch(/<aside[\s\S]*<aside[\s\S]*<figure[\s\S]*<li>[\s\S]*<li>/);
  });

  test.each([
    ['a table with aligned cells', '[tabindex="0"] table td.align-right'],
    ['footnotes', 'section.footnotes li p'],
    ['the way back from a footnote', 'section.footnotes a[href^="#"]'],
    ['code that scrolls', 'pre[tabindex="0"] code'],
    ['a task that is done', 'li input[type="checkbox"][checked][disabled]'],
    ['a quotation inside a quotation', 'blockquote blockquote'],
    ['what is struck out', 'del'],
  ])('have %s', (_what, selector) => {
    expect(site.listTexts('/news/markdown-sampler/', `main .prose ${selector}`)).not.toEqual([]);
  });

  test('keep colons and long words as they were written', () => {
    expect(site.getText('/news/markdown-sampler/', 'main .prose')).toMatch(
      /unterbeamtengesellschaftsvorsteherin, .* 18:30 keeps its colons: a:b, 10:00–11:30, ::\./,
    );
  });
});
