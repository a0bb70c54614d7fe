/** Formats the list of all feeds as OPML 2.0 (http://opml.org/spec2.opml), which feed readers import. */
import { site } from '#site.ts';
import { escapeMarkup } from '#text/escape.ts';
import { withoutForbidden } from './atom.ts';
import type { FeedView } from './feeds-types.ts';

/** The media type of OPML, as readers know it. */
export const OPML_TYPE = 'text/x-opml';

/** All feeds of the site in the order of its page of feeds, each in Atom. */
export function renderOpml(feeds: readonly Pick<FeedView, 'title' | 'atom' | 'home'>[]): string {
  const outlines = feeds.map(({ title, atom, home }) => {
    const name = escapeMarkup(withoutForbidden(title));
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${escapeMarkup(atom)}" htmlUrl="${escapeMarkup(home)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeMarkup(site.name)}</title>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
