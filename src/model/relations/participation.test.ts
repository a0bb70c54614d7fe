import { describe, expect, test } from 'vitest';
import { toRef } from '#graph/graph.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import {
  findInTree,
  findNearby,
  findParent,
  getTree,
  listCoParticipants,
  listIncoming,
  listOccasions,
  listOutcomes,
  listOutgoing,
  listParticipants,
  listParts,
  listRelations,
  listTookPart,
  type ProjectTree,
} from './participation.ts';

type Entries = Record<string, Record<string, unknown>>;

/** Applies a function to one entry of a model. */
const over =
  <T>(ask: (model: ReturnType<typeof createTestModel>, entry: ReturnType<typeof getEntry>) => T) =>
  (ref: string, entries: Entries) => {
    const model = createTestModel(entries);
    return ask(model, getEntry(model, ref));
  };

const refs = (
  entries: readonly { collection: { name: string }; id: string; data: Record<string, unknown> }[],
) => entries.map(toRef);

describe('a relation', () => {
  const entries = {
    'events/e': {
      start: '2018-01-19',
      end: '2018-01-20',
      city: 'nis',
      sessions: [{ start: '2018-01-19', city: 'budva' }],
      project: 'p',
      series: { of: 'q', number: 2 },
      roles: [{ who: 'organisations/a', as: 'funder', share: 40, strand: 'the hall' }],
      people: [{ name: 'A. B.', organisation: ['hubs/h'] }],
      figures: [{ label: 'x', value: 1, unit: 'y', of: { entry: 'projects/p', label: 'z' } }],
    },
    'projects/p': { parent: 'q' },
    'projects/q': {},
    'cities/nis': {},
    'cities/budva': {},
    'organisations/a': {},
    'hubs/h': { operator: 'organisations/a' },
    'news/n': { date: '2018', about: ['events/e'] },
  };
  const model = createTestModel(entries);

  test('is what its field says', () => {
    const kinds = listOutgoing(model, 'events/e').map(({ kind, to }) => `${kind} ${toRef(to)}`);
    expect(kinds.sort()).toEqual([
      'mention projects/p',
      'part projects/p',
      'person hubs/h',
      'place cities/budva',
      'place cities/nis',
      'role organisations/a',
      'series projects/q',
    ]);
    expect(listOutgoing(model, 'projects/p').map(({ kind }) => kind)).toEqual(['part']);
    expect(listOutgoing(model, 'hubs/h').map(({ kind }) => kind)).toEqual(['operator']);
    expect(listOutgoing(model, 'news/n').map(({ kind }) => kind)).toEqual(['mention']);
  });

  test('is the same, seen from either end', () => {
    const out = [...model.entries.keys()].flatMap((ref) => listOutgoing(model, ref));
    const back = [...model.entries.keys()].flatMap((ref) => listIncoming(model, ref));
    expect(listRelations(model)).toEqual(out);
    expect(new Set(back)).toEqual(new Set(out));
    expect(back.length).toBe(out.length);
    expect(out.length).toBe([...model.graph.outgoing.values()].flat().length);
  });

  test('says as what, in which part, to which share, and who it was', () => {
    expect(listIncoming(model, 'organisations/a').find(({ kind }) => kind === 'role')).toMatchObject({
      as: 'funder',
      share: 40,
      strand: 'the hall',
    });
    const [person] = listIncoming(model, 'hubs/h');
    expect(person).toMatchObject({ kind: 'person', person: 'A. B.' });
    expect(person).not.toHaveProperty('as');
  });

  test('has the days of the entry that declares it, where it has any', () => {
    expect(listOutgoing(model, 'events/e')[0]?.days).toEqual({ first: '2018-01-19', last: '2018-01-20' });
    expect(listOutgoing(model, 'hubs/h')[0]).not.toHaveProperty('days');
  });

  test('is made once a model', () => {
    const listIn = (of: typeof model) => listIncoming(of, 'organisations/a');
    expect(listIn(model)).toBe(listIn(model));
    expect(listIn(createTestModel(entries))).not.toBe(listIn(model));
  });

  test('of what is not published is none', () => {
    const hidden = createTestModel({ ...entries, 'events/e': { ...entries['events/e'], draft: true } });
    expect(listIncoming(hidden, 'cities/nis')).toEqual([]);
    expect(listOutgoing(hidden, 'events/e')).toEqual([]);
  });
});

describe('what an entry took part in', () => {
  const entries = {
    'organisations/a': { city: 'nis' },
    'cities/nis': {},
    'projects/p': {
      roles: [
        { who: 'organisations/a', as: 'lead' },
        { who: 'organisations/a', as: 'funder' },
      ],
    },
    'events/e': { start: '2018', people: [{ name: 'A', organisation: 'organisations/a' }] },
    'hubs/h': { operator: 'organisations/a' },
    'news/n': { date: '2018', about: ['organisations/a'] },
  };

  test('are its roles and its people, not who names it', () => {
    const took = over(listTookPart)('organisations/a', entries);
    expect(took.map(({ kind, from, as }) => [kind, toRef(from), as])).toEqual([
      ['role', 'projects/p', 'lead'],
      ['role', 'projects/p', 'funder'],
      ['person', 'events/e', undefined],
    ]);
  });

  test('counts once as an occasion, and by roles alone', () => {
    expect(refs(over(listOccasions)('organisations/a', entries))).toEqual(['projects/p']);
  });

  test('shows from the other end in the editor’s order', () => {
    const roles = ['organisations/b', 'hubs/h', 'organisations/a'].map((who) => ({ who }));
    const list = over(listParticipants)('projects/p', {
      ...entries,
      'organisations/b': {},
      'projects/p': { roles: [...roles, { who: { name: 'No entry' } }] },
    });
    expect(refs(list.map(({ to }) => to))).toEqual(['organisations/b', 'hubs/h', 'organisations/a']);
  });
});

describe('with whom', () => {
  const took = (...names: string[]) => ({ roles: names.map((name) => ({ who: `organisations/${name}` })) });
  const names = ['a', 'b', 'c', 'd'];
  const organisations = Object.fromEntries(names.map((name) => [`organisations/${name}`, {}]));
  const list = (entries: Entries, ref = 'organisations/a') =>
    over(listCoParticipants)(ref, { ...organisations, ...entries }).map(
      ({ entry, shared }) => `${entry.id}: ${shared.map(({ id }) => id).join(' ')}`,
    );

  test('comes who has most in common first, with in what', () => {
    const entries = {
      'projects/p': took('a', 'b', 'c'),
      'projects/q': took('c', 'a'),
      'events/e': { start: '2018', ...took('a', 'c') },
      'projects/r': took('b', 'd'),
    };
    expect(list(entries)).toEqual(['c: p q e', 'b: p']);
  });

  test('counts an occasion once, however many roles there were', () => {
    expect(list({ 'projects/p': took('a', 'b', 'b', 'a') })).toEqual(['b: p']);
  });

  test('comes of equals who took part in most, then by title', () => {
    const entries = { 'projects/p': took('d', 'c', 'b', 'a'), 'projects/q': took('d') };
    expect(list(entries)).toEqual(['d: p', 'b: p', 'c: p']);
    const titles = { 'organisations/b': { title: 'Zenica' }, 'organisations/c': { title: 'Čačak' } };
    expect(list({ ...titles, 'projects/p': took('b', 'c', 'a') })).toEqual(['c: p', 'b: p']);
  });

  test('is the same from both ends', () => {
    const entries = { 'projects/p': took('a', 'b'), 'projects/q': took('a', 'b', 'c') };
    expect(list(entries, 'organisations/a')).toContain('b: p q');
    expect(list(entries, 'organisations/b')).toContain('a: p q');
  });

  test('leaves out whose people alone were there, and who took part alone', () => {
    const people = [{ name: 'B', organisation: 'organisations/b' }];
    expect(list({ 'events/e': { start: '2018', people, ...took('a') } })).toEqual([]);
    expect(list({})).toEqual([]);
  });
});

describe('who else is there', () => {
  const entries = {
    'cities/nis': { country: 'RS', title: 'Niš' },
    'cities/pirot': { country: 'RS' },
    'organisations/a': { city: 'nis' },
    'hubs/h': { city: 'nis' },
    'clusters/k': { city: 'pirot' },
    'organisations/r': { country: 'RS' },
    'organisations/g': { country: 'GR' },
    'organisations/nowhere': {},
    'events/e': { start: '2018', city: 'nis' },
    'projects/p': { countries: ['RS'] },
  };
  const near = over(findNearby);

  test('has its seat in the same city', () => {
    const found = near('organisations/a', entries);
    expect(found?.city && toRef(found.city)).toBe('cities/nis');
    expect(found?.country).toBeUndefined();
    expect(refs(found?.entries ?? [])).toEqual(['hubs/h']);
  });

  test('or, where there is no city, in the same country, in whichever city', () => {
    const found = near('organisations/r', entries);
    expect(found?.country).toBe('RS');
    expect(found?.city).toBeUndefined();
    expect(refs(found?.entries ?? []).sort()).toEqual(['clusters/k', 'hubs/h', 'organisations/a']);
  });

  test('comes who took part in most first', () => {
    const roles = [{ who: 'hubs/h' }];
    const found = near('organisations/r', { ...entries, 'projects/p': { roles } });
    expect(refs(found?.entries ?? [])[0]).toBe('hubs/h');
  });

  test('is nobody where one is alone, or has no seat', () => {
    for (const ref of [
      'clusters/k',
      'organisations/g',
      'organisations/nowhere',
      'events/e',
      'projects/p',
      'cities/nis',
    ]) {
      expect(near(ref, entries), ref).toBeUndefined();
    }
  });
});

describe('what came of it', () => {
  const roles = [{ who: 'organisations/a' }];
  const entries = {
    'organisations/a': {},
    'projects/p': { roles },
    'events/early': { start: '2017', project: 'p' },
    'workshops/late': { start: '2019', series: { of: 'p' } },
    'events/own': { start: '2018', project: 'p', roles },
    'news/on-p': { date: '2018-05', about: ['projects/p'] },
    'news/on-own': { date: '2018-06', about: ['events/own'] },
    'news/on-a': { date: '2018-07', about: ['projects/p', 'organisations/a'] },
    'projects/part': { parent: 'p' },
    'events/elsewhere': { start: '2018' },
  };
  const list = over(listOutcomes);

  test('is news about it, its events and workshops, the newest first', () => {
    expect(refs(list('organisations/a', entries))).toEqual([
      'workshops/late',
      'news/on-own',
      'news/on-p',
      'events/early',
    ]);
  });

  test('is nothing that its page shows anyway: its own occasions, and news about itself', () => {
    const outcomes = refs(list('organisations/a', entries));
    expect(outcomes).not.toContain('events/own');
    expect(outcomes).not.toContain('news/on-a');
  });

  test('is nothing for whom took part in nothing', () => {
    expect(list('organisations/a', { 'organisations/a': {} })).toEqual([]);
  });
});

describe('the tree of a project', () => {
  const entries = {
    'projects/programme': { start: '2018' },
    'projects/second': { parent: 'programme', start: '2020' },
    'projects/first': { parent: 'programme', start: '2019-03' },
    'projects/undated': { parent: 'programme' },
    'projects/group': { parent: 'first' },
    'events/late': { start: '2019-09', project: 'first' },
    'workshops/early': { start: '2019-05', project: 'first' },
    'events/kickoff': { start: '2018-02', project: 'programme' },
  };
  const summarize = ({ entry, parts }: ProjectTree): unknown =>
    parts.length === 0 ? entry.id : [entry.id, ...parts.map(summarize)];
  const brief = (ref: string, world: Entries = entries) => summarize(over(getTree)(ref, world));
  const whole = ['programme', ['first', 'group', 'early', 'late'], 'second', 'undated', 'kickoff'];

  test('holds projects, then what happened, in order of time, from its top', () => {
    expect(brief('projects/programme')).toEqual(whole);
  });

  test('is the same for all that belongs to it', () => {
    for (const ref of Object.keys(entries)) expect(brief(ref), ref).toEqual(whole);
  });

  test('of what stands alone is that alone', () => {
    expect(brief('projects/alone', { 'projects/alone': {} })).toBe('alone');
  });

  test('holds what names it twice once, and what is in a series of it', () => {
    expect(
      brief('projects/p', {
        'projects/p': {},
        'events/e': { start: '2018', project: 'p', series: { of: 'p' } },
      }),
    ).toEqual(['p', 'e']);
    expect(
      brief('projects/p', { 'projects/p': {}, 'events/e': { start: '2018', series: { of: 'p' } } }),
    ).toEqual(['p', 'e']);
  });

  test('ends where parts are parts of each other', () => {
    const round = {
      'projects/a': { parent: 'b' },
      'projects/b': { parent: 'c' },
      'projects/c': { parent: 'a' },
    };
    for (const ref of Object.keys(round)) expect(() => brief(ref, round)).not.toThrow();
    expect(JSON.stringify(brief('projects/a', round))).toMatch(/^\["b",\["a","c"\]\]$|^\["c",\["b","a"\]\]$/);
  });

  test('puts what was some time in a project behind what was on its first day', () => {
    const parts = over(listParts)('projects/p', {
      'projects/p': { start: '2021-09-21' },
      'workshops/a': { within: '2021-09/2021-10', project: 'p' },
      'events/kickoff': { start: '2021-09-21', project: 'p' },
      'events/before': { start: '2021-09-01', project: 'p' },
    });
    expect(refs(parts)).toEqual(['events/before', 'events/kickoff', 'workshops/a']);
  });

  test('knows what each is part of', () => {
    const find = (ref: string, world: Entries = entries) => over(findParent)(ref, world)?.id;
    expect(find('projects/group')).toBe('first');
    expect(find('events/late')).toBe('first');
    expect(find('projects/programme')).toBeUndefined();
    const both = {
      'projects/p': {},
      'projects/s': {},
      'events/e': { start: '2018', project: 'p', series: { of: 's' } },
    };
    expect(find('events/e', both)).toBe('p');
  });

  test('gives the part that begins with an entry', () => {
    const model = createTestModel(entries);
    const tree = getTree(model, getEntry(model, 'projects/programme'));
    const found = findInTree(tree, getEntry(model, 'projects/first'));
    expect(found && summarize(found)).toEqual(['first', 'group', 'early', 'late']);
    const otherModel = createTestModel({ 'projects/x': {} });
    expect(findInTree(tree, getEntry(otherModel, 'projects/x'))).toBeUndefined();
  });
});
