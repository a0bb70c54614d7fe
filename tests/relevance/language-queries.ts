/**
 * What visitors type on pages in other languages than English: names and places as a sentence inflects them, kinds,
 * questions, topics, typos, pages about the site. They were written before the search was tried with them.
 */
import { createGroup, type GroupedQuery } from './query.ts';

/** By the tag of the language of the search page. */
export const languageQueries: Readonly<Record<string, readonly GroupedQuery[]>> = {
  'sr-Latn': [
    ...createGroup('names', [
      { query: 'Čačak', right: 'cities/cacak' },
      { query: 'Evropska komisija', right: 'organisations/european-commission' },
    ]),
    ...createGroup('misspellings', [
      { query: 'Cacak', right: 'cities/cacak' },
      { query: 'vojvodjanski ikt klaster', right: 'clusters/vojvodina-ict-cluster' },
      { query: 'Beogard', right: 'cities/belgrade' },
    ]),
    ...createGroup('other names', [
      { query: 'Чачак', right: 'cities/cacak' },
      { query: 'kontakt', right: 'contact' },
      { query: 'zaštita privatnosti', right: 'privacy' },
    ]),
    ...createGroup('combinations', [
      { query: 'hubovi na Kosovu', right: { of: 'hubs', country: 'XK' } },
      { query: 'klasteri u Bosni i Hercegovini', right: { of: 'clusters', country: 'BA' } },
      { query: 'habovi u Srbiji', right: { of: 'hubs', country: 'RS' } },
      { query: 'gradovi u Crnoj Gori', right: { of: 'cities', country: 'ME' } },
      { query: 'hubovi u Beogradu', right: { of: 'hubs', city: 'cities/belgrade' } },
    ]),
    ...createGroup('countries', [{ query: 'Severna Makedonija', right: 'countries/mk' }]),
    ...createGroup('questions', [
      { query: 'projekti Evropske komisije', right: 'organisations/european-commission' },
      { query: 'ko je finansirao Danube ICT', right: 'projects/danube-ict' },
      { query: 'partneri GIZ-a', right: 'organisations/giz' },
    ]),
    ...createGroup('topics', [
      {
        query: 'radionice o digitalizaciji',
        right: [
          'news/see-digitalisation-workshops',
          { of: 'workshops', project: 'projects/see-digitalisation-working-group' },
        ],
      },
      {
        query: 'forum kreativne ekonomije',
        right: ['news/creative-economy-forum-3', 'projects/creative-economy-forum'],
      },
      {
        query: 'sastanak IKT klastera',
        right: ['news/danube-ict-meeting', { of: 'events', project: 'projects/danube-ict' }],
      },
    ]),
  ],
  'sr-Cyrl': [
    ...createGroup('other names', [
      { query: 'Чачак', right: 'cities/cacak' },
      { query: 'контакт', right: 'contact' },
      { query: 'о порталу', right: 'about' },
    ]),
    ...createGroup('names', [
      { query: 'Čačak', right: 'cities/cacak' },
      { query: 'Скопље', right: 'cities/skopje' },
      { query: 'Бања Лука', right: 'cities/banja-luka' },
      { query: 'Београд', right: 'cities/belgrade' },
      { query: 'Европска комисија', right: 'organisations/european-commission' },
      { query: 'Нова Искра', right: ['hubs/nova-iskra-hub', 'organisations/nova-iskra'] },
      { query: 'Научно-технолошки парк Ниш', right: 'hubs/stp-nis' },
    ]),
    ...createGroup('misspellings', [{ query: 'Cacak', right: 'cities/cacak' }]),
    ...createGroup('combinations', [
      { query: 'хабови у Србији', right: { of: 'hubs', country: 'RS' } },
      { query: 'хабови на Косову', right: { of: 'hubs', country: 'XK' } },
      { query: 'кластери у Босни и Херцеговини', right: { of: 'clusters', country: 'BA' } },
      { query: 'градови у Црној Гори', right: { of: 'cities', country: 'ME' } },
      { query: 'радионице 2021', right: { of: 'workshops', year: 2021 } },
      { query: 'хабови у Нишу', right: { of: 'hubs', city: 'cities/nis' } },
      { query: 'догађаји у Сарајеву', right: { of: 'events', city: 'cities/sarajevo' } },
    ]),
    ...createGroup('countries', [{ query: 'Северна Македонија', right: 'countries/mk' }]),
    ...createGroup('questions', [{ query: 'ко је финансирао Danube ICT', right: 'projects/danube-ict' }]),
  ],
  sq: [
    ...createGroup('combinations', [
      { query: 'qendra në Kosovë', right: { of: 'hubs', country: 'XK' } },
      { query: 'hube në Shqipëri', right: { of: 'hubs', country: 'AL' } },
      { query: 'qytetet e Shqipërisë', right: { of: 'cities', country: 'AL' } },
      { query: 'klastere në Bosnjë e Hercegovinë', right: { of: 'clusters', country: 'BA' } },
      { query: 'ngjarje në Tiranë 2019', right: 'cities/tirana' },
    ]),
    ...createGroup('names', [
      { query: 'Tiranë', right: 'cities/tirana' },
      { query: 'Tirana', right: 'cities/tirana' },
      { query: 'Shkup', right: 'cities/skopje' },
      { query: 'Nish', right: 'cities/nis' },
      { query: 'Komisioni Evropian', right: 'organisations/european-commission' },
    ]),
    ...createGroup('misspellings', [
      { query: 'Prishtine', right: 'cities/pristina' },
      { query: 'Sarajve', right: 'cities/sarajevo' },
    ]),
    ...createGroup('countries', [{ query: 'Maqedonia e Veriut', right: 'countries/mk' }]),
    ...createGroup('questions', [
      { query: 'projektet e Komisionit Evropian', right: 'organisations/european-commission' },
      { query: 'kush e financoi Danube ICT', right: 'projects/danube-ict' },
      { query: 'partnerët e GIZ', right: 'organisations/giz' },
    ]),
    ...createGroup('topics', [
      {
        query: 'forumi i ekonomisë kreative',
        right: ['news/creative-economy-forum-3', 'projects/creative-economy-forum'],
      },
      {
        query: 'punëtori për digjitalizimin',
        right: [
          'news/see-digitalisation-workshops',
          { of: 'workshops', project: 'projects/see-digitalisation-working-group' },
        ],
      },
    ]),
    ...createGroup('other names', [
      { query: 'kontakti', right: 'contact' },
      { query: 'privatësia', right: 'privacy' },
    ]),
  ],
};

/** Questions about relations in each language, and the question in English (`relation-questions.ts`) with the same answer. */
export const languageQuestions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sr-Latn': {
    'ko je finansirao Danube ICT': 'who funded Danube ICT',
    'ko finansira Be Ready': 'who pays for Be Ready',
    'projekti koje finansira BMZ': 'projects funded by BMZ',
    'partneri GIZ-a': 'partners of GIZ',
    'događaji u Tirani 2019': 'events in Tirana 2019',
  },
  'sr-Cyrl': {
    'ко је финансирао Danube ICT': 'who funded Danube ICT',
    'ко финансира Be Ready': 'who pays for Be Ready',
    'пројекти које финансира BMZ': 'projects funded by BMZ',
    'партнери GIZ-а': 'partners of GIZ',
    'догађаји у Тирани 2019': 'events in Tirana 2019',
  },
  sq: {
    'kush e financoi Danube ICT': 'who funded Danube ICT',
    'kush e financon Be Ready': 'who pays for Be Ready',
    'projektet e financuara nga BMZ': 'projects funded by BMZ',
    'partnerët e GIZ-it': 'partners of GIZ',
    'ngjarje në Tiranë 2019': 'events in Tirana 2019',
  },
};
