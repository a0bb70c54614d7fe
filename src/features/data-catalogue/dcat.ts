/**
 * Describes the open data for the catalogues of states and of Europe, by DCAT-AP 3
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.0/): a catalogue, its datasets, and their files.
 */
import type { DataRecord, OpenData } from '#features/open-data/open-data-types.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { homeUrl, toAbsolute, toHref, toSitePageHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { site } from '#site.ts';
import type { Thing, Value } from './rdf.ts';

/** The code lists of the Publications Office of the European Union. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** The codes of languages in these lists, by the first part of a language tag. */
const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  bg: 'BUL',
  bs: 'BOS',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  fr: 'FRA',
  hr: 'HRV',
  hu: 'HUN',
  it: 'ITA',
  ka: 'KAT',
  mk: 'MKD',
  ro: 'RON',
  sl: 'SLV',
  sq: 'SQI',
  sr: 'SRP',
  tr: 'TUR',
  uk: 'UKR',
};

/** What all of the data is about: regions and cities. */
const THEME = { id: `${AUTHORITY}data-theme/REGI`, label: 'Regions and cities' };

/** The names of file types, by media type. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  'application/geo+json': 'GEOJSON',
  'application/json': 'JSON',
  'text/csv': 'CSV',
};

interface DataFile {
  url: string;
  mediaType: string;
  schema?: string;
}

/** All things of the catalogue: the catalogue first, then each dataset with its files, then what they refer to. */
export function createCatalogue(model: SiteModel, { datasets }: Pick<OpenData, 'datasets'>): Thing[] {
  const listed = datasets.find(({ name }) => name === 'index')?.entries ?? [];
  const files = listed.map((record) => ({ record, files: record.files as unknown as readonly DataFile[] }));
  const mediaTypes = new Set(files.flatMap((set) => set.files.map(({ mediaType }) => mediaType)));
  const schemas = new Set(files.flatMap((set) => set.files.flatMap(({ schema }) => schema ?? [])));
  return [
    createCatalogueThing(model, listed),
    ...files.flatMap(({ record, files: own }) => [
      createDataset(model, record, own),
      ...own.flatMap((file): Thing[] => [
        createDistribution(model, record, file),
        // The shapes of the profile ask for a type of everything.
        { id: file.url, type: 'rdfs:Resource', statements: [] },
      ]),
    ]),
    ...listAgents(),
    ...listLanguages().map((id): Thing => ({ id, type: 'dct:LinguisticSystem', statements: [] })),
    {
      id: site.licence.url,
      type: 'dct:LicenseDocument',
      statements: [['dct:title', inEnglish(site.licence.name)]],
    },
    { id: THEME.id, type: 'skos:Concept', statements: [['skos:prefLabel', inEnglish(THEME.label)]] },
    ...[...mediaTypes].flatMap((type): Thing[] => [
      { id: toMediaType(type), type: 'dct:MediaType', statements: [] },
      { id: toFileType(type), type: 'dct:MediaTypeOrExtent', statements: [] },
    ]),
    ...[...schemas].map((id): Thing => ({ id, type: 'dct:Standard', statements: [] })),
  ];
}

const inEnglish = (text: string): Value => ({ text, language: site.languages[0] });

const toThing = (id: string): Value => ({ id });

const toDay = (text: string): Value => ({ text, type: 'xsd:date' });

const toText = (text: string): Value => ({ text, type: 'xsd:string' });

const toMediaType = (type: string) => `https://www.iana.org/assignments/media-types/${type}`;

const toFileType = (type: string) => `${AUTHORITY}file-type/${FILE_TYPES[type] ?? 'BIN'}`;

const listLanguages = (): string[] =>
  site.languages.flatMap((tag) => {
    const code = LANGUAGE_CODES[tag.split('-')[0] ?? ''];
    return code === undefined ? [] : [`${AUTHORITY}language/${code}`];
  });

const getPage = () => toAbsolute(toSitePageHref('openData'));

const getPublisher = () => `${homeUrl()}#publisher`;

const getContact = () => `${homeUrl()}#contact`;

/** `events` → the address by which the dataset is known. */
const toDataset = ({ id }: DataRecord) => `${getPage()}#${String(id).replace('/', '-')}`;

/** The address of what is said of a file: its own is that of its bytes. */
const toDistribution = ({ url }: DataFile) => `${url}#file`;

type Statements = Thing['statements'];

/** What the catalogue and each of its datasets say of themselves. */
const listOrigins = (model: SiteModel): Statements => [
  ['dct:publisher', toThing(getPublisher())],
  ['dct:modified', toDay(model.buildDate)],
  ...listLanguages().map((id) => ['dct:language', toThing(id)] as const),
];

function createCatalogueThing(model: SiteModel, listed: readonly DataRecord[]): Thing {
  return {
    id: `${getPage()}#catalogue`,
    type: 'dcat:Catalog',
    statements: [
      ['dct:title', inEnglish(model.words.shared.title(getSitePageTitle(model, 'openData'), site.name))],
      ['dct:description', inEnglish(model.words.shared.openDataLead)],
      ...listOrigins(model),
      ['dct:license', toThing(site.licence.url)],
      ['foaf:homepage', toThing(getPage())],
      ...listed.map((record) => ['dcat:dataset', toThing(toDataset(record))] as const),
    ],
  };
}

function createDataset(model: SiteModel, record: DataRecord, files: readonly DataFile[]): Thing {
  const version = model.versions.at(-1)?.version;
  return {
    id: toDataset(record),
    type: 'dcat:Dataset',
    statements: [
      ['dct:title', inEnglish(String(record.title))],
      ['dct:description', inEnglish(String(record.description))],
      ['dct:identifier', toText(toDataset(record))],
      ...listOrigins(model),
      ['dcat:contactPoint', toThing(getContact())],
      ['dcat:keyword', inEnglish(String(record.title))],
      ['dcat:theme', toThing(THEME.id)],
      ['dcat:landingPage', toThing(getPage())],
      ...(version === undefined ? [] : [['dcat:version', toText(String(version))] as const]),
      ...files.map((file) => ['dcat:distribution', toThing(toDistribution(file))] as const),
    ],
  };
}

function createDistribution(model: SiteModel, record: DataRecord, file: DataFile): Thing {
  const title = `${String(record.title)} (${FILE_TYPES[file.mediaType] ?? file.mediaType})`;
  return {
    id: toDistribution(file),
    type: 'dcat:Distribution',
    statements: [
      ['dct:title', inEnglish(title)],
      ['dcat:accessURL', toThing(file.url)],
      ['dcat:downloadURL', toThing(file.url)],
      ['dcat:mediaType', toThing(toMediaType(file.mediaType))],
      ['dct:format', toThing(toFileType(file.mediaType))],
      ['dct:license', toThing(site.licence.url)],
      ['dct:modified', toDay(model.buildDate)],
      ...(file.schema === undefined ? [] : [['dct:conformsTo', toThing(file.schema)] as const]),
    ],
  };
}

/** Who publishes, where to ask, and the page about the data. */
function listAgents(): Thing[] {
  return [
    {
      id: getPublisher(),
      type: 'foaf:Agent',
      statements: [
        ['foaf:name', inEnglish(site.name)],
        ['foaf:homepage', toThing(homeUrl())],
      ],
    },
    { id: homeUrl(), type: 'foaf:Document', statements: [] },
    { id: getPage(), type: 'foaf:Document', statements: [] },
    {
      id: getContact(),
      type: 'vcard:Kind',
      statements: [
        ['vcard:fn', inEnglish(site.name)],
        ['vcard:hasURL', toThing(toAbsolute(toHref('contact')))],
      ],
    },
  ];
}
