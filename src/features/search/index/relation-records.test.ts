import { expect, test } from 'vitest';
import { createTestModel } from '#tests/content.ts';
import { listPageRelations } from './relation-records.ts';

const relations = listPageRelations(
  createTestModel({
    'cities/nis': { title: 'Niš', country: 'RS' },
    'cities/alone': { title: 'Alone', country: 'RS' },
    'clusters/ring': { title: 'Ring', city: 'nis', networks: ['organisations/net', { name: 'A circle' }] },
    'organisations/net': { title: 'Net', draft: false },
    'organisations/hidden': { title: 'Hidden', draft: true },
    'events/fair': {
      title: 'Fair',
      start: '2025-03-01',
      city: 'nis',
      sessions: [{ title: 'A', start: '2025-03-01', city: 'nis' }],
      roles: [
        { who: 'organisations/net', as: 'host' },
        { who: 'organisations/hidden' },
        { who: 'clusters/ring' },
      ],
      people: [{ name: 'Ana', as: 'speaker', organisation: 'clusters/ring' }, { name: 'Boris' }],
    },
  }),
);

test('an entry has what it says of others, and what others say of it', () => {
  expect(relations.get('/events/fair/')).toEqual({
    to: {
      host: [{ path: '/organisations/net/' }],
      role: [{ path: '/clusters/ring/' }],
      place: [{ path: '/cities/nis/' }],
      speaker: ['Ana'],
      person: ['Boris'],
    },
    from: {},
  });
  expect(relations.get('/organisations/net/')?.from).toEqual({
    network: [{ path: '/clusters/ring/' }],
    host: [{ path: '/events/fair/' }],
  });
  expect(relations.get('/clusters/ring/')).toMatchObject({
    to: { network: [{ path: '/organisations/net/' }, 'A circle'] },
    from: { role: [{ path: '/events/fair/' }], person: [{ path: '/events/fair/' }] },
  });
});

test('an entry without relations, or one that is not published, is left out', () => {
  expect(relations.has('/cities/alone/')).toBe(false);
  expect(relations.has('/organisations/hidden/')).toBe(false);
});
