import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listDocuments } from './documents.ts';

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
    const faults: string[] = [];
    for (const { file, html } of listDocuments(dir)) {
      const report = await validator.validateString(html, file);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});
