/** The choices for a field, and a search for them by any name. */
import { listCountryCodes } from '#collections/country-codes.ts';
import type { Shape } from '#collections/shape.ts';
import { compareNames } from '#text/collation.ts';
import { toId } from '#text/transliteration.ts';
import type { Known } from './known.ts';

export interface Choice {
  /** What is written to the file. */
  value: string;
  /** What the person reads. */
  label: string;
  /** An explanation. */
  hint?: string;
  /** Other names, only for the search. */
  names?: readonly string[];
  /** True for a choice that fits whatever is typed. */
  isAlwaysFound?: boolean;
}

/** The choices of a single value, sorted by label. Returns undefined if the field takes free text. */
export function listChoices(shape: Shape, known: Known): Choice[] | undefined {
  if (shape.enum) return shape.enum.map((value) => ({ value: String(value), label: String(value) }));
  switch (shape.field) {
    case 'reference':
      return listEntries(shape.to ?? [], known);
    case 'topic':
      return known.topics.map(({ id, label, aliases = [] }) => ({ value: id, label, names: aliases }));
    case 'country':
      return listCountryCodes().map((code) => ({ value: code, label: countryNames.of(code) ?? code }));
    case 'timeZone':
      // Some engines list UTC themselves.
      return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
        value: zone,
        label: zone,
      }));
    default:
      return undefined;
  }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Entries of these collections, as the field writes them: only the id if there is one collection. */
function listEntries(to: readonly string[], { entries }: Known): Choice[] {
  return entries
    .filter(({ collection }) => to.includes(collection))
    .map(({ collection, id, title, names }) => ({
      value: to.length === 1 ? id : `${collection}/${id}`,
      label: title,
      names,
    }))
    .sort((a, b) => compareNames(a.label, b.label) || (a.value < b.value ? -1 : 1));
}

/** True if every typed word begins a word of the choice’s names, in any script or spelling. */
export function isFound(typed: string, { value, label, names = [], isAlwaysFound = false }: Choice): boolean {
  if (isAlwaysFound) return true;
  const words = [value, label, ...names].flatMap(listWords);
  return listWords(typed).every((part) => words.some((word) => word.startsWith(part)));
}

/** Filters the choices by what was typed. */
export function searchChoices(choices: readonly Choice[], typed: string): Choice[] {
  return choices.filter((choice) => isFound(typed, choice));
}

/** Makes spellings equal: `Čačak`, `Чачак` and `Cacak`. */
function listWords(text: string): string[] {
  const id = toId(text)
    .replace(/([csz])h/g, '$1')
    .replaceAll('dj', 'd');
  // Letters outside the table are compared unchanged.
  return (id === '' ? text.trim().toLowerCase() : id).split('-').filter((word) => word !== '');
}
