/** Site pages. */
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';

export const sitePages: Words['sitePages'] = {
  askedAs: {
    about: ['rreth nesh', 'për ne', 'kush jemi', 'për portalin', 'rreth portalit', site.name],
    contact: [
      'kontakt',
      'kontakti',
      'kontaktoni',
      'na kontaktoni',
      'na shkruani',
      'email',
      'e-mail',
      'telefon',
      'reagime',
      'vërejtje',
    ],
    imprint: ['impressum', 'botuesi', 'përgjegjës për përmbajtjen', 'njoftim ligjor', 'kushtet e përdorimit'],
    privacy: [
      'privatësia',
      'politika e privatësisë',
      'mbrojtja e të dhënave',
      'të dhëna personale',
      'të dhënat personale',
      'gdpr',
      'kuki',
      'cookies',
      'gjurmim',
    ],
    accessibility: [
      'aksesueshmëria',
      'qasshmëria',
      'qasje',
      'wcag',
      'lexues ekrani',
      'aftësi ndryshe',
      'aftësi të kufizuara',
      'pengesë',
    ],
  },
  notFound: 'Këtu nuk ka asnjë faqe',
  notFoundLead:
    'Faqja mund të jetë zhvendosur ose adresa mund të ketë një gabim shkrimi. Kërkoni ose zgjidhni një nga këto rrugë.',
};
