/** What is said of files, their names, their characters and the addresses of pages, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { counted, number } from './names.ts';

const GONE = 'Ako treba zauvek da nestane, izbrišite ovaj red.';
const SAVE_AS_UTF8 = 'Sačuvajte je ponovo kao UTF-8.';
const TWO_SPACES = 'Unutar vrednosti stavite dva razmaka ispred njega.';
const MERGE_MARKS = '"<<<<<<<", "=======" i ">>>>>>>"';

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const files: Messages['files'] = {
  checkFailed: (reason) =>
    `Provera ove datoteke nije uspela, a greška je u samoj proveri (${reason}). Prijavite to zajedno sa ovom datotekom, i sklonite datoteku dok se greška ne ispravi.`,

  binary: 'Ovo nije tekst, nego slika ili dokument drugog programa pod imenom unosa.',
  behindSomething: 'Ispred tri crtice nešto stoji, prazan red ili razmak. One su na samom početku datoteke.',
  dashesInside: `Ovaj red sa crticama završava polja, a iza njega ih još ima. ${TWO_SPACES}`,
  empty: 'Ova datoteka je prazna.',
  link: 'Ovo je veza ka drugom mestu, a takve veze se ne prate. Stavite ovde samu datoteku ili fasciklu.',
  noFrontMatter: 'Unos počinje redom sa tri crtice, zatim su polja, pa drugi red sa tri crtice.',
  notUtf8From: `Odavde nadalje ova datoteka nije u formatu UTF-8, pa se slova ne mogu pročitati. ${SAVE_AS_UTF8}`,
  notUtf8: `Ova datoteka nije u formatu UTF-8, pa se slova ne mogu pročitati. ${SAVE_AS_UTF8}`,
  otherDashes: 'Redovi oko polja su od tačno tri crtice, i to kratke.',
  otherFrontMatter:
    'Ovo su polja kakva imaju drugi sajtovi. Ovde polja stoje između dva reda sa tri crtice, ovako: "title: Naslov".',
  outsideFolders: (folders) =>
    `Unos se nalazi u fascikli svoje zbirke: ${quoteAll(folders)}. Imena koja počinju sa "_" se ne proveravaju.`,
  special:
    'Ovo nije obična datoteka, nego uređaj ili nešto drugo što pripada sistemu. Stavite ovde običnu datoteku.',
  tooLarge: (bytes) =>
    `Ova datoteka ima više od ${number(bytes)} bajtova, a to nije tekst za jednu stranicu. Slike stoje pored nje, kao posebne datoteke.`,
  unclosed: 'Nedostaje drugi red sa tri crtice, iza poslednjeg polja.',
  unopened: 'Ova datoteka ne može da se otvori. Najčešće to brane dozvole: dozvolite svima da je čitaju.',
  merge: `Ovde su dve verzije teksta, jedna ispod druge. Zadržite jednu i izbrišite redove koji počinju sa ${MERGE_MARKS}.`,
  unknownFolder: (folders) => `Takva zbirka ne postoji. Zbirke su: ${quoteAll(folders)}.`,
  utf16: `Ova datoteka je u formatu UTF-16, koji se u nekim programima zove "Unicode". ${SAVE_AS_UTF8}`,
  wrongEnding: 'Ime unosa se završava sa ".md", malim slovima.',
  listTooLarge: (bytes) => `Ovaj spisak ima više od ${number(bytes)} bajtova.`,
  folderForList: 'Ovo je fascikla, a ima ime spiska. Dajte joj drugo ime.',

  firstDashes: 'Prvi red datoteke su tri crtice, i ispred njih nema ničega: ---',
  bothDashes: 'I iznad i ispod polja stoji red od tri crtice: ---',
  dashesEndFields: `Ovaj red sa crticama završava polja, a iza njega ih još ima. ${TWO_SPACES}`,
  firstDashesMissing: 'Nedostaje prvi red sa crticama, iznad polja.',
  lastDashes: 'Polja se završavaju redom od tačno tri crtice, i to kratke: ---',
  lastDashesMissing: 'Nedostaje drugi red sa tri crtice, ispod poslednjeg polja.',

  nameOfSite: (id) => `„${id}“ je adresa samog portala. Dajte datoteci drugo ime.`,
  nameOnWindows: (id) => `U sistemu Windows datoteka ne može da se zove „${id}“. Dajte joj drugo ime.`,
  nameTooLong: (length, most) =>
    `Ime ima ${counted(length, { one: 'slovo', other: 'slova' })}, a u adresu ih staje ${number(most)}. Skratite ga.`,
  folderName: (folder) =>
    `Ime fascikle „${folder}“ ima znakove kojih u adresama slika ne može biti. Mogu da stoje slova od "a" do "z", cifre i crtice.`,
  name: 'Ime datoteke postaje njena adresa: mala slova od "a" do "z", cifre, i crtice između reči.',
  noLanguage: (tag, languages) =>
    `Ovaj portal nema prevode na jezik „${tag}“. Prevodi su na jezike ${quoteAll(languages)}, po polju "languages" u datoteci "src/site.ts".`,
  noText: 'Ova stranica nema teksta i bila bi prazna. Napišite ga ispod drugog reda sa crticama.',
  noMdx: (collection, allowed) =>
    `Unosi zbirke "${collection}" pišu se u datotekama ".md". Datoteke ".mdx" su na ovom portalu dozvoljene samo za ${quoteAll(allowed)}.`,
  addressTaken: (file, address) =>
    `Adresu "${address}" već ima datoteka "${file}". Preimenujte jednu od njih.`,

  document:
    'Dokumenti se odavde ne objavljuju. Prenesite tekst u unos, ili postavite dokument na veb i u unos stavite vezu. Ime dokumenta koji je samo za urednike počinje sa "_".',
  forEditors: 'Ime onoga što je samo za urednike počinje sa "_".',
  note: 'Ime beleške za urednike počinje sa "_".',
  foreign: (pictures, lists) =>
    `Ovde stoje unosi (".md"), slike (${quoteAll(pictures)}), "${lists[0]}", "${lists[1]}", "${lists[2]}" i "${lists[3]}". Ništa drugo ne može, jer bi programi koji izrađuju portal to mogli da uzmu za svoja podešavanja. Uklonite ovu datoteku iz fascikle.`,

  compatibility: (sign, letters) =>
    `„${sign}“ je jedan znak umesto ${letters.map((letter) => `„${letter}“`).join(' i ')}, iz PDF datoteke ili sa kineske tastature. Ko ukuca ta slova, ne nalazi ovu reč.`,
  control: (name) => `Ovde je kontrolni znak (${name}), koji stranica ne može da prikaže. Izbrišite ga.`,
  decomposed: 'Slovo i kvačica iznad njega su ovde dva znaka. Ko ukuca to slovo, ne nalazi ovu reč.',
  direction: (name) =>
    `Nevidljiv znak (${name}) okreće smer teksta, pa se on čita drugačije nego što je napisan. Izbrišite ga.`,
  invisible: (name) => `Ovde je nevidljiv znak (${name}). Izbrišite ga, inače niko neće naći ovu reč.`,
  lost: (name) => `Ovde je slovo izgubljeno i zamenjeno znakom ${name}. Napišite ga ponovo.`,

  mergeOfList: `Ovde su dve verzije spiska. Zadržite redove iz obe, a izbrišite one koji počinju sa ${MERGE_MARKS}.`,
  noAddress: (line) =>
    `„${line}“ nije adresa stranice. U redu stoji jedna adresa, od kose crte do kose crte.`,
  withheld: (address, file, until) =>
    `Adresa „${address}“ je bila objavljena, ali se unos „${file}“ ne prikazuje do ${until}. Dotle posetioci tamo ne nalaze ništa.`,
  becameDraft: (address, file) =>
    `Adresa „${address}“ je bila objavljena, ali je „${file}“ sada nacrt, pa posetioci tamo ne bi našli ništa. Izbrišite iz njega "draft: true". ${GONE}`,
  lostAddress: (address) =>
    `Adresa „${address}“ je bila objavljena, a tamo više nema ničega. Ako je na njeno mesto došla druga datoteka, upišite ovu adresu u nju. ${GONE}`,
  lostToFile: (address, file, hasOthers) =>
    `Adresa „${address}“ je bila objavljena, a tamo više nema ničega. Ako je na njeno mesto došla datoteka „${file}“, upišite ovu adresu u nju${hasOthers ? ', pored onih koje već ima' : ''}. ${GONE}`,
  noPerson: (line) =>
    `„${line}“ nije ime osobe. U redu stoji jedno ime, onako kako je u unosima, i ništa drugo.`,
  personTwice: (name, line) =>
    `„${name}“ već stoji u ${line}. redu. Jedan red skriva sve načine na koje se to ime piše. Zadržite jedan.`,
  noLatinWord: (text) =>
    `„${text}“ nije reč pisana latinicom: u redu stoji jedna reč ili ime, onako kako je u tekstovima, i ništa drugo.`,
  latinWordTwice: (text, line) => `„${text}“ već stoji u ${line}. redu. Zadržite jedan.`,

  ownAddress: (address) => `„${address}“ je sadašnja adresa ove stranice.`,
  addressOfOther: (address, file) => `„${address}“ je adresa datoteke „${file}“, koja je sada tamo.`,
  addressOfSite: (address) => `„${address}“ je adresa samog portala.`,
  leadsElsewhere: (address, file, line) =>
    `„${address}“ već vodi na „${file}“, prema njenom ${line}. redu. Adresa može da vodi samo na jednu stranicu.`,
  takeOut: 'Izbrišite je.',
  takeFieldOut: (field) => `Izbrišite polje „${field}“.`,
};
