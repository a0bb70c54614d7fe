import { describe, expect, test } from 'vitest';
import { checkFiles } from '#tests/content.ts';

const KICKOFF = 'kind: kickoff\ntitle: Kickoff\nsummary: It starts.\n';
const CITY =
  '---\nkind: city\ntitle: Niš\nsummary: A city.\ncountry: RS\nlocation: {lat: 43.3, lon: 21.9}\n---\n';

const renderFile = (frontMatter: string, body = '') => `---\n${frontMatter}\n---\n${body}`;
const check = (frontMatter: string, files: Record<string, string> = {}) =>
  checkFiles({ 'events/a.md': renderFile(KICKOFF + frontMatter), ...files });
const codes = (frontMatter: string, files?: Record<string, string>) =>
  check(frontMatter, files).map(({ field, code }) => `${field} ${code}`);

describe('the time of an event', () => {
  test.each([
    ['a day', 'start: 2018-01-19'],
    ['several days', 'start: 2018-01-19\nend: 2018-01-21'],
    ['the same day', 'start: 2018-01-19\nend: 2018-01-19'],
    ['a day in its month', 'start: 2021-09-21\nend: 2021-09'],
    ['a month and a day in it', 'start: 2021-09\nend: 2021-09-21'],
    ['a year and a month in it', 'start: 2021\nend: 2021-01'],
    ['about a year, and the next', 'start: 2014~\nend: 2015'],
    ['a deadline alone', 'end: 2018-01-19'],
    ['some time in a month', 'within: 2021-09/2021-09'],
    ['hours', 'start: 2018-01-19 18:00\nend: 2018-01-19 20:00\ntimeZone: Europe/Belgrade'],
    ['over midnight', 'start: 2018-01-19 22:00\nend: 2018-01-20 02:00\ntimeZone: Europe/Belgrade'],
    ['no length', 'start: 2018-01-19 18:00\nend: 2018-01-19 18:00\ntimeZone: Europe/Belgrade'],
    ['hours on the day itself', 'start: 2018-01-19 18:00\nend: 2018-01-19\ntimeZone: Europe/Belgrade'],
  ])('can be %s', (_, frontMatter) => {
    expect(check(frontMatter)).toEqual([]);
  });

  test.each([
    ['days', 'start: 2018-01-19\nend: 2018-01-18'],
    ['months', 'start: 2018-03\nend: 2018-02'],
    ['a month before a day', 'start: 2018-03-01\nend: 2018-02'],
    ['years', 'start: 2019\nend: 2018~'],
    ['the clock', 'start: 2018-01-19 18:00\nend: 2018-01-19 17:59\ntimeZone: Europe/Belgrade'],
    ['the clock and days', 'start: 2018-01-19 08:00\nend: 2018-01-18 17:00\ntimeZone: Europe/Belgrade'],
  ])('does not run backwards: %s', (_, frontMatter) => {
    expect(check(frontMatter)).toMatchObject([{ line: 6, column: 6, field: 'end', code: 'date-order' }]);
  });

  test('is known', () => {
    expect(codes('venue: A Hall')).toEqual(['start field-missing']);
  });

  test('with a clock time needs a zone, at the start or at the end', () => {
    expect(codes('start: 2018-01-19 18:00')).toEqual(['timeZone zone-missing']);
    expect(codes('start: 2018-01-19\nend: 2018-01-19 23:59')).toEqual(['timeZone zone-missing']);
  });

  test('without a zone and in no country that there is, is told as both', () => {
    expect(codes('start: 2018-01-19 18:00\ncountry: "<script>"')).not.toContain(' internal');
    expect(codes('start: 2018-01-19 18:00\ntimeZone: x\ncountry: "<script>"')).not.toContain(' internal');
  });

  test('on the clock needs a zone in its parts and its deadlines too', () => {
    expect(codes('start: 2018-01-19\nsessions:\n  - start: 2018-01-19 18:00')).toEqual([
      'timeZone zone-missing',
    ]);
    expect(codes('start: 2018-01-19\nregistration: {deadline: 2018-01-18 12:00}')).toEqual([
      'timeZone zone-missing',
    ]);
  });

  test('does not run backwards in its parts and its deadlines either', () => {
    expect(codes('start: 2018-01-19\nsessions:\n  - {start: 2018-01-20, end: 2018-01-19}')).toEqual([
      'sessions[0].end date-order',
    ]);
    expect(codes('start: 2018-01-19\nregistration: {opens: 2018-01-18, deadline: 2018-01-17}')).toEqual([
      'registration.deadline date-order',
    ]);
  });

  test('is said in one way: a day, or some time in between', () => {
    expect(codes('start: 2018-01-19\nwithin: 2018-01/2018-03')).not.toEqual([]);
  });

  test('may be left empty without bringing down the check', () => {
    expect(codes('start:\nend: 2018-01-19')).toEqual(['start field-empty']);
    expect(codes('start: 2018-01-19\nend:')).toEqual(['end field-empty']);
  });

  test('of a project follows the same order, and needs no zone', () => {
    const project = (dates: string) =>
      checkFiles({ 'projects/p.md': renderFile(`kind: project\ntitle: P\nsummary: A project.\n${dates}`) });
    expect(project('start: 2018')).toEqual([]);
    expect(project('')).toEqual([]);
    expect(project('start: 2018-05\nend: 2018-04')).toMatchObject([{ field: 'end', code: 'date-order' }]);
  });
});

describe('a reference that leads nowhere', () => {
  const files = {
    'cities/nis.md': CITY.replace('country', 'nativeNames: {sr-Cyrl: Ниш}\naliases: [Naissus]\ncountry'),
    'hubs/nova-iskra-hub.md': renderFile('kind: coworking\ntitle: Nova Iskra\nsummary: A hub.'),
    'organisations/british-council.md': renderFile(
      'kind: agency\ntitle: British Council\nacronym: BC\nsummary: X.',
    ),
  };

  test.each([
    ['city: nish', 'city: nis', 'its id'],
    ['city: cities/nish', 'city: nis', 'its id, in full'],
    ['city: Niš', 'city: nis', 'its title'],
    ['city: НИШ', 'city: nis', 'its name in another script'],
    ['city: Naissus', 'city: nis', 'another name'],
    ['roles: [{who: organisations/nova-iskra-hub}]', 'who: hubs/nova-iskra-hub', 'its id in another folder'],
    ['roles: [{who: nova-iskra-hub}]', 'who: hubs/nova-iskra-hub', 'its id without a folder'],
    ['roles: [{who: organisations/bc}]', 'who: organisations/british-council', 'its acronym'],
    [
      'people: [{name: A, organisation: hubs/british-council}]',
      'organisation: organisations/british-council',
      'its id',
    ],
    ['city: [nish]', 'city: [nis]', 'its id, in a list'],
    ['city:\n  - nish', '- nis', 'its id, in a list of lines'],
  ])('%s may mean %s, by %s', (line, suggestion) => {
    const told = check(`start: 2018\n${line}`, files).filter(({ code }) => code.startsWith('reference-'));
    expect(told).toHaveLength(1);
    expect(told[0]?.suggestion).toContain(suggestion);
  });

  test('can be a name that has no entry, where the field takes one', () => {
    const [told] = check('start: 2018\nroles: [{who: "A Firm, Ltd"}]', files);
    expect(told).toMatchObject({
      code: 'reference-unknown',
      suggestion: 'roles: [{who: {name: "A Firm, Ltd"}}]',
    });
  });

  test('may mean nothing that there is', () => {
    const [told] = check('start: 2018\ncity: constantinople', files);
    expect(told).toMatchObject({ code: 'reference-unknown', field: 'city', suggestion: '' });
  });

  test('is none where an entry is wrong, but there', () => {
    expect(codes('start: 2018\ncity: nis', { 'cities/nis.md': renderFile('kind: nonsense') })).not.toContain(
      'city reference-unknown',
    );
  });

  test('is reported once, with one correction', () => {
    expect(codes('start: 2018\ncity: Niš', files)).toEqual(['city reference-unknown']);
  });
});

describe('a draft', () => {
  const draft = { 'projects/p.md': renderFile('kind: project\ntitle: P\nsummary: A project.\ndraft: true') };

  test('may be named, with a warning: its relation shows when it is published', () => {
    expect(check('start: 2018\nproject: p', draft)).toMatchObject([
      { field: 'project', code: 'reference-draft', severity: 'warning' },
    ]);
    expect(check('start: 2018\nproject: p\ndraft: true', draft)).toEqual([]);
  });

  test('may not be linked from a text that is published', () => {
    const text = renderFile(`${KICKOFF}start: 2018`, '\nSee [the project](/projects/p/).\n');
    expect(checkFiles({ 'events/a.md': text, ...draft })).toMatchObject([{ line: 8, code: 'link-broken' }]);
  });
});

describe('projects that are parts of each other', () => {
  const project = (id: string, parent: string) => ({
    [`projects/${id}.md`]: renderFile(`kind: project\ntitle: ${id}\nsummary: A project.\nparent: ${parent}`),
  });

  test('are reported once, whatever their length', () => {
    const told = checkFiles({ ...project('a', 'b'), ...project('b', 'projects/c'), ...project('c', 'a') });
    expect(told).toMatchObject([{ file: 'projects/a.md', line: 5, column: 9, code: 'reference-circle' }]);
    expect(told[0]?.message).toContain('projects/a → projects/b → projects/c → projects/a');
  });

  test('do not include entries that only lead into the circle', () => {
    const told = checkFiles({ ...project('a', 'b'), ...project('b', 'a'), ...project('c', 'a') });
    expect(told.map(({ file }) => file)).toEqual(['projects/a.md']);
  });

  test('can be two circles', () => {
    const pair = { ...project('a', 'b'), ...project('b', 'a') };
    const told = checkFiles({ ...pair, ...project('c', 'd'), ...project('d', 'c') });
    expect(told.map(({ file }) => file)).toEqual(['projects/a.md', 'projects/c.md']);
  });

  test('are none in a row', () => {
    const top = { 'projects/c.md': renderFile('kind: programme\ntitle: C\nsummary: A programme.') };
    expect(checkFiles({ ...project('a', 'b'), ...project('b', 'c'), ...top })).toEqual([]);
  });
});

describe('a topic', () => {
  const topics = {
    'topics.yaml':
      '- {id: smart-cities, label: Smart cities, aliases: [intelligent cities]}\n- {id: ai, label: AI}\n',
  };
  const suggestionOf = (topic: string) =>
    check(`start: 2018\ntopics: [${topic}]`, topics).find(({ code }) => code === 'topic-unknown')?.suggestion;

  test('is one of the list', () => {
    expect(check('start: 2018\ntopics: [ai, smart-cities]', topics)).toEqual([]);
  });

  test.each([
    ['smart-citys', 'its id'],
    ['Smart Cities', 'its label'],
    ['intelligent city', 'another name of it'],
  ])('%s may mean one of the list, by %s', (topic) => {
    expect(suggestionOf(topic)).toContain('smart-cities');
  });

  test('may mean none of the list', () => {
    expect(suggestionOf('agriculture')).toBe('');
  });
});

describe('a figure', () => {
  const figures = (...lines: string[]) =>
    `start: 2018\nfigures:\n${lines.map((line) => `  - {${line}}`).join('\n')}`;
  const firms = 'label: Firms, value: 25, unit: firms';

  test('is part of one in its entry, or in another', () => {
    const files = { 'events/b.md': renderFile(`${KICKOFF}${figures(firms)}`) };
    const parts = [
      'label: A, value: 1, unit: firms, of: Firms',
      'label: B, value: 1, unit: firms, of: {entry: events/b, label: Firms}',
    ];
    expect(check(figures(firms, ...parts), files)).toEqual([]);
  });

  test('is told by its place where it is part of none', () => {
    expect(check(figures(firms, 'label: A, value: 1, unit: firms, of: Frims'))).toMatchObject([
      {
        line: 8,
        column: 43,
        field: 'figures[1].of',
        code: 'figure-unknown',
        suggestion: '  - {label: A, value: 1, unit: firms, of: Firms}',
      },
    ]);
  });

  test('is no larger than its whole, where both are exact', () => {
    const part = 'label: A, value: 30, unit: firms, of: Firms';
    expect(codes(figures(firms, part))).toEqual(['figures[1].of figure-part']);
    expect(codes(figures(`${firms}, qualifier: over`, part))).toEqual([]);
    expect(codes(figures(firms, part.replace('unit: firms', 'unit: people')))).toEqual([]);
  });

  test('may share its label where no part names it, and something else tells them apart', () => {
    const later = `${firms}, asOf: 2019`;
    expect(codes(figures(firms, later))).toEqual([]);
    const part = 'label: A, value: 1, unit: firms, of: Firms';
    expect(codes(figures(firms, later, part))).toEqual(['figures[1].label figure-label']);
  });

  test('is not part of itself', () => {
    expect(codes(figures('label: Firms, value: 25, unit: firms, of: Firms'))).not.toEqual([]);
  });

  test('has a label of its own', () => {
    expect(codes(figures(firms, firms))).not.toEqual([]);
  });

  test('may be left empty without bringing down the check', () => {
    expect(codes('start: 2018\nfigures:\n  -')).toEqual(['figures[0] field-empty']);
  });
});
