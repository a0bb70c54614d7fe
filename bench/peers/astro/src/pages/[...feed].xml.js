import { getIndex } from '../get-index.js';

export async function getStaticPaths() {
  const { feeds } = await getIndex();
  return feeds.map((feed) => ({ params: { feed: feed.href.slice(1, -'.xml'.length) }, props: { feed } }));
}

const escapeXml = (text) =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]);

/** An Atom feed. */
export async function GET({ props: { feed } }) {
  const { url, name } = (await getIndex()).site;
  const entries = feed.entries.map(
    ({ ref, title, summary, day }) =>
      `<entry><id>${url}/${ref}/</id><title>${escapeXml(title)}</title><link href="${url}/${ref}/"/>` +
      `<updated>${day}</updated><summary>${escapeXml(summary)}</summary></entry>`,
  );
  const head = `<id>${url}${feed.href}</id><title>${escapeXml(feed.title)}</title><author><name>${escapeXml(name)}</name></author>`;
  const updated = `<updated>${feed.entries[0]?.day ?? '1970-01-01'}</updated>`;
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}${updated}${entries.join('\n')}</feed>\n`,
  );
}
