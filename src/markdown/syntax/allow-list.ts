/**
 * What a body may hold: elements with their attributes, and the schemes of addresses. Rendering throws on
 * anything else; the check tells editors before. There is no second list.
 */

/** By element, the attributes that may stand on it beside `class` and `id`. */
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

/** Links lead to these, or to a place of the site itself. */
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** Files that a picture may be. Nothing else may be named as one: in .mdx what is named is imported. */
export const pictureEndings: readonly string[] = ['avif', 'jpeg', 'jpg', 'png', 'svg', 'webp'];

/** Whether an attribute, by its name in HTML, may stand on an element. */
export function isAllowedAttribute(element: string, attribute: string): boolean {
  if (attribute === 'class' || attribute === 'id') return true;
  return allowedElements[element]?.includes(attribute) ?? false;
}

/** The scheme of an address in lower case, or undefined where it has none. */
export function getScheme(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
}

/**
 * Whether a browser can be led nowhere but to the allowed schemes and this site. It refuses what browsers
 * repair before they read an address (WHATWG URL: control characters, spaces, backslashes), because that is
 * how `javascript:` and other hosts are disguised.
 */
export function isSafeAddress(address: string): boolean {
  if (hasStrayCharacter(address) || address.startsWith('//')) return false;
  const scheme = getScheme(address);
  return scheme === undefined || allowedSchemes.includes(scheme);
}

/** Signs that stand for themselves: most addresses have no others. */
const PLAIN = /^[!-[\]-~]*$/;

/**
 * Whether an address holds a character that browsers drop or turn into another, or that nobody sees. A backslash
 * stands for itself behind `?` and `#`.
 */
export function hasStrayCharacter(address: string): boolean {
  return !PLAIN.test(address) && /[\s\p{Cc}\p{Cf}]|^[^?#]*\\/u.test(address);
}

/** An address as browsers read it, and as it looks: without what they drop and nobody sees, backslashes as slashes. */
export function toAddressAsRead(address: string): string {
  if (!hasStrayCharacter(address)) return address;
  return address
    .replace(/^\s+|\s+$|[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^[^?#]+/, (path) => path.replaceAll('\\', '/'));
}
