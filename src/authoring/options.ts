/** Parses the command line of `npm run new`, and refuses options that a command does not have. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Collection } from '#collections/collection.ts';
import { folders, getCollectionByName } from '#collections/index.ts';
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
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

type Questions = Messages['questions'];

/** The command line is invalid. The message says why. */
export class UsageError extends Error {}

const OPTIONS = {
  title: { type: 'string' },
  set: { type: 'string', multiple: true },
  id: { type: 'string' },
  folder: { type: 'boolean' },
  translate: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Parses the command line. Throws a `UsageError`, in the language of the messages, if it is invalid. */
export function parseOptions(args: readonly string[], { questions }: Messages = english): NewOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  assertOptions(tokens, OPTIONS, questions);
  const [ref] = listTexts(values.translate);
  if (ref !== undefined) return parseTranslation(ref, positionals, tokens, questions);
  const [name, ...more] = positionals;
  if (more.length > 0) throw new UsageError(questions.oneCollection(String(more[0])));
  const collection = name === undefined ? undefined : findCollection(name, questions);
  const fields: Record<string, unknown> = {};
  const settings = [...listTexts(values.title).map((title) => `title=${title}`), ...listTexts(values.set)];
  for (const setting of settings) setField(fields, collection, setting, questions);
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
  tokens: readonly { kind: string; name?: string }[],
  questions: Questions,
): NewOptions {
  if (
    language === undefined ||
    more.length > 0 ||
    tokens.filter(({ kind, name }) => kind === 'option' && name !== 'language').length > 1
  ) {
    throw new UsageError(questions.translateForm);
  }
  return { values: {}, hasFolder: false, isHelp: false, translation: { ref, language } };
}

/** What `parseArgs` has found on a command line. */
type Tokens = readonly { kind: string; name?: string; rawName?: string; value?: string | undefined }[];

/** The options of a command, as `parseArgs` takes them. */
type KnownOptions = NonNullable<ParseArgsConfig['options']>;

/** Throws a `UsageError` for an option that there is not, one that lacks its text, and one that takes none. */
export function assertOptions(tokens: Tokens, known: KnownOptions, questions: Questions): void {
  for (const { kind, name = '', rawName = '', value } of tokens) {
    if (kind === 'option') assertOption({ name, rawName, value }, known, questions);
  }
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
}

function assertOption(
  { name, rawName, value }: OptionToken,
  known: KnownOptions,
  questions: Questions,
): void {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!option) {
    const meant = findNearest(name, Object.keys(known));
    throw new UsageError(meant ? questions.noOptionBut(rawName, meant) : questions.noOption(rawName));
  }
  const { type } = option;
  if (type === 'string' && value === undefined) throw new UsageError(questions.needsText(rawName));
  if (type === 'boolean' && value !== undefined) throw new UsageError(questions.takesNothing(rawName));
}

const listTexts = (value: unknown): string[] =>
  [value].flat().filter((text): text is string => typeof text === 'string');

function findCollection(name: string, questions: Questions): Collection {
  const collection = getCollectionByName(name);
  if (collection) return collection;
  const names = folders.map((folder) => folder.name);
  const meant = findNearest(name, names);
  throw new UsageError(meant ? questions.noCollectionBut(name, meant) : questions.noCollection(name, names));
}

/** Sets `kind=kickoff` or `location.lat=43.1`. A repeated option adds to a list. */
function setField(
  values: Record<string, unknown>,
  collection: Collection | undefined,
  setting: string,
  questions: Questions,
): void {
  const [, name = '', text = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
  if (name === '') throw new UsageError(questions.setForm(setting));
  if (!collection) throw new UsageError(questions.collectionFirst);
  const path = name.split('.');
  const shape = findShape(collection, path, questions);
  const value = parseTypedValue(shape, text);
  if (value === undefined) throw new UsageError(questions.brackets(name, text));
  const group = openGroup(values, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  const before = group[key];
  const list = branchFor(shape, 'array');
  if (before === undefined) group[key] = list?.type === 'array' && list === shape ? [value].flat() : value;
  else if (list?.type === 'array') group[key] = [before, value].flat();
  else throw new UsageError(questions.givenTwice(name));
}

function findShape(collection: Collection, path: readonly string[], questions: Questions): Shape {
  let shape = getShape(collection);
  for (const [index, key] of path.entries()) {
    const group = branchFor(shape, 'object');
    const property = propertyOf(group, key);
    if (!property)
      throw new UsageError(explainUnknown(path.slice(0, index), key, group, { collection, questions }));
    shape = property;
  }
  return shape;
}

function explainUnknown(
  path: readonly string[],
  key: string,
  group: Shape | undefined,
  { collection, questions }: { collection: Collection; questions: Questions },
): string {
  const where = path.join('.');
  if (group?.type === 'array') return questions.listForm(where, key);
  const known = Object.keys(group?.properties ?? {});
  const meant = findNearest(key, known);
  const hint = meant ? questions.meant(meant) : known.length > 0 ? questions.fieldsAre(known) : '';
  return `${questions.noField(key, collection.name, where)} ${hint}`.trim();
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
