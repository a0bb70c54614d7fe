/** Creates the open data page, with examples whose output is computed from the same data. */

import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { createSiteDataset } from '#features/structured-data/dataset-things.ts';
import { nameField } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { createSitePage } from '#model/page/page-head.ts';
import { toAbsolute, toDataFileHref, toDataFileUrl, toSitePageHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { DownloadThing } from '#model/thing-types.ts';
import type { PageLink } from '#model/view-types.ts';
import { isInUse } from '#routes/features.ts';
import { site } from '#site.ts';
import { VERSION } from './open-data.ts';
import type {
  DataExample,
  DataRow,
  Dataset,
  OpenData,
  OpenDataView,
  PartTable,
  PlaceSet,
} from './open-data-types.ts';

const toCatalogueHref = () => toDataFileHref('index.json');

/** The view of the page. Pure: the same data gives the same view. */
export function createOpenDataView(model: SiteModel, data: OpenData): OpenDataView {
  return {
    ...createSitePage(model, 'openData', model.words.shared.openDataLead, {
      askedAs: model.words.openData.askedAs,
      structured: createSiteDataset(model, ({ name }) => listDownloads(name, data)),
    }),
    datasets: data.tables.flatMap(({ name }) => {
      const dataset = data.datasets.find((candidate) => candidate.name === name);
      return dataset ? [createRow(model, dataset, data)] : [];
    }),
    parts: data.parts.filter(({ rows }) => rows.length > 0).map((value) => createPartRow(model, value)),
    catalogue: { href: toCatalogueHref(), text: toAbsolute(toCatalogueHref()) },
    portals: [
      createFileLink('dcat.ttl', model.words.openData.formats.turtle),
      createFileLink('dcat.jsonld', model.words.openData.formats.jsonLd),
    ],
    quality: { href: toSitePageHref('dataReport'), text: model.words.openData.quality },
    ...(isInUse('embeds') && {
      embeds: { href: toSitePageHref('embeds'), text: model.words.openData.embedsLink },
    }),
    ...(isInUse('dataChanges') &&
      model.versions.length > 0 && {
        changes: { href: toSitePageHref('dataChanges'), text: model.words.openData.changesLink },
      }),
    sections: model.words.openData.meaning,
    citation: model.words.openData.citation(
      site.name,
      toAbsolute(toSitePageHref('openData')),
      VERSION,
      model.buildDate,
    ),
    examples: listExamples(model, data),
  };
}

/** The files of a collection, for dataset search engines. */
function listDownloads(name: string, { places }: OpenData): DownloadThing[] {
  const createDownload = (ending: string, mediaType: string) => ({
    href: toDataFileHref(`${name}.${ending}`),
    mediaType,
  });
  return [
    createDownload('json', 'application/json'),
    createDownload('csv', 'text/csv'),
    ...(places.some((set) => set.name === name) ? [createDownload('geojson', 'application/geo+json')] : []),
  ];
}

const formatCount = (count: number) => count.toLocaleString(site.languages[0]);

const createFileLink = (file: string, text: string): PageLink => ({ href: toDataFileHref(file), text });

function createRow(model: InLanguage, { name, head, description }: Dataset, { places }: OpenData): DataRow {
  const { json, csv, geojson, schema } = model.words.openData.formats;
  const hasPlaces = places.some((set) => set.name === name);
  const isCollection = collections.some((collection) => collection.name === name);
  return {
    title: head.title,
    ...(!isCollection && { description }),
    rows: formatCount(head.count),
    files: [
      createFileLink(`${name}.json`, json),
      createFileLink(`${name}.csv`, csv),
      ...(hasPlaces ? [createFileLink(`${name}.geojson`, geojson)] : []),
      createFileLink(`schema/${name}.json`, schema),
    ],
  };
}

function createPartRow(model: InLanguage, { name, datasetTitles, rows }: PartTable): DataRow {
  return {
    title: nameField(model, name),
    description: model.words.openData.part(name, [...datasetTitles]),
    rows: formatCount(rows.length),
    files: [createFileLink(`parts/${name}.csv`, model.words.openData.formats.csv)],
  };
}

/** Example programs for the existing data: events, participants, places. */
function listExamples(model: InLanguage, data: OpenData): DataExample[] {
  const occurrences = collections.find(({ nature }) => nature === 'occurrence');
  const place = data.places.find(({ name }) =>
    collections.some((collection) => collection.name === name && isDirectory(collection)),
  );
  return [
    ...(occurrences ? listShellExamples(model, data, occurrences.name) : []),
    createPythonExample(model, data),
    ...(place ? listScriptExamples(model, place) : []),
    ...(place ? [createSpreadsheetExample(model, place.name)] : []),
  ];
}

/** Counts the entries in the country that has most of them. */
function listShellExamples(model: InLanguage, { datasets }: OpenData, name: string): DataExample[] {
  const entries = datasets.find((dataset) => dataset.name === name)?.entries ?? [];
  const codes = entries.flatMap(({ derived }) => (derived as { countries?: string[] }).countries ?? []);
  const [most] = [...Map.groupBy(codes, (code) => code)].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return [];
  const [code, countryEntries] = most;
  const filter = `[.entries[] | select(.derived.countries // [] | index("${code}"))] | length`;
  return [
    {
      id: 'shell',
      title: model.words.openData.exampleTitles.shell,
      code: `curl -s ${toDataFileUrl(`${name}.json`)} |\n  jq '${filter}'`,
      prints: String(countryEntries.length),
    },
  ];
}

function createPythonExample(model: InLanguage, { datasets }: OpenData): DataExample {
  const relations = datasets.find(({ name }) => name === 'participation')?.entries ?? [];
  const parts = relations.filter(({ relation }) => relation === 'role');
  const who = new Set(parts.map(({ to }) => to));
  const code = [
    'import csv, io, urllib.request',
    '',
    `address = "${toDataFileUrl('participation.csv')}"`,
    'with urllib.request.urlopen(address) as file:',
    '    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")',
    '    roles = [row for row in csv.DictReader(text) if row["relation"] == "role"]',
    'print(len(roles), "roles of", len({row["to"] for row in roles}))',
  ];
  return {
    id: 'python',
    title: model.words.openData.exampleTitles.python,
    code: code.join('\n'),
    prints: `${parts.length} roles of ${who.size}`,
  };
}

function listScriptExamples(model: InLanguage, { name, head: { count, licence } }: PlaceSet): DataExample[] {
  const code = [
    `const response = await fetch('${toDataFileUrl(`${name}.geojson`)}');`,
    'const { features, licence } = await response.json();',
    "console.log(features.length, 'entries on the map,', licence.name);",
  ];
  return [
    {
      id: 'javascript',
      title: model.words.openData.exampleTitles.javascript,
      code: code.join('\n'),
      prints: `${count} entries on the map, ${licence.name}`,
    },
  ];
}

function createSpreadsheetExample(model: InLanguage, name: string): DataExample {
  return {
    id: 'spreadsheet',
    title: model.words.openData.exampleTitles.spreadsheet,
    code: `=IMPORTDATA("${toDataFileUrl(`${name}.csv`)}")`,
    note: model.words.openData.spreadsheetNote,
  };
}
