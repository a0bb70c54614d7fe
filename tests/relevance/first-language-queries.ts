/**
 * What visitors type on a site whose one language this is, with the test content: names as the language spells them,
 * kinds and countries as a sentence inflects them, questions, pages about the site. They were written before the search
 * was tried with them.
 */
import { createGroup, type GroupedQuery } from './query.ts';

/** By the tag of the language of the site. */
export const firstLanguageQueries: Readonly<Record<string, readonly GroupedQuery[]>> = {
  bs: [
    ...createGroup('names', [
      { query: 'Spandrelgrad', right: 'cities/spandrelgrad' },
      { query: 'Ćuprija iz bajke', right: 'organisations/cyrillic-title' },
    ]),
    ...createGroup('misspellings', [
      { query: 'Cuprija iz bajke', right: 'organisations/cyrillic-title' },
      { query: 'Djurdjija', right: 'organisations/durdevo-guild' },
      { query: 'Spandrelgard', right: 'cities/spandrelgrad' },
    ]),
    ...createGroup('other names', [
      { query: 'Institut za izmišljene mostove', right: 'organisations/institute-of-made-up-bridges' },
      { query: 'mapa', right: 'map' },
      { query: 'kalendar događaja', right: 'feeds' },
      { query: 'preuzimanje podataka', right: 'data' },
      { query: 'kontakt', right: 'contact' },
    ]),
    ...createGroup('combinations', [
      { query: 'hubovi u Srbiji', right: { of: 'hubs', country: 'RS' } },
      { query: 'habovi u Grčkoj', right: { of: 'hubs', country: 'GR' } },
      { query: 'klasteri u Bugarskoj', right: { of: 'clusters', country: 'BG' } },
      { query: 'gradovi u Gruziji', right: { of: 'cities', country: 'GE' } },
      { query: 'radionice u Sjevernoj Makedoniji', right: { of: 'workshops', country: 'MK' } },
      { query: 'organizacije na Kosovu', right: { of: 'organisations', country: 'XK' } },
      { query: 'udruženja iz Crne Gore', right: { of: 'organisations', country: 'ME' } },
      { query: 'događaji u Bosni i Hercegovini', right: { of: 'events', country: 'BA' } },
      { query: 'radionice u Spandrelgradu', right: { of: 'workshops', city: 'cities/spandrelgrad' } },
    ]),
    ...createGroup('countries', [{ query: 'Sjeverna Makedonija', right: 'countries/mk' }]),
    ...createGroup('questions', [{ query: 'ko finansira Grand Span', right: 'projects/grand-span' }]),
  ],
  mk: [
    ...createGroup('names', [
      { query: 'Спандрелград', right: 'cities/spandrelgrad' },
      { query: 'Спандрелополи', right: 'cities/spandrelopoli' },
      { query: 'Институт за измислени мостови', right: 'organisations/institute-of-made-up-bridges' },
    ]),
    ...createGroup('misspellings', [
      { query: 'Спандрелгард', right: 'cities/spandrelgrad' },
      { query: 'habovi vo Srbija', right: { of: 'hubs', country: 'RS' } },
    ]),
    ...createGroup('other names', [
      { query: 'карта', right: 'map' },
      { query: 'календар на настани', right: 'feeds' },
      { query: 'преземи податоци', right: 'data' },
      { query: 'контакт', right: 'contact' },
      { query: 'приватност', right: 'privacy' },
    ]),
    ...createGroup('combinations', [
      { query: 'хабовите во Грција', right: { of: 'hubs', country: 'GR' } },
      { query: 'кластери во Бугарија', right: { of: 'clusters', country: 'BG' } },
      { query: 'градовите во Грузија', right: { of: 'cities', country: 'GE' } },
      { query: 'работилници во Северна Македонија', right: { of: 'workshops', country: 'MK' } },
      { query: 'обуки во Македонија', right: { of: 'workshops', country: 'MK' } },
      { query: 'организации од Косово', right: { of: 'organisations', country: 'XK' } },
      { query: 'здруженија во Црна Гора', right: { of: 'organisations', country: 'ME' } },
      { query: 'настани во Босна и Херцеговина', right: { of: 'events', country: 'BA' } },
      { query: 'работилници во Спандрелград', right: { of: 'workshops', city: 'cities/spandrelgrad' } },
    ]),
    ...createGroup('countries', [{ query: 'Молдавија', right: 'countries/md' }]),
    ...createGroup('questions', [{ query: 'кој го финансира Grand Span', right: 'projects/grand-span' }]),
  ],
  ro: [
    ...createGroup('names', [
      { query: 'Spandrelopoli', right: 'cities/spandrelopoli' },
      { query: 'Keystone Fund', right: 'organisations/keystone-fund' },
    ]),
    ...createGroup('misspellings', [
      { query: 'Spandrelgard', right: 'cities/spandrelgrad' },
      { query: 'orase din Georgia', right: { of: 'cities', country: 'GE' } },
      { query: 'organizatii din Romania', right: { of: 'organisations', country: 'RO' } },
    ]),
    ...createGroup('other names', [
      { query: 'harta', right: 'map' },
      { query: 'calendarul evenimentelor', right: 'feeds' },
      { query: 'descărcare date', right: 'data' },
      { query: 'contact', right: 'contact' },
      { query: 'confidențialitate', right: 'privacy' },
    ]),
    ...createGroup('combinations', [
      { query: 'hub-uri în Serbia', right: { of: 'hubs', country: 'RS' } },
      { query: 'huburile din Grecia', right: { of: 'hubs', country: 'GR' } },
      { query: 'clustere în Bulgaria', right: { of: 'clusters', country: 'BG' } },
      { query: 'orașele Greciei', right: { of: 'cities', country: 'GR' } },
      { query: 'ateliere în Macedonia de Nord', right: { of: 'workshops', country: 'MK' } },
      { query: 'organizații din Moldova', right: { of: 'organisations', country: 'MD' } },
      { query: 'evenimente în Bosnia și Herțegovina', right: { of: 'events', country: 'BA' } },
      { query: 'proiecte în Kosovo', right: { of: 'projects', country: 'XK' } },
      { query: 'ateliere la Spandrelgrad', right: { of: 'workshops', city: 'cities/spandrelgrad' } },
    ]),
    ...createGroup('countries', [{ query: 'Muntenegru', right: 'countries/me' }]),
    ...createGroup('questions', [{ query: 'cine finanțează Grand Span', right: 'projects/grand-span' }]),
  ],
  uk: [
    ...createGroup('names', [
      { query: 'Спандрелград', right: 'cities/spandrelgrad' },
      { query: 'Спандрелополі', right: 'cities/spandrelopoli' },
    ]),
    ...createGroup('misspellings', [
      { query: 'Спандрелгард', right: 'cities/spandrelgrad' },
      { query: 'проекти в Косово', right: { of: 'projects', country: 'XK' } },
    ]),
    ...createGroup('other names', [
      { query: 'мапа', right: 'map' },
      { query: 'календар подій', right: 'feeds' },
      { query: 'завантажити дані', right: 'data' },
      { query: 'контакти', right: 'contact' },
      { query: 'конфіденційність', right: 'privacy' },
    ]),
    ...createGroup('combinations', [
      { query: 'хаби в Сербії', right: { of: 'hubs', country: 'RS' } },
      { query: 'хаби у Греції', right: { of: 'hubs', country: 'GR' } },
      { query: 'кластери в Болгарії', right: { of: 'clusters', country: 'BG' } },
      { query: 'міста Грузії', right: { of: 'cities', country: 'GE' } },
      { query: 'воркшопи в Північній Македонії', right: { of: 'workshops', country: 'MK' } },
      { query: 'семінари в Сербії', right: { of: 'workshops', country: 'RS' } },
      { query: 'організації Молдови', right: { of: 'organisations', country: 'MD' } },
      { query: 'установи Чорногорії', right: { of: 'organisations', country: 'ME' } },
      { query: 'події в Боснії і Герцеговині', right: { of: 'events', country: 'BA' } },
      { query: 'воркшопи у Спандрелграді', right: { of: 'workshops', city: 'cities/spandrelgrad' } },
    ]),
    ...createGroup('countries', [{ query: 'Північна Македонія', right: 'countries/mk' }]),
    ...createGroup('questions', [{ query: 'хто фінансує Grand Span', right: 'projects/grand-span' }]),
  ],
};
