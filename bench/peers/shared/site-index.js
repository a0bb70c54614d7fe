/**
 * What the JavaScript peers work out of all entries, once a build: lists in pages, backlinks, feeds, and what an
 * entry shows.
 *
 * @typedef {{ref: string, collection: string, title: string, summary: string, day?: string,
 *   entry: Record<string, unknown>}} PeerEntry
 * @typedef {{text: string, href?: string}} Value
 */

/** Everything that more than one page needs. `site` is `site.json`, `entries` are all of them. */
export function createSiteIndex(site, entries) {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const groups = site.collections.map((collection) => ({
    collection,
    entries: sortEntries(
      entries.filter((entry) => entry.collection === collection.name),
      collection,
    ),
  }));
  return {
    site,
    byRef,
    groups,
    lists: groups.flatMap((group) => listPages(site, group)),
    feeds: listFeeds(site, groups),
    backlinks: indexBacklinks(groups, byRef),
  };
}

const collator = new Intl.Collator('en');

function sortEntries(entries, { isNewestFirst }) {
  const titles = (a, b) => collator.compare(a.title, b.title);
  const days = (a, b) => (b.day ?? '').localeCompare(a.day ?? '') || titles(a, b);
  return entries.sort(isNewestFirst ? days : titles);
}

/** All pages of the list of a collection, and of the lists of each value of its facet. */
function listPages({ pageSize }, { collection, entries }) {
  const { name, plural, lead, facet } = collection;
  const whole = cutIntoPages({ path: name, title: plural, lead, facets: [] }, entries, pageSize);
  if (!facet) return whole;
  const byValue = new Map();
  for (const entry of entries) {
    for (const value of toArray(entry.entry[facet.field])) {
      if (!byValue.has(value)) byValue.set(value, []);
      byValue.get(value).push(entry);
    }
  }
  const facets = [...byValue.keys()].sort().map((value) => ({
    value,
    text: facet.values[value] ?? value,
    href: `/${name}/${facet.field}/${value}/`,
    count: byValue.get(value).length,
  }));
  const narrowed = facets.flatMap(({ value, text }) =>
    cutIntoPages(
      { path: `${name}/${facet.field}/${value}`, title: `${plural}: ${text}`, lead, facets: [] },
      byValue.get(value),
      pageSize,
    ),
  );
  return [...whole.map((page) => ({ ...page, facets })), ...narrowed];
}

function cutIntoPages(list, entries, size) {
  const count = Math.max(1, Math.ceil(entries.length / size));
  const toHref = (page) => (page === 1 ? `/${list.path}/` : `/${list.path}/page/${page}/`);
  return Array.from({ length: count }, (_, index) => ({
    ...list,
    href: toHref(index + 1),
    page: index + 1,
    count,
    total: entries.length,
    entries: entries.slice(index * size, (index + 1) * size),
    previous: index > 0 ? toHref(index) : undefined,
    next: index + 1 < count ? toHref(index + 2) : undefined,
  }));
}

function listFeeds({ name, feedSize }, groups) {
  const newest = (entries) =>
    entries
      .filter(({ day }) => day)
      .sort((a, b) => b.day.localeCompare(a.day))
      .slice(0, feedSize);
  return [
    { href: '/feed.xml', title: name, entries: newest(groups.flatMap(({ entries }) => entries)) },
    ...groups.map(({ collection, entries }) => ({
      href: `/${collection.name}/feed.xml`,
      title: `${name}: ${collection.plural}`,
      entries: newest(entries),
    })),
  ];
}

/** Entries by the entry that they name, each once. */
function indexBacklinks(groups, byRef) {
  const backlinks = new Map();
  for (const { collection, entries } of groups) {
    for (const entry of entries) {
      const named = collection.references.flatMap((path) => readPath(entry.entry, path));
      for (const ref of new Set(named)) {
        if (!byRef.has(ref)) continue;
        if (!backlinks.has(ref)) backlinks.set(ref, []);
        backlinks.get(ref).push(entry);
      }
    }
  }
  return backlinks;
}

/** The texts at a path, through lists. */
function readPath(value, path) {
  let values = [value];
  for (const key of path) values = values.flatMap((each) => toArray(each?.[key]));
  return values.filter((each) => typeof each === 'string');
}

const toArray = (value) => (value === undefined || value === null ? [] : [value].flat());

/** The facts of an entry: labels with values, some of which are links. */
export function listFacts(index, { collection, entry }) {
  const { facts } = index.site.collections.find(({ name }) => name === collection);
  return facts.flatMap(({ field, label, values }) => {
    const shown = toArray(entry[field]).map((value) => toValue(index, value, values));
    return shown.length > 0 ? [{ label, values: shown }] : [];
  });
}

/** Who takes part in an entry, and as what. */
export const listRoles = (index, { entry }) =>
  toArray(entry.roles).map(({ who, as }) => ({ ...toValue(index, who, {}), as }));

export const listSources = ({ entry }) =>
  toArray(entry.sources).map(({ title, url }) => ({ text: title, href: url }));

/** What names an entry, by collection: how much there is, and the first of it. */
export function listBacklinks({ site, backlinks }, { ref }) {
  const all = backlinks.get(ref) ?? [];
  return site.collections.flatMap(({ name, plural }) => {
    const own = all.filter(({ collection }) => collection === name);
    return own.length > 0
      ? [{ title: plural, count: own.length, entries: own.slice(0, site.backlinks) }]
      : [];
  });
}

function toValue({ byRef }, value, values) {
  if (typeof value === 'object') return { text: toObjectText(value) };
  const text = String(value);
  const named = byRef.get(text);
  if (named) return { text: named.title, href: `/${text}/` };
  return text.startsWith('https://') ? { text, href: text } : { text: values[text] ?? text };
}

/** The name of an object, or the texts of its fields in the order of their names. */
function toObjectText(object) {
  if (object.name !== undefined) return String(object.name);
  const parts = Object.keys(object)
    .sort()
    .map((key) => (typeof object[key] === 'object' ? toObjectText(object[key]) : String(object[key])));
  return parts.join(', ');
}
