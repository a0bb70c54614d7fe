import { describe, expect, test } from 'vitest';
import { duration, ID, isWebAddress, oneOrMany, reference, text } from './value-fields.ts';

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

test('one value or several, but not none', () => {
  const cities = oneOrMany(reference('place', 'cities'));
  expect(passes(cities, 'nis')).toBe(true);
  expect(passes(cities, ['nis', 'pirot'])).toBe(true);
  expect(passes(cities, [])).toBe(false);
});

test('text is neither empty nor longer than its limit', () => {
  expect(passes(text(5), 'Čačak')).toBe(true);
  expect(passes(text(5), '')).toBe(false);
  expect(passes(text(5), 'Zaječar')).toBe(false);
});
