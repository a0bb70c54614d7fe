import { expect, test } from 'vitest';
import { named, participatingCountry, role } from './party-fields.ts';

const passes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test('a reference is never confused with a name: a name is never a bare string', () => {
  expect(passes(role, { who: { name: 'British Council' } })).toBe(true);
  expect(passes(role, { who: 'British Council' })).toBe(false);
  expect(passes(named, { name: 'British Council', country: 'GB' })).toBe(true);
  expect(passes(named, { country: 'GB' })).toBe(false);
  expect(passes(named, { name: '' })).toBe(false);
});

test('a share is a number of per cent, or partial', () => {
  const who = 'organisations/british-council';
  for (const share of [0, 12.5, 100, 'partial'])
    expect(passes(role, { who, share }), String(share)).toBe(true);
  for (const share of [-1, 101, '50', '50 %', 'full']) {
    expect(passes(role, { who, share }), String(share)).toBe(false);
  }
});

test('a country that takes part bears the name of its time, or none', () => {
  expect(passes(participatingCountry, 'MK')).toBe(true);
  expect(passes(participatingCountry, { code: 'MK', nameThen: 'Macedonia' })).toBe(true);
  expect(passes(participatingCountry, { code: 'MK' })).toBe(false);
  expect(passes(participatingCountry, { code: 'YU', nameThen: 'Yugoslavia' })).toBe(false);
});
