/** Renders the articles of feeds with the components of pages. */
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer } from 'astro/container';
import { memoize } from '#memo/memoize.ts';
import type { FeedItem } from './atom.ts';
import FeedArticleComponent from './FeedArticle.astro';
import { createFeedArticle, type FeedArticle } from './feed-article.ts';
import type { FeedItemView, FeedView } from './feeds-types.ts';

let opened: Promise<experimental_AstroContainer> | undefined;

function openContainer(): Promise<experimental_AstroContainer> {
  opened ??= experimental_AstroContainer.create().then((container) => {
    container.addServerRenderer({ renderer: mdxRenderer, name: 'astro:jsx' });
    return container;
  });
  return opened;
}

/** The items of a feed with their articles. Throws if a body can’t be rendered. */
export async function renderItems({ items }: FeedView): Promise<FeedItem[]> {
  return Promise.all(items.map(async (item) => ({ ...item, content: await getArticle(item) })));
}

/** An entry is in several feeds and two formats, and is rendered once. */
const getArticle = memoize(async ({ article, href }: FeedItemView): Promise<FeedArticle> => {
  const container = await openContainer();
  return createFeedArticle(
    await container.renderToString(FeedArticleComponent, { props: { article } }),
    href,
  );
});
