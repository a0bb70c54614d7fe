import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createTreeView } from './project-tree.ts';
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
function listLines({ title, isCurrent, occurrences, folded, parts }: TreeNodeView): string[] {
  return [
    `${title}${isCurrent ? ' (here)' : ''}`,
    ...(folded ? [`  [${folded.label}: ${folded.items.map((item) => item.title).join(', ')}]`] : []),
    ...occurrences.map((item) => `  - ${item.title}`),
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
    expect(tree('projects/project', world)?.label).toBe(en.project.around);
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
    expect(tree('projects/programme', world)?.label).toBe(en.project.below);
  });

  test('says what each is, when and where, and which of a series', () => {
    const node = tree('projects/project', world)?.root.parts[0];
    expect(node).toMatchObject({
      href: '/projects/project/',
      kind: 'Project',
      date: { text: 'March 2019 – 2020' },
      occurrences: [
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
    expect(root?.occurrences.map(({ title }) => title)).toEqual(months.slice(3).map((start) => `e${start}`));
    expect(root?.folded?.items.map(({ title }) => title)).toEqual(
      months.slice(0, 3).map((start) => `e${start}`),
    );
    expect(root?.folded?.label).toBe(en.project.earlier('3 events'));
  });

  test('says what can still be visited, or is off', () => {
    const root = tree('projects/p', {
      'projects/p': {},
      'events/e': { start: '2027', project: 'p' },
      'events/f': { start: '2028', project: 'p', status: 'cancelled' },
    })?.root;
    expect(root?.occurrences.map(({ statuses }) => statuses?.[0]?.tone)).toEqual(['open', 'warning']);
  });

  test('is none where there is nothing but the entry, and none of an event', () => {
    expect(tree('projects/p', { 'projects/p': {} })).toBeUndefined();
    expect(tree('hubs/h', { 'hubs/h': {} })).toBeUndefined();
    expect(tree('events/talk', world)).toBeUndefined();
  });
});

describe('the tree of a very large programme', () => {
  const list = (count: number, toRef: (index: number) => string, data: Record<string, unknown>): Entries =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [toRef(index), data]));
  const large: Entries = {
    'projects/programme': { title: 'Programme' },
    'projects/branch': { title: 'Branch', parent: 'programme' },
    'projects/twig': { title: 'Twig', parent: 'branch' },
    ...list(80, (index) => `projects/p${index}`, { parent: 'programme' }),
    ...list(30, (index) => `events/e${index}`, { start: '2018', project: 'programme' }),
  };
  const all = { href: '/projects/programme/related/parts/', text: 'Programme: all 112' };

  test('has the first projects and the last events, and a link to all', () => {
    const view = tree('projects/programme', large);
    expect(view?.root.parts).toHaveLength(24);
    expect(view?.root.occurrences).toHaveLength(12);
    expect(view?.all).toEqual(all);
  });

  test('leads from its root to a project and to what belongs to it, past all others', () => {
    const view = tree('projects/branch', large);
    expect(view?.root).toMatchObject({
      title: 'Programme',
      occurrences: [],
      parts: [{ title: 'Branch', isCurrent: true, parts: [{ title: 'Twig' }] }],
    });
    expect(view?.root.parts).toHaveLength(1);
    expect(view?.all).toEqual(all);
  });
});
