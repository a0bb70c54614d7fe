/** Renders the articles of feeds with the components of pages. */

import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer } from 'astro/container';
import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import type { FeedItem } from './atom.ts';
import FeedArticleComponent from './FeedArticle.astro';
import { createFeedArticle, type FeedArticle } from './feed-article.ts';
import type { FeedArticleView, FeedItemView, FeedView } from './feeds-types.ts';

/** A container keeps a route for each article, and looks through all of them at the next: after so many, a new one. */
const MOST_ARTICLES = 100;

let opened: Promise<experimental_AstroContainer> | undefined;
let articles = 0;

/** A container for one article. */
function openContainer(): Promise<experimental_AstroContainer> {
  if (articles % MOST_ARTICLES === 0) opened = undefined;
  articles += 1;
  opened ??= experimental_AstroContainer.create().then((container) => {
    container.addServerRenderer({ renderer: mdxRenderer, name: 'astro:jsx' });
    return container;
  });
  return opened;
}

/** The items of a feed with their articles. Throws if a body can’t be rendered. */
export async function renderItems(model: InLanguage, { items }: FeedView): Promise<FeedItem[]> {
  return Promise.all(items.map(async (item) => ({ ...item, content: await getArticle(model, item) })));
}

/**
 * An entry stands in several feeds, in two formats each. Its article is rendered once, unless it has pictures: Astro
 * notes the pictures of each page while it renders, and a later build that takes a feed from the cache needs to know
 * them.
 */
const getArticle = (model: InLanguage, item: FeedItemView): Promise<FeedArticle> =>
  hasPictures(item.article) ? renderArticle(model, item) : sharedIn(model.words)(item);

const sharedIn = memoize((words: Words) => memoize((item: FeedItemView) => renderArticle({ words }, item)));

function hasPictures({ picture, gallery, body }: FeedArticleView): boolean {
  const isMdx = body?.format === 'mdx';
  return picture !== undefined || gallery.length > 0 || isMdx || Object.keys(body?.pictures ?? {}).length > 0;
}

async function renderArticle(model: InLanguage, { article, href }: FeedItemView): Promise<FeedArticle> {
  const container = await openContainer();
  return createFeedArticle(
    model,
    await container.renderToString(FeedArticleComponent, {
      props: { article },
      locals: { ...model, language: model.words.locale },
    }),
    href,
  );
}
