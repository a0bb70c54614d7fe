import { expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { readTopics } from './topics.ts';

test('topics are read in the order of their list', () => {
  const dir = writeContent({
    'topics.yaml':
      '- id: startups\n  label: Start-ups\n  aliases: [young firms]\n- id: cities\n  label: Cities\n',
  });
  expect(readTopics(dir)).toEqual([
    { id: 'startups', label: 'Start-ups', aliases: ['young firms'] },
    { id: 'cities', label: 'Cities' },
  ]);
});

test('a folder without a list has no topics', () => {
  expect(readTopics(writeContent({}))).toEqual([]);
});

test.each([
  ['no list', 'startups: Start-ups'],
  ['nothing', ''],
  ['no YAML', '- id: "startups'],
  ['a topic without a label', '- id: startups'],
  ['an id that is no address', '- id: Start-ups\n  label: Start-ups'],
])('a list that holds %s throws', (_, text) => {
  expect(() => readTopics(writeContent({ 'topics.yaml': text }))).toThrow();
});

test.skipIf(!HAS_EXAMPLE)('the topics of this site have an id and a label each of its own', () => {
  const topics = readTopics('content');
  expect(topics.length).toBeGreaterThan(20);
  for (const key of ['id', 'label'] as const) {
    const values = topics.map((topic) => topic[key]);
    expect(values).toEqual([...new Set(values)]);
  }
});
