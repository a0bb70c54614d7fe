/** Parts of a page that only some pages need: the view-time script, and footnotes. */

import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { FEATURES } from '#routes/features.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { listDocuments } from './documents.ts';

/** Elements that are shown, hidden or moved at an instant. */
const MOMENTS = '[data-passes], [data-from], [data-until]';

/** Local times of a zone. */
const CLOCKS = '[data-instants]';

describe.each(inject('sites'))('$name', ({ dir }) => {
  const documents = listDocuments(dir);

  const listPaths = (isListed: (root: HTMLElement, html: string) => boolean) =>
    documents.filter(({ root, html }) => isListed(root, html)).map(({ path }) => path);
  const has = (selector: string) => (root: HTMLElement) => root.querySelector(selector) !== null;

  test('the script is on the pages that depend on when or where they are seen, and on no other', () => {
    const needing = listPaths(has(`${MOMENTS}, ${CLOCKS}`));
    expect(needing).not.toEqual([]);
    expect(needing.length).toBeLessThan(documents.length);
    expect(listPaths(has('script[src*="/ViewTime."]'))).toEqual(needing);
  });

  test('pages without it say of which day they are, where that decided something', () => {
    const needing = listPaths(has(MOMENTS));
    if (HAS_EXAMPLE) {
      expect(needing).not.toEqual([]);
      expect(needing).not.toEqual(listPaths(has(`${MOMENTS}, ${CLOCKS}`)));
    }
    expect(listPaths(has('noscript .as-of time'))).toEqual(needing);
  });

  test('the note of a name is on the pages that show its mark, and on no other', () => {
    const marked = getCountryName(siteLanguage, 'XK');
    const needing = listPaths((root, html) => {
      const notes = root.querySelector('.foot-notes')?.outerHTML ?? '';
      return html.replace(notes, '').includes(marked);
      // The script of the shortlist adds the note with the first entry that needs it.
    }).filter((path) => path !== FEATURES.shortlist.path);
    if (HAS_EXAMPLE) expect(needing).not.toEqual([]);
    // Results come later, and any of them may have the mark.
    expect(listPaths(has('.foot-notes')).filter((path) => path !== '/search/')).toEqual(needing);
    if (needing.length > 0) expect(listPaths(has('.foot-notes'))).toContain('/search/');
  });
});
