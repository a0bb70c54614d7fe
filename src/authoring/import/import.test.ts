import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getCollection } from '#collections/index.ts';
import { readContent } from '#entries/read-content.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { importFile, parseImportOptions } from './import-file.ts';
import { formatImport } from './import-report.ts';
import { type ImportResult, importTable } from './import-table.ts';
import { parseMapping } from './mapping.ts';
import { readTable } from './read-table.ts';

/** Imports a text as a file of this name into a small world. */
function run(name: string, text: string, collection: string, mapping = '', values = {}): ImportResult {
  const content = readContent(writeContent(WORLD));
  return importTable(
    content,
    getCollection(collection),
    readTable(name, Buffer.from(text)),
    parseMapping(mapping),
    {
      buildDate: BUILD_DATE,
      values,
    },
  );
}

const listReasons = ({ refused }: ImportResult) =>
  refused.map(({ row, reasons }) => `${row.place}: ${reasons.join(' | ')}`);

/** The front matter of the only entry. */
const getText = ({ entries: [entry] }: ImportResult) => entry?.text.split('---\n')[1];

const HEAD = 'Name,Type,City,Country,Homepage,Opened,Topics,Summary';

const createRows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    return `Hub No ${number},Coworking space,Niš,,https://hub${number}.example,20${10 + (number % 15)},,Rooms and desks.`;
  });

/** Faults that tables have, each on a line of its own, and the column that its message names. */
const FAULTS: readonly (readonly [string, string])[] = [
  [',coworking,Niš,,,,,No name.', 'It has no title'],
  ['Hub No 5,coworking,Niš,,,,,Twice.', 'line 7 has the same name'],
  ['A hall,Lab,Niš,,,,,A kind that is none.', 'Type: '],
  ['B hall,coworking,Nisch,,,,,A city that is none.', 'City: '],
  ['C hall,coworking,,Serbja,,,,A country that is none.', 'Country: '],
  ['D hall,coworking,Niš,,htp:/d,,,No address.', 'Homepage: '],
  ['E hall,coworking,Niš,,,31/02/2019,,A day that is none.', 'Opened: '],
  ['F hall,coworking,Niš,,,05/10/2019,,A day that can be two.', 'Opened: '],
  ['G hall,coworking,Niš,,,,cooking,A topic that is none.', 'Topics: '],
  [`H hall,coworking,Niš,,,,,${'Long. '.repeat(80)}`, 'Summary: '],
  ['I hall,coworking,Niš,,,,,', 'summary'],
  ['J hall,,Niš,,,,,No kind.', 'kind'],
];

describe('a table of 200 rows with twelve faults', () => {
  const lines = [...createRows(0, 100), ...FAULTS.map(([line]) => line), ...createRows(100, 188)];

  test('gives 188 drafts, and twelve messages, each with its line and its column', () => {
    const result = run('hubs.csv', [HEAD, ...lines].join('\n'), 'hubs', '', { draft: true });
    expect(result.entries).toHaveLength(188);
    expect(result.entries[7]?.text).toBe(
      [
        '---',
        'kind: coworking',
        'title: Hub No 7',
        'summary: Rooms and desks.',
        'draft: true',
        'city: nis',
        'founded: 2017',
        'website: https://hub7.example',
        '---',
        '',
      ].join('\n'),
    );
    const reasons = listReasons(result);
    expect(reasons).toHaveLength(12);
    for (const [index, [, told]] of FAULTS.entries()) {
      expect(reasons[index]).toMatch(new RegExp(`^line ${102 + index}: `));
      expect(reasons[index]).toContain(told);
      // One fault, one reason.
      expect(reasons[index]).not.toContain(' | ');
    }
    expect(formatImport(result, false)).toMatchSnapshot();
  });
});

describe('what is written', () => {
  const write = (args: readonly string[]) => {
    const dir = writeContent(WORLD);
    const file = join(dir, '..', `${Math.random()}.csv`);
    writeFileSync(
      file,
      'title,kind,summary,country\nA new hub,coworking,Rooms.,RS\nNiš,coworking,Rooms.,RS\n',
    );
    const request = parseImportOptions([file, 'hubs', ...args]);
    if (!request) throw new Error('No request');
    const content = readContent(dir);
    return { dir, result: importFile(content, request, BUILD_DATE) };
  };

  test('is nothing without --write', () => {
    expect(existsSync(join(write([]).dir, 'hubs/a-new-hub.md'))).toBe(false);
  });

  test('passes the preflight, as a draft', () => {
    const { dir } = write(['--write']);
    expect(readFileSync(join(dir, 'hubs/a-new-hub.md'), 'utf8')).toContain('draft: true');
    const errors = checkContent(readContent(dir), { buildDate: BUILD_DATE }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  test('is published where that is asked for', () => {
    const { dir } = write(['--write', '--publish', '--set', 'founded=2019']);
    const text = readFileSync(join(dir, 'hubs/a-new-hub.md'), 'utf8');
    expect(text).not.toContain('draft');
    expect(text).toContain('founded: 2019');
  });

  test('never takes the place of something', () => {
    const { dir } = write(['--write']);
    const before = readFileSync(join(dir, 'hubs/a-new-hub.md'), 'utf8');
    const request = parseImportOptions([join(dir, 'again.csv'), 'hubs', '--write']);
    writeFileSync(join(dir, 'again.csv'), 'title,kind,summary\nA new hub,makerspace,Other.\n');
    if (!request) throw new Error('No request');
    const { entries, refused } = importFile(readContent(dir), request, BUILD_DATE);
    expect(entries).toEqual([]);
    expect(refused[0]?.reasons[0]).toContain('Nothing is overwritten.');
    expect(readFileSync(join(dir, 'hubs/a-new-hub.md'), 'utf8')).toBe(before);
  });
});

describe('a mapping', () => {
  const MAPPING = `
fields:
  title: Hub
  kind: {column: Art, values: {Labor: makerspace}}
  country: {value: RS}
  place.name: Town
  founded: {column: Since, dates: month-first}
  topics: {column: Fields, split: " + "}
body: Text
ignore: [Fax]
source: {title: Register of hubs, publisher: The register}
`;
  test('says which column is which field, what words mean, and where it is from', () => {
    const text =
      'Hub;Art;Town;Since;Fields;Text;Fax;summary\nX;Labor;Pirot;10/05/2019;smart-cities + smart-cities;Words.\\nMore.;1;A lab.\n';
    const result = run('hubs.csv', text.replace(' + smart-cities', ''), 'hubs', MAPPING);
    expect(listReasons(result)).toEqual([]);
    expect(result.unused).toEqual([]);
    expect(getText(result)).toBe(
      'kind: makerspace\ntitle: X\nsummary: A lab.\ntopics: [smart-cities]\nsources:\n  - {title: Register of hubs, publisher: The register}\nplace: {name: Pirot}\ncountry: RS\nfounded: 2019-10-05\n',
    );
    expect(result.entries[0]?.text).toMatch(/\n---\n\nWords/);
  });

  test.each([
    ['fields: {titel: Hub}', 'Did you mean "title"?'],
    [
      'fields: {title: Hubb}',
      'The table has no column "Hubb", which the mapping takes for title. Did you mean "Hub"?',
    ],
    ['fields: {title: {}}', 'either a column or a value'],
    ['field: {title: Hub}', 'field'],
    ['fields: [', 'line 1'],
  ])('is told where it is wrong: %s', (mapping, message) => {
    expect(() => run('hubs.csv', 'Hub\nX\n', 'hubs', mapping)).toThrow(message);
  });
});

describe('what is probably there already is told', () => {
  test.each([
    ['its name', 'title,kind,summary\nIt Hub,coworking,X.\n'],
    ['its website', 'title,kind,summary,website\nOther,coworking,X.,http://www.hub.example/\n'],
    ['its name and place', 'title,kind,summary,city\nIT Hubb,coworking,X.,nis\n'],
  ])('by %s', (_what, text) => {
    const content = readContent(
      writeContent({
        ...WORLD,
        'hubs/the-hub.md':
          '---\nkind: coworking\ntitle: IT Hub\nsummary: X.\ncity: nis\nwebsite: https://hub.example\n---\n',
      }),
    );
    const table = readTable('hubs.csv', Buffer.from(text));
    const { entries } = importTable(content, getCollection('hubs'), table, {}, { buildDate: BUILD_DATE });
    expect(entries[0]?.warnings.join(' ')).toContain('hubs/the-hub.md');
  });
});

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VTIMEZONE
TZID:Central Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
SUMMARY:Whole days
DESCRIPTION:Two days in a row.
DTSTART;VALUE=DATE:20260901
DTEND;VALUE=DATE:20260903
URL:https://www.example.org/days
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTAMP:20260101T000000Z
SUMMARY:In a zone
DESCRIPTION:An evening.
DTSTART;TZID=Europe/Tirane:20260901T180000
DTEND;TZID=Europe/Tirane:20260901T200000
LOCATION:Town hall
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTAMP:20260101T000000Z
SUMMARY:In UTC
DESCRIPTION:An evening.
DTSTART:20260901T160000Z
DURATION:PT90M
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTAMP:20260101T000000Z
SUMMARY:From Outlook
DESCRIPTION:An evening.
DTSTART;TZID=Central Europe Standard Time:20261201T180000
DTEND;TZID=Central Europe Standard Time:20261201T190000
END:VEVENT
BEGIN:VEVENT
UID:5
DTSTAMP:20260101T000000Z
SUMMARY:Every week
DESCRIPTION:Four evenings\\, one of them at another hour.
DTSTART;TZID=Europe/Belgrade:20261012T180000
DTEND;TZID=Europe/Belgrade:20261012T190000
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE;TZID=Europe/Belgrade:20261019T180000
END:VEVENT
BEGIN:VEVENT
UID:5
DTSTAMP:20260101T000000Z
RECURRENCE-ID;TZID=Europe/Belgrade:20261102T180000
SUMMARY:Every week
DTSTART;TZID=Europe/Belgrade:20261102T200000
DTEND;TZID=Europe/Belgrade:20261102T210000
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

describe('a calendar of five events', () => {
  const runCalendar = () => run('events.ics', CALENDAR, 'events', '', { kind: 'meeting' });

  test('gives five entries', () => {
    const result = runCalendar();
    expect(listReasons(result)).toEqual([]);
    expect(result.entries).toHaveLength(5);
  });

  test.each([
    ['Whole days', ['start: 2026-09-01', 'end: 2026-09-02', 'url: https://www.example.org/days']],
    [
      'In a zone',
      ['start: 2026-09-01 18:00', 'end: 2026-09-01 20:00', 'timeZone: Europe/Tirane', 'venue: Town hall'],
    ],
    [
      'In UTC',
      ['start: 2026-09-01 18:00', 'end: 2026-09-01 19:30', 'timeZone: Europe/Belgrade', 'status: cancelled'],
    ],
    ['From Outlook', ['start: 2026-12-01 18:00', 'timeZone: Europe/Belgrade']],
    [
      'Every week',
      [
        'start: 2026-10-12 18:00',
        'end: 2026-11-02 21:00',
        '  - {start: 2026-10-26 18:00, end: 2026-10-26 19:00}',
        '  - {start: 2026-11-02 20:00, end: 2026-11-02 21:00}',
      ],
    ],
  ])('%s', (title, lines) => {
    const text = runCalendar().entries.find((entry) => entry.title === title)?.text;
    for (const line of lines) expect(text).toContain(line);
    expect(text).not.toContain('2026-10-19');
  });

  test('a rule without an end is cut, and that is told', () => {
    const endless = CALENDAR.replace('COUNT=4', 'INTERVAL=1');
    const { entries } = run('events.ics', endless, 'events', '', { kind: 'meeting' });
    const last = entries.at(-1);
    expect(last?.text.match(/^ {2}- \{start/gm)).toHaveLength(100);
    expect(last?.warnings[0]).toContain('its first 100 days');
  });
});

describe('a feed', () => {
  const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>The paper</title><link>https://paper.example/</link>
<item><title>Hubs &amp; cities</title><link>https://paper.example/1</link><pubDate>Mon, 05 Oct 2026 22:30:00 GMT</pubDate>
<description>&lt;p&gt;Two &lt;b&gt;hubs&lt;/b&gt; met.&lt;/p&gt;</description></item></channel></rss>`;
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The paper</title><id>p</id><updated>2026-10-06T00:00:00Z</updated>
<entry><id>1</id><title>Hubs &amp; cities</title><published>2026-10-05T22:30:00Z</published><updated>2026-10-08T00:00:00Z</updated>
<link rel="self" href="https://paper.example/self"/><link href="https://paper.example/1"/><summary type="html">&lt;p&gt;Two &lt;b&gt;hubs&lt;/b&gt; met.&lt;/p&gt;</summary></entry></feed>`;

  test.each([
    ['RSS', 'news.xml', RSS],
    ['Atom', 'news.atom', ATOM],
  ])('in %s gives drafts with their source, dated in the zone of the site', (_what, name, text) => {
    const result = run(name, text, 'news');
    expect(listReasons(result)).toEqual([]);
    expect(getText(result)).toBe(
      'title: Hubs & cities\nsummary: Two hubs met.\nsources:\n  - {title: Hubs & cities, url: https://paper.example/1, publisher: The paper, date: 2026-10-06}\npublished: 2026-10-06\ndate: 2026-10-06\n',
    );
  });
});

describe('a file that can’t be read is told in a sentence', () => {
  test.each([
    ['x.doc', 'a', 'of no kind that can be imported'],
    ['x.csv', '', 'The table is empty'],
    ['x.csv', 'a,b\n', 'nothing to import'],
    ['x.csv', 'a,a\n1,2\n', 'Two columns are called "a"'],
    ['x.csv', 'a\n"b\n', 'at line'],
    ['x.json', '{', 'not JSON'],
    ['x.json', '{"a": 1}', 'no list'],
    ['x.json', '[1]', 'item 1 of the list is no object'],
    ['x.ics', 'hello', 'no calendar'],
    ['x.xml', '<a/>', 'no feed'],
  ])('%s %j', (name, text, message) => {
    expect(() => run(name, text, 'hubs')).toThrow(message);
  });

  test('in another encoding', () => {
    expect(() => readTable('x.csv', Buffer.from('a\nCaf\u00e9s\n', 'latin1'))).toThrow('UTF-8');
  });
});
