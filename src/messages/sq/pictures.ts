/** What is said of pictures, their files and their texts, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { number } from './names.ts';

type Pictures = Messages['pictures'];

const FORMATS: Record<Parameters<Pictures['noPictureFormat']>[1], string> = {
  heic: 'foto në formatin HEIC',
  tiff: 'foto në formatin TIFF',
  bmp: 'foto në formatin BMP',
  gif: 'foto në formatin GIF',
  icon: 'skedar ikone',
  jxl: 'foto në formatin JPEG XL',
  jp2: 'foto në formatin JPEG 2000',
  jpeg: 'foto në një lloj të rrallë të formatit JPEG',
  raw: 'foto në formatin RAW',
  psd: 'skedar i programit Photoshop',
  pdf: 'skedar PDF',
  eps: 'vizatim në formatin PostScript',
  svgz: 'vizatim SVG i ngjeshur',
  moving: 'figurë që lëviz',
  video: 'video',
};

const BETTER: Record<Parameters<Pictures['unsupported']>[2], string> = {
  jpg: 'JPEG (".jpg")',
  png: 'PNG (".png")',
  svg: 'SVG të thjeshtë (".svg")',
};

const BETTER_THAN: Partial<Record<keyof typeof FORMATS, string>> = {
  jpeg: 'JPEG të zakonshëm (".jpg")',
  moving: 'PNG që nuk lëviz (".png")',
};

const KINDS: Record<Parameters<Pictures['otherEnding']>[1], string> = {
  avif: 'AVIF',
  jpeg: 'JPEG',
  png: 'PNG',
  svg: 'SVG',
  webp: 'WebP',
};

const DAMAGES: Record<Parameters<Pictures['damaged']>[1], string> = {
  unopened: 'nuk mund të hapet si skedar',
  unread: 'nuk mund të lexohet si foto',
  incomplete: 'nuk është e plotë: një pjesë e saj mungon',
  inside: 'është e dëmtuar: programet e tregojnë një pjesë të saj gri, ose nuk tregojnë asgjë',
  crash: 'e ndërpret programin që e lexon',
  changed: 'u ndryshua gjatë kontrollit',
};

const IN_DRAWING: Record<Parameters<Pictures['lineHolds']>[0], string> = {
  motion: 'diçka që lëviz',
  sound: 'zë',
  program: 'një program',
  document: 'një dokument tjetër',
  html: 'HTML',
  film: 'një film',
};

/** Rounded up, so that a slightly larger file shows as larger. */
const megabytes = (bytes: number) => number(Math.ceil(bytes / 100_000) / 10);

const SAVE_AGAIN = 'Ruajeni foton përsëri.';
const SAVE_SMALLER = `Ruajeni më të vogël: ${number(2000)} pikselë mjaftojnë.`;
const BESIDE = 'Ruajeni foton pranë zërit.';
const PLAIN_SVG = 'Ruajeni vizatimin si SVG të thjeshtë.';

const PHOTOGRAPHER = 'credit="Emri i fotografit"';

export const pictures: Pictures = {
  missing: (src) => `Pranë këtij zëri nuk ka foto „${src}”.`,
  missingButNear: (src, near) => `Fotoja „${src}” nuk ekziston. Ekziston „${near}”.`,
  link: (src) => `„${src}” është lidhje drejt një vendi tjetër. Ruajeni vetë foton pranë zërit.`,
  spelling: (right) => `Në disk emri është „${right}”: shkronjat e mëdha dhe të voglat dallohen.`,
  accent: (src) => `„${src}” duket si emri i skedarit, por një theks është shkruar ndryshe.`,
  rename: (name) => `Jepini skedarit emrin „${name}”.`,
  damaged: (name, damage) => `Fotoja „${name}” ${DAMAGES[damage]}. ${SAVE_AGAIN}`,
  slow: (name, seconds) =>
    `Leximi i fotos „${name}” zgjat më shumë se ${number(seconds)} sekonda. ${SAVE_AGAIN}`,
  empty: (name) => `Skedari „${name}” është bosh. ${SAVE_AGAIN}`,
  pointer: (name) =>
    `Në skedarin „${name}” thuhet ku është fotoja (Git LFS), por vetë fotoja mungon. Shkarkojeni, ose ruajeni këtu pa LFS.`,
  webPage: (name) =>
    `Në skedarin „${name}” ka një faqe uebi, jo një foto. Hapeni foton më vete, pastaj ruajeni.`,
  otherEnding: (name, kind, right) =>
    `Fotoja „${name}” është në formatin ${KINDS[kind]}, çfarëdo që të thotë emri. Jepini skedarit emrin „${right}”.`,
  manyBytes: (name, bytes, most) =>
    `Fotoja „${name}” ka ${megabytes(bytes)} MB, kurse mund të ketë më së shumti ${megabytes(most)} MB. ${SAVE_SMALLER}`,
  largeDrawing: (name, bytes, most) =>
    `Vizatimi „${name}” ka ${megabytes(bytes)} MB, kurse mund të ketë më së shumti ${megabytes(most)} MB. Thjeshtojeni, ose ruajeni si PNG.`,
  manyPixels: (name, width, height) =>
    `Fotoja „${name}” ka ${number(width)} × ${number(height)} pikselë, shumë për t’u përpunuar. ${SAVE_SMALLER}`,
  unsupported: (name, format, ending) => {
    const reason =
      format === 'moving' || format === 'gif'
        ? 'dhe fotot këtu nuk lëvizin'
        : 'që shfletuesit nuk e tregojnë';
    return `„${name}” është ${FORMATS[format]}, ${reason}. Ruajeni si ${BETTER_THAN[format] ?? BETTER[ending]}.`;
  },
  noPictureFormat: (name, format) =>
    `„${name}” është ${FORMATS[format]}, jo foto. Vendoseni skedarin në ueb dhe shkruani lidhjen drejt tij.`,

  data: 'Fotoja është një skedar pranë zërit, jo një varg i gjatë shkronjash.',
  onComputer: (src) => `„${src}” është një vend në një kompjuter të vetëm. ${BESIDE}`,
  onServer: (src) => `„${src}” është në një server të huaj, dhe prej andej nuk ngarkohet asgjë. ${BESIDE}`,
  unnamed: 'Këtu nuk përmendet asnjë foto.',
  backslash: 'Mes dosjeve qëndron "/", jo vija e pjerrët e kundërt.',
  fromRoot: `Shtegu i fotos fillon nga zëri, jo me vijë të pjerrët. ${BESIDE}`,
  signInName: (name) => `Emri i fotos nuk mund të ketë "?" ose "#". Jepini skedarit emrin „${name}”.`,
  behindName: (rest) => `Shtegu mbaron me emrin e skedarit, dhe emri nuk ka "?" ose "#". Këtu ka „${rest}”.`,
  noPicture: (src, endings) => `„${src}” nuk është foto. Emrat e fotove mbarojnë me "${endings.join(', ')}".`,
  outside: (src) => `„${src}” është jashtë dosjes së përmbajtjes. ${BESIDE}`,

  noWords: (src) => `Fotoja „${src}” nuk u thotë asgjë atyre që nuk e shohin.`,
  fileName: (text) =>
    `„${text}” është emri i një skedari. Shkruani çfarë tregon fotoja, për ata që nuk e shohin.`,
  emptyWords: (text) => `„${text}” thotë se është foto, por nuk thotë çfarë tregon.`,
  title: (title) =>
    `Titullin „${title}” të fotos nuk e sheh askush në telefon; diçiturën e shohin të gjithë.`,
  noCredit: (src) => `Nuk thuhet kush e ka bërë foton „${src}”.`,
  wordsSample: (address) => `![çfarë tregon fotoja](${address})`,
  altSample: (before) => `${before}alt: Çfarë tregon fotoja`,
  creditSample: (isMdx, alt, address) => {
    const picture = `![${alt === '' ? 'çfarë tregon fotoja' : alt}](${address})`;
    return isMdx
      ? `<Figure ${PHOTOGRAPHER}>\n${picture}\n</Figure>`
      : `:::figure{${PHOTOGRAPHER}}\n${picture}\n:::`;
  },
  creditOpeningSample: (isMdx) => (isMdx ? `<Figure ${PHOTOGRAPHER}>` : `:::figure{${PHOTOGRAPHER}}`),

  drawingNotUtf8: (name) => `Vizatimi „${name}” nuk është në UTF-8. Ruajeni përsëri si SVG të thjeshtë.`,
  drawingIncomplete: (name) => `Vizatimi „${name}” nuk është i plotë: një pjesë e tij mungon.`,
  drawingUnread: (name, line) =>
    `Shfletuesit nuk mund ta lexojnë rreshtin ${line} të vizatimit „${name}”, dhe nuk do të tregonin asgjë. Ruajeni vizatimin përsëri.`,
  drawingRepeats: (name) =>
    `Vizatimi „${name}” i përsërit pjesët e veta aq shumë, sa telefonat nuk mund ta vizatojnë. Ruajeni si PNG.`,
  drawingPrefix: (name, line) =>
    `Rreshti ${line} i vizatimit „${name}” përdor një parashtesë që nuk shpjegohet askund, si "xmlns:xlink". Shfletuesit nuk do të tregonin asgjë.`,
  drawingSign: (name, line) =>
    `Rreshti ${line} i vizatimit „${name}” ka një "&" që nuk nis asnjë shenjë të njohur nga shfletuesit. ${PLAIN_SVG}`,
  drawingRoot: (name, tag) => `Vizatimi „${name}” nis me <${tag}> dhe jo me <svg>.`,
  drawingNamespace: (name, namespace) =>
    `Shfletuesit nuk tregojnë asgjë nga vizatimi „${name}”: elementit <svg> i mungon xmlns="${namespace}".`,
  drawingHead: (name) =>
    `Në skedarin „${name}” ka aq shumë tekst para vizatimit, sa madhësia e vizatimit nuk gjendet. Ruajeni si SVG të thjeshtë.`,
  drawingSize: (name) =>
    `Vizatimi „${name}” nuk thotë sa i madh është. Elementit <svg> i duhet atributi "viewBox" me katër numra, të ndarë me nga një hapësirë: viewBox="0 0 800 600".`,
  drawingLine: (name, line, what) =>
    `Rreshti ${line} i vizatimit „${name}” ${what}. Ruajeni vizatimin si SVG të thjeshtë pa të.`,
  linePrograms: (target) => `përmban një urdhër për programe (<?${target} …?>)`,
  lineWords: 'vendos fjalë të veta (<!DOCTYPE …>)',
  lineHolds: (what, tag) => `përmban ${IN_DRAWING[what]} (<${tag}>)`,
  lineHtml: 'përmban HTML',
  lineProgram: (attribute) => `përmban një program (${attribute}="…")`,
  lineBase: 'i merr pjesët e veta nga një vend tjetër ("xml:base")',
  lineNames: (address) => `përmend „${address}”, që nuk është pjesë e vizatimit`,
  lineStyle: (way) => `ka një stil që ngarkon ose lëviz diçka ("${way}")`,
  lineLoads: (address) => `ngarkon „${address}”`,
  lineDeep: (most) => `qëndron në më shumë se ${number(most)} grupe, njëri brenda tjetrit`,
  lineBeyond: (most) => `e kalon kufirin prej ${number(most)} elementesh`,
};
