/** The media types of the files that visitors save, by their endings. */
const TYPES = { csv: 'text/csv', json: 'application/json' };

/** Has the browser save a text as a file: nothing is sent anywhere. */
export function saveFile(name: string, ending: keyof typeof TYPES, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${TYPES[ending]};charset=utf-8` }));
  link.download = `${name}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
