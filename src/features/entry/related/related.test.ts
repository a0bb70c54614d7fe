import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { listRelated } from './related.ts';

/** The groups of an entry: their labels and entries. */
function groupsOf(ref: string, entries: Record<string, Record<string, unknown>>) {
  const model = createTestModel(entries);
  return listRelated(model, getEntry(model, ref));
}

const brief = (ref: string, entries: Record<string, Record<string, unknown>>) =>
  groupsOf(ref, entries).map(({ label, items }) => [
    label,
    items.map((item) => (item.detail === undefined ? item.ref : `${item.ref}: ${item.detail}`)),
  ]);

describe('a relation', () => {
  const entries = {
    'events/kickoff': {
      start: '2018',
      city: 'budva',
      project: 'digital-cities',
      roles: [{ who: 'organisations/bc', as: 'organiser' }],
    },
    'cities/budva': {},
    'projects/digital-cities': {},
    'organisations/bc': { city: 'budva' },
    'news/start': { date: '2018', about: ['events/kickoff', 'projects/digital-cities'] },
  };

  test('declared by another shows on the page of who is named', () => {
    expect(brief('cities/budva', entries)).toEqual([
      ['Events here', ['events/kickoff']],
      ['Organisations', ['organisations/bc']],
    ]);
    expect(brief('projects/digital-cities', entries)).toEqual([['News', ['news/start']]]);
    expect(brief('events/kickoff', entries)).toEqual([['News', ['news/start']]]);
  });

  test('declared by itself shows where its facts don’t show it already', () => {
    expect(brief('news/start', entries)).toEqual([
      ['What this is about', ['projects/digital-cities', 'events/kickoff']],
    ]);
  });

  test('comes with what it says: the role, its share, the person', () => {
    const roles = [{ who: 'organisations/bc', as: 'funder', share: 95, strand: 'the bootcamp' }];
    const people = [{ name: 'A. Name', organisation: 'organisations/bc' }];
    expect(
      brief('organisations/bc', {
        'organisations/bc': {},
        'projects/p': { roles },
        'events/a': { start: '2018', roles: [{ who: 'organisations/bc' }], people },
      }),
    ).toEqual([
      ['Took part in', ['projects/p: as funder, 95 %, the bootcamp']],
      ['Part in events', ['events/a']],
      ['Its people at events', ['events/a: A. Name']],
    ]);
  });
});

describe('what is part of an entry', () => {
  const of = { entry: 'projects/p', label: 'All' };
  const entries = {
    'projects/p': { figures: [{ label: 'All', value: 2, unit: 'x' }] },
    'projects/q': { parent: 'p' },
    'events/e': { start: '2018', project: 'p', figures: [{ label: 'Part', value: 1, unit: 'x', of }] },
    'workshops/w': { start: '2018', series: { of: 'p' } },
  };

  test('stands in its tree alone, also where its figures count towards the whole', () => {
    expect(brief('projects/p', entries)).toEqual([]);
  });

  test('shows the part that the whole itself takes in it', () => {
    const roles = [{ who: 'projects/p', as: 'organiser' }];
    expect(brief('projects/p', { ...entries, 'projects/q': { parent: 'p', roles } })).toEqual([
      ['Took part in', ['projects/q: as organiser']],
    ]);
  });

  test('is separate from an entry that names its figures', () => {
    const figures = entries['events/e'].figures;
    expect(brief('projects/p', { ...entries, 'events/other': { start: '2018', figures } })).toEqual([
      ['Events', ['events/other']],
    ]);
  });
});

test('what an entry took part in tells the figures that name it', () => {
  const figures = [
    { label: 'people', value: 50, unit: 'people' },
    { label: 'workshops for the Pirot agenda', value: 4, unit: 'workshops', qualifier: 'about' },
  ];
  const items = (about: Record<string, unknown>) =>
    groupsOf('cities/pirot', { 'cities/pirot': { title: 'Pirot' }, ...about })[0]?.items[0];
  expect(items({ 'projects/p': { figures, roles: [{ who: 'cities/pirot' }] } })?.figures).toEqual([
    'workshops for the Pirot agenda: about 4 workshops',
  ]);
  expect(items({ 'events/e': { start: '2018', figures, city: 'pirot' } })).not.toHaveProperty('figures');
});

describe('one entry in one relation stands once', () => {
  test('with all its capacities', () => {
    const roles = [
      { who: 'organisations/bc', as: 'lead' },
      { who: 'organisations/bc', as: 'funder', share: 50 },
      { who: 'organisations/bc', as: 'lead' },
    ];
    expect(brief('organisations/bc', { 'organisations/bc': {}, 'projects/p': { roles } })).toEqual([
      ['Took part in', ['projects/p: as lead; as funder, 50 %']],
    ]);
  });

  test('with all its people', () => {
    const organisation = 'organisations/bc';
    const people = [
      { name: 'A', organisation },
      { name: 'B', organisation },
      { name: 'A', organisation },
    ];
    expect(
      brief('organisations/bc', { 'organisations/bc': {}, 'events/a': { start: '2018', people } }),
    ).toEqual([['Its people at events', ['events/a: A; B']]]);
  });

  test('where two fields bear one label', () => {
    const city = { start: '2018', city: 'nis', sessions: [{ start: '2018', city: 'nis' }] };
    expect(brief('cities/nis', { 'cities/nis': {}, 'events/a': city })).toEqual([
      ['Events here', ['events/a']],
    ]);
  });

  test('where it is named short and in full', () => {
    const data = { start: '2018', city: ['nis', 'cities/nis'] };
    expect(brief('cities/nis', { 'cities/nis': {}, 'events/a': data })).toEqual([
      ['Events here', ['events/a']],
    ]);
  });
});

describe('a hub and who runs it', () => {
  const entries = {
    'organisations/nova-iskra': { title: 'Nova Iskra' },
    'hubs/workspace': { title: 'Workspace', operator: 'organisations/nova-iskra' },
    'projects/p': { title: 'P', roles: [{ who: 'organisations/nova-iskra', as: 'partner' }] },
    'projects/q': { title: 'Q', roles: [{ who: 'hubs/workspace', as: 'participant' }] },
    'events/e': { title: 'E', start: '2018', roles: [{ who: 'organisations/nova-iskra', as: 'host' }] },
    'news/n': { date: '2018', about: ['organisations/nova-iskra'] },
  };

  test('each keep their own roles, and the hub shows those of its operator as such', () => {
    expect(brief('hubs/workspace', entries)).toEqual([
      ['Took part in', ['projects/q: as participant']],
      [
        'Through who runs it: Nova Iskra',
        expect.arrayContaining(['projects/p: as partner', 'events/e: as host']),
      ],
    ]);
  });

  test('say once what both took part in', () => {
    const roles = [{ who: 'hubs/workspace' }, { who: 'organisations/nova-iskra', as: 'lead' }];
    const groups = groupsOf('hubs/workspace', { ...entries, 'projects/both': { title: 'Both', roles } });
    const marks = groups.flatMap(({ items }) =>
      items.filter(({ title }) => title === 'Both').map(({ isRepeated }) => isRepeated),
    );
    expect(marks).toEqual([undefined, true]);
  });

  test('who runs it shows the hub, and not the hub’s roles', () => {
    expect(brief('organisations/nova-iskra', entries)).toEqual([
      ['News', ['news/n']],
      ['Took part in', ['projects/p: as partner']],
      ['Part in events', ['events/e: as host']],
      ['Hubs that it runs', ['hubs/workspace']],
    ]);
  });

  test('a hub whose operator is not published has nothing through it', () => {
    const draft = { ...entries, 'organisations/nova-iskra': { title: 'Nova Iskra', draft: true } };
    expect(brief('hubs/workspace', draft)).toEqual([['Took part in', ['projects/q: as participant']]]);
  });
});

describe('groups', () => {
  test('have an id of their own each, for links within the page', () => {
    const who = 'organisations/bc';
    const groups = groupsOf('organisations/bc', {
      'organisations/bc': { city: 'nis' },
      'cities/nis': {},
      'projects/p': { roles: [{ who }] },
      'events/a': { start: '2018', roles: [{ who }], people: [{ name: 'A', organisation: who }] },
      'workshops/w': { start: '2018', roles: [{ who }] },
      'hubs/h': { operator: who },
      'news/n': { date: '2018', about: [who], authors: [{ name: 'A', organisation: who }] },
    });
    const ids = groups.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('stand in the order of the lists of their collections', () => {
    const about = ['projects/p'];
    const entries = {
      'projects/p': {},
      'news/old': { date: '2016', about },
      'news/new': { date: '2019', about },
      'news/middle': { date: '2018', about },
      'projects/z': { title: 'Čačak', roles: [{ who: 'projects/p' }] },
      'projects/y': { title: 'Zenica', roles: [{ who: 'projects/p' }] },
      'projects/x': { title: 'Cluj', roles: [{ who: 'projects/p' }] },
    };
    expect(brief('projects/p', entries)).toEqual([
      ['News', ['news/new', 'news/middle', 'news/old']],
      ['Took part in', ['projects/z', 'projects/x', 'projects/y']],
    ]);
  });

  test('of several collections have one order, independent of their source', () => {
    const about = (...refs: string[]) => ({ date: '2018', about: refs });
    const entries = {
      'projects/p': { title: 'B' },
      'events/e': { title: 'C', start: '2018' },
      'hubs/h': { title: 'A' },
    };
    const itemsOf = (...refs: string[]) => brief('news/n', { ...entries, 'news/n': about(...refs) })[0]?.[1];
    expect(itemsOf('events/e', 'projects/p', 'hubs/h')).toEqual(itemsOf('hubs/h', 'projects/p', 'events/e'));
  });

  test('are an empty list for an entry without relations', () => {
    expect(groupsOf('hubs/h', { 'hubs/h': {} })).toEqual([]);
  });
});
