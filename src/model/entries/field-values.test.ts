import { expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { listFieldValues } from './field-values.ts';

const registrationOf = (data: Record<string, unknown>, registration: Record<string, unknown>) => {
  const model = createTestModel({
    'events/x': { kind: 'forum', start: '2026-09-01', ...data, registration },
  });
  return listFieldValues(model, getEntry(model, 'events/x'), 'registration', registration);
};

test('a registration closes by itself, at its deadline', () => {
  const deadline = '2026-06-15 12:00';
  expect(registrationOf({ timeZone: 'Europe/Belgrade' }, { deadline })[0]).toMatchObject({
    text: 'until 15 June 2026, 12:00, Belgrade time',
    statuses: [
      { text: en.shared.open, until: '2026-06-15T10:00:00Z' },
      { text: en.shared.closed, from: '2026-06-15T10:00:00Z', isHidden: true },
    ],
  });
  expect(registrationOf({}, { deadline: '2026-05-31' })[0]).toMatchObject({
    statuses: [{ text: en.shared.closed }],
  });
  expect(registrationOf({}, { opens: '2026-07-01', deadline: '2026-07-31' })[0]).toMatchObject({
    statuses: [
      { text: en.shared.coming },
      { text: en.shared.open, isHidden: true },
      { text: en.shared.closed, isHidden: true },
    ],
  });
});

test('a registration without a deadline is open until its event is over', () => {
  expect(registrationOf({}, { opens: '2026-05-01' })[0]).toMatchObject({
    statuses: [
      { text: en.shared.open, from: '2026-04-30T22:00:00Z', until: '2026-09-01T22:00:00Z' },
      { text: en.shared.closed, from: '2026-09-01T22:00:00Z', isHidden: true },
    ],
  });
});

test('what a call says itself is not said again by its registration', () => {
  const [value] = registrationOf({ kind: 'open-call', end: '2026-06-15' }, { deadline: '2026-06-15' });
  expect(value).not.toHaveProperty('statuses');
});

test('a registration without a time says nothing of it', () => {
  expect(registrationOf({}, { who: ['Cities'] })).toEqual([{ type: 'text', text: 'Cities' }]);
});
