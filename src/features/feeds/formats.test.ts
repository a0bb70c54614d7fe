import { describe, expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { homeUrl } from '#model/routes.ts';
import { createTestModel } from '#tests/content.ts';
import { listAtomErrors, readAtom } from '#tests/formats/atom.ts';
import { type JsonFeed, listJsonFeedErrors } from '#tests/formats/json-feed.ts';
import { type FeedItem, renderAtom } from './atom.ts';
import { listFeeds } from './feeds.ts';
import type { FeedView } from './feeds-types.ts';
import { renderJsonFeed } from './json-feed.ts';

const DAY = '2026-06-01';

const PICTURE = { src: './a.jpg', alt: 'A', credit: 'B' };

/** Entries with text that needs escaping. */
const model = createTestModel({
  'news/n': {
    title: 'A & B <c> "d" \'e\' ]]> &amp;',
    summary: 'Ниш & Чачак\u0007 <script>',
    date: '2026-05-30',
    updated: '2026-05-31',
    authors: [{ name: 'Ana & Đorđe' }, { name: 'Second Author' }],
  },
  'events/e': { kind: 'forum', title: 'A forum', start: '2018-01-19', country: 'RS', image: PICTURE },
});

const HTML = '<p>a ]]> b &amp;amp; &apos;c&apos; \u0000\uFFFE😀</p>';

const listItems = ({ items }: FeedView): FeedItem[] =>
  items.map((item) => ({ ...item, content: { html: HTML, picture: 'https://site.example/a.jpg' } }));

const feeds = listFeeds(model);
const getFeed = (path: string) => {
  const feed = feeds.find((candidate) => candidate.path === path);
  if (!feed) throw new Error(`There is no feed of ${path}`);
  return feed;
};
const atomOf = (path: string) => renderAtom(siteLanguage, getFeed(path), listItems(getFeed(path)), homeUrl());
const jsonOf = (path: string) => renderJsonFeed(getFeed(path), listItems(getFeed(path)), homeUrl());

test.each(feeds.map((feed) => [feed.path || 'the site', feed] as const))(
  'the feed of %s is valid',
  (_, feed) => {
    expect(listAtomErrors(atomOf(feed.path), feed.atom, DAY)).toEqual([]);
    expect(listJsonFeedErrors(jsonOf(feed.path), feed.json)).toEqual([]);
  },
);

describe('words come out as they went in', () => {
  const feed = getFeed('news');
  const [item] = feed.items;

  test('in Atom, but for what XML forbids', () => {
    const [entry] = readAtom(atomOf('news')).entries;
    expect(entry).toMatchObject({
      title: item?.title,
      summary: 'Ниш & Чачак <script>',
      authors: ['Ana & Đorđe', 'Second Author'],
      content: "<p>a ]]> b &amp;amp; 'c' 😀</p>",
    });
  });

  test('in JSON Feed', () => {
    const [entry] = (JSON.parse(jsonOf('news')) as JsonFeed).items;
    expect(entry).toMatchObject({ title: item?.title, summary: item?.summary, content_html: HTML });
    expect(entry?.authors).toEqual([{ name: 'Ana & Đorđe' }, { name: 'Second Author' }]);
  });
});

test('both formats have the same items under the same ids', () => {
  for (const { path } of feeds) {
    const ids = readAtom(atomOf(path)).entries.map(({ id }) => id);
    expect((JSON.parse(jsonOf(path)) as JsonFeed).items.map(({ id }) => id)).toEqual(ids);
  }
});

test('only the picture at the top of an entry stands for it', () => {
  expect((JSON.parse(jsonOf('')) as JsonFeed).items.map(({ image }) => image)).toEqual([
    undefined,
    'https://site.example/a.jpg',
  ]);
});

test('a whole feed as Atom', () => {
  expect(atomOf('events')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
      <author>
        <name>Mostovi</name>
        <uri>https://mostovi.example/</uri>
      </author>
      <icon>https://mostovi.example/touch-icon.png</icon>
      <id>https://mostovi.example/events/feed.xml</id>
      <link href="https://mostovi.example/events/feed.xml" rel="self" type="application/atom+xml"/>
      <link href="https://mostovi.example/events/" rel="alternate" type="text/html"/>
      <rights type="text">Texts: CC BY 4.0.</rights>
      <subtitle type="text">Conferences, kickoffs, forums, meetings and open calls.</subtitle>
      <title type="text">Events – Mostovi</title>
      <updated>2018-01-18T23:00:00.000Z</updated>
      <entry>
        <category term="forum" label="Forum"/>
        <content type="html"><![CDATA[<p>a ]]]]><![CDATA[> b &amp;amp; 'c' 😀</p>]]></content>
        <id>https://mostovi.example/events/e/</id>
        <link href="https://mostovi.example/events/e/" rel="alternate" type="text/html"/>
        <published>2018-01-18T23:00:00.000Z</published>
        <summary type="text">One or two sentences that say what this is.</summary>
        <title type="text">A forum</title>
        <updated>2018-01-18T23:00:00.000Z</updated>
      </entry>
    </feed>
    "
  `);
});

test('a whole feed as JSON Feed', () => {
  expect(jsonOf('events')).toMatchInlineSnapshot(`
    "{
      "version": "https://jsonfeed.org/version/1.1",
      "title": "Events – Mostovi",
      "description": "Conferences, kickoffs, forums, meetings and open calls.",
      "home_page_url": "https://mostovi.example/events/",
      "feed_url": "https://mostovi.example/events/feed.json",
      "language": "en-GB",
      "icon": "https://mostovi.example/touch-icon.png",
      "authors": [
        {
          "name": "Mostovi",
          "url": "https://mostovi.example/"
        }
      ],
      "items": [
        {
          "id": "https://mostovi.example/events/e/",
          "url": "https://mostovi.example/events/e/",
          "title": "A forum",
          "summary": "One or two sentences that say what this is.",
          "content_html": "<p>a ]]> b &amp;amp; &apos;c&apos; \\u0000￾😀</p>",
          "image": "https://site.example/a.jpg",
          "date_published": "2018-01-18T23:00:00.000Z",
          "date_modified": "2018-01-18T23:00:00.000Z",
          "tags": [
            "Forum"
          ]
        }
      ]
    }
    "
  `);
});

test('a feed without items', () => {
  expect(atomOf('cities')).not.toContain('<entry>');
  expect((JSON.parse(jsonOf('cities')) as JsonFeed).items).toEqual([]);
});
