import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listAllDocuments, listEmbeds, listRedirectPages } from './documents.ts';

/** All pages have the same configuration: to read it for each takes longer than to check the page. */
class SameConfigLoader extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string) {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new SameConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: {
      // Style rules about HTML output, which Astro decides.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // Titles are as long as the names they contain.
      'long-title': 'off',
      // The standard allows any id without white space; years are anchors.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** SVG 2 allows `pathLength` on every shape, SVG 1.1 on paths alone; html-validate doesn’t tell, the checker of W3C does. */
const LENGTH_OF_ANOTHER = /<(?!path\s)[a-z]+\s[^>]*\bpathLength=[^>]*>/gi;

test('a length that is set belongs to a path', () => {
  const drawing = '<path d="M0 0h1" pathLength="1"/><line class="a" pathLength="1"/>';
  expect(drawing.match(LENGTH_OF_ANOTHER)).toEqual(['<line class="a" pathLength="1"/>']);
  for (const { dir } of inject('sites')) {
    for (const { file, html } of listAllDocuments(dir))
      expect([file, ...(html.match(LENGTH_OF_ANOTHER) ?? [])]).toEqual([file]);
  }
});

describe.each(inject('sites'))('$name', ({ name, dir }) => {
  test('every page is valid HTML', async () => {
    // A mistake in a component is on every page: report it once, with the first place.
    const violations = new Map<string, { place: string; count: number }>();
    // Embeds are two components: those of one site have every case.
    const embeds = name === 'fixture' ? listEmbeds(dir) : [];
    for (const { file, html } of [...listAllDocuments(dir), ...embeds, ...listRedirectPages(dir)]) {
      const { results } = await validator.validateString(html, file);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        const violation = `${message} (${ruleId})`;
        const known = violations.get(violation) ?? { place: `${file}:${line}:${column}`, count: 0 };
        violations.set(violation, { ...known, count: known.count + 1 });
      }
    }
    expect(
      [...violations].map(([violation, { place, count }]) => `${count} × ${violation}, first ${place}`),
    ).toEqual([]);
  });
});
