/** Shortlist. */
import type { Words } from '#i18n/word-types.ts';

export const shortlist: Words['shortlist'] = {
  askedAs: [
    'lista ime',
    'përzgjedhje',
    'të preferuarat',
    'të ruajturat',
    'faqeruajtës',
    'shortlist',
    'bookmark',
    'bookmarks',
  ],
  lead: 'Gjithçka që keni shënuar në këtë portal, në një listë që mund ta shihni, shtypni, ruani dhe ndani me të tjerët.',
  privacy:
    'Këtë listë e ruan shfletuesi juaj, vetëm në këtë pajisje; nuk ju duhet llogari. Për ta shfaqur, faqja e ngarkon çdo zë nga ky portal, si kur e hapni vetë. Vetë lista nuk shkon askund, përveçse kur e ndani ju.',
  needsScript:
    'Kësaj faqeje i duhet JavaScript: listën e ruan vetëm shfletuesi juaj dhe asnjë server nuk mund ta ndërtojë. JavaScript është i çaktivizuar ose nuk u ngarkua.',
  empty:
    'Ende nuk keni shënuar asgjë. Shtypni + pranë një zëri të listës ose në fund të faqes së tij që të shfaqet këtu.',
  shared: 'Kjo listë u nda me ju. Ajo gjendet në adresën e kësaj faqeje; lista juaj mbeti siç ishte.',
  keepAll: 'Shtoji të gjitha në listën time',
  showOwn: 'Shfaq listën time',
  print: 'Shtyp',
  copy: 'Kopjo një lidhje për këtë listë',
  csv: 'Shkarko si CSV',
  json: 'Shkarko si JSON',
  clear: 'Hiqi të gjitha',
  remove: 'Hiqe',
  removed: 'U hoq.',
  undo: 'Zhbëje',
  failed: 'Zërat nuk u ngarkuan dot. Provoni përsëri kur të keni internet.',
  missing: 'Ky zë nuk është më në portal.',
};
