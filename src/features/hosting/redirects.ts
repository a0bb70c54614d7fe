/** Where former addresses of entries and pages lead. */
import { toRef } from '#graph/graph.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';

/** Paths with the base path, from slash to slash. */
export interface Redirect {
  from: string;
  to: string;
  /** Of the page that is there now. */
  title: string;
  /** The file that says so, for who has to mend it. */
  file: string;
}

/** Every former address of what is published, by code unit. Each leads straight to where its page is now. */
export function listRedirects({ entries, pages }: SiteModel): Redirect[] {
  return [
    ...[...entries.values()].flatMap((entry) => toRedirects(entry, toRef(entry))),
    ...[...pages.values()].flatMap((page) => toRedirects(page, page.id)),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
}

const toRedirects = ({ data, file }: ModelEntry, path: string): Redirect[] =>
  (data.redirectFrom ?? []).map((former) => ({
    from: toHref(former.replace(/^\/|\/$/g, '')),
    to: toHref(path),
    title: data.title,
    file,
  }));
