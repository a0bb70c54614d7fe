import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkMdx } from './check.ts';
import { createMdxSettings } from './mdx.ts';

const find = (source: string) =>
  checkMdx(source).map(({ line, column, code }) => `${line}:${column} ${code}`);

test('Markdown and registered components are fine', () => {
  const source = `## Part

<Callout title="A &amp; B" tone="warning">
  Text with \\{braces\\}, a < b and 18:30.
</Callout>

<Figure credit="Ana">
![A](a.jpg)
The caption.
</Figure>

<Gallery>
<Figure credit="Ana">
![A](a.jpg)
</Figure>
</Gallery>
`;
  expect(checkMdx(source)).toEqual([]);
});

describe('code', () => {
  test.each([
    ['import x from "y"\n\nText.', '1:1 mdx-code'],
    ['Text.\n\nexport const a = 1', '3:1 mdx-code'],
    ['Text {1 + 1}.', '1:6 mdx-code'],
    ['{process.exit()}', '1:1 mdx-code'],
    ['Text {/* a comment */}.', '1:6 mdx-code'],
    ['<Callout title={1}>\nx\n</Callout>', '1:1 mdx-code'],
    ['<Callout {...x}>\nx\n</Callout>', '1:1 mdx-code'],
    ['<>x</>', '1:1 mdx-code'],
    ['<a.b>x</a.b>', '1:1 mdx-code'],
    ['<Script>x</Script>', '1:1 mdx-code'],
    ['<constructor />', '1:1 raw-html'],
    ['<b>x</b>', '1:1 raw-html'],
    ['<my-element>x</my-element>', '1:1 raw-html'],
    ['Text.\n\n<script>x</script>', '3:1 raw-html'],
  ])('%j', (source, diagnostic) => {
    expect(find(source)).toEqual([diagnostic]);
  });

  test('that can not be parsed has its place, and no words of the parser', () => {
    expect(find('Text.\n\n<Callout>\nx')).toEqual(['3:1 mdx-code']);
    expect(find('a {')).toEqual(['1:3 mdx-code']);
    expect(find('Text.\n\nsee <!-- x -->')).toEqual(['3:5 mdx-code']);
    for (const { message } of checkMdx('<Callout>\nx')) expect(message).not.toMatch(/mdx-|\d:\d/);
    expect(checkMdx('a {', { firstLine: 9 })[0]?.line).toBe(9);
  });
});

describe('components', () => {
  test('that are not registered, with the nearest name', () => {
    expect(checkMdx('<Calout>x</Calout>')).toMatchObject([{ code: 'mdx-code', suggestion: '<Callout>' }]);
    expect(checkMdx('<Chart />', { components: ['Chart'] })).toEqual([]);
    expect(checkMdx('<Callout>x</Callout>', { components: ['Chart'] })).toHaveLength(1);
  });

  test('have the attributes and the content of the block', () => {
    expect(find('<Callout titel="x">\ny\n</Callout>')).toEqual(['1:1 directive-attribute']);
    expect(find('<Callout title>\ny\n</Callout>')).toEqual(['1:1 directive-attribute']);
    expect(find('<Figure>\ny\n</Figure>')).toEqual(['1:1 directive-content']);
    expect(find('Text <Callout>x</Callout> text')).toEqual(['1:6 directive-place']);
  });

  test('are what .mdx writes in the place of colons', () => {
    expect(checkMdx('Text.\n\n:::callout\nx\n:::')).toMatchObject([{ line: 3, suggestion: '<Callout>' }]);
  });
});

test('the rest is checked as in Markdown', () => {
  expect(find('# One\n\n[a](javascript:x) ![](a.jpg) ![B](./b.ts)')).toEqual([
    '1:1 heading-first-level',
    '3:1 link-scheme',
    '3:19 picture-alt',
    '3:19 picture-credit',
    '3:30 picture-unsupported',
  ]);
});

describe('the settings for modules', () => {
  const compile = (source: string, frontmatter = {}) =>
    mdxToJs(source, {
      ...createMdxSettings({ contentDir: '/content', base: '/sub/' }),
      fileURL: pathToFileURL('/content/projects/a.mdx'),
      data: {
        astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() },
      },
      elementAttributeNameCase: 'html',
    }) as { code: string };

  test('give the same Markdown as .md has', () => {
    const { code } = compile('## A b\n\n"Text" [x](../events/2018/y.md)\n\n| a |\n|:-:|\n| 1 |\n\n## A b');
    expect(code).toContain('id: "text-a-b"');
    expect(code).toContain('id: "text-a-b-2"');
    expect(code).toContain('href: "/sub/events/y/"');
    expect(code).toContain('class: "align-center"');
    expect(code).toContain('"aria-label": "Table: a"');
    expect(code).toContain('\\"Text\\"');
    expect(code).not.toContain('style');
  });

  test('put the pictures of blocks where Markdown puts them', () => {
    const { code } = compile(
      '<Figure>\n![A](a.jpg)\nCaption.\n</Figure>\n\n<Gallery>\n![B](b.jpg)\n</Gallery>',
    );
    expect(code).toMatch(/slot: "picture"/);
    expect(code).toMatch(/_components\.li[\s\S]*_components\.figure[\s\S]*place: "gallery"/);
  });

  test('stop at code, with file and line, before any of it could run', () => {
    expect(() => compile('Text.\n\n{1}')).toThrow('projects/a.mdx:3:1');
    expect(() => compile('import "x"')).toThrow('projects/a.mdx:1:1');
    expect(() => compile('Text.', { layout: 'data:text/javascript,x' })).toThrow('layout');
  });
});
