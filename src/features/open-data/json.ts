/** Formats open data as JSON (RFC 8259) and GeoJSON (RFC 7946): the head, then one entry a line. */
import type { DataHead, Dataset, PlaceSet } from './open-data-types.ts';

/** The text of a dataset. */
export const renderJson = ({ head, entries }: Pick<Dataset, 'head' | 'entries'>): string =>
  formatText({ ...head }, 'entries', entries);

/** The text of a set of places; its head consists of foreign members (RFC 7946, 6.1). */
export const renderGeoJson = ({ head, features }: PlaceSet): string =>
  formatText({ type: 'FeatureCollection', ...head }, 'features', features);

/** One item a line: small files, and a changed entry changes one line. */
function formatText(
  head: Partial<DataHead> & { type?: string },
  field: string,
  items: readonly unknown[],
): string {
  const members = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${renderLine(value)},`,
  );
  const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
  const list = items.length === 0 ? '[]' : `[\n${lines}\n  ]`;
  return `{\n${members.join('\n')}\n  ${JSON.stringify(field)}: ${list}\n}\n`;
}

const renderLine = (value: unknown) => JSON.stringify(value);
