/** Escapes text for HTML and XML. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element, or for an attribute in double quotes. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Data as JSON for a script element: no HTML parser takes anything in it for the end of the element. */
export const renderDataBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
