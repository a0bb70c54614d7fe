import { describe, expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { parseFrontMatter } from './parse.ts';

const shapeOf = (name: string): Shape => {
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(name);
  return getShape(collection);
};
const events = shapeOf('events');

const read = (source: string, shape = events) => parseFrontMatter(source, shape);
const dataOf = (source: string, shape = events) => read(source, shape).data;

describe('what is nested too deeply', () => {
  const unreadable = (source: string) => read(source).diagnostics.map(({ code }) => code);

  test('is no bracket in quotes', () => {
    // A mistake makes the careful reader look.
    expect(
      unreadable(`${'notes:\n'}${'  - "from [0, 1)"\n'.repeat(100)}venue: "[["\ntitle: a: b`),
    ).not.toContain('OTHER');
  });

  test.each([
    ['lists in brackets', `notes: ${'['.repeat(100)}`],
    ['behind what looks like quotes', `notes: [x - "${'['.repeat(100)}"]`],
    ['on a line of its own within brackets', `notes: [\n"${'['.repeat(100)}\n"${'['.repeat(100)}"`],
    ['items of items before quotes', `notes:\n  ${'- '.repeat(100)}"x"`],
  ])('is told: %s', (_, source) => {
    expect(unreadable(source)).toContain('OTHER');
  });
});

describe('where text is meant, the text that was written is taken', () => {
  test.each([
    ['a year', 'title: 2018', { title: '2018' }],
    ['a number', 'acronym: 1e3', { acronym: '1e3' }],
    ['a number with its nought', 'acronym: 0177', { acronym: '0177' }],
    ['a number in hexadecimals', 'acronym: 0x10', { acronym: '0x10' }],
    ['a number with its point', 'venue: 1.0', { venue: '1.0' }],
    ['infinity', 'venue: .inf', { venue: '.inf' }],
    ['no', 'summary: no', { summary: 'no' }],
    ['Norway', 'country: NO', { country: 'NO' }],
    ['true', 'title: true', { title: 'true' }],
    ['null', 'title: null', { title: 'null' }],
    ['a tilde', 'title: ~', { title: '~' }],
    ['a date', 'start: 2018-01-19', { start: '2018-01-19' }],
    ['a time', 'start: 2018-01-19 18:00', { start: '2018-01-19 18:00' }],
    ['a clock', 'venue: 18:30', { venue: '18:30' }],
    ['about a year', 'start: 2014~', { start: '2014~' }],
    ['an interval', 'within: 2021-09/2021-10', { within: '2021-09/2021-10' }],
    ['a year in a list', 'aliases: [2018, 1.10, yes]', { aliases: ['2018', '1.10', 'yes'] }],
    ['a year in a group', 'figures: [{asOf: 2016}]', { figures: [{ asOf: '2016' }] }],
    ['a year in a choice of shapes', 'roles: [{who: {name: 2018}}]', { roles: [{ who: { name: '2018' } }] }],
    ['a year as a reference', 'project: 2018', { project: '2018' }],
    ['an accent', 'title: Čačak – Ковачица', { title: 'Čačak – Ковачица' }],
    ['a hash inside a word', 'title: C#', { title: 'C#' }],
    ['a colon inside a word', 'venue: 10:30–12:00', { venue: '10:30–12:00' }],
  ])('%s: %s', (_, source, data) => {
    expect(read(source)).toMatchObject({ data, diagnostics: [] });
  });

  test('also under a name that the schema leaves open', () => {
    expect(dataOf('nativeNames: {no: 2018, sr-Cyrl: null}')).toEqual({
      nativeNames: { no: '2018', 'sr-Cyrl': 'null' },
    });
  });
});

describe('quotes and blocks', () => {
  test.each([
    ['title: "2018"', '2018'],
    ["title: '2018'", '2018'],
    ['title: "A \\"B\\" č"', 'A "B" č'],
    ["title: 'It''s on'", "It's on"],
    ['title: "Kickoff: the report # 2"', 'Kickoff: the report # 2'],
    ['title: ""', ''],
    ['title: One\n  and two', 'One and two'],
    ['title: >-\n  One\n  and two', 'One and two'],
    ['title: |-\n  One\n  two', 'One\ntwo'],
  ])('%j', (source, title) => {
    expect(read(source)).toMatchObject({ data: { title }, diagnostics: [] });
  });
});

describe('where a number or a truth value is meant, it is read', () => {
  test.each([
    ['figures: [{value: 129}]', { figures: [{ value: 129 }] }],
    ['figures: [{value: 15.5}]', { figures: [{ value: 15.5 }] }],
    ['figures: [{value: 0}]', { figures: [{ value: 0 }] }],
    ['roles: [{share: 95}]', { roles: [{ share: 95 }] }],
    ['roles: [{share: partial}]', { roles: [{ share: 'partial' }] }],
    ['series: {number: 3}', { series: { number: 3 } }],
    ['online: true', { online: true }],
    ['online: false', { online: false }],
    ['draft: true', { draft: true }],
  ])('%s', (source, data) => {
    expect(dataOf(source)).toEqual(data);
  });

  test('distinguishes booleans and dates in a union', () => {
    expect(dataOf('closed: true', shapeOf('hubs'))).toEqual({ closed: true });
    expect(dataOf('closed: 2019', shapeOf('hubs'))).toEqual({ closed: '2019' });
  });

  test.each([
    ['1.200,50', '1.200,50'],
    ['"129"', '129'],
    ['about 129', 'about 129'],
    ['1 200', '1 200'],
  ])('%s is no number, for the schema to judge', (source, value) => {
    expect(dataOf(`figures:\n  - value: ${source}`)).toEqual({ figures: [{ value }] });
  });

  test.each(['yes', 'no', 'on', 'True!', '"true"'])('%s is no truth value', (value) => {
    expect(typeof dataOf(`online: ${value}`).online).toBe('string');
  });
});

describe('nothing behind a name is nothing', () => {
  test.each(['venue:', 'venue: ', 'venue: # later', 'venue:\ntitle: x'])('%j', (source) => {
    expect(dataOf(source)).toMatchObject({ venue: null });
  });

  test('in a list and in a group too', () => {
    expect(dataOf('topics:\n  -\n  - x\nroles: [{who: }]')).toEqual({
      topics: [null, 'x'],
      roles: [{ who: null }],
    });
  });
});

describe('names that mean something to JavaScript are names like others', () => {
  test('__proto__ is an own property and changes no prototype', () => {
    const data = dataOf('__proto__: {polluted: true}\nconstructor: x\ntoString: y');
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('<< brings nothing in', () => {
    expect(dataOf('<<: {title: x}')).toEqual({ '<<': { title: 'x' } });
  });
});

describe('YAML’s shorthands are not followed', () => {
  test('an alias is nothing, not a copy', () => {
    expect(dataOf('title: &name Kickoff\nsummary: *name')).toEqual({ title: 'Kickoff', summary: null });
  });

  test('a billion of them take no time and no room', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level += 1) {
      const above = `*a${level - 1}`;
      lines.push(`a${level}: &a${level} [${Array(9).fill(above).join(', ')}]`);
    }
    const { data } = read(lines.join('\n'));
    expect(data.a29).toEqual(Array(9).fill(null));
    expect(JSON.stringify(data).length).toBeLessThan(3_000);
  });

  test('a list in itself ends', () => {
    expect(dataOf('topics: &all [*all]')).toEqual({ topics: [null] });
  });
});

describe('reports invalid YAML with its place', () => {
  test.each([
    ['a field twice', 'title: x\nsummary: y\ntitle: z', 'DUPLICATE_KEY', 4, 1],
    ['a field twice in a group', 'roles:\n  - {as: host, as: lead}', 'DUPLICATE_KEY', 3, 16],
    ['a tab', 'title: x\nroles:\n\t- as: host', 'TAB_AS_INDENT', 4, 1],
    ['a colon inside a value', 'title: Kickoff: the report', 'BLOCK_AS_IMPLICIT_KEY', 2, 8],
    ['a letter that YAML keeps to itself', 'title: @kickoff', 'BAD_SCALAR_START', 2, 8],
    ['nothing', '', 'NO_FIELDS', 2, 1],
    ['a remark alone', '# to do', 'NO_FIELDS', 2, 1],
    ['words alone', 'just words', 'NO_FIELDS', 2, 1],
    ['a list', '- title: x', 'NO_FIELDS', 2, 1],
  ])('%s', (_, source, code, line, column) => {
    expect(read(source).diagnostics[0]).toMatchObject({ code, line, column });
  });

  test('and everything at once', () => {
    const { diagnostics } = read('title: x\ntitle: y\nsummary: a\nsummary: b');
    expect(diagnostics.map(({ line }) => line)).toEqual([3, 5]);
  });

  test('never by throwing', () => {
    for (const source of [
      '"',
      "'",
      '{',
      '[',
      '}',
      '&',
      '*',
      '!',
      '%',
      '? ',
      ': ',
      '\t',
      '\0',
      '- - -',
      '...',
      '|',
    ]) {
      expect(() => read(source), source).not.toThrow();
      expect(() => read(`title: ${source}`), source).not.toThrow();
    }
  });
});

describe('places in the file', () => {
  const source = [
    'kind: kickoff',
    'title: "Kickoff"',
    'city: [nis, pirot]',
    'roles:',
    '  - who: hubs/x',
    '    as: host',
    '  - {who: {name: X}, as: partner}',
    'nativeNames:',
    '  sr-Cyrl: Ниш',
    'figures: []',
    'venue:',
  ].join('\n');
  const { locate, locateValue } = read(source);

  test.each([
    [['kind'], 2, 1],
    [['title'], 3, 1],
    [['city', 1], 4, 13],
    [['roles', 0], 6, 5],
    [['roles', 0, 'as'], 7, 5],
    [['roles', 1], 8, 5],
    [['roles', 1, 'who', 'name'], 8, 12],
    [['roles', 1, 'as'], 8, 22],
    [['nativeNames', 'sr-Cyrl'], 10, 3],
    [['venue'], 12, 1],
  ])('the name of %j stands on line %d, column %d', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each([
    [['kind'], 2, 7],
    [['title'], 3, 8],
    [['city', 0], 4, 8],
    [['roles', 0, 'who'], 6, 10],
    [['roles', 1, 'who'], 8, 11],
    [['roles', 1, 'who', 'name'], 8, 18],
    [['nativeNames', 'sr-Cyrl'], 10, 12],
  ])('the value of %j stands on line %d, column %d', (path, line, column) => {
    expect(locateValue(path)).toEqual({ line, column });
  });

  test.each([
    ['a field that is missing', ['start'], 2, 1],
    ['a field that is missing in an item', ['roles', 0, 'share'], 6, 5],
    ['an item that is missing', ['figures', 3], 11, 1],
  ])('%s stands where it would be', (_, path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test('letters beyond the basic plane and combining ones count as JavaScript counts', () => {
    expect(read('aliases: [😀, x]').locate(['aliases', 1])).toEqual({ line: 2, column: 15 });
  });
});
