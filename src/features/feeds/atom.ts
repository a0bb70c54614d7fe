/** Formats feeds as Atom 1.0 (RFC 4287). */

import { generateAtomFeed } from 'feedsmith';
import type { InLanguage } from '#i18n/word-types.ts';
import { site } from '#site.ts';
import type { FeedArticle } from './feed-article.ts';
import type { FeedItemView, FeedView } from './feeds-types.ts';
import { ATOM_TYPE } from './media-types.ts';

/** An item of a feed with its article. */
export interface FeedItem extends FeedItemView {
  content: FeedArticle;
}

/**
 * A feed as Atom. The site is its author, and so the author of all items without one (RFC 4287, 4.2.1).
 *
 * @param home the absolute address of the home page, with a slash at the end
 */
export function renderAtom(
  model: InLanguage,
  feed: FeedView,
  items: readonly FeedItem[],
  home: string,
): string {
  const xml = generateAtomFeed({
    xml: { lang: feed.language },
    id: feed.id,
    title: { value: feed.title, type: 'text' },
    subtitle: { value: feed.subtitle, type: 'text' },
    updated: feed.updated,
    authors: [{ name: site.name, uri: home }],
    links: [
      { rel: 'self', type: ATOM_TYPE, href: feed.atom },
      { rel: 'alternate', type: 'text/html', href: feed.home },
    ],
    icon: `${home}touch-icon.png`,
    rights: { value: model.words.shared.licence, type: 'text' },
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title, type: 'text' },
      links: [{ rel: 'alternate', type: 'text/html', href: item.href }],
      published: item.published,
      updated: item.updated,
      authors: item.authors.map((name) => ({ name })),
      categories: item.categories.map(({ term, label }) => ({ term, label })),
      summary: { value: item.summary, type: 'text' },
      content: { value: item.content.html, type: 'html' },
    })),
  });
  return `${joinSections(withoutForbidden(xml)).trim()}\n`;
}

/** The library puts CDATA sections on lines of their own, and the line breaks would become part of a name. */
const joinSections = (xml: string) =>
  xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');

/** Characters that XML 1.0 forbids, even as references (XML 1.0, 2.2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that no XML can hold. */
export const withoutForbidden = (text: string) => text.replace(FORBIDDEN, '');
