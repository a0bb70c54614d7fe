/** Reports broken references, and suggests the entries that were meant. */
import { findTitle, listNames } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import type { BrokenReference } from '#graph/graph.ts';
import { type Message, say } from '#messages/message.ts';
import { noteSubjects } from '#preflight/diagnostics/causes.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { correctValue, suggestRepair } from '#preflight/fields/suggestions.ts';
import { findNearest } from '#text/nearest.ts';
import { toId } from '#text/transliteration.ts';
import { formatYamlValue } from '#text/yaml-text.ts';

/** Lists every broken reference of the entries that can be read. */
export function checkReferences(broken: readonly BrokenReference[], findMeant: FindReference): Diagnostic[] {
  return broken.flatMap((reference) => {
    const entry = reference.entry as Entry;
    if (entry.diagnostics.length > 0) return [];
    const { path, value } = reference;
    const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
    const meant = reference.reason === 'self' ? undefined : findMeant(value, reference.to);
    // Without an entry, a name is possible if the field allows one.
    const { suggestion, edit } = meant
      ? correctValue(entry, path, meant)
      : isName(value)
        ? suggestRepair(createFieldSource(entry), path)
        : { suggestion: '' };
    const code = getCode(reference, meant);
    const message = explain(reference, code, meant, suggestion);
    const id = value.split('/').at(-1) ?? value;
    const refs = value.includes('/') ? [value] : reference.to.map((name) => `${name}/${id}`);
    return [noteSubjects(createDiagnostic(place, code, message, suggestion, edit), refs)];
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
): Message {
  if (reason === 'self') return say('relations', 'itself', value);
  if (code === 'reference-case') return say('relations', 'smallLetters', meant ?? '', value);
  if (isName(value)) {
    const group = `{name: ${formatYamlValue(value)}}`;
    if (meant && to.length === 1) return say('relations', 'nameOfEntry', value, meant);
    if (meant) return say('relations', 'nameOrEntry', value, meant, group);
    return suggestion
      ? say('relations', 'nameAlone', value, group)
      : say('relations', 'nameWithoutEntry', value);
  }
  if (reason === 'entry-missing') return say('relations', 'noEntry', value);
  return say('relations', reason === 'collection-missing' ? 'severalFolders' : 'otherFolder', value, to);
}

/** What a finder reads of an entry. */
type NamedEntry = Pick<Entry, 'collection' | 'id' | 'data'>;

/** Finds the entry that a text means, as a field for these collections writes it. */
export type FindReference = (text: string, to: readonly string[]) => string | undefined;

/**
 * Creates a finder of entries: by the same id in an allowed collection, by a name in any script, or by the nearest id
 * or name. Names are collected once for each set of collections.
 */
export function createFinder(byRef: ReadonlyMap<string, NamedEntry>): FindReference {
  const namesOf = new Map<string, ReadonlyMap<string, string>>();
  const getNames = (to: readonly string[]) => {
    const key = to.join();
    const names = namesOf.get(key) ?? collectNames(byRef, to);
    namesOf.set(key, names);
    return names;
  };
  return (text, to) => {
    const id = text.split('/').at(-1) ?? text;
    const same = to.map((name) => `${name}/${id}`).find((ref) => byRef.has(ref));
    const ref = same ?? findByName(text, getNames(to)) ?? findByName(id, getNames(to));
    return to.length === 1 ? ref?.split('/')[1] : ref;
  };
}

/** Words before a name that are no part of it. */
const KINDS = /^(?:the|city of|municipality of|town of|grad|op[sš]tina|općina|община|град|општина)\s+/i;

function findByName(text: string, names: ReadonlyMap<string, string>): string | undefined {
  // "Budva, Montenegro" and "Budva (Montenegro)" name a country behind the place.
  const [place = text] = text.split(/\s*[,(–]\s*|\s+-\s+/);
  const words = [text, place, text.replace(KINDS, ''), place.replace(KINDS, '')].map(toId);
  const exact = words.find((word) => names.has(word));
  const [whole = ''] = words;
  return names.get(exact ?? findNearest(whole, names.keys()) ?? '');
}

/** Refs by names in Latin letters, as ids have them. */
function collectNames(byRef: ReadonlyMap<string, NamedEntry>, to: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const ordered = [...byRef].filter(([, { collection }]) => to.includes(collection.name));
  for (const [ref, { id }] of ordered) if (!names.has(id)) names.set(id, ref);
  for (const [ref, { data }] of ordered) {
    for (const name of [findTitle(data) ?? [], listNames(data)].flat().map(toId)) {
      if (name !== '' && !names.has(name)) names.set(name, ref);
    }
  }
  return names;
}
