/** The preflight: checks a content folder and reports everything at once. */

import { pages as pagesFolder } from '#collections/pages.ts';
import { isTranslation } from '#entries/entry-text.ts';
import { type Content, type Entry, readContent } from '#entries/read-content.ts';
import { measureStep } from '#entries/timing.ts';
import { toRef } from '#graph/graph.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { checkBodies } from '#preflight/bodies/bodies.ts';
import { InspectionsAhead } from '#preflight/bodies/inspections.ts';
import { LinkTargets } from '#preflight/bodies/links.ts';
import { markConsequences } from '#preflight/diagnostics/causes.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type ToldDiagnostic,
  tellDiagnostic,
} from '#preflight/diagnostics/diagnostic.ts';
import { guardEntry } from '#preflight/diagnostics/guard.ts';
import { checkByEntry } from '#preflight/diagnostics/memo.ts';
import { offerEdits } from '#preflight/edits/offer-edits.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import type { KnownWords } from '#preflight/fields/own-words.ts';
import { checkCharacters } from '#preflight/files/characters.ts';
import { checkFiles } from '#preflight/files/files.ts';
import type { KeptReadings } from '#preflight/kept-readings.ts';
import { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { checkFarDates } from '#preflight/relations/far-dates.ts';
import { createKnownWords } from '#preflight/relations/known-words.ts';
import { checkRelations } from '#preflight/relations/relations.ts';
import {
  checkTranslation,
  checkTranslations,
  createFindOriginal,
} from '#preflight/translations/translations.ts';
import { type CreateHasRoute, type KeptOverview, takeOverview } from './overview.ts';

export interface CheckOptions {
  /** `YYYY-MM-DD`: decides which entries are published. */
  buildDate: string;
  /**
   * Tells which derived pages and files exist; see `build/derived-routes.ts`. Without it, links to these are not
   * checked.
   */
  createHasRoute?: CreateHasRoute | undefined;
  /** The language in which editors are told what was found. Default: English. */
  messages?: Messages | undefined;
  /** Entries and pages to check; see `invalidation.ts`. Default: all. */
  only?: ReadonlySet<Entry> | undefined;
  /** The known files of pictures, from an earlier check. */
  pictures?: PictureFiles;
  /** Inspections that have already started. */
  ahead?: InspectionsAhead;
  /** False leaves out what bodies and pictures say, which takes most of the time. Default: true. */
  withBodies?: boolean;
  /** False leaves out pictures that are not decoded yet. Default: true. */
  decodes?: boolean;
  /** Keeps what is known of all files together. What it holds already is taken. */
  kept?: KeptOverview;
}

export interface FolderOptions extends Pick<CheckOptions, 'buildDate' | 'createHasRoute' | 'messages'> {
  /** What earlier checks have read; this one adds to it. */
  readings?: KeptReadings | undefined;
}

/**
 * Reads a content folder and checks all of it, as of the day of a build. Uses two threads for large content. Throws
 * if the folder can’t be read.
 */
export function checkFolder(
  dir: string,
  { readings, ...options }: FolderOptions,
): { content: Content; diagnostics: ToldDiagnostic[] } {
  const ahead = new InspectionsAhead();
  const content = readContent(dir, { tell: (entry) => ahead.add(entry), find: readings?.find });
  const diagnostics = checkContent(content, { ...options, ahead });
  readings?.keep(content, diagnostics);
  return { content, diagnostics };
}

/** Checks content that was read. Diagnostics are in the order of files, lines and columns. */
export function checkContent(content: Content, options: CheckOptions): ToldDiagnostic[] {
  const { messages = english } = options;
  return findDiagnostics(content, options).map((diagnostic) => tellDiagnostic(diagnostic, messages));
}

/** What `checkContent` finds, before it is told in any language. */
export function findDiagnostics(content: Content, options: Omit<CheckOptions, 'messages'>): Diagnostic[] {
  const {
    buildDate,
    createHasRoute,
    only,
    pictures = new PictureFiles(content.dir),
    ahead,
    withBodies = true,
    decodes = true,
    kept = {},
  } = options;
  const isAsked = (entry: Entry) => !only || only.has(entry);
  const all = [...content.entries, ...content.pages];
  const asked = all.filter(isAsked);
  const translations = content.translations.filter(isAsked);
  const findOriginal = createFindOriginal(content);
  const hasErrors = (entry: Entry) => checkOwnFields(entry).length > 0;
  const faulty = measureStep('fields', () => asked.filter(hasErrors));
  const hasValidFields = () => faulty.length === 0 && (!only || !all.some(hasErrors));
  if (ahead) measureStep('inspections', () => ahead.finish());
  const overview = takeOverview(content, kept, { buildDate, createHasRoute, hasValidFields });
  const { topics } = overview;
  const targets = new LinkTargets(content, buildDate, overview);
  const byRef = new Map(content.entries.map((entry) => [toRef(entry), entry]));
  const getKnownWords = createKnownWords(byRef, topics ?? []);
  const checkTexts = (entries: readonly Entry[]) =>
    withBodies ? checkBodies(entries, { targets, pictures, decodes }) : [];
  const check = (
    entries: readonly Entry[],
    faulty: readonly Entry[],
    refs: ReadonlyMap<string, Entry>,
  ): Diagnostic[] => {
    const fields = faulty.flatMap((entry) => checkKnownFields(entry, getKnownWords(entry)));
    const specific = [
      ...measureStep('relations', () => checkRelations(entries.filter(hasRelations), topics, refs)),
      ...checkFarDates(entries, buildDate),
      ...checkTexts(entries),
    ];
    return [...dropVague(fields, specific), ...specific];
  };
  const found = [
    ...overview.diagnostics.ofTopics,
    ...checkFiles(content),
    ...overview.diagnostics.ofAddresses,
    ...check(asked, faulty, byRef),
    ...measureStep('translations', () => checkTranslations(content, translations, findOriginal)),
    ...checkTexts(translations),
  ];
  const checkEntry = (entry: Entry) =>
    isTranslation(entry)
      ? [...checkTranslation(entry, findOriginal), ...checkTexts([entry])]
      : [
          ...checkCharacters(entry),
          ...check([entry], [entry].filter(hasErrors), new Map(byRef).set(toRef(entry), entry)),
        ];
  return offerEdits(content, markConsequences(content, found), checkEntry).sort(compareDiagnostics);
}

/** Pages of the site have no relations. */
const hasRelations = ({ collection }: Entry) => collection.name !== pagesFolder.name;

const checkOwnFields = guardEntry(checkByEntry((entry) => checkFields(createFieldSource(entry))));

/** With corrections from what other files tell. */
const checkKnownFields = guardEntry((entry: Entry, known: KnownWords) =>
  checkFields(createFieldSource(entry, known)),
);

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
