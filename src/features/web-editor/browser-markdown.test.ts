/** The checks say the same of a text in the browser as in the build. */
import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { inspectBody } from '#markdown/inspect.ts';
import { body } from '#tests/mistakes/body.ts';
import { links } from '#tests/mistakes/links.ts';
import { pictures } from '#tests/mistakes/pictures.ts';

vi.resetModules();
vi.doMock('satteri', () => import('./browser-markdown.ts'));
const browser = await import('#markdown/inspect.ts');
// Other files take the parser of the build.
vi.doUnmock('satteri');
vi.resetModules();

const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: { markdown: string }[] };

const listBodies = (dir: string) => {
  const { entries, pages } = readContent(dir);
  return [...entries, ...pages].filter(({ format }) => format === 'md').map((entry) => entry.body);
};

const mistakes = [...body, ...links, ...pictures].flatMap(({ files }) =>
  Object.entries(files).flatMap(([file, text]) =>
    file.endsWith('.md') && typeof text === 'string' ? [text.replace(/^---\n[\s\S]*?\n---\n/, '')] : [],
  ),
);

/** The two see its link one column apart. */
const ELSEWHERE = '<foo\\+@bar.example.com>\n';

const CORPORA: Record<string, readonly string[]> = {
  'the fixture': listBodies('tests/fixtures/content'),
  'the mistakes of editors': mistakes,
  'the examples of CommonMark': tests
    .map(({ markdown }) => markdown.replaceAll('→', '\t'))
    .filter((text) => text !== ELSEWHERE),
};

test.each(Object.entries(CORPORA))('of %s', (_name, texts) => {
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) {
    const { fenced: _ours, ...built } = inspectBody(text);
    const { fenced: _theirs, ...edited } = browser.inspectBody(text);
    expect(edited, text).toEqual(built);
  }
});
