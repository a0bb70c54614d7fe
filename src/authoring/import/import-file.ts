/** Implements `npm run import`, without the terminal. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeNewEntry } from '#authoring/new-entry.ts';
import { parseOptions, UsageError } from '#authoring/options.ts';
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import type { Content } from '#entries/read-content.ts';
import { type ImportResult, importTable } from './import-table.ts';
import { type Mapping, parseMapping } from './mapping.ts';
import { readTable } from './read-table.ts';
import { ImportError } from './table.ts';

export const IMPORT_USAGE = `npm run import -- <file> <collection>
  Shows which entries it would make of a table (.csv, .tsv, .json), a calendar (.ics) or a feed (.xml, .rss, .atom).

  --write              writes them, as drafts; nothing that exists is changed
  --publish            no drafts: the entries are on the site with the next build
  --map mapping.yaml   which column is which field, where the headings don't say it
  --set field=value    a value for every entry
  --help               this

The collections are ${collections.map(({ name }) => name).join(', ')}.`;

export interface ImportRequest {
  file: string;
  collection: Collection;
  mapping: Mapping;
  values: Record<string, unknown>;
  isWriting: boolean;
}

/** Parses the command line; undefined asks for help. Throws a `UsageError` if it is invalid. */
export function parseImportOptions(args: readonly string[]): ImportRequest | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [file, name] = positionals;
  if (file === undefined || name === undefined) {
    throw new UsageError(
      `Which file, and into which collection? For example: npm run import -- hubs.csv hubs`,
    );
  }
  const { collection, values: fields } = parseOptions([
    ...positionals.slice(1),
    ...(values.set ?? []).flatMap((setting) => ['--set', setting]),
  ]);
  if (!collection) throw new UsageError('The collection is missing.');
  return {
    file,
    collection,
    mapping: values.map === undefined ? {} : parseMapping(read(values.map).toString()),
    values: values.publish ? fields : { ...fields, ...DRAFT },
    isWriting: values.write === true,
  };
}

/** An import waits until somebody has looked at it. */
const DRAFT = { draft: true };

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        map: { type: 'string' },
        set: { type: 'string', multiple: true },
        write: { type: 'boolean' },
        publish: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Makes entries of a file, and writes them if that is asked for. Throws an `ImportError` if the file or the mapping
 * can't be read.
 */
export function importFile(
  content: Content,
  { file, collection, mapping, values, isWriting }: ImportRequest,
  buildDate: string,
): ImportResult {
  const table = readTable(file, read(file));
  const result = importTable(content, collection, table, mapping, { buildDate, values });
  if (isWriting) for (const entry of result.entries) writeNewEntry(content.dir, entry);
  return result;
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ImportError(`There is no file ${file} that can be read.`);
  }
}
