/** What is said of pictures, their files and their texts, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { number } from './names.ts';

type Pictures = Messages['pictures'];

const FORMATS: Record<Parameters<Pictures['noPictureFormat']>[1], string> = {
  heic: 'fotografija u formatu HEIC',
  tiff: 'slika u formatu TIFF',
  bmp: 'slika u formatu BMP',
  gif: 'slika u formatu GIF',
  icon: 'datoteka ikone',
  jxl: 'slika u formatu JPEG XL',
  jp2: 'slika u formatu JPEG 2000',
  jpeg: 'slika u retkoj vrsti formata JPEG',
  raw: 'fotografija u formatu RAW',
  psd: 'datoteka programa Photoshop',
  pdf: 'PDF datoteka',
  eps: 'crtež u formatu PostScript',
  svgz: 'komprimovani SVG crtež',
  moving: 'pokretna slika',
  video: 'video-snimak',
};

const BETTER: Record<Parameters<Pictures['unsupported']>[2], string> = {
  jpg: 'JPEG (".jpg")',
  png: 'PNG (".png")',
  svg: 'običan SVG (".svg")',
};

const BETTER_THAN: Partial<Record<keyof typeof FORMATS, string>> = {
  jpeg: 'običan JPEG (".jpg")',
  moving: 'nepokretan PNG (".png")',
};

const KINDS: Record<Parameters<Pictures['otherEnding']>[1], string> = {
  avif: 'AVIF',
  jpeg: 'JPEG',
  png: 'PNG',
  svg: 'SVG',
  webp: 'WebP',
};

const DAMAGES: Record<Parameters<Pictures['damaged']>[1], string> = {
  unopened: 'ne može da se otvori kao datoteka',
  unread: 'ne može da se pročita kao slika',
  incomplete: 'nije cela: jedan deo nedostaje',
  inside: 'je oštećena: programi jedan njen deo prikazuju sivo ili ga ne prikazuju',
  crash: 'prekida program koji je čita',
  changed: 'je promenjena tokom provere',
};

const IN_DRAWING: Record<Parameters<Pictures['lineHolds']>[0], string> = {
  motion: 'nešto što se kreće',
  sound: 'zvuk',
  program: 'program',
  document: 'drugi dokument',
  html: 'HTML',
  film: 'film',
};

/** Rounded up, so that a slightly larger file shows as larger. */
const megabytes = (bytes: number) => number(Math.ceil(bytes / 100_000) / 10);

const SAVE_AGAIN = 'Sačuvajte sliku ponovo.';
const SAVE_SMALLER = `Sačuvajte je manju: dovoljno je ${number(2000)} piksela.`;
const BESIDE = 'Sačuvajte je pored unosa.';
const PLAIN_SVG = 'Sačuvajte crtež kao običan SVG.';

const PHOTOGRAPHER = 'credit="Ime fotografa"';

export const pictures: Pictures = {
  missing: (src) => `Pored ovog unosa nema slike „${src}“.`,
  missingButNear: (src, near) => `Slika „${src}“ ne postoji. Postoji „${near}“.`,
  link: (src) => `„${src}“ je veza ka drugom mestu. Sačuvajte samu sliku pored unosa.`,
  spelling: (right) => `Na disku je ime „${right}“: velika i mala slova se razlikuju.`,
  accent: (src) => `„${src}“ izgleda kao ime te datoteke, ali je kvačica iznad slova zapisana drugačije.`,
  rename: (name) => `Preimenujte datoteku u „${name}“.`,
  damaged: (name, damage) => `Slika „${name}“ ${DAMAGES[damage]}. ${SAVE_AGAIN}`,
  slow: (name, seconds) => `Čitanje slike „${name}“ traje duže od ${number(seconds)} sekundi. ${SAVE_AGAIN}`,
  empty: (name) => `Datoteka „${name}“ je prazna. ${SAVE_AGAIN}`,
  pointer: (name) =>
    `U datoteci „${name}“ piše gde je slika (Git LFS), a same slike nema. Preuzmite je, ili je sačuvajte ovde bez LFS.`,
  webPage: (name) =>
    `U datoteci „${name}“ je veb-stranica, a ne slika. Otvorite samu sliku, pa je sačuvajte.`,
  otherEnding: (name, kind, right) =>
    `Slika „${name}“ je u formatu ${KINDS[kind]}, bez obzira na ime. Preimenujte datoteku u „${right}“.`,
  manyBytes: (name, bytes, most) =>
    `Slika „${name}“ ima ${megabytes(bytes)} MB, a može imati najviše ${megabytes(most)} MB. ${SAVE_SMALLER}`,
  largeDrawing: (name, bytes, most) =>
    `Crtež „${name}“ ima ${megabytes(bytes)} MB, a može imati najviše ${megabytes(most)} MB. Pojednostavite ga, ili ga sačuvajte kao PNG.`,
  manyPixels: (name, width, height) =>
    `Slika „${name}“ ima ${number(width)} × ${number(height)} piksela, što je previše za obradu. ${SAVE_SMALLER}`,
  unsupported: (name, format, ending) => {
    const reason =
      format === 'moving' || format === 'gif' ? 'a slike ovde miruju' : 'a pregledači to ne prikazuju';
    return `„${name}“ je ${FORMATS[format]}, ${reason}. Sačuvajte to kao ${BETTER_THAN[format] ?? BETTER[ending]}.`;
  },
  noPictureFormat: (name, format) =>
    `„${name}“ je ${FORMATS[format]}, a ne slika. Postavite to na veb i navedite vezu.`,

  data: 'Slika je datoteka pored unosa, a ne dugačak niz slova.',
  onComputer: (src) => `„${src}“ je mesto na jednom računaru. ${BESIDE}`,
  onServer: (src) => `„${src}“ je na tuđem serveru, odakle se ništa ne učitava. ${BESIDE}`,
  unnamed: 'Ovde nije navedena slika.',
  backslash: 'Između fascikli stoji "/", a ne obrnuta kosa crta.',
  fromRoot: `Putanja slike počinje od unosa, a ne kosom crtom. ${BESIDE}`,
  signInName: (name) => `U imenu slike ne mogu da stoje "?" i "#". Preimenujte datoteku u „${name}“.`,
  behindName: (rest) =>
    `Putanja se završava imenom datoteke, a u imenu nema znakova "?" i "#". Ovde stoji „${rest}“.`,
  noPicture: (src, endings) => `„${src}“ nije slika. Imena slika se završavaju sa "${endings.join(', ')}".`,
  outside: (src) => `„${src}“ je izvan fascikle sa sadržajem. ${BESIDE}`,

  noWords: (src) => `Slika „${src}“ ne govori ništa onima koji je ne vide.`,
  fileName: (text) => `„${text}“ je ime datoteke. Napišite šta slika prikazuje, za one koji je ne vide.`,
  emptyWords: (text) => `„${text}“ kaže da je to slika, a ne kaže šta prikazuje.`,
  title: (title) => `Naslov slike „${title}“ na telefonu niko ne vidi; potpis vide svi.`,
  noCredit: (src) => `Ne piše ko je autor slike „${src}“.`,
  wordsSample: (address) => `![šta slika prikazuje](${address})`,
  altSample: (before) => `${before}alt: Šta slika prikazuje`,
  creditSample: (isMdx, alt, address) => {
    const picture = `![${alt === '' ? 'šta slika prikazuje' : alt}](${address})`;
    return isMdx
      ? `<Figure ${PHOTOGRAPHER}>\n${picture}\n</Figure>`
      : `:::figure{${PHOTOGRAPHER}}\n${picture}\n:::`;
  },
  creditOpeningSample: (isMdx) => (isMdx ? `<Figure ${PHOTOGRAPHER}>` : `:::figure{${PHOTOGRAPHER}}`),

  drawingNotUtf8: (name) => `Crtež „${name}“ nije u formatu UTF-8. Sačuvajte ga ponovo kao običan SVG.`,
  drawingIncomplete: (name) => `Crtež „${name}“ nije ceo: jedan deo nedostaje.`,
  drawingUnread: (name, line) =>
    `Pregledači ne mogu da pročitaju ${line}. red crteža „${name}“, i ne bi prikazali ništa. Sačuvajte crtež ponovo.`,
  drawingRepeats: (name) =>
    `Crtež „${name}“ toliko puta ponavlja svoje delove da telefoni ne mogu da ga nacrtaju. Sačuvajte ga kao PNG.`,
  drawingPrefix: (name, line) =>
    `U ${line}. redu crteža „${name}“ je prefiks koji nije objašnjen, na primer "xmlns:xlink". Pregledači ne bi prikazali ništa.`,
  drawingSign: (name, line) =>
    `U ${line}. redu crteža „${name}“ je "&" iza kog ne sledi znak koji pregledači poznaju. ${PLAIN_SVG}`,
  drawingRoot: (name, tag) => `Crtež „${name}“ počinje sa <${tag}>, a ne sa <svg>.`,
  drawingNamespace: (name, namespace) =>
    `Pregledači ne prikazuju ništa od crteža „${name}“: elementu <svg> nedostaje xmlns="${namespace}".`,
  drawingHead: (name) =>
    `U datoteci „${name}“ pre crteža stoji toliko toga da se njegova veličina ne može naći. Sačuvajte ga kao običan SVG.`,
  drawingSize: (name) =>
    `U crtežu „${name}“ ne piše koliko je velik. Elementu <svg> treba atribut "viewBox" sa četiri broja i razmakom između njih: viewBox="0 0 800 600".`,
  drawingLine: (name, line, what) =>
    `${line}. red crteža „${name}“ ${what}. Sačuvajte crtež kao običan SVG bez toga.`,
  linePrograms: (target) => `sadrži naredbu za programe (<?${target} …?>)`,
  lineWords: 'uvodi sopstvene reči (<!DOCTYPE …>)',
  lineHolds: (what, tag) => `sadrži ${IN_DRAWING[what]} (<${tag}>)`,
  lineHtml: 'sadrži HTML',
  lineProgram: (attribute) => `sadrži program (${attribute}="…")`,
  lineBase: 'uzima svoje delove sa drugog mesta ("xml:base")',
  lineNames: (address) => `navodi „${address}“, što nije deo crteža`,
  lineStyle: (way) => `ima stil koji nešto učitava ili pokreće ("${way}")`,
  lineLoads: (address) => `učitava „${address}“`,
  lineDeep: (most) => `stoji u više od ${number(most)} grupa, jednoj unutar druge`,
  lineBeyond: (most) => `prelazi granicu od ${number(most)} elemenata`,
};
