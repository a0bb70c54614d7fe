import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createTreeView, listCallViews } from './project-tree.ts';
import type { TreeNodeView } from './project-tree-types.ts';

type Entries = Record<string, Record<string, unknown>>;

function tree(ref: string, entries: Entries) {
  const model = createTestModel(entries);
  return createTreeView(model, getEntry(model, ref));
}

const world: Entries = {
  'projects/programme': { title: 'Programme', kind: 'programme', start: '2018' },
  'projects/project': {
    title: 'Project',
    kind: 'project',
    parent: 'programme',
    start: '2019-03',
    end: '2020',
  },
  'projects/other': { title: 'Other', kind: 'project', parent: 'programme', start: '2020' },
  'projects/group': { title: 'Group', kind: 'working-group', parent: 'project' },
  'events/talk': {
    title: 'Talk',
    kind: 'webinar',
    start: '2019-05-02',
    online: true,
    project: 'project',
    series: { of: { name: 'Talks' }, number: 3 },
  },
  'workshops/lesson': { title: 'Lesson', start: '2019-04', project: 'group' },
  'events/elsewhere': { title: 'Elsewhere', start: '2021', project: 'other' },
};

/** A node on one line, children indented, folded ones in brackets. */
function listLines({ title, isCurrent, happenings, folded, parts }: TreeNodeView): string[] {
  return [
    `${title}${isCurrent ? ' (here)' : ''}`,
    ...(folded ? [`  [${folded.label}: ${folded.items.map((item) => item.title).join(', ')}]`] : []),
    ...happenings.map((item) => `  - ${item.title}`),
    ...parts.flatMap((part) => listLines(part).map((line) => `  ${line}`)),
  ];
}

const lines = (ref: string, entries = world) => {
  const view = tree(ref, entries);
  return view && listLines(view.root);
};

describe('the tree of a project', () => {
  test('is whole, its own place marked; what happened on other branches is folded', () => {
    expect(lines('projects/project')).toEqual([
      'Programme',
      '  Project (here)',
      '    - Talk',
      '    Group',
      '      - Lesson',
      '  Other',
      '    [1 event: Elsewhere]',
    ]);
    expect(tree('projects/project', world)?.label).toBe(en.tree.around);
  });

  test('of the top shows everything that is below it', () => {
    expect(lines('projects/programme')).toEqual([
      'Programme (here)',
      '  Project',
      '    - Talk',
      '    Group',
      '      - Lesson',
      '  Other',
      '    - Elsewhere',
    ]);
    expect(tree('projects/programme', world)?.label).toBe(en.tree.below);
  });

  test('says what each is, when and where, and which of a series', () => {
    const node = tree('projects/project', world)?.root.parts[0];
    expect(node).toMatchObject({
      href: '/projects/project/',
      kind: 'Project',
      date: { text: 'March 2019 – 2020' },
      happenings: [
        {
          href: '/events/talk/',
          date: { text: '2 May 2019' },
          detail: 'Webinar, number 3, Online',
        },
      ],
    });
  });

  test('of one without others is what happened in it, under its name', () => {
    const alone = { 'projects/p': {}, 'events/e': { start: '2018', project: 'p' } };
    expect(tree('projects/p', alone)).toMatchObject({ label: 'Events', isAlone: true });
    const both = { ...alone, 'workshops/w': { start: '2018', project: 'p' } };
    expect(tree('projects/p', both)?.label).toBe('Events and workshops');
  });

  test('shows the last of very many, and folds those before', () => {
    const months = Array.from({ length: 15 }, (_, index) => `20${10 + index}-05-01`);
    const events = Object.fromEntries(months.map((start) => [`events/e${start}`, { start, project: 'p' }]));
    const root = tree('projects/p', { 'projects/p': {}, ...events })?.root;
    expect(root?.happenings.map(({ title }) => title)).toEqual(months.slice(3).map((start) => `e${start}`));
    expect(root?.folded?.items.map(({ title }) => title)).toEqual(
      months.slice(0, 3).map((start) => `e${start}`),
    );
    expect(root?.folded?.label).toBe(en.tree.earlier('3 events'));
  });

  test('says what can still be visited, or is off', () => {
    const root = tree('projects/p', {
      'projects/p': {},
      'events/e': { start: '2027', project: 'p' },
      'events/f': { start: '2028', project: 'p', status: 'cancelled' },
    })?.root;
    expect(root?.happenings.map(({ states }) => states?.[0]?.tone)).toEqual(['open', 'warning']);
  });

  test('is none where there is nothing but the entry, and none of an event', () => {
    expect(tree('projects/p', { 'projects/p': {} })).toBeUndefined();
    expect(tree('hubs/h', { 'hubs/h': {} })).toBeUndefined();
    expect(tree('events/talk', world)).toBeUndefined();
  });
});

describe('the calls of a project', () => {
  const call = (data: Record<string, unknown>) => ({ kind: 'open-call', project: 'p', ...data });
  const list = (events: Entries, ref = 'projects/p') => {
    const model = createTestModel(
      { 'projects/p': {}, 'projects/part': { parent: 'p' }, ...events },
      { buildDate: '2026-06-01' },
    );
    return listCallViews(model, getEntry(model, ref));
  };

  test('say from when and until when, on whose clock, for whom, and their state', () => {
    const data = {
      title: 'The call',
      start: '2026-05-22 18:00',
      end: '2026-06-30 23:59',
      timeZone: 'Europe/Belgrade',
      registration: { who: ['Hubs', 'Cities'] },
    };
    expect(list({ 'events/call': call(data) })).toEqual([
      {
        href: '/events/call/',
        title: 'The call',
        opens: {
          text: '22 May 2026, 18:00, Belgrade time',
          parts: [
            { text: '22 May 2026, 18:00', datetime: '2026-05-22T18:00+02:00' },
            { text: ', Belgrade time' },
          ],
          clock: { instants: ['2026-05-22T16:00:00Z'], timeZone: 'Europe/Belgrade' },
        },
        deadline: {
          text: '30 June 2026, 23:59, Belgrade time',
          parts: [
            { text: '30 June 2026, 23:59', datetime: '2026-06-30T23:59+02:00' },
            { text: ', Belgrade time' },
          ],
          clock: { instants: ['2026-06-30T21:59:00Z'], timeZone: 'Europe/Belgrade' },
        },
        who: 'Hubs, Cities',
        states: [
          { text: en.open, tone: 'open', from: '2026-05-22T16:00:00Z', until: '2026-06-30T21:59:00Z' },
          { text: en.closed, tone: 'past', from: '2026-06-30T21:59:00Z', isHidden: true },
        ],
      },
    ]);
  });

  test('take their dates from the registration where they have none of their own', () => {
    const registration = { opens: '2026-07-01', deadline: '2026-08' };
    expect(list({ 'events/call': call({ start: undefined, registration }) })[0]).toMatchObject({
      opens: { text: '1 July 2026' },
      deadline: { text: 'August 2026' },
    });
  });

  test('say when they were where neither is known', () => {
    const [shown] = list({ 'events/call': call({ within: '2022-04/2024-04' }) });
    expect(shown?.when?.text).toMatch(/^some time in April 2022\s–\sApril 2024$/);
    expect(shown).not.toHaveProperty('deadline');
    expect(shown?.states?.[0]?.text).toBe(en.closed);
  });

  test('stand in order of time, those of parts among them, and of nothing else', () => {
    const events = {
      'events/second': call({ end: '2025' }),
      'events/first': call({ end: '2024' }),
      'events/of-part': { ...call({ end: '2023' }), project: 'part' },
      'events/meeting': { kind: 'meeting', start: '2024', project: 'p' },
    };
    expect(list(events).map(({ title }) => title)).toEqual(['of-part', 'first', 'second']);
    expect(list(events, 'projects/part').map(({ title }) => title)).toEqual(['of-part']);
    expect(list(events, 'events/first')).toEqual([]);
  });
});
