import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import {
  findNameThen,
  formatPlace,
  formatPlaceNames,
  listCountries,
  listHomeCountries,
  listPlaceValues,
} from './places.ts';

const cities = {
  'cities/nis': { title: 'Niš', country: 'RS' },
  'cities/pirot': { title: 'Pirot', country: 'RS' },
  'cities/budva': { title: 'Budva', country: 'ME' },
  'cities/prizren': { title: 'Prizren', country: 'XK' },
};

/** An event with these fields, and its model. */
function createEvent(data: Record<string, unknown>) {
  const model = createTestModel({ ...cities, 'events/a': data });
  return [model, getEntry(model, 'events/a')] as const;
}

describe('where an entry is, in one line', () => {
  test.each([
    [{ city: 'budva' }, 'Budva, Montenegro'],
    [{ city: 'cities/budva' }, 'Budva, Montenegro'],
    [{ city: ['nis', 'pirot'] }, 'Niš, Pirot, Serbia'],
    [{ city: ['nis', 'budva'] }, 'Niš, Serbia; Budva, Montenegro'],
    [{ city: 'prizren' }, 'Prizren, Kosovo*'],
    [{ city: 'budva', country: 'ME' }, 'Budva, Montenegro'],
    [{ place: { name: 'Sheffield', country: 'GB' } }, 'Sheffield, United Kingdom'],
    [{ place: { name: 'At sea' } }, 'At sea'],
    [{ city: 'nis', place: { name: 'Sheffield', country: 'GB' } }, 'Niš, Serbia; Sheffield, United Kingdom'],
    [{ country: 'RS' }, 'Serbia'],
    [{ online: true }, 'Online'],
    [{ online: true, city: 'budva' }, 'Budva, Montenegro'],
    [{ online: true, countries: ['RS', 'ME', 'BA'] }, 'Online'],
    [{ countries: ['RS', { code: 'MK', nameThen: 'Macedonia' }] }, 'Serbia, North Macedonia'],
    [{ countries: ['RS', 'ME', 'BA'] }, '3 countries'],
    [{ city: 'budva', countries: ['RS', 'BA', 'AL'] }, 'Budva, Montenegro'],
    [{}, undefined],
    [{ online: false }, undefined],
  ])('%j: %s', (data, text) => {
    expect(formatPlace(...createEvent(data))).toBe(text);
  });

  test('a city brings its country, and is not there before it is published', () => {
    const model = createTestModel({
      'cities/nis': { draft: true },
      'events/a': { city: 'nis', country: 'RS' },
    });
    expect(formatPlace(model, getEntry(model, 'events/a'))).toBe('Serbia');
  });
});

describe('where an entry is, with links', () => {
  test('a city has its page, what is none has not', () => {
    const place = { name: 'Sheffield', country: 'GB' };
    expect(listPlaceValues(...createEvent({ city: ['nis', 'budva'], place }))).toEqual([
      { type: 'page', href: '/cities/nis/', text: 'Niš, Serbia' },
      { type: 'page', href: '/cities/budva/', text: 'Budva, Montenegro' },
      { type: 'text', text: 'Sheffield, United Kingdom' },
    ]);
  });

  test('a country alone leads to all that is in it', () => {
    expect(listPlaceValues(...createEvent({ country: 'XK' }))).toEqual([
      { type: 'page', href: '/countries/xk/', text: 'Kosovo*' },
    ]);
    expect(listPlaceValues(...createEvent({}))).toEqual([]);
  });

  test('a country is not said twice', () => {
    expect(listPlaceValues(...createEvent({ city: 'nis', country: 'RS' }))).toHaveLength(1);
  });
});

describe('the countries of an entry', () => {
  test('are those where it is, then those that take part, each once', () => {
    const place = { name: 'Sheffield', country: 'GB' };
    const countries = ['RS', { code: 'MK', nameThen: 'Macedonia' }, 'AL'];
    const data = { city: ['nis', 'budva'], place, country: 'RS', countries };
    expect(listCountries(...createEvent(data))).toEqual(['RS', 'ME', 'GB', 'MK', 'AL']);
    expect(listCountries(...createEvent({}))).toEqual([]);
  });

  test('are at home those where it is: who takes part need not be there', () => {
    expect(listHomeCountries(...createEvent({ city: ['nis', 'budva'], countries: ['AL'] }))).toEqual([
      'RS',
      'ME',
    ]);
    expect(listHomeCountries(...createEvent({ countries: ['AL'] }))).toEqual([]);
  });

  test('are at home those that take part, for what is nowhere else', () => {
    const model = createTestModel({
      'projects/p': { countries: ['RS', { code: 'MK', nameThen: 'Macedonia' }] },
    });
    expect(listHomeCountries(model, getEntry(model, 'projects/p'))).toEqual(['RS', 'MK']);
  });

  test('had names of their time', () => {
    const [, entry] = createEvent({ countries: ['RS', { code: 'MK', nameThen: 'Macedonia' }] });
    expect(findNameThen(entry, 'MK')).toBe('Macedonia');
    expect(findNameThen(entry, 'RS')).toBeUndefined();
    expect(findNameThen(entry, 'AL')).toBeUndefined();
  });
});

test('places have names without their countries', () => {
  const place = { name: 'Sheffield', country: 'GB' };
  expect(formatPlaceNames(...createEvent({ city: 'nis', place }))).toBe('Niš, Sheffield');
  expect(formatPlaceNames(...createEvent({ country: 'RS' }))).toBeUndefined();
});
