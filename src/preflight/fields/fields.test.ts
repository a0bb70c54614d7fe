import { describe, expect, test } from 'vitest';
import { checkFiles } from '#tests/content.ts';

const KICKOFF = 'kind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19\n';

const check = (frontMatter: string, file = 'events/a.md') =>
  checkFiles({ [file]: `---\n${frontMatter}---\n` });

const places = (frontMatter: string) =>
  check(frontMatter).map(({ line, column, field, code }) => `${line}:${column} ${field} ${code}`);

describe('an unknown field', () => {
  test.each([
    ['acronim: DC', 'acronym: DC'],
    ['Venue: A Hall', 'venue: A Hall'],
    ['contry: RS', 'country: RS'],
    ['time-zone: UTC', 'timeZone: UTC'],
    ['nativename: {sr: x}', 'nativeNames: {sr: x}'],
  ])('%s: was it meant as %s?', (line, suggestion) => {
    const told = check(`${KICKOFF}${line}\n`).find(({ code }) => code === 'field-unknown');
    expect(told).toMatchObject({ line: 6, column: 1, suggestion });
    expect(told?.message).toContain(`Its name is “${suggestion.split(':')[0]}”.`);
  });

  test.each(['slug: another-address', 'layout: ./code.js', 'permalink: /x/'])(
    '%s is of another program',
    (line) => {
      expect(check(`${KICKOFF}${line}\n`)).toMatchObject([
        {
          line: 6,
          column: 1,
          code: 'field-foreign',
          suggestion: '',
          message: expect.stringMatching(/take this line out/i),
        },
      ]);
    },
  );

  test('is none of another program inside a group', () => {
    const [told] = check(`${KICKOFF}place: {name: A Place, id: x}\n`);
    expect(told).toMatchObject({ field: 'place.id', code: 'field-unknown' });
  });

  test('can be a word of other sites for one of ours', () => {
    expect(check(`${KICKOFF}photo: {src: ./a.png}\n`)).toMatchObject([
      { code: 'field-unknown', message: expect.stringContaining('Its name is “image”.') },
    ]);
  });

  test.each(['__proto__: {a: b}', 'constructor: x', '<<: {a: b}'])('%s: what may stand there?', (line) => {
    const told = check(`${KICKOFF}${line}\n`);
    expect(told).toMatchObject([{ line: 6, column: 1, code: 'field-unknown', suggestion: '' }]);
    expect(told[0]?.message).toContain('in the text below the fields');
  });

  test('is not renamed to one that is there already', () => {
    const [told] = check(`${KICKOFF}Title: Kickoff\n`);
    expect(told).toMatchObject({ field: 'Title', code: 'field-unknown', suggestion: '' });
    expect(told?.message).toContain('Its name is “title”, and that is there already');
  });

  test('can be the decimals of a number behind a comma', () => {
    const city =
      'kind: city\ntitle: Pirot\nsummary: A city.\ncountry: RS\nlocation: {lat: 43,153, lon: 22.586}\n';
    expect(check(city, 'cities/pirot.md')).toMatchObject([
      {
        field: 'location.153',
        message: expect.stringContaining('decimals have a point'),
        suggestion: 'location: {lat: 43.153, lon: 22.586}',
      },
    ]);
  });

  test('in a group: lists the fields of the group', () => {
    const [told] = check(`${KICKOFF}place: {name: A Place, colour: red}\n`);
    expect(told).toMatchObject({ line: 6, column: 24, field: 'place.colour', code: 'field-unknown' });
    expect(told?.message).toContain('It may have: name, country');
  });

  test('is reported once: the field that was meant is not missing', () => {
    expect(places(KICKOFF.replace('title', 'titel'))).toEqual(['3:1 titel field-unknown']);
  });

  test('does not hide another that is missing', () => {
    expect(places('kind: kickoff\ntitel: Kickoff\nstart: 2018\n')).toEqual([
      '1:1 summary field-missing',
      '3:1 titel field-unknown',
    ]);
  });
});

describe('a field that is missing', () => {
  test('in the entry is reported at its first line', () => {
    expect(places('start: 2018\n')).toEqual([
      '1:1 kind field-missing',
      '1:1 title field-missing',
      '1:1 summary field-missing',
    ]);
  });

  test('in an item is reported at the item', () => {
    expect(
      places(
        `${KICKOFF}sessions:\n  - {start: 2018, venue: Here}\n  - venue: A Hall\nplace: {country: RS}\n`,
      ),
    ).toEqual(['8:5 sessions[1].start field-missing', '9:1 place.name field-missing']);
  });

  test('with choices: lists all of them and suggests none', () => {
    const [told] = check(KICKOFF.replace('kind: kickoff\n', ''));
    expect(told).toMatchObject({ field: 'kind', suggestion: 'kind: …' });
    expect(told?.message).toContain('conference, kickoff, forum');
  });

  test('in an item of a union is reported as missing', () => {
    expect(places(`${KICKOFF}roles:\n  - {who: {country: RS}, as: host}\n`)).toEqual([
      '7:6 roles[0].who.name field-missing',
    ]);
  });

  test('is reported as missing also if several shapes are possible', () => {
    const [told] = check(`${KICKOFF}roles:\n  - as: host\n`);
    expect(told).toMatchObject({ field: 'roles[0].who', code: 'field-missing' });
  });
});

describe('a value of another type', () => {
  test.each([
    ['topics: smart', 'topics', 9],
    ['online: yes', 'online', 9],
    ['online: 1', 'online', 9],
    ['venue: [A Hall]', 'venue', 1],
    ['place: A Place', 'place', 8],
    ['figures: 5', 'figures', 10],
    ['series: 5', 'series', 9],
  ])('%s', (line, field, column) => {
    expect(places(`${KICKOFF}${line}\n`)).toEqual([`6:${column} ${field} field-type`]);
  });

  test('is told where it begins', () => {
    expect(places(`${KICKOFF}online:\n  perhaps\n`)).toEqual(['7:3 online field-type']);
  });

  test('of which none of several shapes fits', () => {
    expect(places(`${KICKOFF}roles:\n  - who: [a]\n`)).toEqual(['7:5 roles[0].who field-type']);
  });

  test('of which the nearest of several shapes is judged', () => {
    expect(places(`${KICKOFF}series: {of: {nam: A Series}}\n`)).toContain('6:15 series.of.nam field-unknown');
    expect(places(`${KICKOFF}countries: [RS, {code: MK, nameThen: Macedonia, colour: red}]\n`)).toEqual([
      '6:49 countries[1].colour field-unknown',
    ]);
  });
});

describe('a fault in a list that could be one value', () => {
  test.each([
    ['people:\n  - {name: A, organisation: [{name: }]}', 'people[0].organisation[0].name field-empty'],
    ['people:\n  - {name: A, organisation: [{nam: A Firm}]}', 'people[0].organisation[0].nam field-unknown'],
  ])('is told at its item: %s', (line, diagnostic) => {
    expect(check(`${KICKOFF}${line}\n`).map(({ field, code }) => `${field} ${code}`)).toEqual([diagnostic]);
  });
});

describe('a text that is too long', () => {
  test('says by how much', () => {
    const [told, more] = check(KICKOFF.replace('It starts.', 'x'.repeat(412)));
    expect(told).toMatchObject({
      line: 4,
      column: 10,
      field: 'summary',
      code: 'text-too-long',
      suggestion: '',
    });
    expect(told?.message).toContain('412');
    expect(told?.message).toContain('400');
    expect(more).toBeUndefined();
  });
});

describe('several faults', () => {
  test('of one line are ordered from left to right', () => {
    expect(
      places(`${KICKOFF}figures:\n  - {label: "", value: x, unit: 5, qualifer: about, asOf: soon}\n`),
    ).toEqual([
      '7:13 figures[0].label field-value',
      '7:24 figures[0].value figure-number',
      '7:36 figures[0].qualifer field-unknown',
      '7:59 figures[0].asOf date-invalid',
    ]);
  });

  test('of YAML hide what the schema would say', () => {
    const told = checkFiles({ 'cities/a.md': '---\ntitle: Pirot: a city\nkind: town\n---\n' });
    expect(told.map(({ code }) => code)).toEqual(['yaml-colon']);
  });

  test('of YAML hide what comes of them: no time is missing where the fields can’t be read', () => {
    expect(check(KICKOFF.replace('Kickoff', 'Kickoff: the report')).map(({ code }) => code)).toEqual([
      'yaml-colon',
    ]);
  });
});

describe('reports what YAML would silently lose', () => {
  test.each([
    ['a remark behind text', 'yaml-remark', KICKOFF.replace('It starts.', 'It starts in room # 5.')],
    ['an anchor', 'yaml-start', KICKOFF.replace('Kickoff', '&Friends Kickoff')],
    [
      'an anchor that is copied',
      'yaml-anchor',
      KICKOFF.replace('Kickoff', '&x Kickoff').replace('It starts.', '*x'),
    ],
    ['quotes of another kind', 'yaml-smart-quote', KICKOFF.replace('Kickoff', '“Kickoff”')],
  ])('%s', (_, code, frontMatter) => {
    expect(check(frontMatter)[0]).toMatchObject({ code });
  });

  test('an alias is no empty value', () => {
    expect(check(KICKOFF.replace('Kickoff', '*Kickoff*'))).toMatchObject([
      { line: 3, column: 8, code: 'yaml-start' },
    ]);
  });
});

describe('reports invalid YAML where it begins', () => {
  test.each([
    ['a quote', KICKOFF.replace('Kickoff', '"Kickoff'), '3:8 yaml-quote'],
    ['a bracket', `${KICKOFF}roles:\n  - {who: organisations/a, as: host\n`, '7:5 yaml-bracket'],
    ['a line that is indented', KICKOFF.replace('summary', ' summary'), '4:1 yaml-indent'],
  ])('%s', (_, frontMatter, place) => {
    const told = check(frontMatter);
    expect(told.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([place]);
  });
});

describe('a suggestion is right to paste', () => {
  const suggestionOf = (line: string, file?: string) => check(`${KICKOFF}${line}\n`, file)[0]?.suggestion;

  test.each([
    ['figures: [{label: x, unit: y, value: "1,200"}]', 'value: 1200'],
    ['figures: [{label: x, unit: y, value: "8 000 000"}]', 'value: 8000000'],
    ['figures: [{label: x, unit: y, value: "1.200,5"}]', 'value: 1200.5'],
    ['figures: [{label: x, unit: y, value: "15,5"}]', 'value: 15.5'],
    ['links: [{title: x, url: www.example.org/a}]', 'url: https://www.example.org/a'],
    ['links: [{title: x, url: example.org}]', 'url: https://example.org'],
    ['status: cancled', 'status: cancelled'],
    ['timeZone: Sofia', 'timeZone: Europe/Sofia'],
    ['timeZone: Europe/Tbilisi', 'timeZone: Asia/Tbilisi'],
  ])('%s → %s', (line, suggestion) => {
    expect(suggestionOf(line)).toContain(suggestion);
  });

  // An editor would paste an example, and it would state something nobody knows.
  test.each([
    ['the impossible day', 'end: 2026-02-31', ''],
    ['the day first', 'end: 19.01.2026', 'end: 2026-01-19'],
    ['single digits', 'end: 2026-1-9', 'end: 2026-01-09'],
    ['an offset', 'end: 2026-01-19T18:00+01:00', ''],
    ['a T, where a zone is missing too', 'end: 2026-01-19T18:00', ''],
    ['a T', 'end: 2026-01-19T18:00\ntimeZone: Europe/Sofia', 'end: 2026-01-19 18:00'],
    ['small letters', 'country: mk', 'country: MK'],
    ['the name of a country', 'country: Montenegro', 'country: ME'],
    ['words with a number', 'figures: [{label: x, unit: y, value: about 25}]', ''],
    ['no address', 'links: [{title: x, url: nowhere}]', ''],
    ['one word for a list', 'aliases: Start', 'aliases: [Start]'],
    ['yes', 'online: yes', 'online: true'],
    ['an item left empty', 'topics:\n  -', ''],
  ])('and never an example: %s, %s', (_, line, suggestion) => {
    expect(suggestionOf(line)).toBe(suggestion);
  });

  test('nor out of the range of its field', () => {
    const city =
      'kind: city\ntitle: Pirot\nsummary: A city.\ncountry: RS\nlocation: {lat: "43,153", lon: 22.586}\n';
    expect(check(city, 'cities/pirot.md')[0]?.suggestion).toContain('lat: 43.153');
  });
});
