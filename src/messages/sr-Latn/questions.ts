/** The questions and the help of `npm run new`, in Serbian. */
import { collections } from '#i18n/sr-Latn/collections.ts';
import type { Messages } from '#messages/message-types.ts';
import { descriptions } from './descriptions/index.ts';

const USAGE = `npm run new
  Pita šta je potrebno i piše nov unos.

npm run new -- <collection> --title "…" --set field=value --set field=value …
  Piše ga bez pitanja, ako je navedeno sve što je obavezno.

  --title "…"          naslov; od njega se pravi ime datoteke
  --set field=value    bilo koje polje; za listu po jednom za svaku stavku: --set topics=a --set topics=b
                       polje grupe: --set location.lat=43.3
                       cela grupa: --set roles="{who: hubs/mokrin-house, as: host}"
  --id an-id           drugo ime datoteke
  --folder             posebna fascikla, sa mestom za slike
  --translate events/an-id sq
                       započinje prevod tog unosa na jedan od jezika portala
  --language sq        jezik pitanja i poruka: "en, sr-Latn, sr-Cyrl" ili "sq"
  --help               ova pomoć; uz ime zbirke, njena polja

Zbirke su: `;

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const questions: Messages['questions'] = {
  whatIsIt: 'Šta je to?',
  collection: (name, label) => ({
    label: collections[name]?.singular ?? label,
    hint: collections[name]?.lead ?? '',
  }),
  meaning: (description) => descriptions[description] ?? '',
  known: 'Šta je već poznato? Ostalo se može popuniti kasnije.',
  moreKnown: (name) => `Šta je još poznato za „${name}“?`,
  oneMore: (name) => `Još jedna stavka za „${name}“?`,
  withoutEntry: 'Nema svoj unos: upišite ime',
  pictures: 'Da li će biti slika?',
  picturesHint: 'One stoje pored unosa, u posebnoj fascikli.',
  idHint: (collection) => `Ime datoteke i kraj njene adrese: "/${collection}/…/"`,
  another: (field) => `Upisati drugu vrednost u polje „${field}“?`,
  anotherHint: 'Inače se izostavlja.',
  search: 'Ukucajte deo bilo kog imena',
  nothingFound: 'Takvo ime ne postoji. Ukucajte drugi deo.',
  nothingTyped: 'Ovde nešto mora da piše.',
  writeInstead: (value) => `Umesto toga napišite: ${value}`,
  written: (path) => `Napisano: ${path}`,
  open: (program) => `Otvoriti u programu ${program}?`,
  interrupted: 'Ništa nije napisano.',

  explanation:
    'Redovi koji počinju sa ## objašnjavaju polje ispod sebe. Polje iza jednog # još nije u upotrebi: izbrišite # i razmak iza njega da biste ga koristili. Što vam ne treba, može da se izbriše. Tekst počinje ispod poslednjeg reda sa crticama.',
  further: (names) => `Postoje i druga polja, za kad zatrebaju: ${quoteAll(names)}.`,
  translating: [
    'Iza ## stoji tekst originala, a ispod njega, umesto tri tačke, ide njegov prevod.',
    'Red koji vam ne treba može da se izbriše; stavka liste ostaje, kao {}. Podaci su oni iz originala.',
  ],

  noTerminal: (lines) => `Bez terminala se ništa ne može pitati. Nedostaje:\n${lines}`,
  cannotMend: 'Drugi odgovori to ne mogu da isprave.',
  collectionMissing: 'Nedostaje zbirka.',
  noAddress: 'Od ovog naslova se ne može napraviti adresa. Navedite je: "--id an-id"',
  otherId: (id) => `Druga: "--id ${id}"`,
  badId: 'Oznaka (id) ima mala slova od "a" do "z", cifre, i crtice između reči.',
  idOfSite: (id) => `„${id}“ je adresa samog portala.`,
  idTaken: (file, address) => `Adresu "${address}" već ima "${file}".`,

  oneCollection: (word) => `Samo jedna zbirka odjednom: šta je „${word}“? Stavite tekst u navodnike.`,
  translateForm: 'Prevod se započinje unosom i jezikom: "--translate events/kickoff sq"',
  noOption: (option) => `"${option}" ne postoji. Polje se navodi ovako: "--set name=value".`,
  noOptionBut: (option, meant) => `"${option}" ne postoji. Da li ste mislili na "--${meant}"?`,
  needsText: (option) => `Iza "${option}" nešto mora da stoji.`,
  takesNothing: (option) => `Iza "${option}" ne može ništa da stoji.`,
  noCollection: (name, names) => `Zbirka „${name}“ ne postoji. Postoje: ${quoteAll(names)}.`,
  noCollectionBut: (name, meant) => `Zbirka „${name}“ ne postoji. Da li ste mislili na „${meant}“?`,
  setForm: (written) => `Iza "--set" stoje polje i vrednost: "--set name=value", a ne „${written}“.`,
  collectionFirst: 'Zbirka stoji prva: "npm run new -- events --set …"',
  brackets: (name, text) => `Zagrade u polju „${name}“ ne mogu da se pročitaju: ${text}`,
  givenTwice: (name) => `Polje „${name}“ je navedeno dva puta.`,
  noField: (field, collection, group) =>
    `Polje „${field}“ ne postoji u ${group === '' ? `unosu zbirke "${collection}"` : `polju „${group}“`}.`,
  meant: (name) => `Da li ste mislili na „${name}“?`,
  fieldsAre: (names) => `Može da sadrži: ${quoteAll(names)}.`,
  listForm: (name, key) => `Polje „${name}“ je lista. Za svaku stavku napišite: --set ${name}="{${key}: …}"`,

  oneLanguage:
    'Ovaj portal je na jednom jeziku. Ostale navedite u polju "languages" u datoteci "src/site.ts".',
  noLanguage: (language, known) =>
    `Ovaj portal nema prevode na jezik „${language}“. Prevodi su na jezike "${known}".`,
  noEntry: (ref) => `Unos „${ref}“ ne postoji.`,
  noEntryBut: (ref, meant) => `Unos „${ref}“ ne postoji. Da li ste mislili na „${meant}“?`,
  isThere: (file) => `Datoteka "${file}" već postoji i ostaje kakva jeste.`,

  usage: (names) => `${USAGE}${quoteAll(names)}.`,
  fieldsOf: (collection) => `Polja zbirke "${collection}":`,
  needed: '(obavezno)',
  firstCollection: (names) => `zbirka, na prvom mestu: ${quoteAll(names)}`,
  choices: (words) => `Jedno od: ${quoteAll(words)}.`,
  choicesOf: (field, words) => `Polje "${field}" ima jednu od ovih vrednosti: ${quoteAll(words)}.`,
  mayHave: (names) => `Može da sadrži i ${quoteAll(names)}.`,
  example: (example) => `Primer: ${example}`,
};
