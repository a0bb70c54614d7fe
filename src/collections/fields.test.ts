import { describe, expect, test } from 'vitest';
import {
  duration,
  entryFields,
  figure,
  ID,
  isWebAddress,
  named,
  oneOrMany,
  participatingCountry,
  reference,
  role,
  text,
} from './fields.ts';
import { topicsSchema } from './topics.ts';

const passes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('an id', () => {
  test.each(['nis', 'nova-iskra-hub', '2code', 'digital-cities-2', '1'])('%s can be one', (id) => {
    expect(ID.test(id)).toBe(true);
  });

  test.each(['', 'Nis', 'niš', 'nova_iskra', 'nova iskra', '-nis', 'nis-', 'a--b', 'nis.sr', 'a/b', 'nis\n'])(
    '%j can’t',
    (id) => {
      expect(ID.test(id)).toBe(false);
    },
  );
});

describe('a reference', () => {
  const toHub = reference('mention', 'hubs', 'organisations');

  test.each(['hubs/nova-iskra-hub', 'nova-iskra-hub', 'a-collection/x'])('%s can be one', (value) => {
    expect(passes(toHub, value)).toBe(true);
  });

  test.each([
    '',
    '/hubs/x/',
    'hubs/x/',
    'hubs/',
    'hubs/2018/x',
    'hubs/x.md',
    '../hubs/x',
    'Hubs/X',
    'Nova Iskra',
    'Niš',
    'https://example.org',
    { name: 'Nova Iskra' },
  ])('%j can’t', (value) => {
    expect(passes(toHub, value)).toBe(false);
  });

  test('has its target collections and its notation', () => {
    expect(toHub.meta()).toMatchObject({ to: ['hubs', 'organisations'], example: 'hubs/an-id' });
    expect(reference('place', 'cities').meta()).toMatchObject({ to: ['cities'], example: 'an-id' });
  });

  test('is never confused with a name: a name is never a bare string', () => {
    expect(passes(role, { who: { name: 'British Council' } })).toBe(true);
    expect(passes(role, { who: 'British Council' })).toBe(false);
    expect(passes(named, { name: 'British Council', country: 'GB' })).toBe(true);
    expect(passes(named, { country: 'GB' })).toBe(false);
    expect(passes(named, { name: '' })).toBe(false);
  });
});

describe('an address on the web', () => {
  test.each([
    'https://example.org',
    'http://example.org/',
    'https://www.example.org/a/b?c=d&e=f#g',
    'https://example.org/%D0%A7',
    'https://пример.срб/чачак',
    'https://example.org:8080/',
  ])('%s is one', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  test.each([
    'example.org',
    'www.example.org',
    '//example.org',
    '/events/x/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    'ftp://example.org',
    'mailto:a@example.org',
    'https://',
    'https://exa mple.org',
    ' https://example.org',
    'https://example.org\n',
    '',
  ])('%j is none', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

describe('a length of time', () => {
  test.each(['1 month', '6 months', '2.5 years', '90 minutes', '4 hours', '3 days', '2 weeks'])(
    '%s',
    (value) => {
      expect(passes(duration, value)).toBe(true);
    },
  );

  test.each([
    'six months',
    '6',
    '6months',
    '6 Months',
    '2,5 years',
    '-1 days',
    'P6M',
    '6 months and a day',
    6,
  ])('%j is none', (value) => {
    expect(passes(duration, value)).toBe(false);
  });
});

describe('a figure', () => {
  const whole = { label: 'Applicants', value: 129, unit: 'organisations' };

  test('needs a label, a number and a unit', () => {
    expect(passes(figure, whole)).toBe(true);
    for (const key of Object.keys(whole))
      expect(passes(figure, { ...whole, [key]: undefined }), key).toBe(false);
  });

  test.each([0, 15.5, 8_000_000])('can be %d', (value) => {
    expect(passes(figure, { ...whole, value })).toBe(true);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '129', '1,200', null])('can’t be %j', (value) => {
    expect(passes(figure, { ...whole, value })).toBe(false);
  });

  test('is part of another, by its label or in another entry', () => {
    expect(passes(figure, { ...whole, of: 'All' })).toBe(true);
    expect(passes(figure, { ...whole, of: { entry: 'events/kickoff', label: 'All' } })).toBe(true);
    expect(passes(figure, { ...whole, of: { entry: 'events/kickoff' } })).toBe(false);
    expect(passes(figure, { ...whole, of: 129 })).toBe(false);
  });
});

test('a share is a number of per cent, or partial', () => {
  const who = 'organisations/british-council';
  for (const share of [0, 12.5, 100, 'partial'])
    expect(passes(role, { who, share }), String(share)).toBe(true);
  for (const share of [-1, 101, '50', '50 %', 'full']) {
    expect(passes(role, { who, share }), String(share)).toBe(false);
  }
});

test('one value or several, but not none', () => {
  const cities = oneOrMany(reference('place', 'cities'));
  expect(passes(cities, 'nis')).toBe(true);
  expect(passes(cities, ['nis', 'pirot'])).toBe(true);
  expect(passes(cities, [])).toBe(false);
});

test('a country that takes part bears the name of its time, or none', () => {
  expect(passes(participatingCountry, 'MK')).toBe(true);
  expect(passes(participatingCountry, { code: 'MK', nameThen: 'Macedonia' })).toBe(true);
  expect(passes(participatingCountry, { code: 'MK' })).toBe(false);
  expect(passes(participatingCountry, { code: 'YU', nameThen: 'Yugoslavia' })).toBe(false);
});

test('text is neither empty nor longer than its limit', () => {
  expect(passes(text(5), 'Čačak')).toBe(true);
  expect(passes(text(5), '')).toBe(false);
  expect(passes(text(5), 'Zaječar')).toBe(false);
});

test('names in other languages stand under tags of languages', () => {
  const { nativeNames } = entryFields({ image: () => text(80) });
  for (const tag of ['sr', 'sq', 'cnr', 'sr-Latn', 'sr-Cyrl'])
    expect(passes(nativeNames, { [tag]: 'x' })).toBe(true);
  for (const tag of ['Serbian', 'SR', 'sr-latn', 'sr_Latn', '']) {
    expect(passes(nativeNames, { [tag]: 'x' }), tag).toBe(false);
  }
});

test('an entry moves from an address of this site', () => {
  const { redirectFrom } = entryFields({ image: () => text(80) });
  expect(passes(redirectFrom, ['/old/address/', '/older/'])).toBe(true);
  for (const path of ['/', '/old', '//', 'old/address', 'https://example.org/', '/Old/', '/a?b=c']) {
    expect(passes(redirectFrom, [path]), path).toBe(false);
  }
});

test('topics have an id and a label, and nothing unknown', () => {
  expect(passes(topicsSchema, [{ id: 'smart-cities', label: 'Smart cities', aliases: ['smart city'] }])).toBe(
    true,
  );
  expect(passes(topicsSchema, [{ id: 'Smart Cities', label: 'Smart cities' }])).toBe(false);
  expect(passes(topicsSchema, [{ id: 'smart-cities' }])).toBe(false);
  expect(passes(topicsSchema, [{ id: 'smart-cities', label: 'x', colour: 'red' }])).toBe(false);
  expect(passes(topicsSchema, { 'smart-cities': 'Smart cities' })).toBe(false);
});
