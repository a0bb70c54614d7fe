import { describe, expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { type Entry, readContent } from '#entries/read-content.ts';
import { formatReport, type ReportFormat } from '#preflight/report/report.ts';
import { BUILD_DATE, checkFiles } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { checkContent } from './check.ts';

/** Every file has the mistake that it is named after; the files that it refers to are valid. */
const broken = readContent('tests/fixtures-broken/content');
const diagnostics = checkContent(broken, { buildDate: BUILD_DATE });

// The names of the collections don’t matter here.
const names = collections.map(({ name }) => name).join(', ');
const format = (kind: ReportFormat) =>
  `${formatReport(broken, diagnostics, kind).replaceAll(names, '(the collections)')}\n`;

const getPath = (name: string) => `../../tests/fixtures-broken/${name}`;

describe('a folder full of faults', () => {
  test('is reported to an editor', async () => {
    await expect(format('text')).toMatchFileSnapshot(getPath('report.txt'));
  });

  test('is reported to a program', async () => {
    await expect(format('json')).toMatchFileSnapshot(getPath('report.json'));
  });

  test('is reported in a pull request', async () => {
    await expect(format('github')).toMatchFileSnapshot(getPath('report.github.txt'));
  });

  test('is reported in a comment on a pull request', async () => {
    await expect(format('markdown')).toMatchFileSnapshot(getPath('report.md'));
  });

  test('leaves what is right alone', () => {
    const right = ['cities/nis.md', 'hubs/nova-iskra-hub.md', 'organisations/nova-iskra.md', 'topics.yaml'];
    expect(diagnostics.filter(({ file }) => right.includes(file))).toEqual([]);
    const files = new Set(diagnostics.map(({ file }) => file));
    const told = [...broken.entries, ...broken.unreadable].filter(({ file }) => files.has(file));
    // Without mistakes: the four valid entries, the figure’s project, and the rest of the circle.
    expect(broken.entries.length + broken.unreadable.length - told.length).toBe(7);
  });

  test('is reported in the order of files, lines and columns, always the same', () => {
    const places = diagnostics.map(({ file, line, column }) => ({ file, line, column }));
    const sorted = places.toSorted((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
    expect(places).toEqual(sorted);
    expect(checkContent(readContent('tests/fixtures-broken/content'), { buildDate: BUILD_DATE })).toEqual(
      diagnostics,
    );
  });

  test('speaks no language of programs', () => {
    for (const { message, suggestion } of diagnostics) {
      expect(`${message} ${suggestion}`).not.toMatch(
        /invalid_|expected|received|undefined|\[object|regex|parse|schema|string|boolean|Error|Zod/,
      );
    }
  });
});

/** File, place, field, code and suggestion. */
const MISTAKES = [
  ['cities/coordinates.md', '2:7', 'kind', 'field-value', ''],
  ['cities/coordinates.md', '5:10', 'country', 'country-code', undefined],
  ['cities/coordinates.md', '6:17', 'location.lat', 'field-value', ''],
  ['cities/coordinates.md', '6:32', 'location.lon', 'figure-number', 'lon: 22.58611'],
  ['cities/coordinates.md', '7:24', 'nativeNames.serbian', 'field-value', ''],
  ['event/kickoff.md', '1:1', '', 'file-folder', 'events/kickoff.md'],
  ['events/Kick_Off.md', '1:1', '', 'file-name', 'events/kick-off.md'],
  ['events/comma-in-number.md', '7:47', 'figures[0].200', 'figure-number', 'value: 1200'],
  ['events/component.mdx', '1:1', '', 'file-format', 'events/component.md'],
  ['events/empty-file.md', '1:1', '', 'file-empty', ''],
  ['events/empty-value.md', '4:10', 'summary', 'field-value', undefined],
  ['events/empty-value.md', '6:1', 'venue', 'field-empty', ''],
  ['events/empty-value.md', '8:4', 'topics[0]', 'field-empty', undefined],
  ['events/end-before-start.md', '6:6', 'end', 'date-order', ''],
  ['events/end-before-start-on-the-clock.md', '6:6', 'end', 'date-order', ''],
  ['events/ending.markdown', '1:1', '', 'file-ending', 'events/ending.md'],
  ['events/figure-of-nothing.md', '8:60', 'figures[1].of', 'figure-unknown', 'of: Firms'],
  ['events/figure-of-nothing.md', '9:89', 'figures[2].of.label', 'figure-unknown', ''],
  ['events/figure-of-nothing.md', '10:63', 'figures[3].of.entry', 'reference-unknown', ''],
  ['events/impossible-date.md', '5:8', 'start', 'date-impossible', undefined],
  ['events/interval-backwards.md', '5:9', 'within', 'date-order', undefined],
  ['events/kickoff.sr.md', '1:1', '', 'file-name', 'events/kickoff.sr-Latn.md'],
  ['events/missing-title.md', '1:1', 'title', 'field-missing', undefined],
  ['events/misspelt-key.md', '3:1', 'titel', 'field-unknown', 'title: Kickoff'],
  ['events/misspelt-key.md', '6:1', 'colour', 'field-unknown', ''],
  ['events/no-fields.md', '2:1', '', 'yaml-unreadable', ''],
  ['events/no-front-matter.md', '1:1', '', 'front-matter-missing', undefined],
  ['events/no-time.md', '1:1', 'start', 'field-missing', undefined],
  ['events/not-utf8.md', undefined, '', 'file-encoding', ''],
  ['events/other-dates.md', '5:8', 'start', 'date-notation', undefined],
  ['events/other-dates.md', '6:6', 'end', 'time-offset', undefined],
  ['events/other-dates.md', '7:12', 'confirmed', 'date-notation', undefined],
  ['events/other-dates.md', '9:29', 'sources[0].date', 'date-notation', undefined],
  ['events/page.md', '1:1', '', 'file-name', ''],
  ['events/part-larger.md', '8:60', 'figures[1].of', 'figure-part', ''],
  ['events/reference-by-name.md', '6:7', 'city', 'reference-unknown', 'city: nis'],
  ['events/reference-by-name.md', '7:10', 'project', 'reference-unknown', 'project: digital-cities'],
  [
    'events/reference-by-name.md',
    '9:11',
    'roles[0].who',
    'reference-unknown',
    'who: organisations/nova-iskra',
  ],
  [
    'events/reference-collection.md',
    '7:11',
    'roles[0].who',
    'reference-collection',
    'who: organisations/nova-iskra',
  ],
  ['events/reference-collection.md', '8:11', 'roles[1].who', 'reference-collection', ''],
  ['events/reference-collection.md', '9:11', 'roles[2].who', 'reference-unknown', 'who: hubs/nova-iskra-hub'],
  ['events/reference-nowhere.md', '6:7', 'city', 'reference-unknown', 'city: nis'],
  ['events/reference-nowhere.md', '7:10', 'project', 'reference-unknown', 'project: digital-cities'],
  [
    'events/reference-nowhere.md',
    '9:11',
    'roles[0].who',
    'reference-unknown',
    'who: organisations/nova-iskra',
  ],
  ['events/reference-nowhere.md', '10:11', 'roles[1].who', 'reference-unknown', ''],
  ['events/time-twice.md', '6:1', 'within', 'date-twice', ''],
  ['events/twice.md', '1:1', '', 'address-taken', ''],
  ['events/unclosed-front-matter.md', undefined, '', 'front-matter-unclosed', '---'],
  ['events/unknown-topic.md', '7:5', 'topics[0]', 'topic-unknown', undefined],
  ['events/unknown-topic.md', '8:5', 'topics[1]', 'topic-unknown', undefined],
  ['events/unknown-topic.md', '9:5', 'topics[2]', 'topic-unknown', ''],
  ['events/wrong-choice.md', '2:7', 'kind', 'field-value', 'kind: kickoff'],
  ['events/wrong-choice.md', '6:9', 'status', 'field-value', 'status: cancelled'],
  ['events/wrong-choice.md', '8:41', 'roles[0].as', 'field-value', 'as: organiser'],
  ['events/wrong-choice.md', '9:36', 'roles[1].as', 'field-value', ''],
  ['events/wrong-type.md', '3:1', 'title', 'field-type', undefined],
  ['events/wrong-type.md', '6:9', 'topics', 'field-type', undefined],
  ['events/wrong-type.md', '7:9', 'online', 'field-type', undefined],
  ['events/wrong-type.md', '8:1', 'people', 'field-type', undefined],
  ['events/wrong-type.md', '10:32', 'figures[0].value', 'figure-number', 'value: 1200'],
  ['events/wrong-type.md', '11:28', 'figures[1].value', 'figure-number', undefined],
  ['events/wrong-type.md', '12:30', 'figures[2].value', 'figure-negative', ''],
  ['events/wrong-type.md', '14:5', 'notes[0]', 'field-type', undefined],
  ['events/yaml-alias.md', '3:8', '', 'yaml-start', 'title: "*Kickoff*"'],
  ['events/yaml-alias.md', '4:10', '', 'yaml-start', 'summary: "&Friends meet."'],
  ['events/yaml-at.md', '3:8', '', 'yaml-start', undefined],
  ['events/yaml-colon.md', '3:8', '', 'yaml-colon', 'title: "Kickoff: the report"'],
  ['events/yaml-duplicate-key.md', '6:1', '', 'yaml-duplicate', ''],
  ['events/yaml-no-colon.md', '4:1', '', 'yaml-colon', undefined],
  ['events/yaml-no-space.md', '3:1', '', 'yaml-colon', undefined],
  ['events/yaml-quote-inside.md', '3:12', '', 'yaml-quote', undefined],
  ['events/yaml-remark.md', '4:10', '', 'yaml-remark', 'summary: "It starts in room # 5."'],
  ['events/yaml-tab.md', '7:1', '', 'yaml-tab', '  - {who: organisations/nova-iskra, as: host}'],
  ['events/zone-unknown.md', '6:11', 'timeZone', 'zone-unknown', 'timeZone: Europe/Belgrade'],
  ['hubs/pictures.md', '5:14', 'image.src', 'picture-missing', ''],
  ['hubs/pictures.md', '8:1', '', 'picture-missing', ''],
  ['hubs/pictures.md', '10:1', '', 'picture-alt', '![what it shows](./door.png)'],
  ['hubs/pictures.md', '12:1', '', 'picture-remote', undefined],
  ['news/links.md', '8:14', '', 'link-broken', '/events/misspelt-key/'],
  ['news/links.md', '8:51', '', 'link-broken', '/cities/nis/'],
  ['news/links.md', '10:5', '', 'link-broken', '/cities/nis/'],
  ['news/links.md', '10:36', '', 'link-relative', 'https://example.org/page'],
  ['news/links.md', '10:66', '', 'link-scheme', undefined],
  ['news/links.md', '11:1', '', 'link-http', 'https://example.org/'],
  ['organisations/web-address.md', '5:10', 'website', 'field-value', 'website: https://www.example.org'],
  ['organisations/web-address.md', '7:28', 'links[0].url', 'field-value', undefined],
  ['organisations/web-address.md', '8:25', 'links[1].url', 'field-value', undefined],
  ['organisations/web-address.md', '9:10', 'founded', 'date-invalid', undefined],
  ['outside.md', '1:1', '', 'file-folder', ''],
  ['pages/news.md', '1:1', '', 'file-name', ''],
  ['projects/circle-first.md', '5:9', 'parent', 'reference-circle', ''],
  ['projects/end-before-start.md', '6:6', 'end', 'date-order', ''],
  ['projects/part-of-itself.md', '5:9', 'parent', 'reference-self', ''],
  ['workshops/several.md', '2:1', 'titel', 'field-unknown', 'title: Workshop'],
  ['workshops/several.md', '5:6', 'end', 'date-notation', undefined],
  ['workshops/several.md', '6:7', 'city', 'reference-unknown', 'city: nis'],
  ['workshops/several.md', '7:11', 'duration', 'field-value', undefined],
  ['workshops/several.md', '8:10', 'topics[0]', 'topic-unknown', undefined],
  ['workshops/several.md', '9:9', 'online', 'field-type', undefined],
  ['workshops/several.md', '11:41', 'roles[0].as', 'field-value', 'as: host'],
  ['workshops/several.md', '14:6', 'people[0].nam', 'field-unknown', '- {name: A Name}'],
  ['workshops/several.md', '17:5', '', 'link-broken', '/cities/nis/'],
] as const;

describe('a diagnostic has its place, and a correction if there is one', () => {
  test.each(MISTAKES)('%s:%s %s %s', (file, place, field, code, suggestion) => {
    const codes = diagnostics
      .filter(
        (diagnostic) => diagnostic.file === file && diagnostic.field === field && diagnostic.code === code,
      )
      .filter(({ line, column }) => place === undefined || place === `${line}:${column}`);
    expect(codes).toHaveLength(1);
    expect(codes[0]?.severity).toBe(code === 'link-http' ? 'warning' : 'error');
    // The whole line, which has more than the corrected value.
    if (suggestion === '') expect(codes[0]?.suggestion).toBe('');
    else if (suggestion !== undefined) expect(codes[0]?.suggestion).toContain(suggestion);
  });
});

describe('topics.yaml', () => {
  const event = (topic: string) =>
    `---\nkind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018\ntopics: [${topic}]\n---\n`;

  test('may be missing where no entry names a topic', () => {
    expect(checkFiles({ 'cities/README.md': '' })).toEqual([]);
    expect(checkFiles({ 'events/a.md': event('x') })).toMatchObject([
      { code: 'topic-unknown', line: 6, column: 10 },
    ]);
  });

  test.each([
    ['an id that is no id', 'field-value', '- id: Smart Cities\n  label: Smart cities'],
    ['no label', 'field-missing', '- id: smart-cities'],
    ['one id twice', 'topic-list', '- id: ai\n  label: AI\n- id: ai\n  label: Artificial intelligence'],
    ['a label that is a list', 'field-type', '- id: smart-cities\n  label: [2018]'],
    ['no list', 'topic-list', 'smart-cities: Smart cities'],
    ['a tab', 'yaml-tab', '- id: smart-cities\n\tlabel: Smart cities'],
    ['nothing', 'topic-list', ''],
  ])('with %s is an error: %s', (_, code, text) => {
    const told = checkFiles({ 'topics.yaml': text }).filter(({ file }) => file === 'topics.yaml');
    expect(told).toMatchObject([{ code, severity: 'error' }]);
  });

  test('that can’t be used says nothing of the topics of entries', () => {
    const told = checkFiles({ 'topics.yaml': '- id: ai\n  lable: AI', 'events/a.md': event('x') });
    expect(told.map(({ file }) => file)).toEqual(['topics.yaml']);
  });

  test('is reported with line, field and correction', () => {
    expect(checkFiles({ 'topics.yaml': '# All\n- id: ai\n  lable: AI\n- id: eu\n' })).toMatchObject([
      { line: 3, column: 3, field: '[0].lable', suggestion: '  label: AI' },
      { line: 4, column: 3, field: '[1].label', suggestion: 'label: …' },
    ]);
    expect(checkFiles({ 'topics.yaml': '- {id: ai, label: AI}\n- {id: ai, label: A}\n' })).toMatchObject([
      { line: 2, column: 8, field: '[1].id', message: expect.stringContaining('line 1') },
    ]);
  });
});

/** No https address is known for these. */
const UNENCRYPTED = [
  'clusters/cluster-house.md',
  'clusters/ict-cluster-bulgaria.md',
  'clusters/it-circle.md',
  'hubs/bsc-bar.md',
  'hubs/protik.md',
  'organisations/open-data-kosovo.md',
  'organisations/rra-jug.md',
  'projects/european-creative-hubs-network.md',
];

test.skipIf(!HAS_EXAMPLE)(
  'the content of this site has no error, and no warning but of websites without encryption',
  () => {
    const told = checkContent(readContent('content'), { buildDate: BUILD_DATE });
    expect(told.map(({ file, field, code }) => `${file} ${field} ${code}`)).toEqual(
      UNENCRYPTED.map((file) => `${file} website link-http`),
    );
  },
);

test('entries without mistakes are not asked where their fields stand: that parses each of them again', () => {
  const content = readContent('tests/fixtures/content');
  const told = new Set(checkContent(content, { buildDate: BUILD_DATE }).map(({ file }) => file));
  const asked: string[] = [];
  const watch = (entry: Entry): Entry => {
    const tell = <Of extends unknown[], To>(locate: (...of: Of) => To) => {
      return (...of: Of): To => {
        asked.push(entry.file);
        return locate(...of);
      };
    };
    return {
      ...entry,
      locate: tell(entry.locate),
      locateValue: tell(entry.locateValue),
      findSource: tell(entry.findSource),
      findDiagnostics: tell(entry.findDiagnostics),
    };
  };
  checkContent({ ...content, entries: content.entries.map(watch) }, { buildDate: BUILD_DATE });
  expect(asked.filter((file) => !told.has(file))).toEqual([]);
});
