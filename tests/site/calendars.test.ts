import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findSpan } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { readContent } from '#entries/read-content.ts';
import { toRef } from '#graph/graph.ts';
import { createContentModel } from '#model/content-model.ts';
import { listSubscriptions } from '#model/groups/scopes.ts';
import { many } from '#tests/example.ts';
import { listLineDiagnostics, readWithIcalJs, readWithNodeIcal } from '../calendar-readers.ts';
import { listDocuments, listFirstFiles } from './documents.ts';

/** Properties that an event must have once (RFC 5545, 3.6.1), or at most once. */
const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'STATUS', 'SEQUENCE', 'URL', 'LAST-MODIFIED'];
const ONCE_AT_MOST = ['DTEND', 'LOCATION', 'GEO', 'DESCRIPTION', 'TRANSP'];

const DAY = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/;
const occurrences = collections.filter(({ nature }) => nature === 'occurrence');

describe.each(inject('sites'))('$name', ({ dir, origin, base, contentDir, buildDate }) => {
  const calendars = new Map(
    listFirstFiles(dir)
      .filter((file) => file.endsWith('.ics'))
      .map((file) => [file, readFileSync(join(dir, file))]),
  );
  const model = createContentModel(readContent(contentDir), buildDate);
  const documents = listDocuments(dir);
  const scopes = listSubscriptions(model).filter(({ kind }) => kind === 'project' || kind === 'country');
  /** Entries that must be in a calendar: published, with an exact start and, if any, an exact end. */
  const dated = [...model.entries.values()].filter((entry) => {
    const { collection, data } = entry;
    const { start = '', end, within } = findSpan(entry) ?? {};
    const isDated = DAY.test(start) && (end === undefined || DAY.test(end)) && within === undefined;
    const isDue = DAY.test(end ?? '');
    return collection.nature === 'occurrence' && (collection.isCall?.(data) ? isDue : isDated);
  });

  /** The uids of the events in a file, without the host: `events/x`, `events/x/1`. */
  function listNames(file: string): string[] {
    const events = readWithIcalJs(calendars.get(file)?.toString() ?? '');
    return events.map(({ uid }) => uid.replace(`@${new URL(origin).host}`, ''));
  }

  test('every file is read by two programs without a remark, and means the same to both', () => {
    expect(calendars.size).toBeGreaterThan(many(10));
    for (const [file, bytes] of calendars) {
      const byName = <T extends { uid: string }>(events: T[]) =>
        events.sort((a, b) => (a.uid < b.uid ? -1 : 1));
      const read = byName(readWithIcalJs(bytes.toString()));
      expect(read.length, file).toBeGreaterThan(0);
      expect(byName(readWithNodeIcal(bytes.toString())), file).toEqual(read);
      expect(new Set(read.map(({ uid }) => uid)).size, file).toBe(read.length);
    }
  });

  test('every file is right by the letter', () => {
    for (const [file, bytes] of calendars) {
      expect(listLineDiagnostics(bytes), file).toEqual([]);
      const events = bytes.toString().replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
      for (const event of events) {
        const names = event.split('\r\n').map((line) => line.split(/[:;]/)[0] ?? '');
        const countOf = (name: string) => names.filter((candidate) => candidate === name).length;
        expect(
          ONCE.filter((name) => countOf(name) !== 1),
          file,
        ).toEqual([]);
        expect(
          ONCE_AT_MOST.filter((name) => countOf(name) > 1),
          file,
        ).toEqual([]);
      }
    }
  });

  test('whatever is dated to the day is in its own file, in that of everything, of its project and its country', () => {
    expect(dated.length).toBeGreaterThan(many(10));
    const whole = `${occurrences[0]?.name}/calendar.ics`;
    for (const entry of dated) {
      const ref = toRef(entry);
      const names = listNames(`${ref}.ics`);
      expect(names.filter((name) => name !== ref && !name.startsWith(`${ref}/`))).toEqual([]);
      const entryScopes = scopes.filter(({ entries }) =>
        entries.some((candidate) => toRef(candidate) === ref),
      );
      for (const file of [whole, ...entryScopes.map(({ path }) => `${path}/calendar.ics`)]) {
        expect(listNames(file), file).toEqual(expect.arrayContaining(names));
      }
    }
  });

  test('no event is in the calendar of a project or country that is none of its own', () => {
    for (const { path, entries } of scopes.filter((scope) => calendars.has(`${scope.path}/calendar.ics`))) {
      const refs = new Set(entries.map(toRef));
      const otherNames = listNames(`${path}/calendar.ics`).filter(
        (name) => !refs.has(name.split('/').slice(0, 2).join('/')),
      );
      expect(otherNames, path).toEqual([]);
    }
  });

  test('every event leads to its page', () => {
    const pages = new Set(documents.map(({ path }) => `${origin}${base}${path.slice(1)}`));
    for (const [file, bytes] of calendars) {
      const lost = readWithIcalJs(bytes.toString()).filter(({ url }) => !pages.has(url));
      expect(lost, file).toEqual([]);
    }
  });

  test('a page that one can subscribe from leads to a calendar, and every calendar has such a page', () => {
    const links = documents.flatMap(({ root }) =>
      root.querySelectorAll('a[href^="webcal:"]').map((link) => link.getAttribute('href') ?? ''),
    );
    const prefix = `${origin}${base}`.replace(/^https?:/, 'webcal:');
    const files = [...calendars.keys()].filter((file) => file.endsWith('/calendar.ics'));
    expect([...new Set(links)].sort()).toEqual(files.map((file) => `${prefix}${file}`).sort());
  });

  test('what is still to come can be put into a calendar from its page', () => {
    const withFile = documents.filter(({ path, root }) => {
      const file = `${base}${path.slice(1, -1)}.ics`;
      return root.querySelector(`a[download][href="${file}"]`) !== null;
    });
    const refs = withFile.map(({ path }) => path.slice(1, -1)).sort();
    const coming = dated.filter((entry) => {
      const { data } = entry;
      const { start = '', end = start } = findSpan(entry) ?? {};
      return end.slice(0, 10) >= buildDate && data.status !== 'cancelled' && data.movedTo === undefined;
    });
    expect(refs).toEqual(coming.map(toRef).sort());
  });
});
