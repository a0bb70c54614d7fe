/** The redirects from former addresses of entries and pages. */
import { listFormerAddresses } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';

/** Paths with the base path and a slash at both ends. */
export interface Redirect {
  from: string;
  to: string;
  /** The title of the target page. */
  title: string;
  /** The file that declares it, for error messages. */
  file: string;
}

/** Every former address of published entries, by code unit. Each leads directly to the current page. */
export function listRedirects({ entries, pages }: SiteModel): Redirect[] {
  return [
    ...[...entries.values()].flatMap((entry) => listRedirectsOf(entry, toRef(entry))),
    ...[...pages.values()].flatMap((page) => listRedirectsOf(page, page.id)),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
}

const listRedirectsOf = (entry: ModelEntry, path: string): Redirect[] =>
  listFormerAddresses(entry).map((former) => ({
    from: toHref(former.replace(/^\/|\/$/g, '')),
    to: toHref(path),
    title: entry.data.title,
    file: entry.file,
  }));
