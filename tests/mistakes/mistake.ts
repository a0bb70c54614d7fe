/** Mistakes of editors: each is a small content folder with the diagnostics that the preflight must report. */
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';

export interface Mistake {
  /** The mistake, in a few words. */
  what: string;
  /** Files below the content folder, in addition to those of `WORLD`, or instead of one with the same name. */
  files: Record<string, string | Uint8Array>;
  /** Every code in the order of the report; empty for content that is valid and only looks odd. */
  codes: readonly DiagnosticCode[];
  /** The fixed files of `--fix`, by name. */
  fixed?: Record<string, string>;
}

/** Entries for references, without mistakes. */
export const WORLD: Readonly<Record<string, string>> = {
  'topics.yaml':
    '- id: smart-cities\n  label: Smart cities\n  description: Data in cities.\n  aliases: [Intelligent cities]\n',
  'cities/nis.md': renderFile(
    'kind: city\ntitle: Niš\nsummary: A city.\ncountry: RS\nlocation: {lat: 43.3, lon: 21.9}',
    {
      nativeNames: '{sr-Cyrl: Ниш, sr-Latn: Niš}',
      aliases: '[Naissus]',
    },
  ),
  'cities/pirot.md': renderFile(
    'kind: city\ntitle: Pirot\nsummary: A city.\ncountry: RS\nlocation: {lat: 43.2, lon: 22.6}',
  ),
  'organisations/nova-iskra.md': renderFile(
    'kind: ngo\ntitle: Nova Iskra\nsummary: An organisation.\ncountry: RS',
  ),
  'hubs/nova-iskra-hub.md': renderFile('kind: creative-hub\ntitle: Nova Iskra\nsummary: A hub.\ncountry: RS'),
  'projects/digital-cities.md': renderFile(
    'kind: programme\ntitle: Digital Cities\nsummary: A programme.\nstart: 2018-01\nend: 2018-06',
  ),
};

/** A file with front matter, further fields and a body. */
export function renderFile(frontMatter: string, fields: Record<string, string> = {}, body = ''): string {
  const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}\n`);
  return `---\n${frontMatter}\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

const EVENT = 'kind: kickoff\ntitle: Kickoff\nsummary: It starts.\nstart: 2018-01-19';

/** A valid event (lines 1 to 5), then lines of front matter (from line 6), and a body. */
export function renderEvent(lines = '', body = ''): string {
  return renderFile(lines === '' ? EVENT : `${EVENT}\n${lines}`, {}, body);
}
