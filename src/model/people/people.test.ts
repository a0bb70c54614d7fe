import { describe, expect, test } from 'vitest';
import { listPeople } from '#collections/meanings.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { findPerson, isHiddenPerson, listKnownPeople, listNamesakes, listPeopleOf } from './people.ts';

type Data = Record<string, unknown>;

const ORGANISATIONS = {
  'organisations/council': { title: 'Council of Niš' },
  'organisations/fund': { title: 'Fund' },
};

/** The people of events, one event for each list, a year apart. */
function createPeople(...events: Data[][]) {
  const entries = events.map((people, index) => [
    `events/e${index}`,
    { start: `${2010 + index}-05-01`, people },
  ]);
  return createTestModel({ ...ORGANISATIONS, ...Object.fromEntries(entries) });
}

/** The entries of each person by id. */
const listIds = (...events: Data[][]) =>
  listKnownPeople(createPeople(...events)).map(({ id, appearances }) => [
    id,
    appearances.map(({ entry }) => entry.id).join(' '),
  ]);

const council = { organisation: 'organisations/council' };
const fund = { organisation: 'organisations/fund' };

describe('who is who', () => {
  test('one name of one organisation is one person, in every script and spelling', () => {
    expect(
      listIds(
        [{ name: 'Ђорђе Шћепановић', ...council }],
        [{ name: 'Djordje Šćepanović', organisation: { name: 'Council of Nis' } }],
      ),
    ).toEqual([['djordje-scepanovic', 'e1 e0']]);
  });

  test('one name of two organisations is two, of whom the earlier keeps the name', () => {
    const [first, second] = [[{ name: 'Ana Primer', ...council }], [{ name: 'Ana Primer', ...fund }]];
    expect(listIds(first)).toEqual([['ana-primer', 'e0']]);
    expect(listIds(first, second)).toEqual([
      ['ana-primer', 'e0'],
      ['ana-primer-fund', 'e1'],
    ]);
  });

  test('an entry that names both organisations joins them', () => {
    const both = { organisation: ['organisations/council', 'organisations/fund'] };
    expect(
      listIds(
        [{ name: 'Ana Primer', ...council }],
        [{ name: 'Ana Primer', ...fund }],
        [{ name: 'Ana Primer', ...both }],
      ),
    ).toEqual([['ana-primer', 'e2 e1 e0']]);
  });

  test('a name without an organisation is the only other one, and of several none', () => {
    const bare = [{ name: 'Ana Primer' }];
    expect(listIds(bare, bare)).toEqual([['ana-primer', 'e1 e0']]);
    expect(listIds(bare, [{ name: 'Ana Primer', ...fund }])).toEqual([['ana-primer', 'e1 e0']]);
    expect(listIds([{ name: 'Ana Primer', ...council }], [{ name: 'Ana Primer', ...fund }], bare)).toEqual([
      ['ana-primer', 'e0'],
      ['ana-primer-2', 'e2'],
      ['ana-primer-fund', 'e1'],
    ]);
  });

  test('same joins two organisations, and a new name', () => {
    expect(
      listIds(
        [{ name: 'Ana Primer', ...council }],
        [{ name: 'Ana Uzorak', ...fund, same: 'ana-primer' }],
        [{ name: 'Ana Primer', ...fund, same: 'ana-primer' }],
      ),
    ).toEqual([['ana-primer', 'e2 e1 e0']]);
  });

  test('same parts two of one organisation', () => {
    expect(
      listIds(
        [{ name: 'Ana Primer', ...council }],
        [{ name: 'Ana Primer', ...council, same: 'ana-primer-junior' }],
      ),
    ).toEqual([
      ['ana-primer', 'e0'],
      ['ana-primer-junior', 'e1'],
    ]);
  });

  test('ids never collide, and never with an address of the site', () => {
    const ids = listIds(
      [{ name: 'Ana', ...council }],
      [{ name: 'Ana', organisation: { name: 'Fund' } }],
      [{ name: 'Ana Fund', organisation: { name: 'Elsewhere' } }],
      [{ name: 'Page' }, { name: 'By' }],
      [{ name: '王 小明' }, { name: '王' }],
    ).map(([id]) => id);
    expect(ids).toEqual([
      'ana',
      'ana-fund',
      'ana-fund-2',
      'by-2',
      'page-2',
      'u738b',
      'u738b-u20-u5c0f-u660e',
    ]);
  });

  test('does not depend on the order of the entries', () => {
    const events: Data[][] = [
      [{ name: 'Ana Primer', ...council }],
      [{ name: 'Ana Primer', ...fund }],
      [{ name: 'Ana Primer' }],
    ];
    const model = createPeople(...events);
    const turned = { ...model, entries: new Map([...model.entries].reverse()) };
    expect(listKnownPeople(turned)).toEqual(listKnownPeople(model));
  });
});

describe('a person', () => {
  test('has the latest name in Latin letters, the others beside it, and the newest entry first', () => {
    const model = createPeople(
      [{ name: 'Djordje Uzorak' }],
      [{ name: 'Đorđe Uzorak' }],
      [{ name: 'Ђорђе Узорак' }],
    );
    expect(listKnownPeople(model)).toMatchObject([
      { name: 'Đorđe Uzorak', otherNames: ['Ђорђе Узорак', 'Djordje Uzorak'] },
    ]);
  });

  test('is an author, too, and is found by what the entry holds', () => {
    const model = createTestModel({
      ...ORGANISATIONS,
      'events/e': { people: [{ name: 'B' }, { name: 'Ana Primer', ...fund }] },
      'news/n': { authors: [{ name: 'Ana Primer', organisation: 'organisations/fund' }] },
    });
    const event = getEntry(model, 'events/e');
    const [, ana = {}] = listPeople(event);
    expect(findPerson(model, event, ana)).toMatchObject({ id: 'ana-primer' });
    expect(findPerson(model, event, ana)?.appearances.map(({ as }) => as)).toContain('author');
    expect(listPeopleOf(model, getEntry(model, 'news/n')).map(({ id }) => id)).toEqual(['ana-primer']);
  });

  test('has namesakes', () => {
    const model = createPeople([{ name: 'Ana Primer', ...council }], [{ name: 'Ana Primer', ...fund }]);
    const [ana, other] = listKnownPeople(model);
    expect(ana && listNamesakes(model, ana)).toEqual([other]);
  });
});

test('a name in the list is of nobody, in every script', () => {
  const model = {
    ...createPeople([{ name: 'Đorđe Šćepanović', ...council }, { name: 'Ana Primer' }]),
    hiddenPeople: ['Ђорђе Шћепановић'],
  };
  expect(listKnownPeople(model).map(({ id }) => id)).toEqual(['ana-primer']);
  expect(isHiddenPerson(model, 'DJORDJE ŠĆEPANOVIĆ')).toBe(true);
  expect(isHiddenPerson(model, 'Ana Primer')).toBe(false);
});
