import { describe, expect, test } from 'vitest';
import { getCollectionByName } from '#collections/index.ts';
import { branchFor, getShape, propertyOf } from '#collections/shape.ts';
import { readContent } from '#entries/read-content.ts';
import { writeContent } from '#tests/content.ts';
import { renderFile, WORLD } from '#tests/mistakes/mistake.ts';
import { isFound, listChoices, searchChoices } from './choices.ts';
import { listKnown } from './known.ts';

const DRAFT = 'kind: network\ntitle: A draft\nsummary: Not yet.\ndraft: true';

function setUp() {
  const known = listKnown(readContent(writeContent({ ...WORLD, 'projects/a-draft.md': renderFile(DRAFT) })));
  const events = getCollectionByName('events');
  const shapeOf = (field: string, type = 'string') => {
    const shape = branchFor(propertyOf(events && getShape(events), field), type);
    return branchFor(shape?.items ?? shape, 'string') ?? {};
  };
  return { known, shapeOf };
}

describe('the choices of a field', () => {
  test('are the entries that it may name, as it names them, drafts among them', () => {
    const { known, shapeOf } = setUp();
    expect(listChoices(shapeOf('project'), known)?.map(({ value }) => value)).toEqual([
      'a-draft',
      'digital-cities',
    ]);
    const who = propertyOf(branchFor({ ...getShapeOfRoles() }, 'object'), 'who');
    const values = listChoices(branchFor(who, 'string') ?? {}, known)?.map(({ value }) => value);
    expect(values).toEqual([
      'projects/a-draft',
      'projects/digital-cities',
      'cities/nis',
      'hubs/nova-iskra-hub',
      'organisations/nova-iskra',
      'cities/pirot',
    ]);
  });

  test('are the topics, the countries, the zones, and the words of the schema', () => {
    const { known, shapeOf } = setUp();
    expect(listChoices(shapeOf('topics', 'array'), known)).toMatchObject([{ value: 'smart-cities' }]);
    expect(listChoices(shapeOf('country'), known)).toContainEqual({ value: 'XK', label: 'Kosovo' });
    expect(listChoices(shapeOf('timeZone'), known)).toContainEqual(
      expect.objectContaining({ value: 'Europe/Belgrade' }),
    );
    expect(listChoices(shapeOf('status'), known)?.map(({ value }) => value)).toContain('cancelled');
  });

  test('are none where anything can be written', () => {
    const { known, shapeOf } = setUp();
    for (const field of ['title', 'start', 'venue'])
      expect(listChoices(shapeOf(field), known)).toBeUndefined();
  });
});

function getShapeOfRoles() {
  const events = getCollectionByName('events');
  return propertyOf(events && getShape(events), 'roles')?.items ?? {};
}

describe('a choice is found', () => {
  const nis = { value: 'cities/nis', label: 'Niš', names: ['Ниш', 'Naissus'] };
  const cacak = { value: 'cities/cacak', label: 'Čačak', names: [] };
  const house = { value: 'hubs/mokrin-house', label: 'Mokrin House of Ideas' };

  test.each([
    ['Niš', nis],
    ['nis', nis],
    ['Ниш', nis],
    ['naiss', nis],
    ['cities nis', nis],
    ['cities/nis', nis],
    ['Чачак', cacak],
    ['cacak', cacak],
    ['house mokrin', house],
    ['mok', house],
    ['', house],
  ])('by %j', (typed, choice) => {
    expect(isFound(typed, choice)).toBe(true);
  });

  test.each([
    ['Novi Sad', nis],
    ['krin', house],
    ['mokrin hub', { ...house, value: 'mokrin-house' }],
    ['東京', nis],
  ])('not by %j', (typed, choice) => {
    expect(isFound(typed, choice)).toBe(false);
  });

  test('in letters that no table knows, as it is written', () => {
    expect(isFound('თბილ', { value: 'tbilisi', label: 'Tbilisi', names: ['თბილისი'] })).toBe(true);
  });

  test('always, if it fits any typed text', () => {
    const another = { value: '', label: 'Another', isAlwaysFound: true };
    expect(searchChoices([nis, cacak, another], 'nis')).toEqual([nis, another]);
    expect(searchChoices([nis, cacak, another], 'xyz')).toEqual([another]);
  });
});
