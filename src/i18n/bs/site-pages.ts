/** Site pages. */
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';

export const sitePages: Words['sitePages'] = {
  askedAs: {
    about: ['o nama', 'o portalu', 'o stranici', 'o ovoj stranici', 'ko smo', site.name],
    contact: [
      'kontakt',
      'kontaktirajte nas',
      'e-mail',
      'email',
      'mail',
      'e-pošta',
      'elektronska pošta',
      'pišite nam',
      'telefon',
    ],
    imprint: [
      'impresum',
      'impressum',
      'izdavač',
      'pravno obavještenje',
      'uslovi korištenja',
      'uvjeti korištenja',
    ],
    privacy: [
      'privatnost',
      'politika privatnosti',
      'zaštita podataka',
      'zaštita ličnih podataka',
      'lični podaci',
      'gdpr',
      'kolačići',
      'praćenje',
    ],
    accessibility: ['pristupačnost', 'pristupačno', 'wcag', 'čitač ekrana', 'prepreke', 'invaliditet'],
  },
  notFound: 'Ovdje nema stranice',
  notFoundLead:
    'Možda je premještena ili je u adresi greška. Pretražite portal ili krenite nekim od ovih puteva.',
};
