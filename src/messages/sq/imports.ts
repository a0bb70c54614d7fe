/** What `npm run import` says, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { counted, list } from './names.ts';

const USAGE = `npm run import -- <file> <collection>
  Tregon cilët zëra do të dilnin nga një tabelë (.csv, .tsv, .json), një kalendar (.ics) ose një kanal (.xml, .rss, .atom).

  --write              i shkruan, si drafte; asgjë që ekziston nuk ndryshohet
  --publish            pa drafte: zërat dalin në portal me botimin e ardhshëm
  --map mapping.yaml   cila kolonë është cila fushë, kur titujt e kolonave nuk e tregojnë
  --set field=value    një vlerë për të gjithë zërat
  --language sq        gjuha e mesazheve: en, sr-Latn, sr-Cyrl ose sq
  --help               kjo ndihmë

Rubrikat janë: `;

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

const countEntries = (entries: number) => counted(entries, { one: 'zë', other: 'zëra' });

export const imports: Messages['imports'] = {
  usage: (collections) => `${USAGE}${quoteAll(collections)}.`,
  whichFile: 'Cili skedar, dhe në cilën rubrikë? Për shembull: npm run import -- hubs.csv hubs',
  noFile: (file) => `Skedari "${file}" nuk ekziston ose nuk mund të lexohet.`,
  noKind: (file, endings) =>
    `Skedari "${file}" nuk është i një lloji që mund të importohet. Emri i tij duhet të mbarojë me ${quoteAll(endings)}.`,
  noText: (file, line) =>
    `Skedari "${file}" nuk është tekst në UTF-8 (rreshti ${line}). Ruajeni si UTF-8; në Excel kjo është "CSV UTF-8".`,
  noRows: (file) => `Në skedarin "${file}" nuk ka ç’të importohet: nuk ka asnjë rresht.`,

  line: (number) => `rreshti ${number}`,
  item: (number) => `elementi ${number}`,
  event: (number) => `ngjarja ${number}`,

  emptyTable: 'Tabela është bosh. Rreshti i parë ka emrat e kolonave.',
  twoColumns: (name) => `Dy kolona quhen „${name}”. Njërës jepini një emër tjetër.`,
  moreCells: 'Rreshti ka më shumë qeliza se kolona; të fundit janë lënë jashtë.',
  brokenTable: (line) =>
    `Tabela nuk mund të lexohet${line === undefined ? '' : ` në rreshtin ${line}`}. Më së shpeshti një thonjëz është hapur aty dhe nuk është mbyllur, ose ndodhet brenda një qelize: shkruajeni dy herë ("").`,
  notJson: (reason) => `Skedari nuk është JSON: ${reason}`,
  noList: 'Skedari nuk është listë. Duhet të jetë [{…}, {…}], ose një objekt me një listë të tillë.',
  noObject: (place, written) => `Në listë, ${place} nuk është objekt: ${written}`,

  noCalendar: (reason) => `Skedari nuk është kalendar që mund të lexohet: ${reason}`,
  noDate: 'Nuk ka datë (DTSTART).',
  repeats: (days, until) => `Përsëritet; janë marrë ${days} ditët e para, deri më ${until}.`,
  noFeed: 'Skedari nuk është kanal: as RSS, as Atom, as JSON Feed.',
  unknownDate: (date) => `Data nuk mund të lexohet: „${date}”.`,

  brokenMapping: (line, column) =>
    `Përputhja e kolonave nuk mund të lexohet në rreshtin ${line}, shenja ${column}. Duhet të jetë "field: column", nga një në rresht.`,
  unknownParts: (lines) => `Përputhja e kolonave ka pjesë që këtu nuk kanë kuptim:\n${lines}`,
  wholeMapping: 'skedari',
  noField: (collection, field) => `Fusha „${field}” nuk ekziston në një zë të rubrikës "${collection}".`,
  columnOrValue: (field) =>
    `Në përputhjen e kolonave, fusha „${field}” duhet të ketë ose një kolonë ose një vlerë.`,
  noColumn: (column, field) =>
    `Tabela nuk ka kolonën „${column}”, të cilën përputhja e kolonave e jep për „${field}”.`,
  text: 'teksti',
  columnsAre: (columns) => `Kolonat janë: ${list(columns.map((column) => `„${column}”`))}.`,

  noTitle: 'Nuk ka titull, prandaj as adresë.',
  noAddress:
    'Nga titulli nuk mund të bëhet një adresë. Jepini rreshtit një kod (id): shkronja të vogla dhe viza.',
  sameName: (place) =>
    `Të njëjtin emër ka edhe ${place}. Nëse janë dy zëra të ndryshëm, jepini njërit një kod në kolonën "id".`,
  notOverwritten: 'Asgjë nuk mbishkruhet. Nëse ky është një zë tjetër, jepini një kod në kolonën "id".',

  noPicture: (field) =>
    `Fusha „${field}” është lënë jashtë: vendoseni foton pranë skedarit dhe shënojeni aty.`,
  twinByName: (file) => `Ndoshta ekziston tashmë: "${file}" ka të njëjtin emër.`,
  twinByWebsite: (file) => `Ndoshta ekziston tashmë: "${file}" ka të njëjtën uebfaqe.`,
  twinByPlace: (file) =>
    `Ndoshta ekziston tashmë: në të njëjtin vend është edhe "${file}", me emër të ngjashëm.`,

  lookAt: 'për t’u parë',
  unused: (columns) =>
    `${columns.length === 1 ? 'Asnjë fushe nuk i përgjigjet kolona' : 'Asnjë fushe nuk i përgjigjen kolonat'} ${list(columns.map((column) => `„${column}”`))}. Fushën mund ta caktojë përputhja e kolonave.`,
  written: (entries) => `U shkruan: ${countEntries(entries)}.`,
  wouldBeWritten: (entries) => `Do të shkruheshin: ${countEntries(entries)}. Shkruhen me "--write".`,
  refused: (rows) =>
    `U refuzuan: ${counted(rows, { one: 'rresht', other: 'rreshta' })}. Ndreqini dhe importojeni skedarin sërish: ajo që është shkruar mbetet siç është.`,
};
