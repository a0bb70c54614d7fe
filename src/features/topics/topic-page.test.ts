import { describe, expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { listTopics } from '#model/groups/topic-entries.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { createTestModel } from '#tests/content.ts';
import { createTopicListPage, createTopicsView, createTopicView, listTopicListPaths } from './topic-page.ts';

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
      aliases: en.topics.otherWords('IT, software'),
      head: { title: 'ICT', path: '/topics/ict/' },
      search: {
        filters: { kind: [getSitePageTitle(siteLanguage, 'topics')] },
        names: ['ICT', 'IT', 'software'],
      },
    });
    expect(createTopicView(model, 'smart')).toMatchObject({ lead: 'What this site has on smart cities.' });
    expect(createTopicView(model, 'smart')).not.toHaveProperty('aliases');
  });
});

describe('a topic of very many entries', () => {
  const news = Array.from({ length: 160 }, (_, index) => [
    `news/n${index}`,
    { title: `News ${index}`, date: '2020', topics: ['smart'] },
  ]);
  const many = createTestModel(
    { ...Object.fromEntries(news), 'projects/p': { title: 'P', topics: ['smart'] } },
    { topics: [smart] },
  );

  test('shows the first of a long list, and links to the whole', () => {
    const { groups } = createTopicView(many, 'smart');
    expect(groups.map(({ id, items, all }) => [id, items.length, all])).toEqual([
      ['news', 12, { href: '/topics/smart/news/', text: 'News: all 160', count: 160 }],
      ['projects', 1, undefined],
    ]);
  });

  test('has each entry of a long list on one of its pages', () => {
    const paths = listTopicListPaths(many);
    expect(paths.map(({ path }) => path)).toEqual(['news', 'news/page/2', 'news/page/3', 'news/page/4']);
    const pages = paths.map((path) => createTopicListPage(many, path));
    expect(pages.flatMap(({ items }) => items.map(({ ref }) => ref)).sort()).toEqual(
      news.map(([ref]) => ref).sort(),
    );
    expect(pages[1]).toMatchObject({
      title: 'Smart cities: News',
      size: '160 entries, page 2 of 4',
      head: {
        title: 'Smart cities: News, page 2',
        path: '/topics/smart/news/page/2/',
        breadcrumbs: [
          { href: '/' },
          { href: '/topics/' },
          { href: '/topics/smart/', text: 'Smart cities' },
          { href: '/topics/smart/news/', text: 'Smart cities: News' },
        ],
      },
    });
  });
});
