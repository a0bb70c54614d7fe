import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { formatRoleDetail, listPeopleViews, listRoleGroups } from './participants-view.ts';

const world = {
  'cities/belgrade': { title: 'Belgrade', country: 'RS' },
  'organisations/british-council': {
    title: 'British Council',
    kind: 'international-organisation',
    country: 'GB',
  },
  'hubs/nova-iskra-hub': { title: 'Nova Iskra Workspace', kind: 'coworking', city: 'belgrade' },
  'organisations/nowhere': { title: 'Nowhere', kind: 'agency' },
};

function createEvent(data: Record<string, unknown>) {
  const model = createTestModel({ ...world, 'events/a': data });
  return [model, getEntry(model, 'events/a')] as const;
}

describe('who took part', () => {
  const groups = (roles: Record<string, unknown>[]) => listRoleGroups(...createEvent({ roles }));

  test('stands in groups of one capacity, from who carried it to who came', () => {
    const order = [
      ['organiser', 'Organiser'],
      ['lead', 'Lead'],
      ['implementer', 'Implementer'],
      ['partner', 'Partner'],
      ['funder', 'Funder'],
      ['supporter', 'Supporter'],
      ['host', 'Host'],
      ['beneficiary', 'Beneficiary'],
      ['member', 'Member'],
      ['participant', 'Participant'],
      [undefined, 'Took part, capacity not recorded'],
    ];
    const roles = order.toReversed().map(([as]) => ({ who: { name: `x ${as}` }, ...(as && { as }) }));
    expect(groups(roles).map(({ label }) => label)).toEqual(order.map(([, label]) => label));
  });

  test('is one or several', () => {
    const role = (name: string) => ({ who: { name }, as: 'funder' });
    expect(groups([role('A')])[0]?.label).toBe('Funder');
    expect(groups([role('A'), role('B')])[0]?.label).toBe('Funders');
  });

  test('stands in the editor’s order within a group', () => {
    const roles = ['C', 'A', 'B'].map((name) => ({ who: { name }, as: 'partner' }));
    expect(groups(roles)[0]?.parties.map(({ name }) => name)).toEqual(['C', 'A', 'B']);
  });

  test('has a page, says what it is and where; what has no entry says what is known', () => {
    const roles = [
      { who: 'hubs/nova-iskra-hub' },
      { who: 'organisations/british-council' },
      { who: 'organisations/nowhere' },
      { who: { name: 'British Embassy', country: 'XK' } },
      { who: { name: 'Someone' } },
    ];
    expect(groups(roles)[0]?.parties).toEqual([
      {
        name: 'Nova Iskra Workspace',
        href: '/hubs/nova-iskra-hub/',
        where: 'Coworking space, Belgrade, Serbia',
      },
      {
        name: 'British Council',
        href: '/organisations/british-council/',
        where: 'International organisation, United Kingdom',
      },
      { name: 'Nowhere', href: '/organisations/nowhere/', where: 'Agency' },
      { name: 'British Embassy', where: 'Kosovo*' },
      { name: 'Someone' },
    ]);
  });

  test('shows twice where it had two capacities', () => {
    const who = 'organisations/british-council';
    expect(
      groups([
        { who, as: 'lead' },
        { who, as: 'funder' },
      ]).map(({ parties }) => parties[0]?.name),
    ).toEqual(['British Council', 'British Council']);
  });

  test('does not show before it is published', () => {
    const model = createTestModel({
      'hubs/later': { draft: true },
      'events/a': {
        roles: [
          { who: 'hubs/later', as: 'host' },
          { who: { name: 'X' }, as: 'lead' },
        ],
      },
    });
    expect(listRoleGroups(model, getEntry(model, 'events/a')).map(({ label }) => label)).toEqual(['Lead']);
  });

  test('has a link where it has an address of its own', () => {
    const who = { name: 'Someone', url: 'https://example.org/' };
    expect(JSON.stringify(groups([{ who }]))).toContain('https://example.org/');
  });
});

describe('what qualifies a role', () => {
  test.each([
    [{ share: 95 }, '95 %'],
    [{ share: 0 }, '0 %'],
    [{ share: 'partial' as const }, 'in part'],
    [{ strand: 'the bootcamp' }, 'the bootcamp'],
    [{ nameThen: 'Tech City UK' }, 'then Tech City UK'],
    [{ note: 'Named in one source.' }, 'Named in one source'],
    [{ share: 50, strand: 'the bootcamp', nameThen: 'TCUK', note: 'x' }, '50 %, the bootcamp, then TCUK, x'],
    [{}, undefined],
  ])('%j: %s', (role, text) => {
    expect(formatRoleDetail(siteLanguage, role)).toBe(text);
  });
});

describe('people', () => {
  const people = (...persons: Record<string, unknown>[]) =>
    listPeopleViews(...createEvent({ people: persons }));

  test('have a name, what they are, and where they work', () => {
    const person = {
      name: 'A. Name',
      position: 'Director',
      organisation: ['organisations/british-council', { name: 'A Firm', country: 'RS' }],
      as: 'speaker',
      detail: 'panellist',
    };
    expect(people(person)).toEqual([
      {
        name: 'A. Name',
        href: '/people/a-name/',
        position: 'Director',
        organisations: [
          { type: 'page', href: '/organisations/british-council/', text: 'British Council' },
          { type: 'text', text: 'A Firm, Serbia' },
        ],
        as: 'Speaker, panellist',
      },
    ]);
  });

  test('may have a name alone', () => {
    expect(people({ name: 'A. Name' })).toEqual([
      { name: 'A. Name', href: '/people/a-name/', organisations: [] },
    ]);
  });

  test('speak in the words of the event where it has others', () => {
    expect(people({ name: 'A. Name', detail: 'guest of honour' })[0]?.as).toBe('Guest of honour');
  });

  test('stand in the editor’s order', () => {
    expect(people({ name: 'B' }, { name: 'A' }).map(({ name }) => name)).toEqual(['B', 'A']);
  });
});

describe('a grant', () => {
  const grants = (grant: unknown) => {
    const model = createTestModel({
      'organisations/fund': { title: 'Fund' },
      'projects/p': {
        roles: [
          { who: 'organisations/fund', as: 'funder' },
          { who: { name: 'A Bank' }, as: 'funder' },
          { who: { name: 'A Partner' }, as: 'partner' },
        ],
        grant,
      },
    });
    return listRoleGroups(model, getEntry(model, 'projects/p')).map((group) => group.grants);
  };

  test('stands with the funders, with what is known of it', () => {
    const grant = {
      funder: 'organisations/fund',
      number: '2018/400-123',
      amount: 250_000.5,
      currency: 'EUR',
      url: 'https://fund.example/grant/',
      note: 'Up to this sum.',
    };
    expect(grants(grant)).toEqual([
      undefined,
      [
        {
          text: '250,000.5 EUR, number 2018/400-123',
          note: 'Up to this sum.',
          url: 'https://fund.example/grant/',
        },
      ],
    ]);
  });

  test('says who gave it where there are several', () => {
    const several = [{ funder: 'organisations/fund' }, { funder: { name: 'A Bank' }, number: '7' }];
    expect(grants(several)[1]).toEqual([
      { text: en.participants.grantOfUnknownSum, funder: 'Fund' },
      { text: 'number 7', funder: 'A Bank' },
    ]);
  });
});

describe('the statement of a funder', () => {
  const fund = { fundingStatement: 'Paid by the fund.' };
  const statements = (roles: Record<string, unknown>[], data: Record<string, unknown> = fund) => {
    const model = createTestModel({
      'organisations/fund': data,
      'organisations/other': fund,
      'events/a': { roles },
    });
    return listRoleGroups(model, getEntry(model, 'events/a')).map((group) => group.statements);
  };
  const who = 'organisations/fund';

  test('stands with the funders, once', () => {
    expect(statements([{ who, as: 'funder' }])).toEqual([['Paid by the fund.']]);
    const twice = [
      { who, as: 'funder', share: 80 },
      { who: 'organisations/other', as: 'funder' },
    ];
    expect(statements(twice)).toEqual([['Paid by the fund.']]);
  });

  test('stands with no other group', () => {
    const roles = [
      { who, as: 'funder' },
      { who, as: 'partner' },
    ];
    expect(statements(roles)).toEqual([undefined, ['Paid by the fund.']]);
  });

  test('is not said where it paid nothing, where it asks for nothing, or before it is published', () => {
    expect(statements([{ who, as: 'partner' }])).toEqual([undefined]);
    expect(statements([{ who, as: 'funder' }], {})).toEqual([undefined]);
    expect(statements([{ who, as: 'funder' }], { ...fund, draft: true })).toEqual([]);
  });
});
