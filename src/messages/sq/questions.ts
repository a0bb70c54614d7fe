/** The questions and the help of `npm run new`, in Albanian. */
import { collections } from '#i18n/sq/collections.ts';
import type { Messages } from '#messages/message-types.ts';
import { descriptions } from './descriptions/index.ts';

const USAGE = `npm run new
  Pyet për atë që duhet dhe shkruan një zë të ri.

npm run new -- <collection> --title "…" --set field=value --set field=value …
  E shkruan pa pyetur, kur është dhënë gjithçka që duhet.

  --title "…"          titulli; prej tij bëhet emri i skedarit
  --set field=value    çdo fushë; për një listë një herë për çdo element: --set topics=a --set topics=b
                       një fushë e një grupi: --set location.lat=43.3
                       një grup i tërë: --set roles="{who: hubs/mokrin-house, as: host}"
  --id an-id           një emër tjetër për skedarin
  --folder             një dosje më vete, me vend për foto
  --translate events/an-id sq
                       fillon përkthimin e atij zëri në një gjuhë të portalit
  --language sq        gjuha e pyetjeve dhe e mesazheve: en, sr-Latn, sr-Cyrl ose sq
  --help               kjo ndihmë; me një rubrikë, fushat e saj

Rubrikat janë: `;

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const questions: Messages['questions'] = {
  whatIsIt: 'Çfarë është?',
  collection: (name, label) => ({
    label: collections[name]?.singular ?? label,
    hint: collections[name]?.lead ?? '',
  }),
  meaning: (description) => descriptions[description] ?? '',
  known: 'Çfarë dihet tashmë? Gjithçka tjetër mund të plotësohet më vonë.',
  moreKnown: (name) => `Çfarë tjetër dihet për „${name}”?`,
  oneMore: (name) => `Edhe një element për „${name}”?`,
  withoutEntry: 'Nuk ka zë: shkruani emrin',
  pictures: 'A do të ketë foto?',
  picturesHint: 'Ato qëndrojnë pranë zërit, në një dosje më vete.',
  idHint: (collection) => `Emri i skedarit dhe fundi i adresës së tij: "/${collection}/…/"`,
  another: (field) => `Të shkruhet edhe një „${field}”?`,
  anotherHint: 'Përndryshe lihet jashtë.',
  search: 'Shkruani një pjesë të cilitdo prej emrave të tij',
  nothingFound: 'Një emër i tillë nuk ekziston. Shkruani një pjesë tjetër.',
  nothingTyped: 'Këtu duhet të shkruhet diçka.',
  writeInstead: (value) => `Në vend të kësaj shkruani: ${value}`,
  written: (path) => `U shkrua: ${path}`,
  open: (program) => `Të hapet në ${program}?`,
  interrupted: 'Nuk u shkrua asgjë.',

  explanation:
    'Rreshtat që fillojnë me ## shpjegojnë fushën poshtë tyre. Fusha pas një # të vetme ende nuk është në përdorim: hiqni # dhe hapësirën pas saj për ta përdorur. Ç’nuk ju duhet, mund të hiqet. Teksti fillon nën rreshtin e fundit me viza.',
  further: (names) => `Ka edhe të tjera, për kur të duhen: ${quoteAll(names)}.`,
  translating: [
    'Pas ## qëndron një tekst i origjinalit, dhe poshtë tij, në vend të pikave, vjen përkthimi.',
    'Rreshti që nuk ju duhet mund të hiqet; elementi i një liste mbetet, si {}. Të dhënat janë ato të origjinalit.',
  ],

  noTerminal: (lines) => `Pa terminal nuk mund të pyetet asgjë. Mungon:\n${lines}`,
  cannotMend: 'Përgjigje të tjera nuk mund ta ndreqin këtë.',
  collectionMissing: 'Mungon rubrika.',
  noAddress: 'Nga ky titull nuk mund të bëhet një adresë. Jepni një vetë: "--id an-id"',
  otherId: (id) => `Një tjetër: "--id ${id}"`,
  badId: 'Kodi (id) ka shkronja të vogla nga a deri në z, shifra, dhe viza mes fjalëve.',
  idOfSite: (id) => `„${id}” është adresë e vetë portalit.`,
  idTaken: (file, address) => `Adresën "${address}" e ka tashmë "${file}".`,

  oneCollection: (word) =>
    `Jepet vetëm një rubrikë në një herë: çfarë është „${word}”? Tekstet vendosini në thonjëza.`,
  translateForm: 'Përkthimi fillohet me një zë dhe një gjuhë: "--translate events/kickoff sq"',
  noOption: (option) => `"${option}" nuk ekziston. Fusha jepet kështu: "--set name=value".`,
  noOptionBut: (option, meant) => `"${option}" nuk ekziston. A deshët të thoni "--${meant}"?`,
  needsText: (option) => `Pas "${option}" duhet të vijë diçka.`,
  takesNothing: (option) => `Pas "${option}" nuk mund të vijë asgjë.`,
  noCollection: (name, names) => `Rubrika „${name}” nuk ekziston. Rubrikat janë: ${quoteAll(names)}.`,
  noCollectionBut: (name, meant) => `Rubrika „${name}” nuk ekziston. A deshët të thoni „${meant}”?`,
  setForm: (written) => `Pas "--set" vijnë fusha dhe vlera: "--set name=value", jo „${written}”.`,
  collectionFirst: 'Rubrika vjen e para: "npm run new -- events --set …"',
  brackets: (name, text) => `Kllapat e fushës „${name}” nuk mund të lexohen: ${text}`,
  givenTwice: (name) => `Fusha „${name}” është dhënë dy herë.`,
  noField: (field, collection, group) =>
    `Fusha „${field}” nuk ekziston në ${group === '' ? `një zë të rubrikës "${collection}"` : `fushën „${group}”`}.`,
  meant: (name) => `A deshët të thoni „${name}”?`,
  fieldsAre: (names) => `Mund të përmbajë: ${quoteAll(names)}.`,
  listForm: (name, key) =>
    `Fusha „${name}” është listë. Për çdo element shkruani: --set ${name}="{${key}: …}"`,

  oneLanguage:
    'Ky portal është në një gjuhë. Të tjerat shtohen në fushën "languages" të skedarit "src/site.ts".',
  noLanguage: (language, known) =>
    `Ky portal nuk ka përkthime në gjuhën „${language}”. Përkthimet janë në gjuhët "${known}".`,
  noEntry: (ref) => `Zëri „${ref}” nuk ekziston.`,
  noEntryBut: (ref, meant) => `Zëri „${ref}” nuk ekziston. A deshët të thoni „${meant}”?`,
  isThere: (file) => `Skedari "${file}" ekziston tashmë dhe mbetet siç është.`,

  usage: (names) => `${USAGE}${quoteAll(names)}.`,
  fieldsOf: (collection) => `Fushat e rubrikës "${collection}":`,
  needed: '(e detyrueshme)',
  firstCollection: (names) => `një rubrikë, e para: ${quoteAll(names)}`,
  choices: (words) => `Një nga këto: ${quoteAll(words)}.`,
  choicesOf: (field, words) => `Fusha "${field}" është një nga këto: ${quoteAll(words)}.`,
  mayHave: (names) => `Mund të përmbajë edhe ${quoteAll(names)}.`,
  example: (example) => `Shembull: ${example}`,
};
