import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { memoize } from '#memo/memoize.ts';
import { loadMessages } from '#messages/editor-languages.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  SEVERITIES,
  type ToldDiagnostic,
  tellDiagnostic,
} from '#preflight/diagnostics/diagnostic.ts';
import { getSuggestionLead } from '#preflight/report/leads.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { useLanguages } from '#tests/languages.ts';
import { addresses } from './addresses.ts';
import { body } from './body.ts';
import { dates } from './dates.ts';
import { dropQuoted, ENGLISH } from './english-words.ts';
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
const { findDiagnostics } = await import('#preflight/check.ts');
const { KeptReadings } = await import('#preflight/kept-readings.ts');

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

/** What is found, once for all languages: it is told later. */
const find = memoize((mistake: Mistake) =>
  findDiagnostics(readContent(writeContent({ ...WORLD, ...mistake.files })), { buildDate: BUILD_DATE }),
);

const run = (mistake: Mistake, messages: Messages): ToldDiagnostic[] =>
  find(mistake).map((diagnostic) => tellDiagnostic(diagnostic, messages));

/** What is found where earlier checks have kept what they read, which they add to. */
function findAgain(files: Mistake['files'], cacheDir: string): Diagnostic[] {
  const readings = new KeptReadings(cacheDir, { project: 'this', few: 0 });
  const content = readContent(writeContent({ ...WORLD, ...files }), { find: readings.find });
  const found = findDiagnostics(content, { buildDate: BUILD_DATE });
  readings.keep(content, found);
  return found;
}

/** Both the codes and the whole text are tested, of one check. */
const check = memoize((mistake: Mistake) => run(mistake, english));

/** The diagnostic as text, with its field. */
function formatDiagnostic(diagnostic: ToldDiagnostic, messages: Messages = english): string {
  const { file, line, column, severity, code, field, message, suggestion } = diagnostic;
  const head = [`${file}:${line}:${column}`, severity, code, field].filter(Boolean).join('  ');
  const advice =
    suggestion === ''
      ? []
      : [getSuggestionLead(diagnostic, messages), ...suggestion.split('\n').map((text) => `  ${text}`)];
  return [head, message, ...advice].join('\n  ');
}

describe.each(Object.entries(CLASSES))('mistakes with %s', (name, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake.what, mistake] as const))('%s', (_, mistake) => {
    expect(check(mistake).map(({ code }) => code)).toEqual(mistake.codes);
  });

  test('are told with their places and their corrections', async () => {
    const told = mistakes.map((mistake) =>
      [`== ${mistake.what}`, ...check(mistake).map((diagnostic) => formatDiagnostic(diagnostic))].join(
        '\n\n',
      ),
    );
    await expect(`${told.join('\n\n\n')}\n`).toMatchFileSnapshot(`${name}.txt`);
  });
});

test('all are found where the files around them were read by an earlier check, and again by the next', () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'site-readings-'));
  onTestFinished(() => rmSync(cacheDir, { recursive: true }));
  expect(findAgain({}, cacheDir)).toEqual([]);
  for (const mistake of Object.values(CLASSES).flat()) {
    expect(findAgain(mistake.files, cacheDir), mistake.what).toEqual(find(mistake));
    expect(findAgain(mistake.files, cacheDir), mistake.what).toEqual(find(mistake));
  }
});

/** The mistakes that editors make most often. */
const USUAL = [
  'a misspelt field',
  'fields missing',
  'a country by its name',
  'no space behind a colon',
  'a colon in a value',
  'the day first',
  'the day or the month first',
  'an entry by its name',
  'a misspelt address',
  'a picture that is not there; another is named nearly so',
];

/** What is told for people, without names, texts and code, and without the words of links in the file. */
const listProse = ({ message, suggestion, edit }: ToldDiagnostic, { files }: Mistake): string =>
  dropQuoted([message, ...(edit ? [] : [suggestion])].join('\n')).replace(/\[([^\][]*)\]/g, (words) =>
    Object.values(files).join().includes(words.slice(1, -1)) ? ' ' : words,
  );

/** Of .mdx, the parser says what is wrong. */
const isOfParser = ({ code }: ToldDiagnostic) => code === 'mdx-code';

const facts = ({ message, suggestion, edit, ...rest }: ToldDiagnostic) =>
  // A sample may have words in it.
  edit ? { ...rest, suggestion, edit } : rest;

describe.each(['sr-Latn', 'sr-Cyrl', 'sq'] as const)('in %s', async (language) => {
  const messages = await loadMessages(language);

  test.each(Object.entries(CLASSES))('mistakes with %s are the same, in other words', (_, mistakes) => {
    for (const mistake of mistakes) {
      const [told, inEnglish] = [run(mistake, messages), check(mistake)];
      expect(told.map(facts), mistake.what).toEqual(inEnglish.map(facts));
      for (const [index, diagnostic] of told.entries()) {
        if (isOfParser(diagnostic)) continue;
        expect(diagnostic.message, mistake.what).not.toBe(inEnglish[index]?.message);
        expect(listProse(diagnostic, mistake)).not.toMatch(ENGLISH);
      }
    }
  });

  test('the usual ten are told', async () => {
    const all = Object.values(CLASSES).flat();
    const mistakes = USUAL.flatMap((what) => all.find((mistake) => mistake.what === what) ?? []);
    expect(mistakes).toHaveLength(USUAL.length);
    const told = mistakes.map((mistake) =>
      [
        `== ${mistake.what}`,
        ...run(mistake, messages).map((diagnostic) => formatDiagnostic(diagnostic, messages)),
      ].join('\n\n'),
    );
    await expect(`${told.join('\n\n\n')}\n`).toMatchFileSnapshot(`usual.${language}.txt`);
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
