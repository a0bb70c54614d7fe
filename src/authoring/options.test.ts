import { describe, expect, test } from 'vitest';
import { parseOptions, UsageError } from './options.ts';

const values = (...args: string[]) => parseOptions(['events', ...args]).values;
const diagnostic = (...args: string[]) => {
  try {
    parseOptions(args);
  } catch (error) {
    return error instanceof UsageError ? error.message : error;
  }
  return undefined;
};

test('nothing is a whole command line: all is asked', () => {
  expect(parseOptions([])).toEqual({ values: {}, hasFolder: false, isHelp: false });
});

test('a collection, an id, a folder of its own, help', () => {
  const options = parseOptions(['hubs', '--id', 'deli', '--folder', '-h']);
  expect(options).toMatchObject({
    collection: { name: 'hubs' },
    id: 'deli',
    hasFolder: true,
    isHelp: true,
  });
});

describe('a field', () => {
  test.each([
    [['--title', 'Kickoff: the start'], { title: 'Kickoff: the start' }],
    [['--title=Kickoff'], { title: 'Kickoff' }],
    [['--set', 'summary=a = b'], { summary: 'a = b' }],
    [['--set', 'summary=  two\n lines '], { summary: 'two lines' }],
    [['--set', 'start=2018'], { start: '2018' }],
    [['--set', 'online=true'], { online: true }],
    [
      ['--set', 'place.name=A Hall', '--set', 'place.country=GB'],
      { place: { name: 'A Hall', country: 'GB' } },
    ],
    [['--set', 'topics=a'], { topics: ['a'] }],
    [['--set', 'topics=a', '--set', 'topics=b'], { topics: ['a', 'b'] }],
    [['--set', 'topics=[a, b]', '--set', 'topics=c'], { topics: ['a', 'b', 'c'] }],
    [['--set', 'city=nis'], { city: 'nis' }],
    [['--set', 'city=nis', '--set', 'city=pirot'], { city: ['nis', 'pirot'] }],
    [
      ['--set', 'roles={who: hubs/x, as: host, share: 5}'],
      { roles: [{ who: 'hubs/x', as: 'host', share: 5 }] },
    ],
    [['--set', 'series={of: {name: Days}, number: 3}'], { series: { of: { name: 'Days' }, number: 3 } }],
    [['--set', 'series.number=3'], { series: { number: 3 } }],
    [['--set', 'venue=[A Hall]'], { venue: '[A Hall]' }],
  ])('%j', (args, expected) => {
    expect(values(...args)).toEqual(expected);
  });

  test('is a number where one is meant, and text where it is none', () => {
    const { values: parsed } = parseOptions([
      'cities',
      '--set',
      'location.lat=-43.5',
      '--set',
      'location.lon=x',
    ]);
    expect(parsed).toEqual({ location: { lat: -43.5, lon: 'x' } });
  });
});

describe('reports invalid options', () => {
  test.each([
    [['event'], 'There is no collection "event". Did you mean "events"?'],
    [['blog-posts'], 'There is no collection "blog-posts". There are news, projects'],
    [['events', 'Kickoff'], 'One collection at a time: what is "Kickoff"?'],
    [['events', '--titel', 'x'], 'There is no --titel. Did you mean --title?'],
    [['events', '--kind', 'kickoff'], 'There is no --kind. A field is given as --set name=value.'],
    [['events', '--title'], 'Something has to stand behind --title.'],
    [['events', '--folder=yes'], 'Nothing can stand behind --folder.'],
    [['events', '--set', 'knd=kickoff'], 'no field "knd" in an entry of events. Did you mean "kind"?'],
    [['events', '--set', 'place.nam=x'], 'no field "nam" in place. Did you mean "name"?'],
    [['events', '--set', 'place.colour=x'], 'no field "colour" in place. It may have: name, country.'],
    [['events', '--set', 'title.x=y'], 'There is no field "x" in title.'],
    [['events', '--set', 'roles.who=x'], 'roles is a list: --set roles="{who: …}"'],
    [['events', '--set', '__proto__=x'], 'There is no field "__proto__" in an entry of events.'],
    [['events', '--set', 'kickoff'], '--set name=value, not "kickoff"'],
    [['events', '--set', 'kind=a', '--set', 'kind=b'], 'kind is given twice.'],
    [['events', '--set', 'roles={who: [}'], 'The brackets of roles can’t be read: {who: [}'],
    [['--title', 'x'], 'The collection stands first'],
  ])('%j', (args, message) => {
    expect(diagnostic(...args)).toContain(message);
  });
});
