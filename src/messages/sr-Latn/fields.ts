/** What is said of the fields of an entry, in Serbian. */
import type { FieldType } from '#collections/field-types.ts';
import type { Messages } from '#messages/message-types.ts';
import { begin, counted, list, nameCountry, nameField, number, ofField, toField } from './names.ts';

const DATES = 'Datum se piše 2018-01-19, 2018-01 ili 2018, a sa ~ na kraju ako je približan';

const FORMS: Record<FieldType, string> = {
  text: 'Napišite tekst.',
  date: `${DATES}.`,
  moment: `${DATES}; sa lokalnim vremenom 2018-01-19 18:00.`,
  interval: 'Razdoblje između dva datuma piše se 2021-09/2021-10. Raniji datum stoji prvi.',
  duration: 'Trajanje se piše na engleskom: "4 hours", "6 months" ili "2.5 years".',
  timeZone: 'Vremenska zona se piše po oblasti i gradu: "Europe/Belgrade", "Europe/Sofia".',
  country: 'Upišite oznaku zemlje od dva slova: "RS" za Srbiju, "XK" za Kosovo.',
  reference: 'Upišite putanju drugog unosa: mala slova, cifre i crtice, kao u njegovoj adresi.',
  topic: 'Upišite oznaku (id) teme iz datoteke "topics.yaml".',
  url: 'Upišite celu veb-adresu, koja počinje sa "https://".',
  path: 'Adresa na ovom portalu ima mala slova i kosu crtu na oba kraja: "/old/address/".',
  image: 'Upišite ime slike koja se nalazi pored unosa: "./picture.jpg".',
  author: 'Autor se piše {name: Ime i prezime}.',
  currency: 'Valuta se piše oznakom od tri slova: "EUR", "NOK", "RSD".',
  grant: 'Dodeljena sredstva se pišu {funder: organisations/…, number: …, amount: …, currency: …}.',
  figure: 'Broj se piše sa onim što broji i sa jedinicom: {label: …, value: …, unit: …}.',
  link: 'Veza se piše {title: Šta se tamo nalazi, url: https://…}.',
  location: 'Mesto na mapi se piše {lat: …, lon: …}, u stepenima, sa decimalnom tačkom.',
  named: 'Ono što nema svoj unos piše se {name: Ime}.',
  output: 'Rezultat se piše {kind: …, title: …}.',
  participatingCountry: 'Zemlja koja se u to vreme drugačije zvala piše se {code: …, nameThen: …}.',
  registration: 'Način prijave se piše {url: https://…, deadline: …}.',
  series: 'Serija se piše {of: oznaka-projekta, number: …}.',
  title: 'Naslov se piše {title: …, date: …}.',
};

const KINDS: Record<Parameters<Messages['fields']['kind']>[0], string> = {
  array: 'Napišite listu: u uglastim zagradama, ili svaku stavku u svom redu koji počinje crticom.',
  boolean: 'Napišite "true" (da) ili "false" (ne).',
  integer: 'Napišite ceo broj, samo ciframa.',
  number: 'Napišite broj samo ciframa, sa decimalnom tačkom.',
  object: 'Ovde stoji više polja, u vitičastim zagradama.',
  string: 'Upišite oznaku (id): mala slova od "a" do "z", cifre i crtice.',
};

const PATH_OF_SITE = 'Adresa stranice je ime datoteke: preimenujte datoteku.';
const KIND_OF_PAGE = 'Vrsta stranice zavisi od fascikle.';

const FOREIGN: Record<Parameters<Messages['fields']['foreign']>[0], string> = {
  id: 'Oznaka (id) unosa je ime datoteke.',
  layout: KIND_OF_PAGE,
  permalink: PATH_OF_SITE,
  slug: PATH_OF_SITE,
  template: KIND_OF_PAGE,
  weight: 'Spiskovi su poređani po vremenu ili po azbuci.',
};

const IN_TEXT = 'Napišite to u tekstu ispod polja';

/** With the words that stand in the field. */
const MOVE = 'Izbrišite ovaj red, a u tekstu ispod polja napišite';

type Owner = Parameters<Messages['fields']['unknown']>[1];

/** Where a field is not, in the locative. */
function inOwner(owner: Owner): string {
  if (owner.of === 'entry') return `unosu zbirke "${owner.collection}"`;
  return owner.of === 'topic' ? 'temi' : 'prevodu';
}

export const fields: Messages['fields'] = {
  form: (type) => FORMS[type],
  kind: (type) => KINDS[type],
  countryCode: (code) => `Upišite oznaku zemlje od dva slova: "${code}" (${nameCountry(code)}).`,
  oneOf: (values) => `Upišite jedno od ovoga: "${values.join(', ')}".`,
  exactly: (value) => `Napišite "${value}".`,
  group: (parts) => `Piše se {${parts}}.`,
  listWithExample: (example) => `${KINDS.array} Jedna stavka: ${example}`,
  or: (first, second) => `${first} Ili: ${second}`,

  missing: (holder, key) =>
    `${holder.length === 0 ? 'Unosu' : begin(toField(holder))} nedostaje polje „${key}“.`,
  listNameMissing: (names) =>
    `Iznad ove liste nedostaje njeno ime: ${names.map((name) => `"${name}:"`).join(' ili ')}`,
  empty: (path) =>
    typeof path.at(-1) === 'number'
      ? `${begin(nameField(path))} je prazna. Izbrišite taj red.`
      : `Iza ${ofField(path)} ništa ne piše. Popunite ga ili izbrišite red.`,
  nothingInQuotes: (path) =>
    `Između navodnika ${ofField(path)} ništa ne piše. Upišite vrednost ili izbrišite red.`,
  nothingVisible: (path) => `U ${toField(path)} nema ničega vidljivog. Upišite vrednost ili izbrišite red.`,
  threeDots: (path) =>
    `U ${toField(path)} stoje tri tačke, umesto onoga što znate. Upišite vrednost ili izbrišite red.`,
  emptyList: (path) => `U ${toField(path)} je prazna lista. Izbrišite je.`,

  tooLong: (path, length, most) =>
    `Tekst u ${toField(path)} ima ${counted(length, { one: 'slovo', other: 'slova' })}, a može ih imati najviše ${number(most)}. Skratite ga.`,
  escaped: (path, character) =>
    `U ${toField(path)} je zamena za znak koji se ne vidi (${character}). Izbrišite je.`,
  noLanguageCode: (path) =>
    `„${String(path.at(-1))}“ nije oznaka jezika. Napišite "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "bg", "el" ili drugu oznaku.`,
  oneText: (path) => `U ${toField(path)} treba da bude jedan tekst, a ne lista.`,
  colonMakesField: 'Dvotačka od ovog teksta pravi polje. Stavite tekst u navodnike.',
  list: (path) => `U ${toField(path)} treba da bude lista: [prva, druga].`,
  noChoice: (value) => `„${value}“ se ovde ne može izabrati.`,
  stillNeeded: (path, sample, missing) =>
    `${begin(nameField(path))} se piše ${sample}. Još nedostaje: "${missing.map(({ key }) => key).join(', ')}".`,

  unitAside: 'Broj stoji sam, bez jedinice: ona je već u polju "unit".',
  whole: (path) => `U ${toField(path)} treba da bude ceo broj.`,
  between: (path, least, most) => `U ${toField(path)} treba da bude broj između ${least} i ${most}.`,
  atLeast: (path, least) => `U ${toField(path)} ne može biti broj manji od ${least}.`,
  moreThan: (path, limit) => `U ${toField(path)} treba da bude broj veći od ${limit}.`,
  noComma: 'U broju nema zareza: ispred decimala stoji tačka, a između hiljada ništa.',

  unknown: (key, owner, path) =>
    `Polje „${key}“ ne postoji u ${path.length === 0 ? inOwner(owner) : toField(path)}.`,
  moreUnknown: (count) => `Odavde nadalje nepoznatih polja ima još ${number(count)}.`,
  itsName: (name) => `Zove se „${name}“.`,
  itsNameIsThere: (name) => `Zove se „${name}“, a to polje već postoji. Zadržite jedno od njih.`,
  onlyEntriesOf: (collections) =>
    `Imaju ga samo unosi zbirki ${list(collections.map((name) => `"${name}"`))}.`,
  writeInText: 'Ono što u njemu piše napišite u tekstu ispod polja.',
  mayHave: (names) => `Može da sadrži: "${names.join(', ')}".`,
  foreign: (key) => `${FOREIGN[key]} Izbrišite ovaj red.`,

  inText: `${IN_TEXT}.`,
  phoneMoves: (written, digits) =>
    `${MOVE} vezu kojom telefon može da pozove taj broj: [${written}](tel:${digits})`,
  phone: `${IN_TEXT}, kao vezu kojom telefon može da pozove broj: "[+381 10 000 000](tel:+38110000000)".`,
  emailMoves: (written) => `${MOVE}: [${written}](mailto:${written})`,
  email: `${IN_TEXT}, kao vezu: "[info@example.org](mailto:info@example.org)".`,
  streetBesideVenue:
    'Zgrada ili sala je u polju "venue", mesto u polju "city", a ulicu napišite u tekstu ispod polja.',
  street: 'Mesto je u polju "city", a ulicu napišite u tekstu ispod polja.',
  authors:
    'Autore imaju samo vesti. Učesnici su u polju "roles" ili "people", a autori izvora u polju "sources".',
  topicsById: 'O čemu je reč navodi se u polju "topics", oznakama iz datoteke "topics.yaml".',
  topics: 'O čemu je reč navodi se u polju "topics".',
  links: 'Druge stranice se navode u polju "links": "links: [{title: Šta se tamo nalazi, url: https://…}]"',
  figures:
    'Brojevi se navode u polju "figures", svaki sa onim što broji i sa jedinicom: "figures: [{label: …, value: …, unit: …}]"',
  when: 'Vreme održavanja je u poljima "start" i "end": dan, ili dan i sat.',
  where:
    'Mesto je u polju "city", ili u polju "place" ako grad nema svoj unos. Na mapi se prikazuje mesto grada.',
  oneLanguage: 'Portal je na jednom jeziku. Izbrišite ovaj red.',
  bodyBelow: 'Tekst stoji ispod drugog reda sa crticama.',
};
