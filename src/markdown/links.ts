/** Resolves links to pages of the site. */
import { posix } from 'node:path';
import { getScheme } from '#markdown/syntax/allow-list.ts';

/**
 * Resolves an address to a page of this site, from the root and without the base path: `/events/x/#who`. `file` is
 * the file with the link, below the content folder. Returns undefined for other sites.
 */
export function findSitePath(href: string, file: string): string | undefined {
  if (getScheme(href) !== undefined || href.startsWith('//')) return undefined;
  if (href.startsWith('/') || href.startsWith('#')) return href;
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  const target = posix.join(posix.dirname(file), path);
  return `${toAddress(target)}${suffix}`;
}

/** Creates the `resolveLink` of `renderMarkdown` for one file. `base` has a slash at both ends. */
export function createLinkResolver(file: string, base: string): (href: string) => string {
  return (href) => {
    const path = findSitePath(href, file);
    return path?.startsWith('/') ? `${base.replace(/\/$/, '')}${path}` : href;
  };
}

/**
 * The address of an entry file: `events/2018/kickoff/index.md` is `/events/kickoff/`. Pages of the site itself are at
 * the root.
 */
function toAddress(file: string): string {
  const parts = file.replace(/\.mdx?$/, '').split('/');
  if (parts.at(-1) === 'index' && parts.length > 2) parts.pop();
  const [collection, id] = [parts[0], parts.at(-1)];
  return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}
