/** What a field can be chosen from, and how a choice is found by any of its names. */
import { listCountryCodes } from '#collections/country-codes.ts';
import type { Shape } from '#collections/shape.ts';
import { compareNames } from '#text/collation.ts';
import { toId } from '#text/transliteration.ts';
import type { Known } from './known.ts';

export interface Choice {
  /** What is written. */
  value: string;
  /** What is read. */
  label: string;
  /** What it means. */
  hint?: string;
  /** Other names, for the search alone. */
  names?: readonly string[];
  /** For what can be meant whatever is typed. */
  isAlwaysFound?: boolean;
}

/** The choices of a single value, in the order of their labels; undefined where anything can be written. */
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
      return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({ value: zone, label: zone }));
    default:
      return undefined;
  }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Entries of these collections, named as the field names them: by the id alone where only one can be meant. */
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

/** True where every word that was typed begins a word of the choice's names, in whatever script or spelling. */
export function isFound(typed: string, { value, label, names = [], isAlwaysFound = false }: Choice): boolean {
  if (isAlwaysFound) return true;
  const words = [value, label, ...names].flatMap(listWords);
  return listWords(typed).every((part) => words.some((word) => word.startsWith(part)));
}

/** Choices that what was typed may mean. */
export function searchChoices(choices: readonly Choice[], typed: string): Choice[] {
  return choices.filter((choice) => isFound(typed, choice));
}

/** `Čačak`, `Чачак` and `Cacak` are one: what the scripts spell apart is brought together. */
function listWords(text: string): string[] {
  const id = toId(text)
    .replace(/([csz])h/g, '$1')
    .replaceAll('dj', 'd');
  // Letters that no table knows are compared as they are.
  return (id === '' ? text.trim().toLowerCase() : id).split('-').filter((word) => word !== '');
}
