/** Formats values as an editor would write them. */

/** Formats a value on one line: `{name: A Name}`, `[a, b]`, text in quotes if necessary. */
export function formatYamlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatYamlValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, item]) =>
      item === null ? key : `${key}: ${formatYamlValue(item)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  return typeof value !== 'string' || isPlain(value) ? String(value) : quoteText(value);
}

/** Quotes text with the kind of quotes that it does not contain. Line ends and tabs are written as in JSON. */
export function quoteText(text: string): string {
  if (/[\n\r\t]/.test(text)) return JSON.stringify(text);
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** True if YAML reads the text unchanged, also inside brackets. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}./][^,[\]{}\n\r\t]*$/u.test(text) && !/:\s|:$|\s#|\s$/.test(text);
}
