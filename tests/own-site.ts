/** Whether this site has all that the site of tests has. */
import { isDeepStrictEqual } from 'node:util';
import { site as testSite } from './test-site.ts';

/** The settings of this site, also where those of tests stand in their place. */
const { site: ownSite } = await import(new URL('../src/site.ts', import.meta.url).href);

/** The settings that decide which pages, fields and files there are. */
const DECISIVE = ['languages', 'collections', 'featuresOff', 'mdx', 'editor', 'pageSize', 'kosovo'] as const;

/**
 * True if this site has the languages, collections and features of tests. The site of the fixture needs them all, and
 * the issue forms are then those that tests know.
 */
export const HAS_EVERYTHING: boolean = DECISIVE.every((name) =>
  isDeepStrictEqual(ownSite[name], testSite[name]),
);
