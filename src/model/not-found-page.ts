/** 404: what happened, and the lists of the site. */
import { en } from '#i18n/en.ts';
import type { SiteModel } from './site-model.ts';
import { toWaysView } from './site-sections.ts';
import type { WaysView } from './types.ts';

/** The page for an address where nothing is. */
export function toNotFoundView(model: SiteModel): WaysView {
  return toWaysView(model, en.notFound, en.notFoundLead, '404');
}
