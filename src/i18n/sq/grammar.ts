/** How numbers and labels stand in an Albanian sentence. */
import { createCounting } from '#i18n/counting.ts';

export const LOCALE = 'sq-AL';

/** Numbers, plurals and lists of Albanian. */
export const { number, plural, list } = createCounting(LOCALE, 'pt-PT');
