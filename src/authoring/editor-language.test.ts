import { describe, expect, test } from 'vitest';
import { folders, getCollection } from '#collections/index.ts';
import { readContent } from '#entries/read-content.ts';
import { loadMessages } from '#messages/editor-languages.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { dropQuoted, ENGLISH } from '#tests/mistakes/english-words.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { createEntry } from './command.ts';
import { confirmEntries } from './confirm-entries.ts';
import { createEditorSchema } from './editor-schemas.ts';
import { formatHelp } from './help.ts';
import { parseImportOptions } from './import/import-file.ts';
import { formatImport } from './import/import-report.ts';
import { importTable } from './import/import-table.ts';
import { parseMapping } from './import/mapping.ts';
import { readTable } from './import/read-table.ts';
import { answerIssue } from './issue-forms/answer-issue.ts';
import { ASKED, CONFIRMATION, CORRECTION } from './issue-forms/entry-forms.ts';
import { renderAnswers } from './issue-forms/form-answers.ts';
import { listKnown } from './known.ts';
import { parseOptions, UsageError } from './options.ts';
import { createTemplate } from './template.ts';
import { createTranslationText } from './translation-file.ts';

/** The message of what is thrown. */
function getMessage(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing is thrown.');
}

/** Examples with words that English sentences have. */
const EXAMPLES = /One or two sentences that say what this is\.|About this site/g;

/** Rows with what is wrong in tables, and one that is right. */
const ROWS = [
  'Name,Type,City,Country,Opened,Unknown',
  ',coworking,nis,,,',
  'Druga,coworking,nis,,,',
  'Hala A,coworking,nis,,,',
  'Hala A,coworking,nis,,,',
  'Hala B,lab,nis,,31/02/2019,,more',
  'Kuća,coworking,,Serbja,,',
].join('\n');

describe.each([
  ['sr-Latn', 'Pita šta je potrebno', 'Zgrada ili sala', 'Nedostaje:', 'Adresu "/cities/nis/" već ima'],
  ['sr-Cyrl', 'Пита шта је потребно', 'Зграда или сала', 'Недостаје:', 'Адресу "/cities/nis/" већ има'],
  ['sq', 'Pyet për atë që duhet', 'Ndërtesa ose salla', 'Mungon:', 'Adresën "/cities/nis/" e ka tashmë'],
] as const)('in %s', async (language, usage, venue, missing, taken) => {
  const messages = await loadMessages(language);
  const create = (...args: string[]) =>
    createEntry(readContent(writeContent(WORLD)), parseOptions(args, messages), {
      asker: undefined,
      buildDate: BUILD_DATE,
      messages,
    });

  test('the help explains the command, and commands stay as they are', () => {
    const help = formatHelp(undefined, messages);
    expect(help).toContain(usage);
    for (const part of [
      'npm run new -- <collection> --title "…" --set field=value',
      '--translate events/an-id sq',
    ])
      expect(help).toContain(part);
  });

  test('the help explains fields', () => {
    const help = formatHelp(getCollection('events'), messages);
    expect(help).toContain(venue);
    expect(help).not.toMatch(/\b(?:One of|is one of|needed|Example|It may)\b/);
  });

  test('what is missing or taken is told', async () => {
    await expect(create('cities')).rejects.toThrow(missing);
    const args = [
      'cities',
      '--title',
      'Niš',
      '--set',
      'kind=city',
      '--set',
      'summary=A city.',
      '--set',
      'country=RS',
    ];
    const location = ['--set', 'location={lat: 43.3, lon: 21.9}'];
    await expect(create(...args, ...location)).rejects.toThrow(taken);
  });

  test('a wrong command line is told', () => {
    expect(() => parseOptions(['events', '--set', 'vanue=x'], messages)).toThrow(UsageError);
    expect(() => parseOptions(['events', '--set', 'vanue=x'], messages)).toThrow('„venue');
  });

  const expectTold = (text: string, inEnglish: string) => {
    expect(text).not.toBe(inEnglish);
    expect(dropQuoted(text)).not.toMatch(ENGLISH);
  };

  test.each(folders)('a new entry of $name has its comments in the language', (collection) => {
    const [text, inEnglish] = [createTemplate(collection, {}, messages), createTemplate(collection, {})];
    const isComment = (line: string) => line.startsWith('##');
    const split = (template: string) => Map.groupBy(template.split('\n'), isComment);
    expect(split(text).get(false)).toEqual(split(inEnglish).get(false));
    // Examples are content.
    const comments = split(text).get(true)?.join(' ').replaceAll('## ', '').replace(EXAMPLES, '') ?? '';
    expect(dropQuoted(comments)).not.toMatch(ENGLISH);
  });

  test('text editors explain fields in the language', () => {
    const content = readContent(writeContent(WORLD));
    const schema = createEditorSchema(getCollection('cities'), listKnown(content), messages);
    const description = schema.properties?.country?.description ?? '';
    expect(description).toContain(messages.questions.meaning('The country that it lies in, as a code.'));
    expectTold(description, '');
    expect(schema.properties?.kind).toMatchObject({ enum: ['city', 'municipality', 'village'] });
  });

  test('a translation that is begun is explained', () => {
    const [city] = readContent(writeContent(WORLD)).entries;
    if (!city) throw new Error('No entry');
    expectTold(createTranslationText(city, messages).split('\n## ', 3).slice(0, 2).join(), '');
  });

  test('what becomes of a table is told', () => {
    const tell = (own: Messages) => {
      const result = importTable(
        readContent(writeContent(WORLD)),
        getCollection('hubs'),
        readTable('hubs.csv', Buffer.from(ROWS), own),
        {},
        { buildDate: BUILD_DATE, values: { summary: 'Dom.' }, messages: own },
      );
      return formatImport(result, true, own);
    };
    const told = tell(messages);
    expect(told.split('\n')).toHaveLength(tell(english).split('\n').length);
    expectTold(told, tell(english));
  });

  test.each([
    ['x.csv', ''],
    ['x.csv', 'a,a\n1,2'],
    ['x.csv', 'a,b\n"1,2'],
    ['x.csv', 'a,b'],
    ['x.json', '{'],
    ['x.json', '{}'],
    ['x.json', '[1]'],
    ['x.ics', 'BEGIN'],
    ['x.rss', 'rss'],
    ['x.docx', ''],
  ])('that %s can’t be read is told: %j', (file, text) => {
    const read = (own: Messages) => getMessage(() => readTable(file, Buffer.from(text), own));
    // Behind a colon may be what a parser says.
    expectTold(read(messages).replace(/: .*$/, ''), read(english));
  });

  test.each(['fields: {', 'fields: 1', 'other: x'])('that the mapping “%s” is wrong is told', (text) => {
    const read = (own: Messages) => getMessage(() => parseMapping(text, own));
    // Below the first line is what the schema says.
    expectTold(read(messages).split('\n', 1).join(), read(english));
  });

  test.each([[['x.csv']], [['x.csv', 'hubs', '--sett']], [['x.csv', 'hubs', '--map', 'nowhere.yaml']]])(
    'the command line %j of an import is refused in the language',
    (args) => {
      const read = (own: Messages) => getMessage(() => parseImportOptions(args, own));
      expectTold(read(messages), read(english));
    },
  );

  test.each([
    ['nowhere', BUILD_DATE],
    ['nis', '2026-13-01'],
    ['nis', '2999-01-01'],
  ])('that %s can’t be confirmed on %s is told', (id, day) => {
    const read = (own: Messages) =>
      getMessage(() => confirmEntries(readContent(writeContent(WORLD)), [id], day, BUILD_DATE, own));
    expectTold(read(messages), read(english));
  });

  test('issues are answered', () => {
    const correction = { [ASKED.entry]: 'cities/nis', [ASKED.value]: 'x', [ASKED.source]: 'A book' };
    const issues = [
      [CORRECTION.name, {}],
      [CORRECTION.name, { ...correction, [ASKED.entry]: 'cities/nowhere', [ASKED.field]: 'Country' }],
      [CORRECTION.name, { ...correction, [ASKED.field]: 'Country' }],
      [CORRECTION.name, { ...correction, [ASKED.field]: 'Colour' }],
      [CONFIRMATION.name, { [ASKED.entry]: 'cities/nis', [ASKED.source]: 'Ja' }],
    ] as const;
    const content = readContent(writeContent(WORLD));
    for (const [name, answers] of issues) {
      const form = name === CORRECTION.name ? CORRECTION : CONFIRMATION;
      const issue = { labels: [name], body: renderAnswers(form, answers) };
      const answer = (own: Messages) => answerIssue(content, issue, BUILD_DATE, own)?.answer ?? '';
      const questions = form.fields.flatMap(({ label, hint }) => [label, hint]);
      const told = questions.reduce((text, question) => text.replaceAll(question, ''), answer(messages));
      expectTold(told, answer(english));
    }
  });
});
