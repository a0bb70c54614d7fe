import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { createTestModel } from '#tests/content.ts';
import { listFeeds } from './feeds.ts';
import { renderOpml } from './opml.ts';

test('a reader finds every feed in the list, with its name and its page', () => {
  const model = createTestModel({
    'projects/a': { title: 'A & "B" <C>\u0001', start: '2020' },
    'events/b': { title: 'B', start: '2020-05-04', project: 'a', country: 'RS' },
  });
  const feeds = listFeeds(model);
  expect(feeds.length).toBeGreaterThan(5);
  const { body } = parseOpml(renderOpml(feeds));
  expect(body?.outlines?.map(({ type, xmlUrl, htmlUrl }) => [type, xmlUrl, htmlUrl])).toEqual(
    feeds.map(({ atom, home }) => ['rss', atom, home]),
  );
  expect(body?.outlines?.map(({ text }) => text)).toContain('A & "B" <C> – Mostovi');
});
