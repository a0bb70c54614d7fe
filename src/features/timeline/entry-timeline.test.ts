import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createEventTimeline, createProjectTimeline } from './entry-timeline.ts';
import type { TimelineView } from './timeline-types.ts';

type Entries = Record<string, Record<string, unknown>>;

const world: Entries = {
  'projects/programme': { title: 'Programme', start: '2018-01-01' },
  'projects/project': { title: 'Project', parent: 'programme', start: '2018-03-01', end: '2018-10-31' },
  'projects/sister': { title: 'Sister', parent: 'programme', start: '2018-05' },
  'projects/undated': { title: 'Undated', parent: 'programme' },
  'events/kickoff': { title: 'Kickoff', start: '2018-03-01', project: 'project' },
  'events/someday': { title: 'Someday', start: '2018', project: 'project' },
  'events/of-sister': { title: 'Of the sister', start: '2018-06-01', project: 'sister' },
};

function ofProject(ref: string, entries = world) {
  const model = createTestModel(entries);
  return createProjectTimeline(model, getEntry(model, ref));
}

function ofEvent(ref: string, entries = world) {
  const model = createTestModel(entries);
  return createEventTimeline(model, getEntry(model, ref));
}

const titles = (view?: TimelineView) => view?.rows.map(({ title, depth }) => `${depth} ${title}`);
const marks = (view?: TimelineView) => view?.rows.flatMap((row) => row.marks.map(({ text }) => text));

describe('the time of a project', () => {
  test('is that of what it is part of, of itself and of all below it, its own row marked', () => {
    const view = ofProject('projects/project');
    expect(titles(view)).toEqual(['0 Programme', '1 Project']);
    expect(titles(ofProject('projects/programme'))).toEqual([
      '0 Programme',
      '1 Project',
      '1 Sister',
      '1 Undated',
    ]);
    expect(view?.rows.filter(({ isCurrent }) => isCurrent).map(({ title }) => title)).toEqual(['Project']);
    expect(view?.title).toBe(en.timeline.titleOf('Programme'));
    expect(view?.all?.href).toBe('/timeline/');
  });

  test('has what happened in it and below it as marks', () => {
    expect(marks(ofProject('projects/project'))).toEqual(['Kickoff, 1 March 2018', 'Someday, 2018']);
    expect(marks(ofProject('projects/programme'))).toHaveLength(3);
  });

  test('says in its table everything that is drawn', () => {
    const view = ofProject('projects/programme');
    const row = view?.rows.find(({ title }) => title === 'Project');
    expect(row?.occurrences.map(({ title, date }) => `${title}, ${date?.text}`)).toEqual(
      row?.marks.map(({ text }) => text),
    );
  });

  test('keeps exact days and approximate dates apart', () => {
    const row = ofProject('projects/project')?.rows.find(({ title }) => title === 'Project');
    expect(row?.marks.map(({ isExact }) => isExact)).toEqual([true, false]);
    expect(row?.parts.map(({ look }) => look)).toEqual(['known']);
    const sister = ofProject('projects/programme')?.rows.find(({ title }) => title === 'Sister');
    expect(sister?.parts.map(({ look }) => look)).toEqual(['open', 'fade-out']);
  });

  test('stays within the diagram for all dates', () => {
    for (const ref of ['projects/project', 'projects/programme']) {
      for (const { parts, marks: dots } of ofProject(ref)?.rows ?? []) {
        for (const { from, to } of [...parts, ...dots]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(from).toBeLessThan(to);
        }
      }
    }
  });

  test('is not stretched by what was some time in a year', () => {
    const view = ofProject('projects/p', {
      'projects/p': { start: '2018-01-19', end: '2018-03-31' },
      'events/someday': { start: '2018', project: 'p' },
    });
    expect(view?.rows[0]?.parts).toEqual([{ look: 'known', from: 0, to: 1 }]);
  });

  test('is stretched by what was some time before or after', () => {
    const view = ofProject('projects/p', {
      'projects/p': { start: '2018-01-01', end: '2018-12-31' },
      'events/later': { start: '2019', project: 'p' },
    });
    expect(view?.rows[0]?.parts[0]?.to).toBe(0.5);
    expect(view?.rows[0]?.marks[0]).toMatchObject({ from: 0.5, to: 1, isExact: false });
  });

  test('has a word for every tick but one at its end', () => {
    for (const ref of ['projects/programme', 'projects/project']) {
      const { wide = [], narrow = [] } = ofProject(ref)?.ticks ?? {};
      expect(wide.length).toBeGreaterThanOrEqual(narrow.length);
      expect(narrow.length).toBeGreaterThan(1);
      for (const { at, text } of [...wide, ...narrow]) expect(text === undefined, `${at}`).toBe(at > 0.84);
    }
  });

  test('says how many are not drawn', () => {
    expect(ofProject('projects/programme')?.undated).toBe(en.timeline.undated(1));
  });

  test('marks what is still to come', () => {
    const view = ofProject('projects/p', {
      'projects/p': { start: '2018' },
      'events/a': { start: '2018-05-01', project: 'p' },
      'events/b': { start: '2027-05-01', project: 'p' },
    });
    expect(view?.rows[0]?.marks.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  test('ends where parts are parts of each other', () => {
    const round = {
      'projects/a': { title: 'A', parent: 'b', start: '2018' },
      'projects/b': { title: 'B', parent: 'a', start: '2018' },
    };
    expect(titles(ofProject('projects/a', round))?.sort()).toEqual(['0 B', '1 A']);
  });

  test('is not drawn with fewer than two items', () => {
    expect(ofProject('projects/p', { 'projects/p': { start: '2018' } })).toBeUndefined();
    expect(ofProject('projects/p', { 'projects/p': {}, 'projects/q': { parent: 'p' } })).toBeUndefined();
    expect(ofProject('hubs/h', { 'hubs/h': {} })).toBeUndefined();
    expect(ofProject('events/kickoff')).toBeUndefined();
  });

  test('takes the length where the end is not known', () => {
    const entries = {
      'projects/p': { start: '2020-09-01', duration: '2 years' },
      'events/e': { start: '2020-10-01', project: 'p' },
    };
    expect(ofProject('projects/p', entries)?.rows[0]?.parts.map(({ look }) => look)).toEqual([
      'known',
      'about',
    ]);
  });
});

describe('the place of an event', () => {
  test('is in the time of its project, among the others', () => {
    const view = ofEvent('events/kickoff');
    expect(titles(view)).toEqual(['0 Project']);
    expect(view?.rows[0]?.isCurrent).toBe(false);
    expect(view?.rows[0]?.marks.filter(({ isCurrent }) => isCurrent).map(({ text }) => text)).toEqual([
      'Kickoff, 1 March 2018',
    ]);
    expect(view?.rows[0]?.marks).toHaveLength(2);
  });

  test('is in the series’ project where it has no other', () => {
    const entries = {
      'projects/s': { title: 'S', start: '2018' },
      'events/e': { start: '2018-05', series: { of: 's' } },
    };
    expect(titles(ofEvent('events/e', entries))).toEqual(['0 S']);
  });

  test('is not drawn without a date, without a project, or with nothing beside it', () => {
    expect(ofEvent('events/e', { 'events/e': { start: '2018' } })).toBeUndefined();
    const alone = { 'projects/p': {}, 'events/e': { start: '2018', project: 'p' } };
    expect(ofEvent('events/e', alone)).toBeUndefined();
    const undated = { 'projects/p': { start: '2018' }, 'events/e': { project: 'p' } };
    expect(ofEvent('events/e', undated)).toBeUndefined();
    expect(ofEvent('projects/project')).toBeUndefined();
  });
});

describe('the time of very much', () => {
  const events = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `events/e${index}`,
      { start: `${1900 + Math.floor(index / 2)}-0${1 + (index % 2)}-01`, project: 'p' },
    ]),
  );
  const parts = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`projects/q${index}`, { start: '2018', parent: 'p' }]),
  );
  const model = createTestModel({ 'projects/p': { start: '2018' }, ...parts, ...events });

  test('shows the first projects and the last events, and says so', () => {
    const view = createProjectTimeline(model, getEntry(model, 'projects/p'));
    expect(view?.rows).toHaveLength(24);
    expect(view?.rows[0]?.occurrences.map(({ title }) => title).at(-1)).toBe('e199');
    expect(view?.rows[0]?.occurrences).toHaveLength(36);
    expect(view?.shortened).toBe(
      'The first 24 of 51 programmes and projects, and 36 of 200 events are drawn here.',
    );
  });

  test.each(['e0', 'e100', 'e199'])('shows an event among those around it: %s', (id) => {
    const view = createEventTimeline(model, getEntry(model, `events/${id}`));
    expect(view?.rows[0]?.occurrences).toHaveLength(36);
    expect(view?.rows[0]?.occurrences.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  });
});
