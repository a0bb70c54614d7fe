/** What is said of lines that can’t be read as fields, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { counted, number } from './names.ts';

const QUOTE_ALL = 'Stavite celu vrednost u navodnike.';
const DELETE_LINE = 'Izbrišite taj red.';

const nameOf = (name: string) => (name === '' ? 'Ovo polje' : `Polje „${name}“`);

const countSpaces = (count: number) => counted(count, { one: 'razmak', other: 'razmaka' });

/** Before one line, or before the first of some. */
const beforeLines = (lines: number) =>
  lines === 1 ? 'ispred ovog reda' : `ispred prvog od narednih redova (${number(lines)})`;

export const yaml: Messages['yaml'] = {
  alias: 'Ovo upućuje na vrednost koja stoji na drugom mestu. Napišite samu vrednost.',
  anchor: 'Ovo daje vrednosti ime, da bi se mogla kopirati. Napišite vrednost svuda gde je potrebna.',
  backslash: 'Obrnuta kosa crta između dvostrukih navodnika ima posebno značenje. Koristite jednostruke.',
  indentDiffers: 'Ovaj red nije uvučen kao redovi oko njega.',
  start: (sign) =>
    `Vrednost ne može da počinje ${sign === '' ? 'ovim znakom' : `znakom ${sign}`}. Stavite je u navodnike.`,
  colonInside: 'Dvotačka unutar vrednosti završava polje. Stavite vrednost u navodnike.',
  colonInsideWhole: `Dvotačka unutar vrednosti završava polje. ${QUOTE_ALL}`,
  twiceOnLine: (name) => `${nameOf(name)} stoji dva puta u ovom redu. Zadržite jedno.`,
  twice: (name, first) => `${nameOf(name)} stoji ovde i u ${first}. redu. Zadržite jedno.`,
  indentedBelow: 'Ovaj red je uvučen, a onaj iznad je završen. Izbrišite razmake.',
  threeDots: `Red sa tri tačke završava polja. ${DELETE_LINE}`,
  colonMissing: 'Nedostaje dvotačka iza imena polja, ili prethodni red nije završen.',
  spaceBehindColon: 'Stavite razmak iza dvotačke.',
  noFields: 'Između redova sa crticama stoje polja unosa, svako u svom redu: "title: Naslov".',
  unreadable: 'Ovaj red ne može da se pročita. Uporedite ga sa redovima oko njega.',
  remark: `Ono što stoji iza razmaka i znaka "#" je napomena i bilo bi izgubljeno. ${QUOTE_ALL}`,
  smartQuotes:
    'Ovi navodnici su ovde deo teksta i videli bi se. Oko vrednosti stoje ravni navodnici, ili nikakvi.',
  tabs: 'Redovi se uvlače razmacima, nikada tabulatorom.',
  behindBracket: `Iza završne zagrade stoji tekst. ${QUOTE_ALL}`,
  behindQuote: 'Iza završnog navodnika stoji tekst. Stavite celu vrednost u jedan par navodnika.',
  bracketOpen: 'Ova zagrada je otvorena, a nije zatvorena.',
  quoteOpen: 'Ovaj navodnik je otvoren, a nije zatvoren.',

  strayAddress: (address) =>
    `Sama adresa nije stavka ove liste. Napišite i kuda vodi: - {title: Šta se tamo nalazi, url: ${address}}`,
  dots: `Red sa tačkama završava polja. ${DELETE_LINE}`,
  endDashes: 'Polja se završavaju redom od tri crtice: ---',
  item: 'Stavka liste počinje jednom crticom i razmakom.',
  noItem: 'Ovaj red ne počinje stavku liste. Izbrišite crticu.',
  noNewItem: 'Ovaj red ne počinje novu stavku. Izbrišite crticu.',
  newItem: 'Ovaj red počinje stavku liste: stavite crticu ispred njega.',
  colonAndSpace: (name) => `Iza imena polja stoje dvotačka i razmak: "${name}: …"`,
  quoteAlone: 'Ovde je navodnik bez svog para: stavite ga na oba kraja, ili ni na jedan.',
  quoteAll: QUOTE_ALL,
  brackets: (open, close) =>
    `Zagrade u ovom redu nemaju par: znakova „${open}“ treba da bude koliko i znakova „${close}“.`,
  takeSpaces: (spaces, lines) =>
    spaces === 1
      ? `Izbrišite razmak ${beforeLines(lines)}.`
      : `Izbrišite ${countSpaces(spaces)} ${beforeLines(lines)}.`,
  putSpaces: (spaces, now, lines) =>
    `Stavite ${countSpaces(spaces)} ${beforeLines(lines)}, a ne ${number(now)}.`,
  ofValueAbove: 'Ovaj red pripada vrednosti iznad njega. Uvucite ga.',
  textBelow: 'Ovo nije polje. Tekst stoji ispod drugog reda sa crticama.',
};
