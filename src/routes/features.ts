/**
 * What the features of the site add to its addresses: a row a feature, with its page or file, its sections and its
 * drawings. Links, navigation, reserved addresses, the checks and the tests follow from here. Imports nothing.
 */

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
  /** The id of its section on the page of an entry. */
  section?: string;
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
    section: 'calls',
  },
  map: {
    path: '/map/',
    title: { en: 'Map' },
    foot: 'ways',
    isInDirectory: true,
    within: 'directory',
    section: 'map',
    drawings: { participants: 'map', locator: 'where' },
  },
  timeline: {
    path: '/timeline/',
    title: { en: 'Timeline' },
    hasFurtherPages: true,
    foot: 'ways',
    isInDirectory: true,
    section: 'time',
    drawings: { entry: 'drawn' },
  },
  countries: {
    path: '/countries/',
    title: { en: 'Countries' },
    foot: 'ways',
    isInDirectory: true,
    within: 'directory',
  },
  topics: {
    path: '/topics/',
    title: { en: 'Topics' },
    foot: 'ways',
    isInDirectory: true,
    within: 'directory',
  },
  /** The page that documents the open data. */
  openData: { path: '/data/', title: { en: 'Open data' }, foot: 'ways' },
  /** What was added, changed and removed in the data. */
  dataChanges: { path: '/data/changes/', title: { en: 'Changes of the data' } },
  feeds: { path: '/feeds/', title: { en: 'Feeds and calendars' }, hasFurtherPages: true, foot: 'ways' },
  /** What the site knows, and how far it can be relied on. */
  dataReport: {
    path: '/about/data/',
    title: { en: 'About the data' },
    hasFurtherPages: true,
    foot: 'about',
    section: 'contradictions',
  },
  directory: { path: '/directory/', title: { en: 'Directory' }, hasFurtherPages: true, within: 'directory' },
  search: { path: '/search/', title: { en: 'Search' } },
  bridgeDiagram: { drawings: { entry: 'bridge' } },
} as const satisfies Readonly<Record<string, FeatureRow>>;

type FeatureName = keyof typeof FEATURES;

/** The features with a page or a file of their own. */
export type SitePageName = {
  [Name in FeatureName]: (typeof FEATURES)[Name] extends { path: string } ? Name : never;
}[FeatureName];

/** Every row, for whoever asks all of them. */
export const featureRows: readonly FeatureRow[] = Object.values(FEATURES);

/** The rows of pages and files, in the order in which pages link to them. */
export const sitePages = (Object.keys(FEATURES) as FeatureName[]).flatMap((name) => {
  const row: FeatureRow = FEATURES[name];
  // The type says of which names it is true.
  return row.path && row.title
    ? [{ ...row, name: name as SitePageName, path: row.path, title: row.title }]
    : [];
});
