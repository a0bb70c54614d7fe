/** Where links of a body lead: what is wrong with an address, and which page of the site it means. */
import { posix } from 'node:path';
import { allowedSchemes, getScheme, hasStrayCharacter } from './allow-list.ts';
import type { Finding } from './issues.ts';

/** What is wrong with the address of a link, or undefined where it is fine. */
export function findLinkFault(href: string): Finding | undefined {
  const fault = (message: string, suggestion?: string): Finding => ({
    code: 'link-scheme',
    message,
    suggestion,
  });
  if (href === '') return fault('The link has no address.');
  if (hasStrayCharacter(href)) {
    return fault(
      `The address "${toVisible(href)}" has a space, a backslash or an invisible character in it.`,
    );
  }
  if (href.startsWith('//')) return fault(`"${href}" leaves out the scheme.`, `https:${href}`);
  const scheme = getScheme(href);
  if (scheme === undefined) return findRelativeFault(href);
  if (!allowedSchemes.includes(scheme)) {
    return fault(`Links lead to ${allowedSchemes.join(', ')} or a page of the site, not to "${scheme}:".`);
  }
  if (!isComplete(scheme, href)) return fault(`"${href}" is no complete address.`);
  if (scheme === 'http') {
    return {
      code: 'link-http',
      severity: 'warning',
      message: `"${href}" is not encrypted.`,
      suggestion: `https${href.slice('http'.length)}`,
    };
  }
  return undefined;
}

/**
 * The page of this site that an address means, from the root and without the base path: `/events/x/#who`.
 * `file` is the file that holds the link, below the content folder. Undefined for everything outside.
 */
export function toSitePath(href: string, file: string): string | undefined {
  if (getScheme(href) !== undefined || href.startsWith('//')) return undefined;
  if (href.startsWith('/') || href.startsWith('#')) return href;
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  const target = posix.join(posix.dirname(file), path);
  return `${toAddress(target)}${suffix}`;
}

/** The resolver that `renderMarkdown` takes, for the links of one file. `base` has a slash at both ends. */
export function createLinkResolver(file: string, base: string): (href: string) => string {
  return (href) => {
    const path = toSitePath(href, file);
    return path?.startsWith('/') ? `${base.replace(/\/$/, '')}${path}` : href;
  };
}

/**
 * The address of an entry's file: `events/2018/kickoff/index.md` is `/events/kickoff/`; pages of the site itself
 * stand at the root.
 */
function toAddress(file: string): string {
  const parts = file.replace(/\.mdx?$/, '').split('/');
  if (parts.at(-1) === 'index' && parts.length > 2) parts.pop();
  const [collection, id] = [parts[0], parts.at(-1)];
  return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}

/** Neither from the root nor outside: only the file of an entry is meant for sure. */
function findRelativeFault(href: string): Finding | undefined {
  if (href.startsWith('/') || href.startsWith('#') || /^[^?#]+\.mdx?(?:[?#]|$)/.test(href)) return undefined;
  const message = `"${href}" leads from the root of the site ("/events/x/") or to an entry's file ("../events/x.md").`;
  if (/^[^/?#@]+@[^/?#@]+\.[a-z]+$/i.test(href)) {
    return {
      code: 'link-relative',
      message: `"${href}" is no address of a page.`,
      suggestion: `mailto:${href}`,
    };
  }
  const isHost = /^www\./i.test(href) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)/i.test(href);
  return { code: 'link-relative', message, suggestion: isHost ? `https://${href}` : undefined };
}

function isComplete(scheme: string, href: string): boolean {
  const rest = href.slice(scheme.length + 1);
  if (scheme === 'mailto') return /^[^@?]+@[^@?]+/.test(rest);
  if (scheme === 'tel') return /^\+?[0-9().-]*[0-9]/.test(rest);
  // An "@" before the path hides which host it is.
  return /^\/\/[^/?#@]+(?:[/?#]|$)/.test(rest) && URL.canParse(href);
}

function toVisible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  return text.replace(/[\u0000-\u001f\u007f-\u00a0]/g, '\ufffd');
}
