import { describe, expect, test } from 'vitest';
import { memoize } from '#memo/memoize.ts';
import { english } from '#messages/en/index.ts';
import { type DiagnosticCode, SEVERITIES, type ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { getSuggestionLead } from '#preflight/report/leads.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { useLanguages } from '#tests/languages.ts';
import { addresses } from './addresses.ts';
import { body } from './body.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { links } from './links.ts';
import { type Mistake, WORLD } from './mistake.ts';
import { pictures } from './pictures.ts';
import { references } from './references.ts';
import { translations } from './translations.ts';
import { yaml } from './yaml.ts';

useLanguages('en-GB', 'sr-Latn', 'sr-Cyrl', 'sq');
const { readContent } = await import('#entries/read-content.ts');
const { checkContent } = await import('#preflight/check.ts');

const CLASSES: Record<string, readonly Mistake[]> = {
  files,
  addresses,
  yaml,
  fields,
  dates,
  references,
  figures,
  pictures,
  links,
  body,
  translations,
};

/** Both the codes and the whole text are tested, of one check. */
const check = memoize((mistake: Mistake): ToldDiagnostic[] =>
  checkContent(readContent(writeContent({ ...WORLD, ...mistake.files })), { buildDate: BUILD_DATE }),
);

/** The diagnostic as text, with its field. */
function formatDiagnostic(diagnostic: ToldDiagnostic): string {
  const { file, line, column, severity, code, field, message, suggestion } = diagnostic;
  const head = [`${file}:${line}:${column}`, severity, code, field].filter(Boolean).join('  ');
  const advice =
    suggestion === ''
      ? []
      : [getSuggestionLead(diagnostic, english), ...suggestion.split('\n').map((text) => `  ${text}`)];
  return [head, message, ...advice].join('\n  ');
}

describe.each(Object.entries(CLASSES))('mistakes with %s', (name, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake.what, mistake] as const))('%s', (_, mistake) => {
    expect(check(mistake).map(({ code }) => code)).toEqual(mistake.codes);
  });

  test('are told with their places and their corrections', async () => {
    const told = mistakes.map((mistake) =>
      [`== ${mistake.what}`, ...check(mistake).map(formatDiagnostic)].join('\n\n'),
    );
    await expect(`${told.join('\n\n\n')}\n`).toMatchFileSnapshot(`${name}.txt`);
  });
});

test('every code has an example', () => {
  const shown = new Set(Object.values(CLASSES).flatMap((all) => all.flatMap(({ codes }) => codes)));
  // It needs a link of the file system, which not every machine allows: see files.test.ts.
  shown.add('file-link');
  // It is no mistake of an editor’s: see guard.test.ts.
  shown.add('internal');
  const codes = Object.keys(SEVERITIES) as DiagnosticCode[];
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});
