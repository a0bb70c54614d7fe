/** Where the content is kept for all to see and correct. */
export interface Repository {
  /** Its page on the web: `https://github.com/owner/name`. */
  url: string;
  /** The branch that the site is built from. */
  branch: string;
  /** The folder of the content in it. */
  contentPath: string;
  /** Whose addresses it has, where the name of its host does not say so. */
  style?: 'github' | 'gitlab';
}

/**
 * Who this site is. A fork begins with this file and `content/`.
 *
 * Pure data: no imports, so that every layer and plain Node can read it.
 */
export const site = {
  /** The name in the header, in titles and in feeds. */
  name: 'Mostovi',
  /** One line below the name: what the site is. */
  tagline: 'Who builds bridges between the cities of South-East Europe',
  description:
    'News and directories of the programmes that connect cities, digital and creative hubs, ICT clusters and small firms in South-East Europe.',
  /** Origin without a trailing slash; `SITE_URL` overrides it. */
  url: 'https://mostovi.example',
  /** Sub-path with a leading slash; `BASE_PATH` overrides it. */
  base: '/',
  /** IANA zone that decides when a day is over wherever an entry names no zone of its own. */
  timeZone: 'Europe/Belgrade',
  /** BCP 47 tags; the first is the language of the site, and dates are written as there. */
  languages: ['en-GB'],
  /** Under which licence the words of the site and its data as a whole may be used. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Collections whose entries may be `.mdx`. MDX is code: name only what trusted people write. */
  mdx: ['projects'],
  /** Entries on one page of a list. */
  pageSize: 50,
  /**
   * Where readers can correct an entry: each page then leads to its file there. Without it, pages lead to
   * `/contact/`.
   */
  repository: undefined as Repository | undefined,
  /** After so many months a page of news says that it is old. */
  newsOldAfterMonths: 12,
  /** After so many months a page says that what was checked then may have changed. */
  confirmedForMonths: 24,
  /**
   * How Kosovo is labelled wherever the site prints the name of the country (prose stays as it was
   * written): `asterisk` adds a mark and the footnote of the Brussels agreement of 24 February 2012.
   */
  kosovo: 'asterisk' as 'asterisk' | 'plain',
} as const;
