/** Values as an editor would write them. */

/** A value on one line: `{name: A Name}`, `[a, b]`, text in quotes where it needs them. */
export function formatYamlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatYamlValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, own]) =>
      own === null ? key : `${key}: ${formatYamlValue(own)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  return typeof value !== 'string' || isPlain(value) ? String(value) : quoteText(value);
}

/** Text in the quotes that it has none of itself. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** True for text that is read as it stands, in brackets too. */
function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}./][^,[\]{}]*$/u.test(text) && !/:\s|:$|\s#|\s$/.test(text);
}
