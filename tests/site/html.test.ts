import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listDocuments, listRedirectPages } from './documents.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: {
      // Matters of taste in how HTML is written out, which is Astro's business.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // A title is as long as what it names.
      'long-title': 'off',
      // The standard allows any id without white space; years are anchors.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

describe.each(inject('sites'))('$name', ({ dir }) => {
  test('every page is valid HTML', async () => {
    // One fault of a component is on every page: tell of it once, with the first place.
    const faults = new Map<string, { place: string; count: number }>();
    for (const { file, html } of [...listDocuments(dir), ...listRedirectPages(dir)]) {
      const { results } = await validator.validateString(html, file);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        const fault = `${message} (${ruleId})`;
        const known = faults.get(fault) ?? { place: `${file}:${line}:${column}`, count: 0 };
        faults.set(fault, { ...known, count: known.count + 1 });
      }
    }
    expect([...faults].map(([fault, { place, count }]) => `${count} × ${fault}, first ${place}`)).toEqual([]);
  });
});
