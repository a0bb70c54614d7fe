/** The search page, before anybody asked. */
import { en } from '#i18n/en.ts';
import { nameFootnotes } from './countries.ts';
import type { SiteModel } from './site-model.ts';
import { toWaysView } from './site-sections.ts';
import type { WaysView } from './types.ts';

/** The search page before anybody asked. */
export function toSearchView(model: SiteModel): WaysView {
  const view = toWaysView(model, en.search, en.searchLead, 'search');
  // Its results come later, and any of them may need the notes.
  return { ...view, head: { ...view.head, footnotes: nameFootnotes } };
}
