import { describe, expect, test } from 'vitest';
import { listTopics } from '#model/groups/topic-entries.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { createTestModel } from '#tests/content.ts';
import { createTopicsView, createTopicView } from './topic-page.ts';
import { topicsWords } from './words.ts';

const ict = {
  id: 'ict',
  label: 'ICT',
  description: 'The industry of software.',
  aliases: ['IT', 'software'],
};
const smart = { id: 'smart', label: 'Smart cities' };
const model = createTestModel(
  {
    'projects/b': { title: 'B', topics: ['smart', 'ict', 'smart'] },
    'projects/a': { title: 'A', topics: ['smart'] },
    'news/n': { title: 'N', topics: ['smart'] },
    'events/draft': { topics: ['unused'], draft: true },
    'hubs/h': { topics: ['unlisted'] },
  },
  { topics: [smart, ict, { id: 'unused', label: 'Unused' }] },
);

describe('topics', () => {
  test('are those of the list that something published is about, by their labels', () => {
    expect(listTopics(model).map(({ id }) => id)).toEqual(['ict', 'smart']);
    expect(createTopicsView(model).topics).toEqual([
      { href: '/topics/ict/', text: 'ICT', count: 1, description: 'The industry of software.' },
      { href: '/topics/smart/', text: 'Smart cities', count: 3 },
    ]);
  });
});

describe('a topic', () => {
  test('has its entries by collection, each once, in the order of the lists', () => {
    const { groups } = createTopicView(model, 'smart');
    expect(groups.map(({ id, label, items }) => [id, label, items.map(({ title }) => title)])).toEqual([
      ['news', 'News', ['N']],
      ['projects', 'Projects', ['A', 'B']],
    ]);
  });

  test('says what belongs to it, and other words for it', () => {
    expect(createTopicView(model, 'ict')).toMatchObject({
      title: 'ICT',
      lead: 'The industry of software.',
      aliases: topicsWords.otherWords('IT, software'),
      head: { title: 'ICT', path: '/topics/ict/' },
      search: { filters: { kind: [getSitePageTitle('topics')] }, names: ['ICT', 'IT', 'software'] },
    });
    expect(createTopicView(model, 'smart')).toMatchObject({ lead: 'What this site has on smart cities.' });
    expect(createTopicView(model, 'smart')).not.toHaveProperty('aliases');
  });
});
