/**
 * The settings of unit tests, in the place of `src/site.ts`: a site with every collection and every feature, whatever
 * the site has that the tests stand in. A fork tests the code by these, and its own settings by its built site.
 *
 * Node takes this file under the condition `test-site` (`imports` in package.json), the commands that tests start too.
 */
import type { site as ownSite, Repository } from '#site.ts';

export const site = {
  name: 'Mostovi',
  tagline: 'Who builds bridges between the cities of South-East Europe',
  description:
    'News and directories of the programmes that connect cities, digital and creative hubs, ICT clusters and small firms in South-East Europe.',
  url: 'https://mostovi.example',
  base: '/',
  timeZone: 'Europe/Belgrade',
  languages: ['en-GB', 'sr-Latn', 'sr-Cyrl', 'sq'],
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
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
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
  featuresOff: [] as readonly string[],
  mdx: ['projects'] as readonly string[],
  pageSize: 50,
  repository: undefined as Repository | undefined,
  editor: true as boolean,
  reportTo: undefined as string | undefined,
  newsOldAfterMonths: 12,
  confirmedForMonths: 24,
  kosovo: 'asterisk' as 'asterisk' | 'plain',
} as const satisfies Record<keyof typeof ownSite, unknown>;
