/** What is said of the text of an entry and its Markdown, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { number } from './names.ts';

/** Long marks are cut. */
const cite = (text: string) => `„${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** What marks begin. */
function nameMeaning(signs: string): string {
  if (signs.startsWith('`')) return 'tekst kodi';
  if (signs.startsWith('~')) return 'tekst me vijë në mes';
  return signs.length === 1 ? 'tekst të pjerrët' : 'tekst të trashë';
}

const INSTEAD_OF_HTML: Record<Parameters<Messages['bodies']['htmlSample']>[0], string> = {
  a: '[teksti](adresa)',
  br: 'një vijë e pjerrët e kundërt në fund të rreshtit',
  div: 'asgjë, ose ":::callout"',
  figcaption: 'diçitura si tekst brenda ":::figure"',
  iframe: '[titulli](adresa)',
  img: '![çfarë tregon fotoja](./picture.jpg)',
  p: 'tekst me një rresht bosh para dhe pas',
  pre: 'rreshta mes dy rreshtave me ```',
  sub: 'vetë shenja, si në CO₂',
  sup: 'vetë shenja, si në m², ose një shënim[^1]',
};

const AS_WRITTEN = 'dhe këtu duket siç është shkruar';
const CALLOUT = 'Teksti që veçohet shkruhet si "callout", mes dy rreshtave me ":::".';

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const bodies: Messages['bodies'] = {
  headingEmpty: 'Nëntitulli nuk ka tekst.',
  headingFirst:
    'Titulli i faqes është titulli i nivelit të parë. Nëntitujt e tekstit fillojnë nga niveli i dytë.',
  headingNotSecond: (level) =>
    `Nëntitulli i parë i tekstit është i nivelit 2, kurse ky është i nivelit ${level}.`,
  headingSkips: (level, before) =>
    `Ky nëntitull është i nivelit ${level}, kurse ai para tij i nivelit ${before}: një nivel është kapërcyer.`,
  headingSpace:
    'Mes shenjave të nëntitullit dhe tekstit të tij qëndron një hapësirë. Pa të, ky nuk është nëntitull.',
  headingDashes: 'Tri viza menjëherë nën një paragraf e bëjnë atë nëntitull. Lini një rresht bosh mbi to.',
  listNumbers: (shown, written) => `Lista do të kishte numrat ${shown.join(', ')}, jo ${written.join(', ')}.`,
  listNumberSample: (count) =>
    `${count}. …, ose një vijë e pjerrët e kundërt para pikës kur kjo nuk është listë`,
  tableCells: (cells, columns) =>
    `Rreshti ka ${number(cells)} qeliza, kurse koka e tabelës ${number(columns)}.`,
  tableCellsSample: 'një kokë me nga një qelizë për çdo kolonë; "|" brenda një qelize shkruhet "\\|"',
  tableHead: 'Këta rreshta nuk bëhen tabelë. Nën të parin duhet një rresht me viza, me po aq qeliza.',
  codeTitle: (text) => `„${text}” qëndron pas gjuhës së kodit, ku askush nuk do ta shihte.`,
  codeOpen: 'Asgjë nuk e mbyll këtë bllok kodi, prandaj gjithçka pas tij duket si kod.',
  codeEndSample: (signs) => `${signs} në një rresht më vete, aty ku mbaron kodi`,
  strike: (text) =>
    `„${text}” do të dukej me vijë në mes, dhe tildat nuk do të dukeshin. Vendosni një vijë të pjerrët të kundërt para secilës, ose nga dy tilda në të dy anët kur duhet vija.`,

  markOpen: (signs) =>
    `„${signs}” nis këtu ${nameMeaning(signs)} dhe asgjë nuk e mbyll, prandaj vizitori sheh vetë shenjën.`,
  markSample: (signs, escaped) => `${signs}teksti${signs}, ose ${escaped} kur duhet vetë shenja`,
  markOrItemSample: (signs, escaped) =>
    `* një element liste, ${signs}teksti${signs}, ose ${escaped} kur duhet vetë shenja`,
  markSpace: (signs) =>
    `Mes „${signs}” dhe tekstit ka një hapësirë, prandaj vizitori sheh shenjat dhe jo ${nameMeaning(signs)}.`,

  foreignCommand: (written) =>
    `${cite(written)} është komandë e një programi tjetër, dhe këtu nuk plotësohet asgjë. Shkruani vetë tekstin ose adresën.`,
  foreignClass: (written) =>
    `${cite(written)} gjetkë jep një klasë ose një kod, ${AS_WRITTEN}. Hiqeni; nëntitujt i marrin vetë kodet.`,
  foreignPicture: (written) =>
    `${cite(written)} këtu nuk është foto. Fotoja ka një tekst që thotë çfarë tregon, dhe shtegun e skedarit të saj.`,
  foreignPictureSample: (file) => `![Çfarë tregon fotoja](./${file})`,
  foreignLink: (written) =>
    `${cite(written)} këtu nuk është lidhje. Lidhja ka një tekst dhe adresën e një faqeje, që fillon dhe mbaron me vijë të pjerrët.`,
  foreignHighlight: (written) =>
    `${cite(written)} gjetkë e thekson tekstin, kurse këtu duken shenjat. Teksti bëhet i trashë me nga dy yje në të dy anët.`,
  foreignRemark: (written) =>
    `${cite(written)} gjetkë është shënim, dhe këtu e shohin vizitorët. Hiqeni, ose shkruajeni pas një "#" në fushat më sipër.`,
  foreignFootnote: (written) =>
    `${cite(written)} gjetkë është shënim në fund të faqes, ${AS_WRITTEN}. Shënimi ka një emër aty ku thirret, dhe teksti i tij qëndron në një paragraf më vete.`,
  foreignCallout: (written) => `${cite(written)} këtu duket siç është shkruar. ${CALLOUT}`,
  foreignContents: (written) =>
    `${cite(written)} këtu duket siç është shkruar: teksti nuk ka listë të nëntitujve të tij. Hiqeni këtë rresht.`,

  comment:
    'Vizitorët nuk do ta shihnin këtë shënim, dhe në tekst nuk ka asgjë që ata nuk e shohin. Hiqeni, ose shkruajeni pas një "#" në fushat më sipër.',
  html: 'Teksti shkruhet në Markdown, jo në HTML.',
  htmlTag: (name) => `Teksti shkruhet në Markdown, jo në HTML: pa <${name}>.`,
  htmlSample: (tag) => INSTEAD_OF_HTML[tag],
  codeInBody: (text) => `„${text}” është kod. Teksti nuk importon dhe nuk eksporton asgjë.`,
  code: (text) => `"${text}" është kod.`,
  codeSample: 'një vijë e pjerrët e kundërt para kllapës, kur është tekst',

  escaped: (character) => `Kjo zëvendëson një shenjë që nuk duket (${character}). Hiqeni.`,
  manyEscapes: (most) =>
    `Më shumë se ${number(most)} shenja janë shkruar këtu si "&amp;" dhe të ngjashme. Shkruani vetë shenjat: "&".`,
  tooDeep: (most) =>
    `Citatet, listat dhe shenjat qëndrojnë këtu njëra brenda tjetrës në më shumë se ${number(most)} nivele, dhe asnjë telefon nuk mund ta tregojë këtë.`,

  noBlock: (name, blocks) => `Blloku „${name}” nuk ekziston. Blloqet janë: ${quoteAll(blocks)}.`,
  noComponent: (name, components) =>
    `Komponenti „${name}” nuk ekziston. Komponentët janë: ${quoteAll(components)}.`,
  blockInMdx: (name) =>
    `":::${name}" është blloku siç shkruhet në skedarë ".md"; në ".mdx" shkruhet një komponent.`,
  componentInParagraph: (name) => `<${name}> qëndron në rreshta më vete, dhe jo brenda një paragrafi.`,
  blockEnds: (name) =>
    `Blloku „${name}” nis në një vend dhe mbaron në një tjetër, për shembull nis në një listë dhe mbaron jashtë saj.`,
  blockOpen: (name) => `Blloku „${name}” nuk mbyllet askund.`,
  blockEndSample: '::: në një rresht më vete, aty ku mbaron blloku',
  closesNothing: (colons) => `„${colons}” nuk mbyll asnjë bllok këtu.`,
  blockName: 'Blloku fillon me ":::", dhe menjëherë pas kësaj vjen emri i tij.',
  blockSpace: (name) => `Mes ":::" dhe „${name}” nuk lihet hapësirë.`,
  twoColons: (name) => `"::${name}" fillon me "::", kurse blloku fillon me ":::".`,
  blockEmpty: (name) => `Blloku „${name}” është bosh.`,
  noPicture: (name) => `Në bllokun „${name}” nuk ka foto.`,
  picturesAlone: (name) => `Në bllokun „${name}” qëndrojnë vetëm foto.`,
  onePicture: (name, pictures) =>
    `Në bllokun „${name}” qëndrojnë një foto dhe diçitura e saj, jo ${number(pictures)} foto.`,
  pictureAndText: (name) => `Në bllokun „${name}” qëndrojnë vetëm një foto dhe paragrafë.`,
  pictureInCaption: 'Fotoja qëndron para diçiturës së saj ose pas saj.',
  attributesInBraces: (text) =>
    `Pas emrit të bllokut vijnë atributet e tij në kllapa gjarpërushe dhe asgjë tjetër; këtu ka „${text}”.`,
  noAttribute: (text) => `„${text}” nuk është atribut. Ai ka një emër, "=" dhe një vlerë në thonjëza.`,
  unknownAttribute: (block, name, known) =>
    `Blloku „${block}” nuk ka atributin „${name}”. ${known.length > 0 ? `Atributet e tij janë: ${quoteAll(known)}` : 'Ai nuk ka atribute'}.`,
  attributeTwice: (name) => `Atributi „${name}” qëndron dy herë.`,
  attributeEmpty: (name) => `Atributi „${name}” është bosh.`,
  attributeValue: (name, choices, value) =>
    `Atributi „${name}” mund të jetë ${choices.map((choice) => `"${choice}"`).join(' ose ')}, jo „${value}”.`,
};
