/** Names fields in messages. */
import type { Path } from './field-source.ts';

/** `"who"`, `the 2nd of "roles"`: a field by its name, an item by its position. */
export function createNameView(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `“${String(last)}”`;
  const list = path.at(-2);
  return `the ${formatOrdinal(last + 1)} of ${list === undefined ? 'the list' : `“${String(list)}”`}`;
}

/** A name at the start of a sentence. */
export function formatSubject(path: Path): string {
  const name = createNameView(path);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function formatOrdinal(number: number): string {
  const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Partial<
    Record<Intl.LDMLPluralRule, string>
  >;
  return `${number}${endings[ordinals.select(number)] ?? 'th'}`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
