/** Makes entries of the rows of a table, checks them with the preflight, and says what is wrong with the others. */

import { formatSentence } from '#authoring/field-questions.ts';
import { listKnown } from '#authoring/known.ts';
import { findIdDiagnostic, suggestId } from '#authoring/new-entry.ts';
import { openGroup } from '#authoring/options.ts';
import { listFieldLines, UNWRITTEN } from '#authoring/template.ts';
import type { Collection } from '#collections/collection.ts';
import { canHold, copyInOrder, getShape } from '#collections/shape.ts';
import { findTitle } from '#collections/unchecked.ts';
import { type Content, type Entry, parseEntry } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { checkContent } from '#preflight/check.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { type Filling, type Mapping, type Plan, planImport } from './mapping.ts';
import { CellReader } from './read-cell.ts';
import type { Row, Table } from './table.ts';
import { Twins } from './twins.ts';

interface ImportedEntry {
  row: Row;
  /** Below the content folder. */
  file: string;
  text: string;
  title: string;
  /** What to look at, as sentences. */
  warnings: string[];
}

/** A row that becomes no entry. */
interface RefusedRow {
  row: Row;
  title: string;
  /** Each a sentence with the column that is meant. */
  reasons: string[];
}

export interface ImportResult {
  entries: ImportedEntry[];
  refused: RefusedRow[];
  /** Headings that no field takes. */
  unused: string[];
}

interface ImportOptions {
  /** `YYYY-MM-DD`. */
  buildDate: string;
  /** Values for every entry, by field. */
  values?: Readonly<Record<string, unknown>>;
  /** English if there are none. */
  messages?: Messages;
}

interface Candidate {
  row: Row;
  title: string;
  id: string;
  values: Record<string, unknown>;
  entry: Entry;
  remarks: string[];
}

/**
 * Makes an entry of each row that is right. Nothing is written, and no existing entry is changed: a row whose address
 * is taken is refused. Throws an `ImportError` if the mapping doesn't fit the table.
 */
export function importTable(
  content: Content,
  collection: Collection,
  table: Table,
  mapping: Mapping,
  options: ImportOptions,
): ImportResult {
  const { buildDate, messages = english } = options;
  const plan = planImport(collection, table, mapping, messages);
  const reader = new CellReader(collection, listKnown(content));
  const refused: RefusedRow[] = [];
  let candidates: Candidate[] = [];
  const rows = new Map<string, Row>();
  for (const row of table.rows) {
    const values = { ...readValues(row, plan, reader), ...createSource(mapping), ...options.values };
    const title = findTitle(values)?.trim() ?? '';
    const id = findId(row, plan) ?? suggestId(title);
    const reason = findIdReason(content, collection, { id, title, rows }, messages);
    if (reason !== undefined) {
      refused.push({ row, title, reasons: [reason] });
      continue;
    }
    rows.set(id, row);
    const remarks = [...row.remarks, ...dropPictures(collection, values, messages.imports)];
    candidates.push(createCandidate(collection, { row, title, id, values, remarks }, findBody(row, plan)));
  }
  // An entry that names a refused one is wrong, too.
  let byFile = new Map<string, ToldDiagnostic[]>();
  for (let before = -1; before !== candidates.length; ) {
    before = candidates.length;
    byFile = checkCandidates(content, candidates, buildDate, messages);
    const right: Candidate[] = [];
    for (const candidate of candidates) {
      const errors = byFile.get(candidate.entry.file)?.filter(({ severity }) => severity === 'error') ?? [];
      if (errors.length === 0) right.push(candidate);
      else refused.push({ ...candidate, reasons: errors.map((error) => explain(error, plan, messages)) });
    }
    candidates = right;
  }
  const twins = new Twins(content, messages);
  const entries = candidates.map(({ row, title, entry, remarks }) => ({
    row,
    title,
    file: entry.file,
    text: entry.text,
    warnings: [
      ...remarks,
      ...(byFile.get(entry.file) ?? []).map((warning) => explain(warning, plan, messages)),
      ...twins.add(entry),
    ],
  }));
  return { entries, refused: sortAsInTable(refused, table), unused: plan.unused };
}

const sortAsInTable = (refused: readonly RefusedRow[], { rows }: Table) =>
  refused.toSorted((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));

function readValues(row: Row, { fillings }: Plan, reader: CellReader): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const filling of fillings) {
    const cell = filling.heading === undefined ? filling.value : row.cells.get(filling.heading);
    if (cell === undefined) continue;
    const { path } = filling;
    openGroup(values, path.slice(0, -1))[path.at(-1) ?? ''] = reader.read(cell, filling);
  }
  return values;
}

/** The source that the mapping names, as the fields of an entry have it. */
const createSource = ({ source }: Mapping) => (source ? { sources: [source] } : {});

/** The id that a row names, alone or behind its collection as in the open data. */
function findId({ cells }: Row, { idHeading }: Plan): string | undefined {
  const id = idHeading === undefined ? undefined : cells.get(idHeading);
  return typeof id === 'string' ? id.replace(/^.*\//, '') : undefined;
}

function findBody({ cells }: Row, { bodyHeading }: Plan): string | undefined {
  const body = bodyHeading === undefined ? undefined : cells.get(bodyHeading);
  return typeof body === 'string' ? body.trim() : undefined;
}

/** Why a row can't have an address of its own. */
function findIdReason(
  content: Content,
  collection: Collection,
  { id, title, rows }: { id: string; title: string; rows: ReadonlyMap<string, Row> },
  messages: Messages,
): string | undefined {
  const { imports } = messages;
  if (id === '') return title === '' ? imports.noTitle : imports.noAddress;
  const before = rows.get(id);
  if (before) return imports.sameName(before.place);
  const reason = findIdDiagnostic(content, collection, id, messages);
  return reason && `${reason} ${imports.notOverwritten}`;
}

/** Leaves out pictures, whose files are elsewhere. */
function dropPictures(
  collection: Collection,
  values: Record<string, unknown>,
  imports: Messages['imports'],
): string[] {
  const pictures = Object.entries(getShape(collection).properties ?? {}).filter(
    ([name, shape]) => Object.hasOwn(values, name) && canHold(shape, 'image'),
  );
  for (const [name] of pictures) delete values[name];
  return pictures.map(([name]) => imports.noPicture(name));
}

function createCandidate(
  collection: Collection,
  candidate: Omit<Candidate, 'entry'>,
  body: string | undefined,
): Candidate {
  const ordered = copyInOrder(getShape(collection), candidate.values) as Record<string, unknown>;
  const lines = Object.entries(ordered).flatMap(([name, value]) => listFieldLines(name, value));
  const words = body ?? (collection.needsBody ? UNWRITTEN : undefined);
  const text = `---\n${lines.join('\n')}\n---\n${words === undefined ? '' : `\n${words}\n`}`;
  const file = `${collection.name}/${candidate.id}.md`;
  const entry = parseEntry(collection, file, Buffer.from(text));
  // The fields are written by this program, and each value is quoted where it has to be.
  if ('reason' in entry)
    throw new Error(`The file of ${candidate.row.place} can’t be read: ${entry.reason}.`);
  return { ...candidate, entry };
}

/** The diagnostics of new entries beside the content that there is, by file. */
function checkCandidates(
  content: Content,
  candidates: readonly Candidate[],
  buildDate: string,
  messages: Messages,
): Map<string, ToldDiagnostic[]> {
  const entries = candidates.map(({ entry }) => entry);
  const whole: Content = { ...content, entries: [...content.entries, ...entries] };
  const found = checkContent(whole, { buildDate, only: new Set(entries), messages });
  return Map.groupBy(found, ({ file }) => file);
}

/** A diagnostic as a sentence about the column that it is about. */
function explain(diagnostic: ToldDiagnostic, { fillings }: Plan, messages: Messages): string {
  const field = diagnostic.field.replace(/\[\d+\]/g, '');
  const isAbout = ({ path }: Filling) =>
    field === path.join('.') ||
    field.startsWith(`${path.join('.')}.`) ||
    path.join('.').startsWith(`${field}.`);
  const heading = field === '' ? undefined : fillings.find(isAbout)?.heading;
  const where = heading ?? field;
  return `${where === '' ? '' : `${where}: `}${formatSentence(diagnostic, messages)}`;
}
