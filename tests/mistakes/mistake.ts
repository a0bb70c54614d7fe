/** Mistakes of editors: each a small content folder, and what the preflight must say of it. */
import type { DiagnosticCode } from '#preflight/diagnostics/issue.ts';

export interface Mistake {
  /** What the editor did, in a few words. */
  what: string;
  /** Files below the content folder, beside those of `WORLD`; the same name takes the place of one. */
  files: Record<string, string | Uint8Array>;
  /** Every code that is told, in the order of the report; none where all is well and it only looks odd. */
  codes: readonly DiagnosticCode[];
  /** What `--fix` makes of the files that it mends, by their names; the names of the others are not here. */
  fixed?: Record<string, string>;
}

/** What entries can refer to; there is nothing wrong with it. */
export const WORLD: Readonly<Record<string, string>> = {
  'topics.yaml':
    '- id: smart-cities\n  label: Smart cities\n  description: Data in cities.\n  aliases: [Intelligent cities]\n',
  'cities/nis.md': toFile(
    'kind: city\ntitle: Niš\nsummary: A city.\ncountry: RS\nlocation: {lat: 43.3, lon: 21.9}',
    {
      nativeNames: '{sr-Cyrl: Ниш, sr-Latn: Niš}',
      aliases: '[Naissus]',
    },
  ),
  'cities/pirot.md': toFile(
    'kind: city\ntitle: Pirot\nsummary: A city.\ncountry: RS\nlocation: {lat: 43.2, lon: 22.6}',
  ),
  'organisations/nova-iskra.md': toFile(
    'kind: ngo\ntitle: Nova Iskra\nsummary: An organisation.\ncountry: RS',
  ),
  'hubs/nova-iskra-hub.md': toFile('kind: creative-hub\ntitle: Nova Iskra\nsummary: A hub.\ncountry: RS'),
  'projects/digital-cities.md': toFile(
    'kind: programme\ntitle: Digital Cities\nsummary: A programme.\nstart: 2018-01\nend: 2018-06',
  ),
};

/** A file of front matter, further fields and a body. */
export function toFile(frontMatter: string, fields: Record<string, string> = {}, body = ''): string {
  const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}\n`);
  return `---\n${frontMatter}\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

const EVENT = 'kind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19';

/** An event that is right (lines 1 to 5), lines of front matter after that (from line 6), and a body. */
export function toEvent(lines = '', body = ''): string {
  return toFile(lines === '' ? EVENT : `${EVENT}\n${lines}`, {}, body);
}
