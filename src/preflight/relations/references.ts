/** Reports broken references, and suggests the entries that were meant. */
import { findTitle, listNames } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import type { BrokenReference } from '#graph/graph.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { formatLine, suggestRepair } from '#preflight/fields/suggestions.ts';
import { formatYamlValue } from '#preflight/fields/yaml-text.ts';
import { findNearest } from '#text/nearest.ts';

/** Lists every broken reference of the entries that can be read. */
export function checkReferences(
  broken: readonly BrokenReference[],
  byRef: ReadonlyMap<string, Entry>,
): Diagnostic[] {
  const findMeant = createFinder(byRef);
  return broken.flatMap((reference) => {
    const entry = reference.entry as Entry;
    if (entry.diagnostics.length > 0) return [];
    const { path, value } = reference;
    const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
    const meant = reference.reason === 'self' ? undefined : findMeant(value, reference.to);
    // Without an entry, a name is possible if the field allows one.
    const suggestion = meant
      ? formatLine(entry, path, meant)
      : isName(value)
        ? suggestRepair(createFieldSource(entry), path)
        : '';
    const code = getCode(reference, meant);
    return [createDiagnostic(place, code, explain(reference, code, meant, suggestion), suggestion)];
  });
}

const CODES = {
  'collection-missing': 'reference-collection',
  'collection-wrong': 'reference-collection',
  'entry-missing': 'reference-unknown',
  self: 'reference-self',
} as const satisfies Record<BrokenReference['reason'], DiagnosticCode>;

function getCode({ value, reason }: BrokenReference, meant: string | undefined): DiagnosticCode {
  const isCase = meant !== undefined && value !== meant && value.toLowerCase() === meant;
  if (isCase) return 'reference-case';
  return isName(value) ? 'reference-unknown' : CODES[reason];
}

/** True for text that can’t be the path of an entry. */
const isName = (value: string) => !/^[a-z0-9/-]+$/.test(value);

function explain(
  { value, to, reason }: BrokenReference,
  code: DiagnosticCode,
  meant: string | undefined,
  suggestion: string,
): string {
  if (reason === 'self') return `"${value}" is this entry itself.`;
  if (code === 'reference-case') return `Paths are in small letters: "${meant}", not "${value}".`;
  if (isName(value)) {
    const name = `"${value}" is a name.`;
    const group = `{name: ${formatYamlValue(value)}}`;
    if (meant && to.length === 1) return `${name} Name its entry by its id: ${meant}.`;
    if (meant) return `${name} Name its entry (${meant}), or write ${group} where it has none.`;
    return suggestion ? `${name} Where it has no entry, write ${group}.` : `${name} There is no entry of it.`;
  }
  if (reason === 'entry-missing') return `There is no entry "${value}".`;
  const folders = to.join(', ');
  return reason === 'collection-missing'
    ? `"${value}" could be in several folders. Write the folder in front: one of ${folders}.`
    : `"${value}" can’t stand here; this field names an entry of ${folders}.`;
}

/**
 * Finds the entry that was meant: the same id in an allowed collection, otherwise the nearest id, title or other
 * name. Returns it as the field would write it. Names are collected once for each set of collections.
 */
function createFinder(byRef: ReadonlyMap<string, Entry>) {
  const namesOf = new Map<string, Map<string, string>>();
  return (value: string, to: readonly string[]): string | undefined => {
    const id = value.split('/').at(-1) ?? value;
    const same = to.map((name) => `${name}/${id}`).find((ref) => byRef.has(ref));
    const key = to.join();
    const names = namesOf.get(key) ?? collectNames(byRef, to);
    namesOf.set(key, names);
    const ref = same ?? names.get(id.toLowerCase()) ?? names.get(findNearest(id, names.keys()) ?? '');
    return to.length === 1 ? ref?.split('/')[1] : ref;
  };
}

function collectNames(byRef: ReadonlyMap<string, Entry>, to: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [ref, entry] of byRef) {
    if (!to.includes(entry.collection.name)) continue;
    for (const name of listKnownNames(entry)) if (!names.has(name)) names.set(name, ref);
  }
  return names;
}

const listKnownNames = ({ id, data }: Entry): string[] => [
  id,
  ...[findTitle(data) ?? [], listNames(data)].flat().map((name) => name.toLowerCase()),
];
