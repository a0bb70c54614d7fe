export const escapeHtml = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark],
  );

export const link = ({ text, href }) =>
  href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** The document around the main part of every page. */
export const renderDocument = ({ site }, { title, summary, main }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}, ${escapeHtml(site.name)}</title>
<meta name="description" content="${escapeHtml(summary)}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml">
</head>
<body>
<header><a href="/">${escapeHtml(site.name)}</a><nav><ul>${site.collections
  .map(({ name, plural }) => `<li><a href="/${name}/">${escapeHtml(plural)}</a></li>`)
  .join('')}</ul></nav></header>
<main data-pagefind-body>${main}</main>
<footer><p>${escapeHtml(site.name)}</p></footer>
</body>
</html>
`;

export const renderTeaser = ({ ref, title, summary, day }) =>
  `<li><a href="/${ref}/">${escapeHtml(title)}</a>${day ? ` <time>${escapeHtml(day)}</time>` : ''}<p>${escapeHtml(summary)}</p></li>`;
