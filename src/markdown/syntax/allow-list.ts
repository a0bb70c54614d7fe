/**
 * What a body may contain: elements with attributes, and URL schemes. Rendering throws on anything else; the check
 * reports it first. Both use this one list.
 */

/** Allowed attributes by element, in addition to `class` and `id`. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'aria-label', 'aria-describedby'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  em: [],
  figure: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  img: ['src', 'alt', 'place', 'slot'],
  input: ['type', 'checked', 'disabled', 'aria-label'],
  li: [],
  ol: ['start'],
  p: [],
  pre: ['tabindex'],
  section: ['tabindex', 'aria-label'],
  strong: [],
  sup: [],
  table: [],
  tbody: [],
  td: [],
  th: ['scope'],
  thead: [],
  tr: [],
  ul: [],
};

/** Allowed schemes of links. Links within the site have none. */
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** Allowed picture formats. In .mdx, naming a file imports it, so no other file may be named. */
export const pictureEndings: readonly string[] = ['avif', 'jpeg', 'jpg', 'png', 'svg', 'webp'];

/** True if an element may have an attribute. The name is the one in HTML. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  if (attribute === 'class' || attribute === 'id') return true;
  return allowedElements[element]?.includes(attribute) ?? false;
}

/** The scheme of an address in lower case. Returns undefined if there is none. */
export function getScheme(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
}

/**
 * True if an address can lead only to an allowed scheme or to this site. Rejects what browsers repair before they
 * parse an address (WHATWG URL: control characters, spaces, backslashes), because it can disguise `javascript:` or
 * another host.
 */
export function isSafeAddress(address: string): boolean {
  if (hasStrayCharacter(address) || address.startsWith('//')) return false;
  const scheme = getScheme(address);
  return scheme === undefined || allowedSchemes.includes(scheme);
}

/** Plain ASCII: most addresses have no other characters. */
const PLAIN = /^[!-[\]-~]*$/;

/**
 * True if an address has a character that browsers drop or convert, or that is invisible. After `?` and `#`, a
 * backslash is literal.
 */
export function hasStrayCharacter(address: string): boolean {
  return !PLAIN.test(address) && /[\s\p{Cc}\p{Cf}]|^[^?#]*\\/u.test(address);
}

/** An address as browsers parse it: without invisible characters and with slashes for backslashes. */
export function toAddressAsRead(address: string): string {
  if (!hasStrayCharacter(address)) return address;
  return address
    .replace(/^\s+|\s+$|[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^[^?#]+/, (path) => path.replaceAll('\\', '/'));
}
