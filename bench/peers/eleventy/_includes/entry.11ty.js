import { listBacklinks, listFacts, listRoles, listSources } from '../shared/site-index.js';
import { escapeHtml, link, renderDocument } from './document.js';

/** The page of an entry. */
export function render({ collections, content, page }) {
  const index = collections.site;
  const entry = index.byRef.get(page.url.slice(1, -1));
  const { title, summary } = entry;
  const main = [
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p>`,
    `<dl class="facts">${listFacts(index, entry)
      .map(({ label, values }) => `<dt>${escapeHtml(label)}</dt><dd>${values.map(link).join(', ')}</dd>`)
      .join('')}</dl>`,
    content,
    renderList(
      'roles',
      'Participants',
      listRoles(index, entry).map((role) => `${link(role)}${role.as ? `, ${escapeHtml(role.as)}` : ''}`),
    ),
    ...listBacklinks(index, entry).map((group) =>
      renderList(
        'backlinks',
        `${group.title} (${group.count})`,
        group.entries.map((each) => link({ text: each.title, href: `/${each.ref}/` })),
      ),
    ),
    renderList('sources', 'Sources', listSources(entry).map(link)),
  ];
  return renderDocument(index, { title, summary, main: main.join('\n') });
}

const renderList = (name, heading, items) =>
  items.length === 0
    ? ''
    : `<section class="${name}"><h2>${escapeHtml(heading)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
