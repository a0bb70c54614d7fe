import { expect, test } from 'vitest';
import { findClockChange } from './clock.ts';

test.each([
  ['2026-03-29', '02:30', 'Europe/Belgrade', { kind: 'skipped', from: '02:00', to: '03:00' }],
  ['2026-03-29', '02:00', 'Europe/Belgrade', { kind: 'skipped', from: '02:00', to: '03:00' }],
  ['2026-03-29', '01:59', 'Europe/Belgrade', undefined],
  ['2026-03-29', '03:00', 'Europe/Belgrade', undefined],
  ['2026-03-29', '03:30', 'Europe/Sofia', { kind: 'skipped', from: '03:00', to: '04:00' }],
  ['2026-10-25', '02:30', 'Europe/Belgrade', { kind: 'doubled', from: '03:00', to: '02:00' }],
  ['2026-10-25', '02:00', 'Europe/Belgrade', { kind: 'doubled', from: '03:00', to: '02:00' }],
  ['2026-10-25', '03:00', 'Europe/Belgrade', undefined],
  ['2026-10-04', '02:15', 'Australia/Lord_Howe', { kind: 'skipped', from: '02:00', to: '02:30' }],
  ['2026-03-29', '02:30', 'UTC', undefined],
  ['2018-01-19', '18:00', 'Europe/Belgrade', undefined],
])('%s %s in %s', (day, time, zone, change) => {
  expect(findClockChange(day, time, zone)).toEqual(change);
});

test('throws for what is no time and no zone', () => {
  expect(() => findClockChange('2026-02-30', '02:30', 'UTC')).toThrow(RangeError);
  expect(() => findClockChange('2026-02-03', '02:30', 'Europe/Atlantis')).toThrow(RangeError);
});
