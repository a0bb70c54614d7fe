/** Lists what whoever looks after a country or a programme could improve: what is stale, thin, unsourced, or there twice. */
import { Twins } from '#authoring/import/twins.ts';
import { isDirectory } from '#collections/collection.ts';
import { getTextDates } from '#collections/meanings.ts';
import { getShape } from '#collections/shape.ts';
import { findWebsite, listSources, WEBSITE } from '#collections/unchecked.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { isOld } from '#features/provenance/provenance.ts';
import { toRef } from '#graph/graph.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { listOfCountry } from '#model/groups/country-entries.ts';
import { findSubscription } from '#model/groups/scopes.ts';
import { listParticipants } from '#model/relations/participation.ts';
import { getEntry, type ModelEntry, type SiteModel } from '#model/site-model.ts';

/** What a report is about: all, a country by its code, a programme by its reference. */
export interface CareScope {
  country?: string | undefined;
  programme?: string | undefined;
}

interface CareFinding {
  /** Its file, below the content folder. */
  file: string;
  title: string;
  /** "last checked 2021-05". */
  reason: string;
}

type CareWords = Messages['care'];

type CareReport = Record<keyof CareWords['sections'], CareFinding[]>;

/** Fewer words are thin. */
const FEW_WORDS = 25;

/**
 * The report on what is published in the scope. Throws for a programme that there is not, and a country without
 * entries.
 */
export function createCareReport(
  model: SiteModel,
  content: Content,
  scope: CareScope,
  messages: Messages = english,
): CareReport {
  const { care } = messages;
  const inScope = new Set(listInScope(model, scope, care).map(toRef));
  const published = content.entries.filter((entry) => model.entries.has(toRef(entry)));
  const entries = published.filter((entry) => inScope.has(toRef(entry)));
  const list = (findReason: (entry: Entry) => string | undefined): CareFinding[] =>
    entries.flatMap((entry) => {
      const reason = findReason(entry);
      return reason === undefined ? [] : [createFinding(entry, reason)];
    });
  return {
    stale: list((entry) => findStale(model, entry, care)),
    thin: list(({ body }) => {
      const count = body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
      return count < FEW_WORDS ? care.wordCount(count) : undefined;
    }),
    unsourced: list(({ data }) => (listSources(data).length === 0 ? care.noSource : undefined)),
    withoutWebsite: list((entry) => (lacksWebsite(entry) ? care.noWebsite : undefined)),
    twice: listTwice(published, inScope, messages),
  };
}

const createFinding = ({ file, data, id }: Entry, reason: string): CareFinding => ({
  file,
  title: typeof data.title === 'string' ? data.title : id,
  reason,
});

function listInScope(model: SiteModel, { country, programme }: CareScope, care: CareWords): ModelEntry[] {
  const all = [...model.entries.values()];
  const ofCountry = country === undefined ? all : listOfCountry(model, country.toUpperCase());
  if (ofCountry.length === 0) throw new Error(care.noCountry(country ?? ''));
  const ofProgramme = programme === undefined ? all : listOfProgramme(model, programme, care);
  const members = new Set(ofProgramme);
  return ofCountry.filter((entry) => members.has(entry));
}

/** A programme with all that belongs to it, and who took part in any of it. */
function listOfProgramme(model: SiteModel, ref: string, care: CareWords): ModelEntry[] {
  const scope = findSubscription(model, 'path', ref);
  if (scope?.kind !== 'project') throw new Error(care.noProgramme(ref));
  const participants = scope.entries.flatMap((entry) => listParticipants(model, entry).map(({ to }) => to));
  return [...new Set([...scope.entries, ...participants])];
}

/** What is there for a long time must be checked again and again; what has happened does not change. */
function findStale(model: SiteModel, entry: Entry, care: CareWords): string | undefined {
  if (!isDirectory(entry.collection)) return undefined;
  const { confirmed } = getTextDates(getEntry(model, toRef(entry)));
  if (confirmed === undefined) return care.neverChecked;
  return isOld(confirmed, model.buildDate) ? care.lastChecked(confirmed) : undefined;
}

const lacksWebsite = ({ collection, data }: Entry) =>
  isDirectory(collection) &&
  getShape(collection).properties?.[WEBSITE] !== undefined &&
  findWebsite(data) === undefined;

/** Of two that are likely one, the later one in the order of files is told, with the earlier one. */
function listTwice(
  published: readonly Entry[],
  inScope: ReadonlySet<string>,
  messages: Messages,
): CareFinding[] {
  const twins = new Twins({ entries: [] }, messages);
  return published.flatMap((entry) => {
    const [reason] = twins.add(entry);
    return reason !== undefined && inScope.has(toRef(entry)) ? [createFinding(entry, reason)] : [];
  });
}

/** The report as text: a section for each kind of work, with what is to be done. */
export function formatCareReport(report: CareReport, { care }: Messages = english): string {
  const sections = Object.entries(care.sections).flatMap(([name, { title, todo }]) => {
    const findings = report[name as keyof CareReport];
    if (findings.length === 0) return [];
    const lines = findings.map(({ file, title: name, reason }) => `  ${file}: ${name}. ${reason}`);
    return [[`${title}: ${findings.length}. ${todo}`, ...lines].join('\n')];
  });
  return sections.length === 0 ? care.nothing : sections.join('\n\n');
}
