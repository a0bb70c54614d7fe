/** Text inside HTML and XML. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an element, or between double quotes in an attribute. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
