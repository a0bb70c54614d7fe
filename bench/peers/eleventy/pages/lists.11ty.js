import { escapeHtml, link, renderDocument, renderTeaser } from '../_includes/document.js';

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => list.href,
};

/** A page of a list. */
export function render({ collections, list }) {
  const { title, lead, total, facets, entries, page, count, previous, next } = list;
  const ways = [
    previous && link({ text: 'Previous', href: previous }),
    next && link({ text: 'Next', href: next }),
  ];
  const main = [
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(lead)}</p><p>${total} in all, page ${page} of ${count}</p>`,
    facets.length > 0
      ? `<ul class="facet">${facets.map((facet) => `<li>${link(facet)} ${facet.count}</li>`).join('')}</ul>`
      : '',
    `<ul class="entries">${entries.map(renderTeaser).join('')}</ul>`,
    `<p>${ways.filter(Boolean).join(' ')}</p>`,
  ];
  return renderDocument(collections.site, { title, summary: lead, main: main.join('\n') });
}
