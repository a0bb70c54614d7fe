/** The preflight: checks a content folder and reports everything at once. */
import { type Content, type Entry, readContent } from '#entries/read-content.ts';
import { measureStep } from '#entries/timing.ts';
import { checkBodies } from '#preflight/bodies/bodies.ts';
import { InspectionsAhead } from '#preflight/bodies/inspections.ts';
import type { HasRoute } from '#preflight/bodies/links.ts';
import type { Diagnostic, DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { guardEntry } from '#preflight/diagnostics/guard.ts';
import { memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { checkAddressList } from '#preflight/files/address-list.ts';
import { listAddresses } from '#preflight/files/addresses.ts';
import { checkFiles } from '#preflight/files/files.ts';
import { checkRedirects } from '#preflight/files/redirects.ts';
import { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { checkRelations } from '#preflight/relations/relations.ts';
import { checkTopicsFile } from '#preflight/relations/topics.ts';

/** Content with its day of the build, and a function that tells whether the fields of all files are right. */
type CreateHasRoute = (content: Content, buildDate: string, hasValidFields: () => boolean) => HasRoute;

export interface CheckOptions {
  /** `YYYY-MM-DD`: decides which entries are published. */
  buildDate: string;
  /**
   * Tells which derived pages and files exist; see `build/derived-routes.ts`. Without it, links to these are not
   * checked.
   */
  createHasRoute?: CreateHasRoute | undefined;
  /** Entries and pages to check; see `invalidation.ts`. Default: all. */
  only?: ReadonlySet<Entry> | undefined;
  /** The known files of pictures, from an earlier check. */
  pictures?: PictureFiles;
  /** Inspections that have already started. */
  ahead?: InspectionsAhead;
  /** False leaves out what bodies and pictures say, which takes most of the time. Default: true. */
  withBodies?: boolean;
}

/**
 * Reads a content folder and checks all of it, as of the day of a build. Uses two threads for large content. Throws
 * if the folder can’t be read.
 */
export function checkFolder(
  dir: string,
  options: Pick<CheckOptions, 'buildDate' | 'createHasRoute'>,
): { content: Content; diagnostics: Diagnostic[] } {
  const ahead = new InspectionsAhead();
  const content = readContent(dir, (entry) => ahead.add(entry));
  return { content, diagnostics: checkContent(content, { ...options, ahead }) };
}

/** Checks content that was read. Diagnostics are in the order of files, lines and columns. */
export function checkContent(content: Content, options: CheckOptions): Diagnostic[] {
  const {
    buildDate,
    createHasRoute,
    only,
    pictures = new PictureFiles(content.dir),
    ahead,
    withBodies = true,
  } = options;
  const { topics, diagnostics } = checkTopicsFile(content.dir);
  const isAsked = (entry: Entry) => !only || only.has(entry);
  const all = [...content.entries, ...content.pages];
  const asked = all.filter(isAsked);
  const fields = measureStep('fields', () => asked.flatMap(checkOwnFields));
  const hasValidFields = () =>
    fields.length === 0 && (!only || all.every((entry) => checkOwnFields(entry).length === 0));
  const hasRoute = createHasRoute?.(content, buildDate, hasValidFields) ?? (() => true);
  const relations = measureStep('relations', () =>
    checkRelations(content.entries, topics, content.entries.filter(isAsked)),
  );
  if (ahead) measureStep('inspections', () => ahead.finish());
  const addresses = listAddresses(content, buildDate);
  const specific = [
    ...checkFiles(content),
    ...relations,
    ...checkRedirects(content, addresses),
    ...checkAddressList(content, addresses, buildDate),
    ...(withBodies ? checkBodies(content, addresses, { buildDate, hasRoute, entries: asked, pictures }) : []),
  ];
  return [...diagnostics, ...dropVague(fields, specific), ...specific].sort(compareDiagnostics);
}

const checkOwnFields = guardEntry(memoizeByEntry((entry) => checkFields(createFieldSource(entry))));

/** Codes of the schema alone, which say little about the cause. */
const VAGUE: ReadonlySet<DiagnosticCode> = new Set(['field-empty', 'field-missing', 'field-value']);

/** Drops a vague diagnostic of the schema if a more precise one exists at the same place. */
function dropVague(fields: readonly Diagnostic[], specific: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set(specific.map(getPlaceKey));
  return fields.filter((diagnostic) => !VAGUE.has(diagnostic.code) || !told.has(getPlaceKey(diagnostic)));
}

const getPlaceKey = ({ file, field }: Diagnostic) => `${file} ${field}`;

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
