/** Checks the address of a link, before anyone checks whether the page exists. */
import {
  allowedSchemes,
  getScheme,
  hasStrayCharacter,
  toAddressAsRead,
} from '#markdown/syntax/allow-list.ts';
import type { BodyDiagnosticCode, DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { findNearest } from '#text/nearest.ts';

/** Finds what is wrong with the address of a link. Returns undefined if it is valid. */
export function findLinkDiagnostic(href: string): DiagnosticText | undefined {
  if (href.trim() === '' || href === '#') {
    return { code: 'link-empty', message: 'The link has no address, so it leads nowhere.' };
  }
  return findSchemeDiagnostic(href) ?? findCharacterDiagnostic(href) ?? findPlaceDiagnostic(href);
}

/** Finds a scheme that is forbidden, also a disguised one. */
function findSchemeDiagnostic(href: string): DiagnosticText | undefined {
  const read = toAddressAsRead(href);
  if (read.startsWith('//')) {
    const message = `“${escapeInvisible(href)}” does not say how to get there: https:// is missing.`;
    return offer('link-scheme', message, `https:${read}`);
  }
  const scheme = getScheme(read);
  if (scheme === undefined || allowedSchemes.includes(scheme)) return undefined;
  if (scheme === 'data' || scheme === 'javascript' || scheme === 'vbscript') {
    return {
      code: 'link-scheme',
      message: `“${escapeInvisible(href)}” is a program or a file, and no address of a page.`,
    };
  }
  const nearest = findNearest(scheme, allowedSchemes);
  return offer(
    'link-scheme',
    `Links lead to pages of this site, or elsewhere by https:, mailto: or tel:, and not by "${scheme}:".`,
    nearest && `${nearest}${read.slice(scheme.length)}`,
  );
}

function findCharacterDiagnostic(href: string): DiagnosticText | undefined {
  if (hasStrayCharacter(href)) {
    const message = `The address “${escapeInvisible(href)}” has a space, a backslash or an invisible character in it.`;
    return offer('link-characters', message, findPlainAddress(href));
  }
  // Links to this site are checked against its pages; no page has such letters in its address.
  if (getScheme(href) === undefined || isPlain(href)) return undefined;
  const message = `The address “${escapeInvisible(href)}” has letters in it that not every program passes on.`;
  return offer('link-characters', message, findPlainAddress(href));
}

function findPlaceDiagnostic(href: string): DiagnosticText | undefined {
  const scheme = getScheme(href);
  if (scheme === undefined) return findRelativeDiagnostic(href);
  if (!isComplete(scheme, href)) {
    const host = /^https?:\/*(?:https?:\/+)?([^/?#@]+\.[^/?#@]+(?:[/?#].*)?)$/i.exec(href)?.[1];
    return offer('link-incomplete', explainIncomplete(href), host && `https://${host}`);
  }
  if (scheme !== 'http') return undefined;
  return {
    code: 'link-http',
    message: `“${href}” is not encrypted: everyone on the way can read and change what the visitor sees.`,
    suggestion: `https${href.slice('http'.length)}`,
  };
}

function explainIncomplete(href: string): string {
  const address = escapeInvisible(href);
  const port = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(href)?.[1];
  if (Number(port) > 65_535) return `“${address}” has the port ${port}, and the highest is 65535.`;
  if (/%(?![0-9a-f]{2})/i.test(href)) {
    return `“${address}” has a "%" that begins no letter: two digits or letters from a to f follow it, as in "%20".`;
  }
  if (/^https?:\/\/[\d.]+(?:[:/?#]|$)/i.test(href)) return `“${address}” has a number that no computer has.`;
  return `“${address}” is no complete address.`;
}

/** True for a path from the root of the site, a section of the page, or the file of an entry. */
const isRelativeToSite = (href: string) => /^[/#]|^[^?#]+\.mdx?(?:[?#]|$)/.test(href);

/** A relative link is unambiguous only to the file of an entry. */
function findRelativeDiagnostic(href: string): DiagnosticText | undefined {
  if (isRelativeToSite(href)) return undefined;
  if (/^[^/?#@]+@[^/?#@]+\.[a-z]+$/i.test(href)) {
    return offer('link-relative', `“${href}” is no address of a page.`, `mailto:${href}`);
  }
  const isFile = /^[^/]*\.(?:docx?|html?|pdf|php|xlsx?)(?:[?#]|$)/i.test(href);
  const host = isFile
    ? undefined
    : /^(?:https?\/\/)?((?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)).*)$/i.exec(href)?.[1];
  if (host !== undefined) {
    const message = `Without https:// in front of it, “${href}” would be looked for on this site.`;
    return offer('link-relative', message, `https://${host}`);
  }
  return {
    code: 'link-relative',
    message: `“${href}” leads elsewhere from every page. Begin at the root of the site ("/events/x/"), or name the file of the entry ("../events/x.md").`,
  };
}

/** Creates a diagnostic. Its suggestion must itself be valid. */
function offer(code: BodyDiagnosticCode, message: string, address: string | undefined): DiagnosticText {
  return { code, message, suggestion: address !== undefined && isValid(address) ? address : undefined };
}

/** True if nothing but missing encryption is to be said of an address. Asks for no suggestion, which would ask back. */
function isValid(address: string): boolean {
  const scheme = getScheme(address);
  if (hasStrayCharacter(address) || address.startsWith('//')) return false;
  if (scheme === undefined) return address !== '#' && isRelativeToSite(address);
  return allowedSchemes.includes(scheme) && isPlain(address) && isComplete(scheme, address);
}

/** The same address in ASCII; for this site, in the form of its addresses. */
function findPlainAddress(href: string): string | undefined {
  // In Markdown, a backslash escapes punctuation. Angle brackets make it unnecessary.
  const read = toAddressAsRead(href.replace(/\\(?=[_*~&()[\]!.-])/g, ''));
  const scheme = getScheme(read);
  if (scheme === undefined) return read.toLowerCase().replace(/\s+/g, '-');
  if (scheme === 'mailto' || scheme === 'tel') return read.replace(/\s+/g, '');
  return URL.canParse(read) ? new URL(read).href : undefined;
}

function isComplete(scheme: string, href: string): boolean {
  const rest = href.slice(scheme.length + 1);
  if (scheme === 'mailto') return /^[^@?]+@[^@?]+/.test(rest);
  if (scheme === 'tel') return /^\+?[0-9().-]*[0-9]/.test(rest);
  // An "@" before the path hides the host, and a host without a dot is not on the public web.
  return /^\/\/[^/?#@]+\.[^/?#@]+(?:[/?#]|$)/.test(rest) && URL.canParse(href);
}

function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for what is beyond ASCII
  return /^[\u0000-\u007f]*$/.test(text);
}

/** Shortens an address for a message and makes invisible characters visible. */
function escapeInvisible(address: string): string {
  const text = address.length > 100 ? `${address.slice(0, 100)}…` : address;
  return text.replace(/[\p{Cc}\p{Cf}\u00a0]/gu, '\ufffd');
}
