/** Open data. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { formatList } from './grammar.ts';

export const openData: Words['openData'] = {
  askedAs: [
    'podaci',
    'podataka',
    'podatke',
    'otvorene podatke',
    'preuzimanje',
    'preuzmi',
    'preuzimanje podataka',
    'preuzmi podatke',
    'skup podataka',
    'baza podataka',
    'csv',
    'excel',
    'eksel',
    'xlsx',
    'tabela',
    'tabele',
    'json',
    'geojson',
    'api',
    'izvoz',
    'eksport',
    'preuzmi csv',
    'preuzmi kao tabelu',
  ],
  attribution: (name) =>
    `Saradnici portala ${name}. Koordinate: GeoNames (geonames.org), CC BY 4.0. Slike: kako je navedeno uz svaku.`,
  participation: {
    title: 'Učešće',
    description:
      'Ko je sa čim povezan: jedan red za svaku vezu između dva unosa, od onoga u kojem je navedena.',
  },
  countries: { title: 'Zemlje', description: 'Sve zemlje sa kojima je neki unos povezan.' },
  topics: { title: 'Teme', description: 'Sve teme o kojima govori neki unos.' },
  changes: {
    title: 'Promene',
    description: 'Šta je dodato, izmenjeno i uklonjeno, po verzijama, sa starom i novom vrednošću.',
  },
  catalogue: { title: 'Katalog', description: 'Sve datoteke otvorenih podataka i broj redova u svakoj.' },
  places: { title: 'Mesta', description: 'Unosi koji imaju mesto (GeoJSON, RFC 7946).' },
  collection: (plural) => `Svi unosi iz zbirke „${plural}“, sa svim poljima.`,
  fieldNames: {
    title: 'Naslov',
    summary: 'Sažetak',
    officialName: 'Zvanični naziv',
    acronym: 'Skraćenica',
    nativeNames: 'Izvorni nazivi',
    aliases: 'Drugi nazivi',
    image: 'Slika',
    links: 'Linkovi',
    sources: 'Izvori',
    notes: 'Napomene',
    contradictions: 'Neslaganja izvora',
    confirmed: 'Provereno',
    published: 'Objavljeno',
    updated: 'Ažurirano',
    gallery: 'Slike',
    recordings: 'Snimci',
    start: 'Početak',
    end: 'Kraj',
    roles: 'Uloge',
    figures: 'Brojke',
    outputs: 'Rezultati',
    countries: 'Zemlje',
    sessions: 'Delovi programa',
    people: 'Ljudi',
    materials: 'Materijali',
    titles: 'Titule',
    networks: 'Mreže',
    location: 'Položaj',
    registration: 'Prijava',
    timeZone: 'Vremenska zona',
    outcomes: 'Ishodi',
  },
  part: (field, holders) =>
    `Stavke polja „${field}“ iz zbirki: ${formatList(holders.map((holder) => inSentence(holder)))}.`,

  files: 'Datoteke',
  filesLead: 'Svi unosi sa svim poljima, isti redovi u formatima JSON i CSV; unosi sa mestom i kao GeoJSON.',
  columns: { what: 'Šta', rows: 'Redova', files: 'Datoteke' },
  formats: {
    json: 'JSON',
    csv: 'CSV',
    geojson: 'GeoJSON',
    schema: 'Šema',
    turtle: 'Turtle',
    jsonLd: 'JSON-LD',
  },
  ofFile: (format, title) => `${title}, ${format}`,
  parts: 'Liste unutar unosa',
  partsLead:
    'Brojčani podaci, uloge, ljudi, izvori: jedan red za svaku stavku, iz svih zbirki, sa unosom i rednim brojem stavke u njemu. U gornjim tabelama svaka takva lista je jedna ćelija za čitanje.',
  catalogueLead: 'Sve datoteke sa adresama, u obliku podataka:',
  portalsLead: 'Isto za portale podataka, prema standardu DCAT-AP 3:',
  changesLink: 'Šta je promenjeno, za čitanje',
  licence: 'Licenca',
  licenceText: [
    'Tekstovi i zbirka u celini objavljeni su pod licencom CC BY 4.0. Činjenice nisu ničija svojina; svaki unos navodi svoje izvore, pa ih navedite i vi.',
    'Koordinate su preuzete sa servisa GeoNames, pod licencom CC BY 4.0. Slike imaju licencu koja je navedena u njihovim poljima.',
  ],
  cite: 'Kako citirati:',
  citation: (name, address, version, date) =>
    `Saradnici portala ${name}: ${name}, otvoreni podaci, verzija ${version}, ${date}. ${address}. CC BY 4.0.`,
  embedsLink: 'Delovi ovog portala za prikaz na vašoj stranici, bez programiranja',
  quality: 'Gde se izvori razlikuju i šta najduže nije provereno',
  meaning: [
    {
      id: 'ids',
      label: 'Oznake koje se ne menjaju',
      sentences: [
        'Unos se prepoznaje po polju `id`, koje je ujedno putanja njegove stranice: `events/x` je na adresi `/events/x/`. Upućivanja na druge unose su takve oznake, a ti unosi se nalaze u datoteci svoje zbirke. Nacrti i ono što još nije za objavljivanje nisu ni u jednoj datoteci.',
        'Kada se unos preimenuje, ranija adresa vodi na novu stranicu, a `lastingId` pod `derived` ostaje isti.',
      ],
    },
    {
      id: 'dates',
      label: 'Datumi',
      sentences: [
        'Datumi su onoliko tačni koliko su poznati (EDTF, ISO 8601-2): `2018-01-19`, `2018-01`, `2018`; `2014~` znači približno 2014, a `2021-09/2021-10` pod `within` neki trenutak u ta dva meseca. Lokalno vreme stoji iza dana, `2017-12-22 18:00`, prema satu zone iz polja `timeZone`.',
        'Pod `derived` je ono što iz njih sledi: `firstDay` i `lastDay`, prvi i poslednji mogući dan; `begins` i `ends`, trenuci u zoni UTC. Pre trenutka `begins` događaj nije počeo, a od trenutka `ends` je završen: za ceo dan to je ponoć na njegovom kraju.',
      ],
    },
    {
      id: 'values',
      label: 'Jedinice i šifre',
      sentences: [
        'Uz brojčani podatak stoji jedinica (`unit`), a navedeno je i koliko je tačan (`qualifier`), da li je bio planiran ili ostvaren (`stage`) i čega je deo (`of`). Delovi se mogu preklapati: sabirajte samo ono što je sabrao izvor. Udeli su u procentima; geografska širina i dužina su u stepenima (WGS 84), a u formatu GeoJSON prvo dolazi dužina.',
        'Zemlje su označene šiframa po standardu ISO 3166-1 alpha-2 i šifrom `XK`. One pod `derived` pokazuju gde se unos nalazi. Prazno polje znači da izvor nije pronađen, a ne da podatka nema.',
      ],
    },
    {
      id: 'tables',
      label: 'Tabele',
      sentences: [
        'CSV datoteke prate RFC 4180: zarezi, redovi završeni sa CRLF, udvojeni navodnici; UTF-8 sa oznakom redosleda bajtova, koja je potrebna programu Excel. Polje unutar drugog polja nosi oba naziva, a velika slova postaju mala: `registration.deadline` je `registration_deadline`, `timeZone` je `time_zone`. Kolona sa brojevima završava se jedinicom, kao `share_percent`.',
        'Šta koja kolona znači i sadrži, piše u datoteci pored tabele, po standardu CSV on the Web: `events.csv-metadata.json`.',
        'Stavke liste razdvaja znak `|`; unutar stavke taj znak se piše `\\|`. Stavka koja je grupa polja piše se kao `{title: …, url: …}`. Tekst koji bi program za tabele shvatio kao formulu, jer počinje znakom `=`, `+`, `-` ili `@`, ima ispred sebe apostrof.',
      ],
    },
    {
      id: 'versions',
      label: 'Na šta se možete osloniti',
      sentences: [
        'Svaka JSON datoteka navodi svoju licencu, datum i verziju formata, kao i JSON šemu (2020-12) po kojoj je ispravna. Prvi broj verzije raste kada polje nestane ili promeni značenje, a drugi kada se nešto doda.',
        'I stanje podataka ima broj: verzija u datoteci `changes.json` kaže šta je od prethodne dodato, izmenjeno, preimenovano i uklonjeno, i kasnije se ne prepravlja. Samo ono čije je uklanjanje zatražila neka osoba uklanja se i tamo.',
        'Program kojem je potreban jedan unos ne mora da učita sve: `events/x.json` sadrži unos `events/x` u obliku datoteke njegove zbirke, bez datuma.',
        'Datoteke se prave iznova pri svakoj izradi portala, po redosledu oznaka. Mogu ih učitavati i tuđe stranice i programi.',
      ],
    },
  ],
  examples: 'Primeri',
  examplesLead: 'Za kopiranje. Prikazani ispis odgovara datotekama na dan izrade portala.',
  prints: 'ispisuje',
  exampleTitles: {
    shell: 'U komandnoj liniji, uz curl i jq',
    python: 'Python, bez dodatnih paketa',
    javascript: 'JavaScript, u pregledaču ili u okruženju Node',
    spreadsheet: 'Google Sheets, kao formula',
  },
  spreadsheetNote:
    'Excel: Data, From Web. LibreOffice Calc: Sheet, Link to External Data. Oba programa traže samo adresu.',
};
