/** Formats feeds as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { generateJsonFeed } from 'feedsmith';
import { site } from '#site.ts';
import type { FeedItem } from './atom.ts';
import type { FeedView } from './feeds-types.ts';

/**
 * A feed as JSON Feed, with the items and ids of the Atom feed.
 *
 * @param home the absolute address of the home page, with a slash at the end
 */
export function renderJsonFeed(feed: FeedView, items: readonly FeedItem[], home: string): string {
  const made = generateJsonFeed({
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.json,
    language: feed.language,
    icon: `${home}touch-icon.png`,
    authors: [{ name: site.name, url: home }],
    items: items.map((item) => ({
      id: item.id,
      url: item.href,
      title: item.title,
      summary: item.summary,
      content_html: item.content.html,
      ...(item.article.picture && item.content.picture !== undefined && { image: item.content.picture }),
      date_published: item.published,
      date_modified: item.updated,
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      tags: item.categories.map(({ label }) => label),
    })),
  }) as { items?: unknown[] };
  // `items` is required, and the library leaves an empty list out.
  return `${JSON.stringify({ ...made, items: made.items ?? [] }, undefined, 2)}\n`;
}
