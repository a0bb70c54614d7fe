/** Creates the data report: completeness, contradictions of sources, the oldest checks. */
import { collections } from '#collections/index.ts';
import { getTextDates, listContradictions, listSources } from '#collections/meanings.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { createDateView } from '#model/dates/dates.ts';
import { createSitePage } from '#model/page/page-head.ts';
import { toHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { site } from '#site.ts';
import { parseDate } from '#time/edtf.ts';
import { isOld } from './provenance.ts';
import type { DataPageView } from './provenance-types.ts';
import { provenanceWords } from './words.ts';

/** How many of the oldest entries the page lists. */
const OLDEST = 50;

/** The view of the data report. Pure: the same model gives the same view. */
export function createDataPageView(model: SiteModel): DataPageView {
  const entries = [...model.entries.values()];
  const contradictions = createContradictions(model);
  const correction = createCorrectionPlace(model);
  return {
    ...createSitePage(model, 'dataReport', provenanceWords.dataPage.lead, { above: listAbout(model) }),
    numbers: [
      createNumber(provenanceWords.dataPage.entries, entries.length),
      createNumber(provenanceWords.dataPage.sources, countSources(entries)),
      createNumber(provenanceWords.dataPage.contradictions, contradictions.count),
      createNumber(
        provenanceWords.dataPage.unconfirmed,
        entries.filter((entry) => getTextDates(entry).confirmed === undefined).length,
      ),
    ],
    contradictions,
    oldest: createOldest(model, entries),
    ...(correction && { correction }),
  };
}

/** The page about the site, which is the parent of this one. */
function listAbout(model: SiteModel): PageLink[] {
  const [id] = SITE_PAGES;
  const about = model.pages.get(id);
  return about ? [{ href: toHref(id), text: about.data.title }] : [];
}

const createNumber = (label: string, value: number) => ({
  label,
  value: value.toLocaleString(site.languages[0]),
});

/** The number of cited pages and documents without duplicates, by address or else by title. */
function countSources(entries: readonly ModelEntry[]): number {
  return new Set(entries.flatMap(listSources).map(({ title, url }) => url ?? title)).size;
}

function createContradictions(model: SiteModel): DataPageView['contradictions'] {
  const groups = collections.flatMap((collection) => {
    const entries = listOf(model, collection)
      .filter((entry) => listContradictions(entry).length > 0)
      .map((entry) => ({
        href: toHref(toRef(entry)),
        title: entry.data.title,
        items: listContradictions(entry),
      }));
    const count = entries.reduce((sum, { items }) => sum + items.length, 0);
    const { plural: label } = collection.labels.en;
    return count > 0 ? [{ id: collection.name, label, count, entries }] : [];
  });
  return { count: groups.reduce((sum, group) => sum + group.count, 0), groups };
}

/** Dates that tell how fresh an entry is, the most reliable first. */
const FRESHNESS = [
  ['confirmed', provenanceWords.dataPage.checked],
  ['updated', provenanceWords.dataPage.updated],
  ['published', provenanceWords.dataPage.published],
] as const;

interface Dated {
  entry: ModelEntry;
  field: (typeof FRESHNESS)[number][0];
  what: string;
  date: string;
}

function listDated(entry: ModelEntry): Dated[] {
  const [known] = FRESHNESS.flatMap(([field, what]) => {
    const date = getTextDates(entry)[field];
    return date === undefined ? [] : [{ entry, field, what, date }];
  });
  return known ? [known] : [];
}

const getDay = ({ date }: Dated) => parseDate(date)?.first ?? '';

const compareDays = (a: Dated, b: Dated) => Number(getDay(a) > getDay(b)) - Number(getDay(a) < getDay(b));

function createOldest(model: SiteModel, entries: readonly ModelEntry[]): DataPageView['oldest'] {
  const dated = entries.flatMap(listDated).sort(compareDays);
  const undated = entries.length - dated.length;
  return {
    items: dated.slice(0, OLDEST).map(({ entry, field, what, date }) => ({
      href: toHref(toRef(entry)),
      title: entry.data.title,
      what,
      date: createDateView(date),
      isOld: field === 'confirmed' && isOld(date, model.buildDate),
    })),
    ...(dated.length > OLDEST && { rest: en.someOf(OLDEST, dated.length) }),
    ...(undated > 0 && { undated: provenanceWords.dataPage.undated(undated, entries.length) }),
  };
}

function createCorrectionPlace(model: SiteModel): DataPageView['correction'] {
  const text = provenanceWords.dataPage.correctText;
  if (site.repository) {
    const link = {
      href: site.repository.url,
      text: provenanceWords.dataPage.correctRepository,
      isElsewhere: true,
    };
    return { text, link };
  }
  if (!model.pages.has('contact')) return undefined;
  return {
    text,
    link: { href: toHref('contact'), text: provenanceWords.dataPage.correctContact, isElsewhere: false },
  };
}
