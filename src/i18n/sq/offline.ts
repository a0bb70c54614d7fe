/** The copy on the device. */
import type { Words } from '#i18n/word-types.ts';

export const offline: Words['offline'] = {
  askedAs: ['pa internet', 'pa lidhje', 'jashtë linje', 'offline', 'ruaj në pajisje'],
  lead: 'Një kopje e regjistrit, e kërkimit dhe e zërave që keni shënuar, në këtë pajisje, për kur nuk ka lidhje. Vetëm nëse e dëshironi.',
  needsScript: 'Kësaj faqeje i duhet JavaScript: kopjen e ruan vetëm shfletuesi juaj.',
  unsupported: 'Ky shfletues nuk mund të ruajë kopje, ose nuk e bën këtë në një dritare private.',
  what: 'Shfletuesi juaj ruan atëherë faqen e parë, regjistrin, kërkimin me indeksin e tij dhe zërat që keni shënuar. Kur ka lidhje, i shihni gjithmonë faqet siç janë tani. Kur nuk ka, shihni kopjen, dhe çdo faqe thotë e kur është. Askush nuk merr vesh se keni një kopje.',
  size: (size) => `Zë rreth ${size} MB.`,
  switchOn: 'Ruaj një kopje në këtë pajisje',
  isOn: 'Shfletuesi juaj ruan një kopje. Ajo përtërihet më së shumti një herë në ditë, kur e hapni këtë portal me lidhje. Në të janë këto faqe:',
  renew: 'Përtërije tani',
  switchOff: 'Çaktivizoje dhe fshije kopjen',
  failed: 'Nuk u ngarkua dot gjithçka. Provoni përsëri kur të keni internet.',
  keptOn: (date) => `siç ishte më ${date}`,
  progress: (done, total) => `${done} nga ${total} skedarë`,
  missing: 'Nuk ka lidhje, dhe faqja që kërkuat nuk është në kopjen në këtë pajisje.',
  note: (date) => `Nuk ka lidhje. Kjo faqe vjen nga pajisja juaj, siç ishte më ${date}.`,
  more: 'Çfarë ka në këtë pajisje',
};
