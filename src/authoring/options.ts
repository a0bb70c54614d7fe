/** Parses the command line of `npm run new`. */
import { parseArgs } from 'node:util';
import type { Collection } from '#collections/collection.ts';
import { folders, getCollectionByName } from '#collections/index.ts';
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { findNearest } from '#text/nearest.ts';
import { parseTypedValue } from './typed-value.ts';

export interface NewOptions {
  collection?: Collection;
  id?: string;
  values: Record<string, unknown>;
  hasFolder: boolean;
  /** The translation to begin, instead of a new entry. */
  translation?: { ref: string; language: string };
  isHelp: boolean;
}

/** The command line is invalid. The message says why. */
export class UsageError extends Error {}

const OPTIONS = {
  title: { type: 'string' },
  set: { type: 'string', multiple: true },
  id: { type: 'string' },
  folder: { type: 'boolean' },
  translate: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Parses the command line. Throws a `UsageError` if it is invalid. */
export function parseOptions(args: readonly string[]): NewOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') assertOption(token);
  const [ref] = listTexts(values.translate);
  if (ref !== undefined) return parseTranslation(ref, positionals, tokens);
  const [name, ...more] = positionals;
  if (more.length > 0)
    throw new UsageError(`One collection at a time: what is "${more[0]}"? Put texts in quotes.`);
  const collection = name === undefined ? undefined : findCollection(name);
  const fields: Record<string, unknown> = {};
  const settings = [...listTexts(values.title).map((title) => `title=${title}`), ...listTexts(values.set)];
  for (const setting of settings) setField(fields, collection, setting);
  const [id] = listTexts(values.id);
  return {
    ...(collection ? { collection } : {}),
    ...(id === undefined ? {} : { id }),
    values: fields,
    hasFolder: values.folder === true,
    isHelp: values.help === true,
  };
}

/** `--translate events/kickoff sq`, and nothing else. */
function parseTranslation(
  ref: string,
  [language, ...more]: readonly string[],
  tokens: readonly { kind: string }[],
): NewOptions {
  if (
    language === undefined ||
    more.length > 0 ||
    tokens.filter(({ kind }) => kind === 'option').length > 1
  ) {
    throw new UsageError(
      'A translation is begun with an entry and a language: --translate events/kickoff sq',
    );
  }
  return { values: {}, hasFolder: false, isHelp: false, translation: { ref, language } };
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
}

function assertOption({ name, rawName, value }: OptionToken): void {
  if (!Object.hasOwn(OPTIONS, name)) {
    const meant = findNearest(name, Object.keys(OPTIONS));
    const hint = meant ? `Did you mean --${meant}?` : 'A field is given as --set name=value.';
    throw new UsageError(`There is no ${rawName}. ${hint}`);
  }
  const { type } = OPTIONS[name as keyof typeof OPTIONS];
  if (type === 'string' && value === undefined)
    throw new UsageError(`Something has to stand behind ${rawName}.`);
  if (type === 'boolean' && value !== undefined) throw new UsageError(`Nothing can stand behind ${rawName}.`);
}

const listTexts = (value: unknown): string[] =>
  [value].flat().filter((text): text is string => typeof text === 'string');

function findCollection(name: string): Collection {
  const collection = getCollectionByName(name);
  if (collection) return collection;
  const names = folders.map((folder) => folder.name);
  const meant = findNearest(name, names);
  const hint = meant ? `Did you mean "${meant}"?` : `There are ${names.join(', ')}.`;
  throw new UsageError(`There is no collection "${name}". ${hint}`);
}

/** Sets `kind=kickoff` or `location.lat=43.1`. A repeated option adds to a list. */
function setField(
  values: Record<string, unknown>,
  collection: Collection | undefined,
  setting: string,
): void {
  const [, name = '', text = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
  if (name === '')
    throw new UsageError(`--set takes a field and its value: --set name=value, not "${setting}".`);
  if (!collection) throw new UsageError('The collection stands first: npm run new -- events --set …');
  const path = name.split('.');
  const shape = findShape(collection, path);
  const value = parseTypedValue(shape, text);
  if (value === undefined) throw new UsageError(`The brackets of ${name} can’t be read: ${text}`);
  const group = openGroup(values, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  const before = group[key];
  const list = branchFor(shape, 'array');
  if (before === undefined) group[key] = list?.type === 'array' && list === shape ? [value].flat() : value;
  else if (list?.type === 'array') group[key] = [before, value].flat();
  else throw new UsageError(`${name} is given twice.`);
}

function findShape(collection: Collection, path: readonly string[]): Shape {
  let shape = getShape(collection);
  for (const [index, key] of path.entries()) {
    const group = branchFor(shape, 'object');
    const property = propertyOf(group, key);
    if (!property) throw new UsageError(explainUnknown(path.slice(0, index), key, group, collection));
    shape = property;
  }
  return shape;
}

function explainUnknown(
  path: readonly string[],
  key: string,
  group: Shape | undefined,
  { name }: Collection,
): string {
  const where = path.length === 0 ? `an entry of ${name}` : path.join('.');
  if (group?.type === 'array') return `${where} is a list: --set ${where}="{${key}: …}" for each of it.`;
  const known = Object.keys(group?.properties ?? {});
  const meant = findNearest(key, known);
  const hint = meant
    ? `Did you mean "${meant}"?`
    : known.length > 0
      ? `It may have: ${known.join(', ')}.`
      : '';
  return `There is no field "${key}" in ${where}. ${hint}`.trim();
}

/** The group at a path of fields, made where there is none. */
export function openGroup(values: Record<string, unknown>, path: readonly string[]): Record<string, unknown> {
  let group = values;
  for (const key of path) {
    const present = group[key];
    const next = typeof present === 'object' && present !== null && !Array.isArray(present) ? present : {};
    group[key] = next;
    group = next as Record<string, unknown>;
  }
  return group;
}
