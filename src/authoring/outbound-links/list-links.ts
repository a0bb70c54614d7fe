/** Lists the links of the content that lead to other sites. */
import { getShape, visitFields } from '#collections/shape.ts';
import { findArchivedCopy } from '#collections/unchecked.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { listLinks } from '#markdown/check.ts';
import { formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';

export interface OutboundLink {
  url: string;
  /** Where it stands: `hubs/a.md, sources[0].url`. */
  places: string[];
  /** A kept copy that an entry names beside it. */
  archived?: string;
}

/** Every address once, in the order of the files. */
export function listOutboundLinks({ entries, pages }: Content): OutboundLink[] {
  const links = new Map<string, OutboundLink>();
  const add = (url: string, place: string, archived: string | undefined) => {
    const link: OutboundLink = links.get(url) ?? { url, places: [] };
    link.places.push(place);
    if (archived !== undefined) link.archived ??= archived;
    links.set(url, link);
  };
  for (const entry of [...entries, ...pages]) {
    for (const { url, place, archived } of listLinksOf(entry)) add(url, `${entry.file}${place}`, archived);
  }
  return [...links.values()];
}

function listLinksOf({ collection, data, body }: Entry) {
  const fields = visitFields(getShape(collection), data, ['url']).flatMap(({ path, value }) => {
    const group = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], data);
    const archived = findArchivedCopy(group);
    // The copy is kept elsewhere already.
    return typeof value !== 'string' || value === archived
      ? []
      : [{ url: value, place: `, ${formatFieldPath(path)}`, archived }];
  });
  const inBody = listLinks(body).map(({ href }) => ({ url: href, place: '', archived: undefined }));
  return [...fields, ...inBody].filter(({ url }) => /^https?:/.test(url));
}
