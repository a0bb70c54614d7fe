/** Site pages. */
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';

export const sitePages: Words['sitePages'] = {
  /** What people type who look for a page about the site. */
  askedAs: {
    about: ['despre', 'despre noi', 'despre acest site', 'despre site', site.name],
    contact: ['contact', 'contactați-ne', 'e-mail', 'email', 'scrieți-ne', 'feedback', 'telefon', 'adresă'],
    imprint: [
      'mențiuni legale',
      'informații legale',
      'editor',
      'impressum',
      'termeni și condiții',
      'cine suntem',
    ],
    privacy: [
      'confidențialitate',
      'politica de confidențialitate',
      'protecția datelor',
      'date personale',
      'date cu caracter personal',
      'gdpr',
      'rgpd',
      'cookie',
      'cookie-uri',
      'urmărire',
    ],
    accessibility: [
      'accesibilitate',
      'accesibil',
      'wcag',
      'cititor de ecran',
      'barieră',
      'dizabilități',
      'handicap',
    ],
  },
  notFound: 'Aici nu există nicio pagină',
  notFoundLead: 'Poate s-a mutat sau adresa are o greșeală. Căutați sau porniți de aici.',
};
