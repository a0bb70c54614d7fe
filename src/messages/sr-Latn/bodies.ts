/** What is said of the text of an entry and its Markdown, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { number } from './names.ts';

/** Long marks are cut. */
const cite = (text: string) => `„${text.length > 60 ? `${text.slice(0, 60)}…` : text}“`;

/** What marks begin, in the accusative. */
function nameMeaning(signs: string): string {
  if (signs.startsWith('`')) return 'tekst koda';
  if (signs.startsWith('~')) return 'precrtani tekst';
  return signs.length === 1 ? 'kurziv' : 'podebljani tekst';
}

const INSTEAD_OF_HTML: Record<Parameters<Messages['bodies']['htmlSample']>[0], string> = {
  a: '[tekst](adresa)',
  br: 'obrnuta kosa crta na kraju reda',
  div: 'ništa, ili ":::callout"',
  figcaption: 'potpis kao tekst unutar ":::figure"',
  iframe: '[naslov](adresa)',
  img: '![šta slika prikazuje](./picture.jpg)',
  p: 'tekst sa praznim redom ispred i iza',
  pre: 'redovi između dva reda sa ```',
  sub: 'sam znak, kao u CO₂',
  sup: 'sam znak, kao u m², ili napomena[^1]',
};

const AS_WRITTEN = 'a ovde se vidi kako je napisano';
const CALLOUT = 'Ono što se ističe piše se kao "callout", između dva reda sa tri dvotačke.';

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const bodies: Messages['bodies'] = {
  headingEmpty: 'Međunaslov nema teksta.',
  headingFirst: 'Naslov stranice je naslov prvog nivoa. Međunaslovi u tekstu počinju od drugog nivoa.',
  headingNotSecond: (level) => `Prvi međunaslov u tekstu je drugog nivoa, a ovaj je ${level}. nivoa.`,
  headingSkips: (level, before) =>
    `Ovaj međunaslov je ${level}. nivoa, a prethodni ${before}. nivoa, pa je jedan nivo preskočen.`,
  headingSpace: 'Između znakova međunaslova i njegovog teksta stoji razmak. Bez njega ovo nije međunaslov.',
  headingDashes: 'Tri crtice odmah ispod pasusa prave od njega međunaslov. Ostavite prazan red iznad njih.',
  listNumbers: (shown, written) => `Lista bi imala brojeve ${shown.join(', ')}, a ne ${written.join(', ')}.`,
  listNumberSample: (count) => `${count}. …, ili obrnuta kosa crta ispred tačke ako ovo nije lista`,
  tableCells: (cells, columns) =>
    `Ćelija u redu ima ${number(cells)}, a u zaglavlju tabele ${number(columns)}.`,
  tableCellsSample: 'zaglavlje sa ćelijom za svaku kolonu; znak "|" u ćeliji se piše "\\|"',
  tableHead: 'Ovi redovi ne postaju tabela. Ispod prvog treba da stoji red od crtica, sa isto toliko ćelija.',
  codeTitle: (text) => `„${text}“ stoji iza jezika koda, gde to niko ne bi video.`,
  codeOpen: 'Ovaj blok koda nije završen, pa se sve ispod prikazuje kao kod.',
  codeEndSample: (signs) => `${signs} u posebnom redu, tamo gde se kod završava`,
  strike: (text) =>
    `„${text}“ bi bilo precrtano, a tilde se ne bi videle. Stavite obrnutu kosu crtu ispred svake, ili po dve tilde sa obe strane ako tekst treba precrtati.`,

  markOpen: (signs) =>
    `„${signs}“ ovde počinje ${nameMeaning(signs)}, a ništa ga ne završava, pa posetilac vidi sam znak.`,
  markSample: (signs, escaped) => `${signs}tekst${signs}, ili ${escaped} ako je potreban sam znak`,
  markOrItemSample: (signs, escaped) =>
    `* stavka liste, ${signs}tekst${signs}, ili ${escaped} ako je potreban sam znak`,
  markSpace: (signs) =>
    `Između „${signs}“ i teksta stoji razmak, pa posetilac vidi znakove, a ne ${nameMeaning(signs)}.`,

  foreignCommand: (written) =>
    `${cite(written)} je naredba drugog programa, i ovde se ništa ne popunjava. Napišite sam tekst ili adresu.`,
  foreignClass: (written) =>
    `${cite(written)} drugde zadaje klasu ili oznaku, ${AS_WRITTEN}. Izbrišite to; međunaslovi sami dobijaju oznake.`,
  foreignPicture: (written) =>
    `${cite(written)} ovde nije slika. Slika ima tekst koji kaže šta prikazuje, i putanju svoje datoteke.`,
  foreignPictureSample: (file) => `![Šta slika prikazuje](./${file})`,
  foreignLink: (written) =>
    `${cite(written)} ovde nije veza. Veza ima tekst i adresu stranice, od kose crte do kose crte.`,
  foreignHighlight: (written) =>
    `${cite(written)} drugde ističe tekst, a ovde se vide i znakovi. Tekst podebljavaju po dve zvezdice sa obe strane.`,
  foreignRemark: (written) =>
    `${cite(written)} je drugde napomena, a ovde je posetioci vide. Izbrišite je, ili je napišite iza znaka "#" u poljima iznad.`,
  foreignFootnote: (written) =>
    `${cite(written)} je drugde fusnota, ${AS_WRITTEN}. Fusnota ima oznaku na mestu poziva, a njen tekst stoji u posebnom pasusu.`,
  foreignCallout: (written) => `${cite(written)} se ovde vidi kako je napisano. ${CALLOUT}`,
  foreignContents: (written) =>
    `${cite(written)} se ovde vidi kako je napisano: tekst nema spisak svojih međunaslova. Izbrišite ovaj red.`,

  comment:
    'Posetioci ovu napomenu ne bi videli, a u tekstu nema ničega što oni ne vide. Izbrišite je, ili je napišite iza znaka "#" u poljima iznad.',
  html: 'Tekst se piše u formatu Markdown, a ne HTML.',
  htmlTag: (name) => `Tekst se piše u formatu Markdown, a ne HTML: bez <${name}>.`,
  htmlSample: (tag) => INSTEAD_OF_HTML[tag],
  codeInBody: (text) => `„${text}“ je kod. Tekst ništa ne uvozi i ne izvozi.`,
  code: (text) => `"${text}" je kod.`,
  codeSample: 'obrnuta kosa crta ispred zagrade, ako je to tekst',

  escaped: (character) => `Ovo zamenjuje znak koji se ne vidi (${character}). Izbrišite ga.`,
  manyEscapes: (most) =>
    `Više od ${number(most)} znakova ovde je napisano kao "&amp;" i slično. Napišite same znakove: "&".`,
  tooDeep: (most) =>
    `Citati, liste i oznake su ovde jedni u drugima u više od ${number(most)} nivoa, što nijedan telefon ne može da prikaže.`,

  noBlock: (name, blocks) => `Blok „${name}“ ne postoji. Blokovi su: ${quoteAll(blocks)}.`,
  noComponent: (name, components) =>
    `Komponenta „${name}“ ne postoji. Komponente su: ${quoteAll(components)}.`,
  blockInMdx: (name) => `":::${name}" je blok kakav se piše u datotekama ".md"; u ".mdx" se piše komponenta.`,
  componentInParagraph: (name) => `<${name}> stoji u posebnim redovima, a ne unutar pasusa.`,
  blockEnds: (name) =>
    `Blok „${name}“ počinje na jednom mestu, a završava se na drugom, na primer počinje u listi, a završava se van nje.`,
  blockOpen: (name) => `Blok „${name}“ nije zatvoren.`,
  blockEndSample: '::: u posebnom redu, tamo gde se blok završava',
  closesNothing: (colons) => `„${colons}“ ovde ne zatvara nijedan blok.`,
  blockName: 'Blok počinje sa tri dvotačke, a iza njih sledi njegovo ime.',
  blockSpace: (name) => `Između dvotačaka i „${name}“ nema razmaka.`,
  twoColons: (name) => `"::${name}" ima dve dvotačke, a blok ima tri.`,
  blockEmpty: (name) => `Blok „${name}“ je prazan.`,
  noPicture: (name) => `U bloku „${name}“ nema slike.`,
  picturesAlone: (name) => `U bloku „${name}“ mogu da stoje samo slike.`,
  onePicture: (name, pictures) =>
    `U bloku „${name}“ stoje jedna slika i njen potpis, a slika je ovde ${number(pictures)}.`,
  pictureAndText: (name) => `U bloku „${name}“ mogu da stoje samo jedna slika i pasusi.`,
  pictureInCaption: 'Slika stoji ispred svog potpisa ili iza njega.',
  attributesInBraces: (text) =>
    `Iza imena bloka stoje njegovi atributi u vitičastim zagradama i ništa drugo, a ovde stoji „${text}“.`,
  noAttribute: (text) => `„${text}“ nije atribut. On ima ime, znak "=" i vrednost u navodnicima.`,
  unknownAttribute: (block, name, known) =>
    `Blok „${block}“ nema atribut „${name}“. ${known.length > 0 ? `Njegovi atributi su: ${quoteAll(known)}` : 'On nema atributa'}.`,
  attributeTwice: (name) => `Atribut „${name}“ stoji dva puta.`,
  attributeEmpty: (name) => `Atribut „${name}“ je prazan.`,
  attributeValue: (name, choices, value) =>
    `Atribut „${name}“ može da bude ${choices.map((choice) => `"${choice}"`).join(' ili ')}, a ne „${value}“.`,
};
