import { escapeHtml } from '../_includes/document.js';

export const data = {
  pagination: { data: 'collections.feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }) => feed.href,
};

/** An Atom feed. */
export function render({ collections, feed }) {
  const { url, name } = collections.site.site;
  const entries = feed.entries.map(
    ({ ref, title, summary, day }) =>
      `<entry><id>${url}/${ref}/</id><title>${escapeHtml(title)}</title><link href="${url}/${ref}/"/>` +
      `<updated>${day}</updated><summary>${escapeHtml(summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${url}${feed.href}</id><title>${escapeHtml(feed.title)}</title>\
<author><name>${escapeHtml(name)}</name></author><updated>${feed.entries[0]?.day ?? '1970-01-01'}</updated>
${entries.join('\n')}
</feed>
`;
}
