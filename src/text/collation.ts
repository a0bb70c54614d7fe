import { site } from '#site.ts';
import { createCompareNames } from './collator.ts';

/** Compares names by the rules of the first language of the site: Č after C, and Lj after Lu, in Serbian. */
export const compareNames = createCompareNames(site.languages[0]);
