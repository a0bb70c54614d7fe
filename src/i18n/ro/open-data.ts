/** Open data. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, list } from './grammar.ts';

export const openData: Words['openData'] = {
  askedAs: [
    'date',
    'date deschise',
    'descărcare',
    'descărcare date',
    'descarcă datele',
    'set de date',
    'seturi de date',
    'csv',
    'excel',
    'xlsx',
    'foaie de calcul',
    'tabel',
    'tabele',
    'json',
    'geojson',
    'api',
    'export',
    'exportare',
    'descărcare csv',
  ],
  attribution: (name) =>
    `Contribuitorii ${name}. Coordonate: GeoNames (geonames.org), CC BY 4.0. Imagini: conform mențiunii de la fiecare.`,
  participation: {
    title: 'Participare',
    description:
      'Cine cu ce are legătură: câte un rând pentru fiecare relație dintre două intrări, pornind de la cea care o declară.',
  },
  countries: { title: 'Țări', description: 'Toate țările cu care are legătură vreo intrare.' },
  topics: { title: 'Teme', description: 'Toate temele despre care este vreo intrare.' },
  changes: {
    title: 'Modificări',
    description:
      'Ce s-a adăugat, s-a modificat și s-a eliminat, versiune cu versiune, cu valoarea veche și cu cea nouă.',
  },
  catalogue: {
    title: 'Catalogul datelor',
    description: 'Toate fișierele de date deschise și numărul de rânduri al fiecăruia.',
  },
  places: { title: 'Locuri', description: 'Intrările care au un loc (GeoJSON, RFC 7946).' },
  collection: (plural) => `Toate intrările din „${plural}”, cu toate câmpurile.`,
  fieldNames: {
    title: 'Titlu',
    summary: 'Rezumat',
    officialName: 'Denumire oficială',
    acronym: 'Acronim',
    nativeNames: 'Denumiri în limbile locale',
    aliases: 'Alte denumiri',
    image: 'Imagine',
    links: 'Linkuri',
    sources: 'Surse',
    notes: 'Note',
    contradictions: 'Neconcordanțe între surse',
    confirmed: 'Verificat',
    published: 'Publicat',
    updated: 'Actualizat',
    gallery: 'Imagini',
    recordings: 'Înregistrări',
    start: 'Început',
    end: 'Sfârșit',
    roles: 'Roluri',
    figures: 'Cifre',
    outputs: 'Rezultate',
    countries: 'Țări',
    sessions: 'Părți ale programului',
    people: 'Persoane',
    materials: 'Materiale',
    titles: 'Titluri',
    networks: 'Rețele',
    location: 'Localizare',
    registration: 'Înscriere',
    timeZone: 'Fus orar',
    outcomes: 'Realizări',
  },
  part: (field, holders) => `Elementele câmpului „${field}” din: ${list(holders.map(inSentence))}.`,

  files: 'Fișiere',
  filesLead:
    'Toate intrările cu toate câmpurile, aceleași rânduri ca JSON și ca CSV; ce are un loc, și ca GeoJSON.',
  columns: { what: 'Conținut', rows: 'Rânduri', files: 'Fișiere' },
  formats: {
    json: 'JSON',
    csv: 'CSV',
    geojson: 'GeoJSON',
    schema: 'Schemă',
    turtle: 'Turtle',
    jsonLd: 'JSON-LD',
  },
  ofFile: (format, title) => `${title}: ${format}`,
  parts: 'Listele din intrări',
  partsLead:
    'Cifre, roluri, persoane, surse: câte un rând pentru fiecare element, din toate colecțiile, cu intrarea și cu numărul elementului în ea. În tabelele de mai sus, fiecare astfel de listă este o singură celulă de citit.',
  catalogueLead: 'Toate fișierele cu adresele lor, ca date:',
  portalsLead: 'Același lucru pentru portalurile de date, după DCAT-AP 3:',
  changesLink: 'Ce s-a schimbat, pe o pagină de citit',
  licence: 'Licență',
  licenceText: [
    'Textele și colecția în ansamblu sunt sub licența CC BY 4.0. Un fapt nu aparține nimănui; fiecare intrare își numește sursele și e bine să le numiți și dumneavoastră.',
    'Coordonatele provin de la GeoNames, sub licența CC BY 4.0. Imaginile au licența care scrie în câmpurile lor.',
  ],
  cite: 'Cum se citează:',
  citation: (name, address, version, date) =>
    `Contribuitorii ${name}: ${name}, date deschise, versiunea ${version}, ${date}. ${address}. CC BY 4.0.`,
  embedsLink: 'Părți din acest site de afișat pe o pagină a dumneavoastră, fără programare',
  quality: 'Unde se contrazic sursele și ce nu s-a mai verificat de mult',
  meaning: [
    {
      id: 'ids',
      label: 'Nume stabile',
      sentences: [
        'O intrare se recunoaște după `id`, care este calea paginii sale: `events/x` se află la /events/x/. Trimiterile sunt astfel de id-uri, iar ce numesc ele se găsește în fișierul colecției respective. Ciornele și ce nu trebuie încă publicat nu apar în niciun fișier.',
        'Când o intrare este redenumită, vechea adresă duce la pagina nouă, iar `lastingId` de sub `derived` rămâne cum a fost.',
      ],
    },
    {
      id: 'dates',
      label: 'Date calendaristice',
      sentences: [
        'Datele sunt atât de precise pe cât se știu (EDTF, ISO 8601-2): `2018-01-19`, `2018-01`, `2018`; `2014~` înseamnă aproximativ 2014, iar `2021-09/2021-10` la `within` înseamnă cândva în aceste luni. Ora locală stă după zi, `2017-12-22 18:00`, după ceasul fusului din `timeZone`.',
        'Sub `derived` stă ce rezultă din ele: `firstDay` și `lastDay`, prima și ultima zi posibilă; `begins` și `ends`, momente în UTC. Înainte de `begins` încă nu a început, iar din `ends` s-a terminat: pentru o zi întreagă, acesta este miezul nopții de la sfârșitul ei.',
      ],
    },
    {
      id: 'values',
      label: 'Unități și coduri',
      sentences: [
        'O cifră are alături unitatea (`unit`) și spune cât de exactă este (`qualifier`), dacă a fost planificată sau s-a realizat (`stage`) și din ce face parte (`of`). Părțile se pot suprapune: adunați numai ce a adunat o sursă. Ponderile sunt în procente; latitudinea și longitudinea, în grade (WGS 84), în GeoJSON cu longitudinea înainte.',
        'Țările sunt coduri ISO 3166-1 alfa-2, plus `XK`. Cele de sub `derived` arată unde este o intrare. Un câmp gol înseamnă că nu s-a găsit nicio sursă, nu că nu a existat nimic.',
      ],
    },
    {
      id: 'tables',
      label: 'Tabele',
      sentences: [
        'Fișierele CSV respectă RFC 4180: virgule, rânduri încheiate cu CRLF, ghilimele dublate; UTF-8 cu marcă de ordine a octeților, de care Excel are nevoie. Un câmp aflat în altul poartă ambele nume, iar majusculele devin minuscule: `registration.deadline` este `registration_deadline`, `timeZone` este `time_zone`. O coloană de numere se termină cu unitatea ei, de exemplu `share_percent`.',
        'Ce înseamnă și ce cuprinde fiecare coloană scrie într-un fișier de lângă tabel, după CSV on the Web: `events.csv-metadata.json`.',
        'Elementele unei liste sunt despărțite prin `|`; în interiorul unui element, acest semn este `\\|`. Un element care este un grup de câmpuri se scrie `{title: …, url: …}`. Un text pe care o foaie de calcul l-ar lua drept formulă, fiindcă începe cu `=`, `+`, `-` sau `@`, are un apostrof în față.',
      ],
    },
    {
      id: 'versions',
      label: 'Pe ce vă puteți baza',
      sentences: [
        'Fiecare fișier JSON își indică licența, data și versiunea formatului, precum și schema JSON Schema (2020-12) căreia îi corespunde. Primul număr al versiunii crește când un câmp dispare sau capătă alt sens, al doilea când se adaugă ceva.',
        'Și starea datelor are un număr: o versiune din `changes.json` spune ce s-a adăugat, s-a modificat, s-a redenumit și s-a eliminat față de cea dinainte și nu se mai rescrie ulterior. Și acolo se scoate numai ce a cerut o persoană să fie scos.',
        'Un program care are nevoie de o singură intrare nu trebuie să le încarce pe toate: `events/x.json` cuprinde intrarea `events/x` în forma din fișierul colecției, fără dată.',
        'Fișierele se refac la fiecare generare a site-ului, în ordinea id-urilor. Pot fi încărcate de paginile și programele altora.',
      ],
    },
  ],
  examples: 'Exemple',
  examplesLead: 'De copiat. Rezultatul afișat este cel pentru fișierele din ziua generării.',
  prints: 'afișează',
  exampleTitles: {
    shell: 'În linia de comandă, cu curl și jq',
    python: 'Python, fără alte pachete',
    javascript: 'JavaScript, în browser sau în Node',
    spreadsheet: 'Google Sheets, ca formulă',
  },
  spreadsheetNote:
    'Excel: Date, Din web. LibreOffice Calc: Foaie, Legătură la date externe. Ambele cer numai adresa.',
};
