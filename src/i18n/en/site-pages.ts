/** Site pages. */
import type { SITE_PAGES } from '#collections/pages.ts';
import { site } from '#site.ts';

/** What people type who look for a page about the site. */
const askedAs: Record<(typeof SITE_PAGES)[number], readonly string[]> = {
  about: ['about', 'about us', 'about this site', site.name],
  contact: ['contact us', 'email', 'e-mail', 'reach us', 'get in touch', 'feedback', 'phone'],
  imprint: ['legal notice', 'publisher', 'impressum', 'terms of use'],
  privacy: ['privacy policy', 'data protection', 'personal data', 'gdpr', 'cookies', 'tracking'],
  accessibility: ['accessible', 'wcag', 'screen reader', 'barrier', 'disability'],
};

export const sitePages = {
  askedAs,
  notFound: 'There is no page here',
  notFoundLead:
    'It may have moved, or the address has a slip of the pen. Search, or take one of these ways in.',
};
