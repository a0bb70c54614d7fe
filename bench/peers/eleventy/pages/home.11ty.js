import { escapeHtml, renderDocument } from '../_includes/document.js';

export const data = { permalink: '/' };

export function render({ collections }) {
  const { site, groups } = collections.site;
  const main = `<h1>${escapeHtml(site.name)}</h1><ul class="collections">${groups
    .map(
      ({ collection, entries }) =>
        `<li><a href="/${collection.name}/">${escapeHtml(collection.plural)}</a> ${entries.length}</li>`,
    )
    .join('')}</ul>`;
  return renderDocument(collections.site, { title: site.name, summary: site.name, main });
}
