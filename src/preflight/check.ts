/** The preflight: everything that is wrong with a content folder, told at once. */
import { type Content, type Entry, readContent } from '#entries/read-content.ts';
import { measurePhase } from '#entries/timing.ts';
import { checkBodies } from '#preflight/bodies/bodies.ts';
import { InspectionsAhead } from '#preflight/bodies/inspections.ts';
import type { HasRoute } from '#preflight/bodies/links.ts';
import type { Diagnostic, DiagnosticCode } from '#preflight/diagnostics/issue.ts';
import { keepByEntry } from '#preflight/diagnostics/memo.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { checkAddressList } from '#preflight/files/address-list.ts';
import { listAddresses } from '#preflight/files/addresses.ts';
import { checkFiles } from '#preflight/files/files.ts';
import { checkRedirects } from '#preflight/files/redirects.ts';
import { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { checkRelations } from '#preflight/relations/relations.ts';
import { checkTopicsFile } from '#preflight/relations/topics.ts';

export interface CheckOptions {
  /** `YYYY-MM-DD`: decides what is published. */
  buildDate: string;
  /**
   * What pages and files are made from several entries; `build/derived-routes.ts` knows. Where it is left out, links
   * to these are taken as they are.
   */
  createHasRoute?: ((content: Content, buildDate: string) => HasRoute) | undefined;
  /** Entries and pages that are looked at; all of them where it is left out. `affected.ts` finds those that must be. */
  only?: ReadonlySet<Entry> | undefined;
  /** What is known of the files of pictures, from a check before. */
  pictures?: PictureFiles;
  /** Who has read the bodies, or is at it. */
  ahead?: InspectionsAhead;
}

/**
 * Reads a content folder and checks all of it, as of the day of a build, with two threads where it is large. Throws
 * where it can't be read.
 */
export function checkFolder(
  dir: string,
  options: Pick<CheckOptions, 'buildDate' | 'createHasRoute'>,
): { content: Content; issues: Diagnostic[] } {
  const ahead = new InspectionsAhead();
  const content = readContent(dir, (entry) => ahead.add(entry));
  return { content, issues: checkContent(content, { ...options, ahead }) };
}

/** All issues of what was read, in the order of files, lines and columns. */
export function checkContent(content: Content, options: CheckOptions): Diagnostic[] {
  const { buildDate, createHasRoute, only, pictures = new PictureFiles(content.dir), ahead } = options;
  const hasRoute = createHasRoute?.(content, buildDate) ?? (() => true);
  const { topics, issues } = checkTopicsFile(content.dir);
  const isAsked = (entry: Entry) => !only || only.has(entry);
  const asked = [...content.entries, ...content.pages].filter(isAsked);
  const fields = measurePhase('fields', () => asked.flatMap(checkOwnFields));
  const relations = measurePhase('relations', () =>
    checkRelations(content.entries, topics, content.entries.filter(isAsked)),
  );
  if (ahead) measurePhase('inspections', () => ahead.finish());
  const addresses = listAddresses(content, buildDate);
  const others = [
    ...checkFiles(content),
    ...relations,
    ...checkRedirects(content, addresses),
    ...checkAddressList(content, addresses, buildDate),
    ...checkBodies(content, addresses, { buildDate, hasRoute, entries: asked, pictures }),
  ];
  return [...issues, ...dropTold(fields, others), ...others].sort(compareIssues);
}

const checkOwnFields = keepByEntry((entry) => checkFields(createFieldSource(entry)));

/** What the schema alone can say: that there is a fault, and little of which. */
const VAGUE: ReadonlySet<DiagnosticCode> = new Set(['field-empty', 'field-missing', 'field-value']);

/** Of a value that the schema refuses or misses, what knows more of it is told: where it was to lead, say. */
function dropTold(fields: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set(others.map(toPlace));
  return fields.filter((issue) => !VAGUE.has(issue.code) || !told.has(toPlace(issue)));
}

const toPlace = ({ file, field }: Diagnostic) => `${file} ${field}`;

function compareIssues(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
