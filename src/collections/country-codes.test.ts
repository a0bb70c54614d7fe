import { describe, expect, test } from 'vitest';
import { isCountry, listCountryCodes } from './country-codes.ts';

describe('the code of a country', () => {
  test.each(['RS', 'BA', 'ME', 'MK', 'AL', 'XK', 'BG', 'GR', 'CY', 'GB', 'UA', 'GE', 'MD', 'AX', 'TW'])(
    '%s is one',
    (code) => {
      expect(isCountry(code)).toBe(true);
    },
  );

  test.each([
    ['of a country that is no more', 'YU'],
    ['of a country that is no more', 'CS'],
    ['of a country that is no more', 'SU'],
    ['of a country that is no more', 'DD'],
    ['of another name', 'UK'],
    ['of another name', 'EL'],
    ['of a union', 'EU'],
    ['of a currency', 'EZ'],
    ['of all', 'UN'],
    ['of nothing', 'ZZ'],
    ['of nothing', 'AA'],
    ['for tests', 'XA'],
    ['in small letters', 'rs'],
    ['in three letters', 'SRB'],
    ['of a region', '150'],
    ['in words', 'Serbia'],
    ['with a space', 'RS '],
    ['in Cyrillic letters', 'РС'],
    ['left empty', ''],
  ])('is none %s: %j', (_, code) => {
    expect(isCountry(code)).toBe(false);
  });

  // ISO 3166-1 has 249 codes; XK is user-assigned.
  test('is one of 250', () => {
    const codes = listCountryCodes();
    expect(codes).not.toContain('IC');
    expect(codes).toHaveLength(250);
    expect(codes).toEqual(codes.toSorted());
  });
});
