/** Checks the address of a link, before anyone checks whether the page exists. */

import {
  allowedSchemes,
  getScheme,
  hasStrayCharacter,
  toAddressAsRead,
} from '#markdown/syntax/allow-list.ts';
import type { BodyDiagnosticCode, DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { type Message, say } from '#messages/message.ts';
import { findNearest } from '#text/nearest.ts';

/** Finds what is wrong with the address of a link. Returns undefined if it is valid. */
export function findLinkDiagnostic(href: string): DiagnosticText<string> | undefined {
  if (href.trim() === '' || href === '#') {
    return { code: 'link-empty', message: say('links', 'noAddress') };
  }
  return findSchemeDiagnostic(href) ?? findCharacterDiagnostic(href) ?? findPlaceDiagnostic(href);
}

/** Finds a scheme that is forbidden, also a disguised one. */
function findSchemeDiagnostic(href: string): DiagnosticText<string> | undefined {
  const read = toAddressAsRead(href);
  if (read.startsWith('//')) {
    const message = say('links', 'noScheme', escapeInvisible(href));
    return offer('link-scheme', message, `https:${read}`);
  }
  const scheme = getScheme(read);
  if (scheme === undefined || allowedSchemes.includes(scheme)) return undefined;
  if (scheme === 'data' || scheme === 'javascript' || scheme === 'vbscript') {
    return { code: 'link-scheme', message: say('links', 'program', escapeInvisible(href)) };
  }
  const nearest = findNearest(scheme, allowedSchemes);
  return offer(
    'link-scheme',
    say('links', 'scheme', scheme),
    nearest && `${nearest}${read.slice(scheme.length)}`,
  );
}

function findCharacterDiagnostic(href: string): DiagnosticText<string> | undefined {
  if (hasStrayCharacter(href)) {
    const message = say('links', 'strayCharacter', escapeInvisible(href));
    return offer('link-characters', message, findPlainAddress(href));
  }
  // Links to this site are checked against its pages; no page has such letters in its address.
  if (getScheme(href) === undefined || isPlain(href)) return undefined;
  const message = say('links', 'foreignLetters', escapeInvisible(href));
  return offer('link-characters', message, findPlainAddress(href));
}

function findPlaceDiagnostic(href: string): DiagnosticText<string> | undefined {
  const scheme = getScheme(href);
  if (scheme === undefined) return findRelativeDiagnostic(href);
  if (!isComplete(scheme, href)) {
    const host = /^https?:\/*(?:https?:\/+)?([^/?#@]+\.[^/?#@]+(?:[/?#].*)?)$/i.exec(href)?.[1];
    return offer('link-incomplete', explainIncomplete(href), host && `https://${host}`);
  }
  if (scheme !== 'http') return undefined;
  return {
    code: 'link-http',
    message: say('links', 'unencrypted', href),
    suggestion: `https${href.slice('http'.length)}`,
  };
}

function explainIncomplete(href: string): Message {
  const address = escapeInvisible(href);
  const port = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(href)?.[1] ?? '';
  if (Number(port) > 65_535) return say('links', 'port', address, port);
  if (/%(?![0-9a-f]{2})/i.test(href)) return say('links', 'percent', address);
  if (/^https?:\/\/[\d.]+(?:[:/?#]|$)/i.test(href)) return say('links', 'number', address);
  return say('links', 'incomplete', address);
}

/** True for a path from the root of the site, a section of the page, or the file of an entry. */
const isRelativeToSite = (href: string) => /^[/#]|^[^?#]+\.mdx?(?:[?#]|$)/.test(href);

/** A relative link is unambiguous only to the file of an entry. */
function findRelativeDiagnostic(href: string): DiagnosticText<string> | undefined {
  if (isRelativeToSite(href)) return undefined;
  if (/^[^/?#@]+@[^/?#@]+\.[a-z]+$/i.test(href)) {
    return offer('link-relative', say('links', 'mailWithoutScheme', href), `mailto:${href}`);
  }
  const isFile = /^[^/]*\.(?:docx?|html?|pdf|php|xlsx?)(?:[?#]|$)/i.test(href);
  const host = isFile
    ? undefined
    : /^(?:https?\/\/)?((?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)).*)$/i.exec(href)?.[1];
  if (host !== undefined) {
    const message = say('links', 'hostWithoutScheme', href);
    return offer('link-relative', message, `https://${host}`);
  }
  return { code: 'link-relative', message: say('links', 'relative', href) };
}

/** Creates a diagnostic. Its suggestion must itself be valid. */
function offer(
  code: BodyDiagnosticCode,
  message: Message,
  address: string | undefined,
): DiagnosticText<string> {
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
