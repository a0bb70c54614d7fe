/** Site pages. */
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';

export const sitePages: Words['sitePages'] = {
  askedAs: {
    about: ['o nama', 'o portalu', 'o sajtu', 'o ovom sajtu', 'ko smo', site.name],
    contact: [
      'kontakt',
      'kontaktirajte nas',
      'mejl',
      'imejl',
      'e-pošta',
      'elektronska pošta',
      'pišite nam',
      'telefon',
    ],
    imprint: ['impresum', 'impressum', 'izdavač', 'pravno obaveštenje', 'uslovi korišćenja'],
    privacy: [
      'privatnost',
      'politika privatnosti',
      'zaštita podataka',
      'zaštita podataka o ličnosti',
      'lični podaci',
      'gdpr',
      'kolačići',
      'praćenje',
    ],
    accessibility: ['pristupačnost', 'pristupačno', 'wcag', 'čitač ekrana', 'prepreke', 'invaliditet'],
  },
  notFound: 'Ovde nema stranice',
  notFoundLead:
    'Možda je premeštena ili je u adresi greška. Pretražite portal ili krenite nekim od ovih puteva.',
};
