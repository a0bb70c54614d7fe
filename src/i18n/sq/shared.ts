/** The words that several rooms use. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list as formatList, number, plural } from './grammar.ts';

const formatCoordinate = (degrees: number) => Math.abs(degrees).toFixed(3).replace('.', ',');

export const shared: Words['shared'] = {
  skip: 'Kalo te përmbajtja',
  home: 'Kreu',
  mainNavigation: 'Menyja kryesore',
  breadcrumbs: 'Ju jeni këtu',
  languages: 'Gjuhët',
  stale: 'Origjinali i kësaj faqeje ka ndryshuar që kur u përkthye.',
  original: 'Lexoni origjinalin',
  search: 'Kërkim',

  // the document
  title: (page, site) => `${page} – ${site}`,
  searchLabel: (site) => `Kërkim: ${site}`,
  searchPlaceholder: 'Emër, vend, temë',
  waysNavigation: 'Ku të kërkoni',
  onThisPage: 'Në këtë faqe',
  siteNavigation: 'Për portalin',
  licence: 'Tekstet: CC BY 4.0.',
  coordinates: 'Koordinatat: GeoNames, CC BY 4.0.',

  // lists
  entries: (count) => `${number(count)} ${plural(count, { one: 'zë', other: 'zëra' })}`,
  list: 'Zërat',
  jump: 'Kalo te',
  pages: 'Faqet e listës',
  pageOf: (current, total) => `faqja ${current} nga ${total}`,
  page: (page) => `Faqja ${page}`,
  previous: 'E mëparshmja',
  next: 'E radhës',

  // lists by facet, the directory, countries and topics
  narrow: 'Ngushtoni listën',
  inSentence,
  facetHeading: (list, value) => `${list}: ${value}`,
  referenceHeading: (list, field, title) => `${list} – ${inSentence(field)}: ${title}`,
  inCountry: (list, country) => `${list}: ${country}`,
  onTopic: (list, topic) => `${list} me temë: ${topic}`,
  ofYear: (list, year) => `${list} të vitit ${year}`,
  begunIn: (list, year) => `${list} që nisën në vitin ${year}`,
  periodStatuses: { running: 'Në vazhdim', coming: 'Pritet', ended: 'Përfunduar', unknown: 'Nuk dihet' },
  periodHeadings: {
    running: (list) => `${list} në vazhdim`,
    coming: (list) => `${list} që pritet të nisin`,
    ended: (list) => `${list} që kanë përfunduar`,
    unknown: (list) => `${list} me data të paplota`,
  },
  byCountry: 'Sipas vendit',
  byKind: 'Sipas llojit',
  countryLead: (country) =>
    `${country}: kush e ka selinë këtu, çfarë zhvillohet këtu dhe ku merr pjesë vendi.`,
  allIn: (list, count) => `${list}: lista e plotë (${number(count)})`,

  // an entry
  asOf: 'gjendja në',
  footnotes: 'Shënime',
  picture: (credit) => `Foto: ${credit}`,

  // search
  searchLead: 'Emrat gjenden si do që t’i shkruani: me Nis gjendet Niš, me Пирот gjendet Pirot.',

  // dates
  about: (date) => `afërsisht ${date}`,
  within: (range) => `diku në ${range}`,
  from: (date) => `me fillim në ${date}`,
  until: (date) => `deri në ${date}`,
  zone: (date, city) => `${date} (zona orare: ${city})`,
  undated: 'Pa datë',

  // places and names
  online: 'Në internet',
  countries: (count) => `${number(count)} ${plural(count, { one: 'vend', other: 'vende' })}`,
  countryNames: { BA: 'Bosnjë dhe Hercegovinë', XK: 'Kosovë' },
  coordinatesOf: (lat, lon) =>
    `${formatCoordinate(lat)}° ${lat < 0 ? 'J' : 'V'}, ${formatCoordinate(lon)}° ${lon < 0 ? 'P' : 'L'}`,
  nameThen: (name) => `në atë kohë: ${name}`,
  kosovoFootnote:
    '* Ky emërtim nuk paragjykon qëndrimet për statusin dhe është në përputhje me Rezolutën 1244/1999 të Këshillit të Sigurimit të OKB-së dhe me mendimin e GJND-së për Deklaratën e Pavarësisë së Kosovës.',

  // figures and series
  qualifiers: { about: 'rreth', over: 'mbi', under: 'nën' },
  stages: { planned: 'sipas planit', announced: 'sipas njoftimit' },
  numberInSeries: (position) => `nr. ${position}`,

  // participants, and what is folded
  personRoles: {
    speaker: 'Folës',
    keynote: 'Folës kryesor',
    presenter: 'Prezantues',
    moderator: 'Moderator',
    facilitator: 'Lehtësues',
    trainer: 'Trajner',
    expert: 'Ekspert',
    organiser: 'Organizator',
    author: 'Autor',
  },
  countryNotRecorded: 'Vendi nuk është shënuar',
  severalCountries: 'Disa vende',
  someOf: (shown, total) => `${number(shown)} nga ${number(total)}`,
  foldedMore: (count) => `edhe ${number(count)}`,

  // social cards
  cards: {
    site: (name, tagline) => `${name}: ${tagline}`,
    entry: (title, parts) => `${title}: ${parts.join(', ')}`,
    bridge: (name, total) =>
      [name, total > 1 ? `${number(total)} pjesëmarrës` : ''].filter(Boolean).join(', '),
    tookPart: (names, more) =>
      `Pjesëmarrje: ${names.join(', ')}${more > 0 ? ` dhe ${number(more)} të tjera` : ''}`,
    seats: (total, labels, countries) =>
      `${formatList(labels.map((label, index) => (index === 0 ? label : inSentence(label))))}: ` +
      `gjithsej ${number(total)}, në ${shared.countries(countries)}`,
  },

  // upcoming events
  coming: 'Pritet',
  underWay: 'Në vazhdim',
  past: 'Ka përfunduar',
  open: 'Hapur',
  closed: 'Mbyllur',
  asOfBuild: 'Shënimet „Pritet”, „Hapur” dhe „Ka përfunduar” në këtë faqe janë sipas gjendjes në datën',
  partOf: (whole, part) => `${whole}: ${part}`,
  listPage: (list, page) => `${list}, faqja ${page}`,

  // open data
  openDataLead:
    'Të gjitha të dhënat e këtij portali, në skedarë për tabela, harta dhe programe. Përdorimi është i lirë dhe emërtimet nuk ndryshojnë.',

  // bodies
  body: {
    footnotes: 'Shënime',
    backToReference: 'Kthehu te teksti',
    taskDone: 'E kryer',
    taskOpen: 'E pakryer',
    table: (columns) => (columns === '' ? 'Tabelë' : `Tabelë: ${columns}`),
    tones: { note: 'Shënim', warning: 'Kujdes' },
    pictureLicence: (licence) => `Licenca: ${licence}`,
  },
};
