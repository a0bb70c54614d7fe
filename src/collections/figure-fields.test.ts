import { describe, expect, test } from 'vitest';
import { figure } from './figure-fields.ts';

const passes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

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
