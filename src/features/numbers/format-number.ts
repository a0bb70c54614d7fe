/** How numbers are written. */
import { site } from '#site.ts';

/** A whole number in the language of the site: "1,204". */
export const formatNumber = (value: number): string => value.toLocaleString(site.languages[0]);
