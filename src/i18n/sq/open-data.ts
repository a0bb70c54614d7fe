/** Open data. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list } from './grammar.ts';

export const openData: Words['openData'] = {
  askedAs: [
    'të dhëna',
    'të dhënat',
    'shkarko',
    'shkarkim',
    'shkarkoni të dhënat',
    'baza e të dhënave',
    'bazë të dhënash',
    'grup të dhënash',
    'csv',
    'excel',
    'xlsx',
    'fletë llogaritëse',
    'tabelë',
    'tabela',
    'json',
    'geojson',
    'api',
    'eksport',
    'eksporto',
    'shkarko csv',
  ],
  attribution: (name) =>
    `Kontribuuesit e portalit ${name}. Koordinatat: GeoNames (geonames.org), CC BY 4.0. Fotot: siç shënohet te secila.`,
  participation: {
    title: 'Pjesëmarrja',
    description: 'Kush ka të bëjë me çfarë: një rresht për çdo lidhje mes dy zërave, nga zëri që e shënon.',
  },
  countries: { title: 'Vendet', description: 'Çdo vend që lidhet me ndonjë zë.' },
  topics: { title: 'Temat', description: 'Çdo temë që trajton ndonjë zë.' },
  changes: {
    title: 'Ndryshimet',
    description: 'Çfarë u shtua, u ndryshua dhe u hoq, version pas versioni, me vlerën e vjetër dhe të re.',
  },
  catalogue: {
    title: 'Lista e skedarëve',
    description: 'Të gjithë skedarët e të dhënave të hapura, me numrin e rreshtave.',
  },
  places: { title: 'Vendndodhjet', description: 'Zërat që kanë vendndodhje (GeoJSON, RFC 7946).' },
  collection: (plural) => `Të gjithë zërat e rubrikës „${plural}”, me të gjitha fushat.`,
  fieldNames: {
    title: 'Titulli',
    summary: 'Përmbledhja',
    officialName: 'Emri zyrtar',
    acronym: 'Shkurtesa',
    nativeNames: 'Emrat në gjuhët vendase',
    aliases: 'Emra të tjerë',
    image: 'Figura',
    links: 'Lidhjet',
    sources: 'Burimet',
    notes: 'Shënimet',
    contradictions: 'Mospërputhjet e burimeve',
    confirmed: 'Verifikuar',
    published: 'Botuar',
    updated: 'Përditësuar',
    gallery: 'Figurat',
    recordings: 'Regjistrimet',
    start: 'Fillimi',
    end: 'Fundi',
    roles: 'Rolet',
    figures: 'Shifrat',
    outputs: 'Produktet',
    countries: 'Vendet',
    sessions: 'Pjesët e programit',
    people: 'Personat',
    materials: 'Materialet',
    titles: 'Titujt',
    networks: 'Rrjetet',
    location: 'Vendndodhja',
    registration: 'Regjistrimi',
    timeZone: 'Zona orare',
    outcomes: 'Rezultatet',
  },
  part: (field, holders) => `Elementet e fushës „${field}” në rubrikat: ${list(holders.map(inSentence))}.`,

  files: 'Skedarët',
  filesLead:
    'Çdo zë me të gjitha fushat e veta, me të njëjtët rreshta në JSON dhe në CSV; zërat me vendndodhje edhe në GeoJSON.',
  columns: { what: 'Çfarë', rows: 'Rreshta', files: 'Skedarë' },
  formats: {
    json: 'JSON',
    csv: 'CSV',
    geojson: 'GeoJSON',
    schema: 'Skema',
    turtle: 'Turtle',
    jsonLd: 'JSON-LD',
  },
  ofFile: (format, title) => `${format}: ${title}`,
  parts: 'Listat brenda zërave',
  partsLead:
    'Shifra, role, persona, burime: një rresht për çdo element, nga të gjitha rubrikat, me zërin dhe numrin e elementit në të. Në tabelat e mësipërme secila listë e tillë është një qelizë e vetme për lexim.',
  catalogueLead: 'Të gjithë skedarët me adresat e tyre, si të dhëna:',
  portalsLead: 'E njëjta për portalet e të dhënave, sipas DCAT-AP 3:',
  changesLink: 'Çfarë ka ndryshuar, në formë të lexueshme',
  licence: 'Licenca',
  licenceText: [
    'Tekstet dhe përmbledhja në tërësi kanë licencën CC BY 4.0. Faktet nuk janë pronë e askujt; çdo zë i përmend burimet e veta, dhe kështu veproni edhe ju.',
    'Koordinatat janë nga GeoNames, me licencën CC BY 4.0. Fotot kanë licencën që shënohet në fushat e tyre.',
  ],
  cite: 'Për citim:',
  citation: (name, address, version, date) =>
    `Kontribuuesit e portalit ${name}: ${name}, të dhëna të hapura, versioni ${version}, ${date}. ${address}. CC BY 4.0.`,
  embedsLink: 'Pjesë të këtij portali që mund t’i shfaqni në faqen tuaj, pa asnjë program',
  quality: 'Ku nuk përputhen burimet dhe çfarë ka më gjatë pa u verifikuar',
  meaning: [
    {
      id: 'ids',
      label: 'Emërtime që nuk ndryshojnë',
      sentences: [
        'Çdo zë njihet nga `id`, që është shtegu i faqes së tij: `events/x` gjendet te /events/x/. Referencat janë të tilla id, dhe ajo që ato emërtojnë gjendet në skedarin e rubrikës përkatëse. Draftet dhe ato që nuk duhet të publikohen ende nuk janë në asnjë skedar.',
        'Kur një zë riemërtohet, adresa e mëparshme çon te faqja e re, kurse `lastingId` nën `derived` mbetet ashtu siç ishte.',
      ],
    },
    {
      id: 'dates',
      label: 'Datat',
      sentences: [
        'Datat janë aq të sakta sa dihen (EDTF, ISO 8601-2): `2018-01-19`, `2018-01`, `2018`; `2014~` do të thotë rreth vitit 2014, kurse `2021-09/2021-10` nën `within` një kohë brenda këtyre muajve. Ora lokale shënohet pas ditës, `2017-12-22 18:00`, sipas zonës në `timeZone`.',
        'Nën `derived` gjendet ajo që rrjedh prej tyre: `firstDay` dhe `lastDay`, dita e parë dhe e fundit e mundshme; `begins` dhe `ends`, çaste në UTC. Para `begins` nuk ka nisur ende, dhe nga `ends` e tutje ka përfunduar: për një ditë të plotë, kjo është mesnata në fund të saj.',
      ],
    },
    {
      id: 'values',
      label: 'Njësitë dhe kodet',
      sentences: [
        'Çdo shifër e ka pranë njësinë e saj (`unit`) dhe tregon sa e saktë është (`qualifier`), nëse ishte planifikuar apo u realizua (`stage`) dhe çfarë pjese është (`of`). Pjesët mund të mbivendosen: mblidhni vetëm atë që e ka mbledhur një burim. Pjesët e tërësisë jepen në përqindje; gjerësia dhe gjatësia gjeografike janë në gradë (WGS 84), në GeoJSON gjatësia e para.',
        'Vendet janë kode të ISO 3166-1 alpha-2, dhe `XK`. Ato nën `derived` tregojnë ku ndodhet një zë. Fusha bosh do të thotë se nuk u gjet burim, jo se nuk kishte asgjë.',
      ],
    },
    {
      id: 'tables',
      label: 'Tabelat',
      sentences: [
        'Skedarët CSV ndjekin RFC 4180: presje, rreshta që mbarojnë me CRLF, thonjëza të dyfishuara; UTF-8 me shenjën e renditjes së bajteve, që i duhet Excel-it. Një fushë brenda një tjetre mban të dy emrat, dhe shkronjat e mëdha bëhen të vogla: `registration.deadline` është `registration_deadline`, `timeZone` është `time_zone`. Kolona me numra mbaron me njësinë e saj, si `share_percent`.',
        'Çfarë do të thotë dhe përmban çdo kolonë e tregon një skedar pranë tabelës, sipas CSV on the Web: `events.csv-metadata.json`.',
        'Elementet e një liste ndahen me `|`; brenda një elementi kjo shenjë shkruhet `\\|`. Elementi që është grup fushash shkruhet si `{title: …, url: …}`. Teksti që një fletë llogaritëse do ta merrte për formulë, sepse fillon me `=`, `+`, `-` ose `@`, ka një apostrof përpara.',
      ],
    },
    {
      id: 'versions',
      label: 'Në çfarë mund të mbështeteni',
      sentences: [
        'Çdo skedar JSON tregon licencën, datën dhe versionin e formatit, dhe përmend skemën e vet JSON Schema (2020-12), sipas së cilës është i vlefshëm. Numri i parë i versionit rritet kur një fushë hiqet ose merr kuptim tjetër, i dyti kur shtohet diçka.',
        'Edhe gjendja e të dhënave ka një numër: një version në `changes.json` tregon çfarë u shtua, u ndryshua, u riemërtua dhe u hoq nga versioni i mëparshëm, dhe nuk rishkruhet më vonë. Edhe aty hiqet vetëm ajo që një person ka kërkuar të hiqet.',
        'Programi që kërkon një zë të vetëm nuk ka nevojë t’i ngarkojë të gjithë: `events/x.json` ka zërin `events/x` në formën e skedarit të rubrikës, pa datën.',
        'Skedarët krijohen rishtas sa herë ndërtohet portali, të renditur sipas id. Faqet dhe programet e të tjerëve mund t’i ngarkojnë.',
      ],
    },
  ],
  examples: 'Shembuj',
  examplesLead: 'Për kopjim. Rezultati që tregohet vlen për skedarët e ditës kur u ndërtua portali.',
  prints: 'rezultati:',
  exampleTitles: {
    shell: 'Në rreshtin e komandave, me curl dhe jq',
    python: 'Python, pa paketa të tjera',
    javascript: 'JavaScript, në shfletues ose në Node',
    spreadsheet: 'Google Sheets, si formulë',
  },
  spreadsheetNote:
    'Excel: Data, From Web. LibreOffice Calc: Sheet, Link to External Data. Të dy kërkojnë vetëm adresën.',
};
