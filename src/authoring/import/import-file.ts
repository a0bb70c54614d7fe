/** Implements `npm run import`, without the terminal. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeNewEntry } from '#authoring/new-entry.ts';
import { assertOptions, parseOptions, UsageError } from '#authoring/options.ts';
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import type { Content } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { type ImportResult, importTable } from './import-table.ts';
import { type Mapping, parseMapping } from './mapping.ts';
import { readTable } from './read-table.ts';
import { ImportError } from './table.ts';

/** The help of the command. */
export const formatImportUsage = ({ imports }: Messages): string =>
  imports.usage(collections.map(({ name }) => name));

interface ImportRequest {
  file: string;
  collection: Collection;
  mapping: Mapping;
  values: Record<string, unknown>;
  isWriting: boolean;
}

/** Parses the command line; undefined asks for help. Throws a `UsageError` if it is invalid. */
export function parseImportOptions(
  args: readonly string[],
  messages: Messages = english,
): ImportRequest | undefined {
  const { imports, questions } = messages;
  const { values, positionals } = parse(args, questions);
  if (values.help) return undefined;
  const [file, name] = positionals;
  if (file === undefined || name === undefined) {
    throw new UsageError(imports.whichFile);
  }
  const { collection, values: fields } = parseOptions(
    [...positionals.slice(1), ...values.set.flatMap((setting) => ['--set', setting])],
    messages,
  );
  if (!collection) throw new UsageError(questions.collectionMissing);
  return {
    file,
    collection,
    mapping: values.map === undefined ? {} : parseMapping(read(values.map, imports).toString(), messages),
    values: values.publish ? fields : { ...fields, ...DRAFT },
    isWriting: values.write,
  };
}

/** An import waits until somebody has looked at it. */
const DRAFT = { draft: true };

const OPTIONS = {
  map: { type: 'string' },
  set: { type: 'string', multiple: true },
  write: { type: 'boolean' },
  publish: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(args: readonly string[], questions: Messages['questions']) {
  const config = { args: [...args], options: OPTIONS, allowPositionals: true } as const;
  // What is wrong with an option is said in the language of the editor, and not as Node says it.
  assertOptions(parseArgs({ ...config, strict: false, tokens: true }).tokens, OPTIONS, questions);
  const { values, positionals } = parseArgs(config);
  const { set = [], write = false, ...others } = values;
  return { values: { set, write, ...others }, positionals };
}

/**
 * Makes entries of a file, and writes them if that is asked for. Throws an `ImportError` if the file or the mapping
 * can't be read.
 */
export function importFile(
  content: Content,
  { file, collection, mapping, values, isWriting }: ImportRequest,
  buildDate: string,
  messages: Messages = english,
): ImportResult {
  const table = readTable(file, read(file, messages.imports), messages);
  const result = importTable(content, collection, table, mapping, { buildDate, values, messages });
  if (isWriting) for (const entry of result.entries) writeNewEntry(content.dir, entry);
  return result;
}

function read(file: string, imports: Messages['imports']): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ImportError(imports.noFile(file));
  }
}
