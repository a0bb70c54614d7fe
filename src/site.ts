/** The public repository of the content. */
export interface Repository {
  /** Its web page: `https://github.com/owner/name`. */
  url: string;
  /** The branch that the site is built from. */
  branch: string;
  /** The content folder in the repository. */
  contentPath: string;
  /** The address style of the host, if its host name does not tell. */
  style?: 'github' | 'gitlab';
}

/**
 * The identity of this site. A fork begins with this file and `content/`.
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
  /** Base path with a leading slash; `BASE_PATH` overrides it. */
  base: '/',
  /** The IANA zone for entries without a zone: it decides when a day is over. */
  timeZone: 'Europe/Belgrade',
  /** BCP 47 tags. The first is the language of the site and of its date format. */
  languages: ['en-GB', 'sr-Latn', 'sr-Cyrl', 'sq'],
  /** The tagline and the description in the further languages, by their tags; where there are none, those above stand. */
  translations: {
    'sr-Latn': {
      tagline: 'Ko gradi mostove među gradovima Jugoistočne Evrope',
      description:
        'Vesti i imenici programa koji povezuju gradove, digitalne i kreativne habove, IKT klastere i mala preduzeća u Jugoistočnoj Evropi.',
    },
    sq: {
      tagline: 'Kush ndërton ura mes qyteteve të Evropës Juglindore',
      description:
        'Lajme dhe katalogë të programeve që lidhin qytete, qendra digjitale e krijuese, klasterë të TIK-ut dhe biznese të vogla në Evropën Juglindore.',
    },
  } as Readonly<Record<string, { tagline: string; description: string }>>,
  /** The licence of the site’s text and of its data as a whole. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** The collections in use, in the order of the navigation. One that is left out has no page, field or word. */
  collections: [
    'news',
    'projects',
    'events',
    'workshops',
    'cities',
    'hubs',
    'clusters',
    'organisations',
  ] as readonly string[],
  /** Features that are switched off, by their names in `src/routes/features.ts`: no page, link, style or script. */
  featuresOff: [] as readonly string[],
  /** Collections whose entries may be `.mdx`. MDX is code: name only collections that trusted people write. */
  mdx: ['projects'] as readonly string[],
  /** Entries per page of a list. */
  pageSize: 50,
  /** The repository for corrections: each page links to its forms and its file there. Without it, pages link to `/contact/`. */
  repository: undefined as Repository | undefined,
  /** The web editor at `/admin/`: false leaves it out. */
  editor: true as boolean,
  /** An address of a service to which browsers report what the Content-Security-Policy has refused. */
  reportTo: undefined as string | undefined,
  /** After so many months, a news page says that it is old. */
  newsOldAfterMonths: 12,
  /** After so many months, a page says that checked facts may have changed. */
  confirmedForMonths: 24,
  /**
   * How the site labels Kosovo (prose stays as written): `asterisk` adds a mark and the footnote of the Brussels
   * agreement of 24 February 2012.
   */
  kosovo: 'asterisk' as 'asterisk' | 'plain',
} as const;
