/** What `npm run import` says, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { counted, list } from './names.ts';

const USAGE = `npm run import -- <file> <collection>
  Pokazuje koji bi unosi nastali od tabele (.csv, .tsv, .json), kalendara (.ics) ili kanala (.xml, .rss, .atom).

  --write              piše ih, kao nacrte; ništa što već postoji se ne menja
  --publish            bez nacrta: unosi su na portalu od sledećeg objavljivanja
  --map mapping.yaml   koja kolona je koje polje, ako se to ne vidi iz naslova kolona
  --set field=value    vrednost za sve unose
  --language sq        jezik poruka: "en, sr-Latn, sr-Cyrl" ili "sq"
  --help               ova pomoć

Zbirke su: `;

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

const countEntries = (entries: number) => counted(entries, { one: 'unos', few: 'unosa', other: 'unosa' });

export const imports: Messages['imports'] = {
  usage: (collections) => `${USAGE}${quoteAll(collections)}.`,
  whichFile: 'Koja datoteka, i u koju zbirku? Na primer: "npm run import -- hubs.csv hubs"',
  noFile: (file) => `Datoteka "${file}" ne postoji ili ne može da se pročita.`,
  noKind: (file, endings) =>
    `Datoteka "${file}" nije vrste koja se može uvesti. Ime mora da joj se završava na ${quoteAll(endings)}.`,
  noText: (file, line) =>
    `Datoteka "${file}" nije tekst u formatu UTF-8 (${line}. red). Sačuvajte je kao UTF-8; u programu Excel je to "CSV UTF-8".`,
  noRows: (file) => `U datoteci "${file}" nema šta da se uveze: nema nijednog reda.`,

  line: (number) => `${number}. red`,
  item: (number) => `${number}. stavka`,
  event: (number) => `${number}. događaj`,

  emptyTable: 'Tabela je prazna. U prvom redu stoje imena kolona.',
  twoColumns: (name) => `Dve kolone se zovu „${name}“. Promenite ime jednoj od njih.`,
  moreCells: 'Red ima više ćelija nego što ima kolona; poslednje su izostavljene.',
  brokenTable: (line) =>
    `Tabela ne može da se pročita${line === undefined ? '' : ` u ${line}. redu`}. Najčešće navodnik tu nije zatvoren, ili stoji usred ćelije: tada ga napišite dva puta ("").`,
  notJson: (reason) => `Datoteka nije JSON: "${reason}"`,
  noList: 'Datoteka nije lista. Treba da bude "[{…}, {…}]", ili objekat sa takvom listom.',
  noObject: (place, written) => `U listi ${place} nije objekat: "${written}"`,

  noCalendar: (reason) => `Datoteka nije kalendar koji može da se pročita: "${reason}"`,
  noDate: 'Nema datum ("DTSTART").',
  repeats: (days, until) => `Ponavlja se; uzeto je prvih ${days} dana, do ${until}.`,
  noFeed: 'Datoteka nije kanal: ni "RSS", ni "Atom", ni "JSON Feed".',
  unknownDate: (date) => `Datum ne može da se pročita: „${date}“.`,

  brokenMapping: (line, column) =>
    `Mapiranje ne može da se pročita (${line}. red, ${column}. znak). Treba da bude "field: column", po jedno u redu.`,
  unknownParts: (lines) => `U mapiranju ima delova koji ovde ne znače ništa:\n${lines}`,
  wholeMapping: 'datoteka',
  noField: (collection, field) => `Polje „${field}“ ne postoji u unosu zbirke "${collection}".`,
  columnOrValue: (field) => `Mapiranju polja „${field}“ je potrebna kolona ili vrednost, jedno od toga.`,
  noColumn: (column, field) => `Tabela nema kolonu „${column}“, koju mapiranje navodi za „${field}“.`,
  text: 'tekst',
  columnsAre: (columns) => `Kolone su: ${list(columns.map((column) => `„${column}“`))}.`,

  noTitle: 'Nema naslov, pa ni adresu.',
  noAddress: 'Od naslova ne može da se napravi adresa. Dajte redu oznaku (id): mala slova i crtice.',
  sameName: (place) =>
    `Isto ime ima i ${place}. Ako je reč o dva različita unosa, jednom od njih dajte oznaku u koloni "id".`,
  notOverwritten: 'Postojeće datoteke se ne menjaju. Ako je ovo drugi unos, dajte mu oznaku u koloni "id".',

  noPicture: (field) =>
    `Polje „${field}“ je izostavljeno: stavite sliku pored datoteke unosa, pa je tu navedite.`,
  twinByName: (file) => `Možda već postoji: isto ime ima i "${file}".`,
  twinByWebsite: (file) => `Možda već postoji: isti veb-sajt ima i "${file}".`,
  twinByPlace: (file) => `Možda već postoji: na istom mestu je i "${file}", sa sličnim imenom.`,

  lookAt: 'pogledajte',
  unused: (columns) =>
    `${columns.length === 1 ? 'Nijednom polju ne odgovara kolona' : 'Nijednom polju ne odgovaraju kolone'} ${list(columns.map((column) => `„${column}“`))}. Mapiranje može da odredi polje.`,
  written: (entries) => `Napisano: ${countEntries(entries)}.`,
  wouldBeWritten: (entries) => `Bilo bi napisano: ${countEntries(entries)}. Pišu se uz "--write".`,
  refused: (rows) =>
    `Odbijeno: ${counted(rows, { one: 'red', few: 'reda', other: 'redova' })}. Ispravite ih i ponovo uvezite datoteku: ono što je već napisano ostaje kakvo jeste.`,
};
