/**
 * What the features of the site add to its addresses: a row a feature, with its page or file, its sections and its
 * drawings. Links, navigation, reserved addresses, the checks and the tests follow from here.
 */
import { site } from '#site.ts';

/** The groups of links at the foot of every page. */
export type FootGroup = 'ways' | 'about';

interface FeatureRow {
  /** Where its page stands, or its file: no slash at the end. From the root, without the base path. */
  path?: `/${string}`;
  /** What the page is called, and every link to it. */
  title?: { en: string };
  /** The group of links at the foot of every page that has it: ways through what there is, or pages about the site. */
  foot?: FootGroup;
  /** True if the directory links to it, as another way through everything. */
  isInDirectory?: true;
  /** What the main navigation marks where somebody is on this page: the directory, or the collection with calls. */
  within?: 'directory' | 'calls';
  /** True if lists of its page have further pages below it: `/timeline/2019/`, `/timeline/2019/page/2/`. */
  hasFurtherPages?: true;
  /** True if its page is in every language of the site: it has words, names and numbers, and few texts. */
  hasLanguages?: true;
  /** The id of its section on the page of an entry. */
  section?: string;
  /** What the addresses of its files end in, apart from what stands below its page. */
  files?: readonly `${'.' | '/'}${string}`[];
  /** Another feature that its page is about, too: where the site has both, the title names both. */
  alsoOf?: 'calendars';
  /** The feature that it cannot do without: it is off where that is. */
  needs?: 'openData';
  /**
   * Its folder in `src/features/`, of a feature that `site.ts` may switch off: then nothing in it is drawn, and no
   * style or script of it reaches a page.
   */
  folder?: string;
  /** What the ids in its drawings on the page of an entry begin with. */
  drawings?: Readonly<Record<string, string>>;
}

/** In the order in which pages link to them. */
export const FEATURES = {
  calls: {
    path: '/calls/',
    title: { en: 'Calls' },
    hasFurtherPages: true,
    foot: 'ways',
    isInDirectory: true,
    within: 'calls',
    hasLanguages: true,
    section: 'calls',
    folder: 'calls',
  },
  map: {
    path: '/map/',
    title: { en: 'Map' },
    hasFurtherPages: true,
    hasLanguages: true,
    foot: 'ways',
    isInDirectory: true,
    within: 'directory',
    section: 'map',
    folder: 'map',
    drawings: { participants: 'map', locator: 'where' },
  },
  timeline: {
    path: '/timeline/',
    title: { en: 'Timeline' },
    hasLanguages: true,
    hasFurtherPages: true,
    foot: 'ways',
    isInDirectory: true,
    section: 'time',
    folder: 'timeline',
    drawings: { entry: 'drawn' },
  },
  countries: {
    path: '/countries/',
    title: { en: 'Countries' },
    hasLanguages: true,
    foot: 'ways',
    isInDirectory: true,
    within: 'directory',
    folder: 'countries',
  },
  /** Without it, entries have no field for their topics. */
  topics: {
    path: '/topics/',
    title: { en: 'Topics' },
    hasLanguages: true,
    foot: 'ways',
    isInDirectory: true,
    within: 'directory',
    folder: 'topics',
  },
  people: {
    path: '/people/',
    title: { en: 'People' },
    hasFurtherPages: true,
    isInDirectory: true,
    within: 'directory',
    folder: 'people',
  },
  /** The page that documents the open data. */
  openData: { path: '/data/', title: { en: 'Open data' }, foot: 'ways', folder: 'open-data' },
  /** What was added, changed and removed in the data. */
  dataChanges: {
    path: '/data/changes/',
    title: { en: 'Changes of the data' },
    needs: 'openData',
    folder: 'data-changes',
  },
  /** The page lists the calendars, too. */
  feeds: {
    path: '/feeds/',
    title: { en: 'Feeds' },
    alsoOf: 'calendars',
    hasFurtherPages: true,
    foot: 'ways',
    files: ['/feed.json', '/feed.xml'],
    folder: 'feeds',
  },
  calendars: { title: { en: 'Calendars' }, files: ['.ics'], folder: 'calendars' },
  /** What a visitor has marked: the browser keeps it, and reads what it is from the open data. */
  shortlist: {
    path: '/shortlist/',
    title: { en: 'Shortlist' },
    foot: 'ways',
    needs: 'openData',
    folder: 'shortlist',
  },
  /** A copy on the device of the visitor, for when there is no line. */
  offline: { path: '/offline/', title: { en: 'Without a connection' }, folder: 'offline' },
  /** The page that offers what other sites can show in a frame. */
  embeds: { path: '/embeds/', title: { en: 'Embed this site' }, hasLanguages: true, folder: 'embeds' },
  /** What the site knows, and how far it can be relied on. */
  dataReport: {
    path: '/about/data/',
    title: { en: 'About the data' },
    hasFurtherPages: true,
    foot: 'about',
    section: 'contradictions',
  },
  /** How much there is, and of what. */
  numbers: {
    path: '/about/numbers/',
    title: { en: 'Statistics' },
    hasFurtherPages: true,
    folder: 'numbers',
  },
  directory: {
    path: '/directory/',
    title: { en: 'Directory' },
    hasLanguages: true,
    hasFurtherPages: true,
    within: 'directory',
  },
  search: { path: '/search/', title: { en: 'Search' }, hasLanguages: true },
  bridgeDiagram: { drawings: { entry: 'bridge' }, folder: 'bridge-diagram' },
  citations: { folder: 'citations' },
} as const satisfies Readonly<Record<string, FeatureRow>>;

export type FeatureName = keyof typeof FEATURES;

/** The features with a page or a file of their own. */
export type SitePageName = {
  [Name in FeatureName]: (typeof FEATURES)[Name] extends { path: string } ? Name : never;
}[FeatureName];

/** The features with a title: those with a page, and what a page is about, too. */
export type TitledName = {
  [Name in FeatureName]: (typeof FEATURES)[Name] extends { title: object } ? Name : never;
}[FeatureName];

const names = Object.keys(FEATURES) as FeatureName[];

const rowOf = (name: FeatureName): FeatureRow => FEATURES[name];

/** True for a feature that the site has: it is not switched off, nor is what it needs. */
export function isInUse(name: FeatureName): boolean {
  const { needs } = rowOf(name);
  return !site.featuresOff.includes(name) && (needs === undefined || isInUse(needs));
}

/** The features that a page is about: its own, and another that the site has. */
export const listFeaturesOf = (name: SitePageName): TitledName[] =>
  [name, rowOf(name).alsoOf ?? []].flat().filter(isInUse);

/** The names of the features that `site.ts` may switch off, which have a folder. */
export const OPTIONAL_FEATURES: readonly FeatureName[] = names.filter(
  (name) => rowOf(name).folder !== undefined,
);

/** The folders in `src/features/` of what is switched off. */
export const listFoldersOff = (): string[] =>
  names.filter((name) => !isInUse(name)).flatMap((name) => rowOf(name).folder ?? []);

/** The rows of all features in use, for whoever asks all of them. */
export const featureRows: readonly FeatureRow[] = names.filter(isInUse).map(rowOf);

/** The rows of pages and files, in the order in which pages link to them. */
export const sitePages = names.filter(isInUse).flatMap((name) => {
  const row = rowOf(name);
  // The type says of which names it is true.
  return row.path && row.title
    ? [{ ...row, name: name as SitePageName, path: row.path, title: row.title }]
    : [];
});
