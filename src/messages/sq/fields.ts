/** What is said of the fields of an entry, in Albanian. */
import type { FieldType } from '#collections/field-types.ts';
import type { Messages } from '#messages/message-types.ts';
import { begin, inField, list, nameCountry, nameField, number, ofField } from './names.ts';

const DATES = 'Data shkruhet 2018-01-19, 2018-01 ose 2018, me ~ në fund kur është e përafërt';

const FORMS: Record<FieldType, string> = {
  text: 'Shkruani tekst.',
  date: `${DATES}.`,
  moment: `${DATES}; me orën lokale 2018-01-19 18:00.`,
  interval: 'Periudha mes dy datave shkruhet 2021-09/2021-10. Data më e hershme vjen e para.',
  duration: 'Kohëzgjatja shkruhet në anglisht: "4 hours", "6 months" ose "2.5 years".',
  timeZone: 'Zona orare shkruhet me rajonin dhe qytetin: "Europe/Belgrade", "Europe/Sofia".',
  country: 'Shkruani kodin e shtetit me dy shkronja: "RS" për Serbinë, "XK" për Kosovën.',
  reference: 'Shkruani shtegun e një zëri tjetër: shkronja të vogla, shifra dhe viza, si në adresën e tij.',
  topic: 'Shkruani kodin (id) e një teme nga skedari "topics.yaml".',
  url: 'Shkruani adresën e plotë të faqes, që fillon me "https://".',
  path: 'Adresa në këtë portal ka shkronja të vogla dhe një vijë të pjerrët në të dy skajet: "/old/address/".',
  image: 'Shkruani emrin e një fotoje që ndodhet pranë zërit: "./picture.jpg".',
  author: 'Autori shkruhet {name: Emri dhe mbiemri}.',
  currency: 'Monedha shkruhet me kodin e saj me tri shkronja: "EUR", "NOK", "RSD".',
  grant: 'Granti shkruhet {funder: organisations/…, number: …, amount: …, currency: …}.',
  figure: 'Numri shkruhet me atë që numëron dhe me njësinë: {label: …, value: …, unit: …}.',
  link: 'Lidhja shkruhet {title: Çfarë gjendet atje, url: https://…}.',
  location: 'Vendi në hartë shkruhet {lat: …, lon: …}, në gradë, me pikë para dhjetoreve.',
  named: 'Ajo që nuk ka zë shkruhet {name: Emri}.',
  output: 'Produkti shkruhet {kind: …, title: …}.',
  participatingCountry: 'Shteti që atëherë kishte emër tjetër shkruhet {code: …, nameThen: …}.',
  registration: 'Mënyra e pjesëmarrjes shkruhet {url: https://…, deadline: …}.',
  series: 'Seria shkruhet {of: kodi-i-projektit, number: …}.',
  title: 'Titulli shkruhet {title: …, date: …}.',
};

const KINDS: Record<Parameters<Messages['fields']['kind']>[0], string> = {
  array: 'Shkruani një listë: në kllapa katrore, ose çdo element në një rresht që fillon me vizë.',
  boolean: 'Shkruani "true" (po) ose "false" (jo).',
  integer: 'Shkruani një numër të plotë, vetëm me shifra.',
  number: 'Shkruani numrin vetëm me shifra, me pikë para dhjetoreve.',
  object: 'Këtu qëndrojnë disa fusha, në kllapa gjarpërushe.',
  string: 'Shkruani një kod (id): shkronja të vogla nga a deri në z, shifra dhe viza.',
};

const FILE_IS_ADDRESS = 'Emri i skedarit është adresa e faqes: riemërtoni skedarin.';
const KIND_OF_PAGE = 'Lloji i faqes varet nga dosja.';

const FOREIGN: Record<Parameters<Messages['fields']['foreign']>[0], string> = {
  id: 'Emri i skedarit është kodi (id) i zërit.',
  layout: KIND_OF_PAGE,
  permalink: FILE_IS_ADDRESS,
  slug: FILE_IS_ADDRESS,
  template: KIND_OF_PAGE,
  weight: 'Listat janë të renditura sipas kohës ose sipas alfabetit.',
};

const IN_TEXT = 'Shkruajeni në tekstin nën fusha';

/** With the words that stand in the field. */
const MOVE = 'Hiqeni këtë rresht dhe shkruani në tekstin nën fusha';

type Owner = Parameters<Messages['fields']['unknown']>[1];

/** Where a field is not. */
function inOwner(owner: Owner): string {
  if (owner.of === 'entry') return `një zë të rubrikës "${owner.collection}"`;
  return owner.of === 'topic' ? 'një temë' : 'një përkthim';
}

export const fields: Messages['fields'] = {
  form: (type) => FORMS[type],
  kind: (type) => KINDS[type],
  countryCode: (code) => `Shkruani kodin e shtetit me dy shkronja: "${code}" (${nameCountry(code)}).`,
  oneOf: (values) => `Shkruani një nga këto: "${values.join(', ')}".`,
  exactly: (value) => `Shkruani "${value}".`,
  group: (parts) => `Shkruhet {${parts}}.`,
  listWithExample: (example) => `${KINDS.array} Një element: ${example}`,
  or: (first, second) => `${first} Ose: ${second}`,

  missing: (holder, key) =>
    `${holder.length === 0 ? 'Zërit' : begin(ofField(holder))} i mungon fusha „${key}”.`,
  listNameMissing: (names) =>
    `Mbi këtë listë mungon emri i saj: ${names.map((name) => `"${name}:"`).join(' ose ')}`,
  empty: (path) =>
    typeof path.at(-1) === 'number'
      ? `${begin(nameField(path))} është bosh. Hiqeni rreshtin e tij.`
      : `Pas ${ofField(path)} nuk është shkruar asgjë. Plotësojeni ose hiqeni rreshtin.`,
  nothingInQuotes: (path) =>
    `Mes thonjëzave të ${ofField(path)} nuk është shkruar asgjë. Plotësojeni vlerën ose hiqeni.`,
  nothingVisible: (path) => `Në ${inField(path)} nuk ka asgjë që duket. Plotësojeni ose hiqeni rreshtin.`,
  threeDots: (path) =>
    `Në ${inField(path)} ka tri pika, në vend të asaj që dini. Plotësojeni ose hiqeni rreshtin.`,
  emptyList: (path) => `Në ${inField(path)} ka një listë bosh. Hiqeni.`,

  tooLong: (path, length, most) =>
    `Teksti në ${inField(path)} ka ${number(length)} shkronja, kurse mund të ketë më së shumti ${number(most)}. Shkurtojeni.`,
  escaped: (path, character) =>
    `Në ${inField(path)} ka një zëvendësim për një shenjë që nuk duket (${character}). Hiqeni.`,
  noLanguageCode: (path) =>
    `„${String(path.at(-1))}” nuk është kod gjuhe. Shkruani "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "bg", "el" ose një kod tjetër.`,
  oneText: (path) => `Në ${inField(path)} duhet një tekst i vetëm, jo një listë.`,
  colonMakesField: 'Dy pikat e bëjnë fushë këtë tekst. Vendoseni në thonjëza.',
  list: (path) => `Në ${inField(path)} duhet një listë: [e para, e dyta].`,
  noChoice: (value) => `„${value}” nuk mund të zgjidhet këtu.`,
  stillNeeded: (path, sample, missing) =>
    `${begin(nameField(path))} shkruhet ${sample}. Mungon ende: "${missing.map(({ key }) => key).join(', ')}".`,

  unitAside: 'Numri qëndron vetëm, pa njësinë: ajo është tashmë në fushën "unit".',
  whole: (path) => `Në ${inField(path)} duhet një numër i plotë.`,
  between: (path, least, most) => `Në ${inField(path)} duhet një numër mes ${least} dhe ${most}.`,
  atLeast: (path, least) => `Në ${inField(path)} nuk mund të ketë numër më të vogël se ${least}.`,
  moreThan: (path, limit) => `Në ${inField(path)} duhet një numër më i madh se ${limit}.`,
  noComma: 'Në numra nuk ka presje: para dhjetoreve vihet pikë, mes mijësheve asgjë.',

  unknown: (key, owner, path) =>
    `Fusha „${key}” nuk ekziston në ${path.length === 0 ? inOwner(owner) : inField(path)}.`,
  moreUnknown: (count) => `Nga këtu e tutje ka edhe ${number(count)} fusha të panjohura.`,
  itsName: (name) => `Quhet „${name}”.`,
  itsNameIsThere: (name) => `Quhet „${name}”, por ajo ekziston tashmë. Mbani vetëm njërën.`,
  onlyEntriesOf: (collections) =>
    `E kanë vetëm zërat e rubrikave ${list(collections.map((name) => `"${name}"`))}.`,
  writeInText: 'Atë që thotë shkruajeni në tekstin nën fusha.',
  mayHave: (names) => `Mund të përmbajë: "${names.join(', ')}".`,
  foreign: (key) => `${FOREIGN[key]} Hiqeni këtë rresht.`,

  inText: `${IN_TEXT}.`,
  phoneMoves: (written, digits) =>
    `${MOVE} lidhjen me të cilën telefoni e thërret numrin: [${written}](tel:${digits})`,
  phone: `${IN_TEXT}, si lidhje me të cilën telefoni e thërret numrin: "[+381 10 000 000](tel:+38110000000)".`,
  emailMoves: (written) => `${MOVE}: [${written}](mailto:${written})`,
  email: `${IN_TEXT}, si lidhje: "[info@example.org](mailto:info@example.org)".`,
  streetBesideVenue:
    'Ndërtesa ose salla shkruhet në "venue", qyteti në "city"; rruga shkruhet në tekstin nën fusha.',
  street: 'Qyteti shkruhet në "city"; rruga shkruhet në tekstin nën fusha.',
  authors:
    'Autorë kanë vetëm lajmet. Kush mori pjesë shkruhet në "roles" ose "people", kush e shkroi një burim në "sources".',
  topicsById: 'Tema shkruhet në "topics", me kodet (id) e skedarit "topics.yaml".',
  topics: 'Tema shkruhet në "topics".',
  links: 'Faqet e tjera shkruhen në "links": "links: [{title: Çfarë gjendet atje, url: https://…}]"',
  figures:
    'Numrat shkruhen në "figures", secili me atë që numëron dhe me njësinë: "figures: [{label: …, value: …, unit: …}]"',
  when: 'Koha shkruhet në "start" dhe "end": një ditë, ose një ditë dhe një orë.',
  where: 'Vendi shkruhet në "city", ose në "place" kur qyteti nuk ka zë. Në hartë tregohet vendi i qytetit.',
  oneLanguage: 'Portali është në një gjuhë. Hiqeni këtë rresht.',
  bodyBelow: 'Teksti qëndron nën rreshtin e dytë me viza.',
};
