import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocks } from '#markdown/blocks/blocks.ts';
import { checkBody, checkMdx } from '#markdown/check.ts';

interface Snippet {
  body: string[];
}

/** JSON with comments: converted to YAML, which has comments, too. */
const read = (file: string) => parse(readFileSync(`.vscode/${file}`, 'utf8').replace(/^(\s*)\/\//gm, '$1#'));

const snippets: [string, Snippet][] = Object.entries(read('content.code-snippets'));

/** The text of a snippet with all defaults. */
const renderText = ({ body }: Snippet) => body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1');

test('recommends the one extension that is needed, and lets it complete fields', () => {
  expect(read('extensions.json').recommendations).toEqual(['astro-build.astro-vscode']);
  expect(read('settings.json')).toMatchObject({ 'astro.content-intellisense': true });
});

test('tasks are scripts that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const { script } of read('tasks.json').tasks) expect(scripts).toHaveProperty(script);
});

test.each(snippets)('the snippet %s is a block that the preflight lets pass', (name, snippet) => {
  const text = renderText(snippet);
  expect(name.endsWith('.mdx') ? checkMdx(text) : checkBody(text)).toEqual([]);
});

test('there is a snippet for every block, in .md and in .mdx', () => {
  const texts = snippets.map(([, snippet]) => renderText(snippet));
  for (const [name, { component }] of Object.entries(blocks)) {
    for (const sign of [`:::${name}`, `<${component}`]) {
      expect(
        texts.some((text) => text.includes(sign)),
        sign,
      ).toBe(true);
    }
  }
});
