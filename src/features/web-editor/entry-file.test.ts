import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folders, getCollection } from '#collections/index.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { readForm, writeForm } from './entry-file.ts';

const files = [...(HAS_EXAMPLE ? ['content'] : []), 'tests/fixtures/content'].flatMap((dir) =>
  folders.flatMap(({ name }) =>
    readdirSync(`${dir}/${name}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => ({ name, file: `${dir}/${name}/${file}` })),
  ),
);

const readLines = (file: string) => readFileSync(file, 'utf8');

test('what is not changed in the form is not changed in the file', () => {
  const changed = files.filter(({ name, file }) => {
    const text = readLines(file);
    let values: ReturnType<typeof readForm>;
    try {
      values = readForm(getCollection(name), text);
    } catch {
      return false;
    }
    return writeForm(getCollection(name), values) !== text;
  });
  expect(changed.map(({ file }) => file)).toEqual([]);
  expect(files.length).toBeGreaterThan(HAS_EXAMPLE ? 400 : 100);
});

test.skipIf(!HAS_EXAMPLE)('every entry of the real content can be read', () => {
  const unread = files.filter(({ name, file }) => {
    try {
      readForm(getCollection(name), readLines(file));
      return false;
    } catch {
      return file.startsWith('content/');
    }
  });
  expect(unread).toEqual([]);
});

test.skipIf(!HAS_EXAMPLE)('one changed title changes one field of every entry', () => {
  for (const { name, file } of files.filter(({ file }) => file.startsWith('content/'))) {
    const text = readLines(file);
    const collection = getCollection(name);
    const values = readForm(collection, text);
    const changed = writeForm(collection, {
      ...values,
      title: 'Another title',
      notes: [...((values.notes as string[]) ?? []), 'Added.'],
    });
    const [before, after] = [text.split('\n'), changed.split('\n')];
    const gone = before.filter((line) => !after.includes(line));
    const come = after.filter((line) => !before.includes(line));
    expect(come, file).toContain('title: Another title');
    expect(gone.length + come.length, `${file}\n-${gone.join('\n-')}\n+${come.join('\n+')}`).toBeLessThan(9);
    expect(readForm(collection, changed)).toMatchObject({ title: 'Another title' });
  }
});

const events = getCollection('events');

const TEXT = `---
# Who writes this?
kind: kickoff
title: "Kickoff: the beginning"   # quoted
summary: >-
  Two lines
  of text.
start: 2018-01-19

city: budva
countries: [RS, ME]   # two
roles:
  - {who: organisations/british-council, as: organiser}
  # The funder
  - who: organisations/uk-government
    as: funder
    note: With a note.
people:
  - name: A Name
    as: speaker
sources:
  - {title: A source}
---

The text.
`;

const change = (changes: (values: ReturnType<typeof readForm>) => object) => {
  const values = readForm(events, TEXT);
  return writeForm(events, { ...values, ...changes(values) });
};

/** Changed lines, as in a diff. */
function diff(changed: string): string[] {
  const [before, after] = [TEXT.split('\n'), changed.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a change of', () => {
  test.each<[string, (values: ReturnType<typeof readForm>) => object, string[]]>([
    ['a date', () => ({ start: '2018-02' }), ['-start: 2018-01-19', '+start: 2018-02']],
    [
      'a quoted title',
      () => ({ title: 'Begin' }),
      ['-title: "Kickoff: the beginning"   # quoted', '+title: Begin   # quoted'],
    ],
    [
      'a folded text',
      () => ({ summary: 'Short.' }),
      ['-summary: >-', '-  Two lines', '-  of text.', '+summary: Short.'],
    ],
    ['a short list', () => ({ city: ['budva', 'nis'] }), ['-city: budva', '+city: [budva, nis]']],
    ['nothing in a short list', () => ({ city: ['budva'] }), []],
    [
      'a list on one line',
      ({ countries }) => ({ countries: [...(countries as object[]), { type: 'country', value: 'BA' }] }),
      ['-countries: [RS, ME]   # two', '+countries: [RS, ME, BA]   # two'],
    ],
    [
      'an item on one line',
      ({ roles }) => ({
        roles: (roles as object[]).with(0, { who: { type: 'hubs', value: 'nova-iskra-hub' }, as: 'host' }),
      }),
      [
        '-  - {who: organisations/british-council, as: organiser}',
        '+  - {who: hubs/nova-iskra-hub, as: host}',
      ],
    ],
    [
      'one field of an item on several lines',
      ({ roles }) => ({
        roles: (roles as object[]).with(1, { ...(roles as object[])[1], note: 'Another.' }),
      }),
      ['-    note: With a note.', '+    note: Another.'],
    ],
    [
      'an item that goes',
      ({ roles }) => ({ roles: (roles as object[]).slice(1) }),
      ['-  - {who: organisations/british-council, as: organiser}'],
    ],
    [
      'an item that comes first',
      ({ roles }) => ({
        roles: [{ who: { type: 'named', name: 'A Firm', country: 'RS' } }, ...(roles as object[])],
      }),
      ['+  - {who: {name: A Firm, country: RS}}'],
    ],
    ['a field that goes', () => ({ people: [] }), ['-people:', '-  - name: A Name', '-    as: speaker']],
    [
      'a field that comes',
      () => ({ venue: 'Town: hall', online: true, draft: false }),
      ['+venue: "Town: hall"', '+online: true'],
    ],
    ['the text', () => ({ body: 'Another text.' }), ['-The text.', '+Another text.']],
  ])('%s', (_, changes, expected) => {
    expect(diff(change(changes))).toEqual(expected);
  });
});

test('emphasis and lists keep their marks where the text editor writes others', () => {
  const text = TEXT.replace(
    'The text.',
    'A *first* word and __two__.\n\n* One\n* snake_case_name\n\nThe end.',
  );
  const values = readForm(events, text);
  const body = 'A _first_ word and **two**.\n\n- One\n- snake_case_name\n\nThe _real_ end.';
  expect(writeForm(events, { ...values, body })).toBe(text.replace('The end.', 'The _real_ end.'));
});

test('a new entry is written in the order of a template', () => {
  const text = writeForm(events, {
    draft: false,
    title: 'A forum',
    summary:
      'A long summary that goes on and on, over the end of a line of one hundred letters, to the next one.',
    kind: 'forum',
    start: '2027-03-18 10:00',
    timeZone: 'Europe/Belgrade',
    image: { src: 'forum.jpg', alt: 'A hall', credit: 'A Name', licence: '', caption: '' },
    roles: [
      { who: { type: 'organisations', value: 'british-council' }, as: 'organiser', share: '50', note: '' },
    ],
    body: 'The text.',
  });
  expect(text).toBe(`---
kind: forum
title: A forum
summary: "A long summary that goes on and on, over the end of a line of one hundred letters, to the next one."
start: 2027-03-18 10:00
timeZone: Europe/Belgrade
roles:
  - {who: organisations/british-council, as: organiser, share: 50}
image: {src: ./forum.jpg, alt: A hall, credit: A Name}
---

The text.
`);
});

test('brackets with emphasis stay so where the text editor takes their marks for signs', () => {
  const text = TEXT.replace('The text.', 'It was *[Name]*, see [Niš](/cities/nis/).\n\nNext.');
  const values = readForm(events, text);
  const rewritten = String(values.body).replace('*[Name]*', '\\*[Name]\\*');
  expect(writeForm(events, { ...values, body: rewritten })).toBe(text);
  expect(writeForm(events, { ...values, body: `${rewritten} And more.` })).toBe(
    text.replace('Next.', 'Next. And more.'),
  );
});
