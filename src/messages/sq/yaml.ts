/** What is said of lines that can’t be read as fields, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { number } from './names.ts';

const QUOTE_ALL = 'Vendoseni tërë vlerën në thonjëza.';

const nameOf = (name: string) => (name === '' ? 'Kjo fushë' : `Fusha „${name}”`);

const countSpaces = (count: number) => (count === 1 ? '1 hapësirë' : `${number(count)} hapësira`);

/** Before one line, or before the first of some. */
const beforeLines = (lines: number) =>
  lines === 1 ? 'para këtij rreshti' : `para rreshtit të parë nga këta ${number(lines)}`;

export const yaml: Messages['yaml'] = {
  alias: 'Kjo përmend një vlerë që qëndron diku tjetër. Shkruani vetë vlerën.',
  anchor: 'Kjo i jep një emër vlerës, që të mund të kopjohet. Shkruajeni vlerën kudo që duhet.',
  backslash:
    'Vija e pjerrët e kundërt mes thonjëzave të dyfishta ka kuptim të veçantë. Përdorni thonjëza njëshe.',
  indentDiffers: 'Ky rresht nuk fillon në të njëjtën kolonë si rreshtat rreth tij.',
  start: (sign) =>
    `Vlera nuk mund të fillojë me ${sign === '' ? 'këtë shenjë' : `shenjën ${sign}`}. Vendoseni në thonjëza.`,
  colonInside: 'Dy pikat brenda vlerës e mbyllin fushën. Vendoseni vlerën në thonjëza.',
  colonInsideWhole: `Dy pikat brenda vlerës e mbyllin fushën. ${QUOTE_ALL}`,
  twiceOnLine: (name) => `${nameOf(name)} qëndron dy herë në këtë rresht. Mbani vetëm njërën.`,
  twice: (name, first) => `${nameOf(name)} qëndron këtu dhe në rreshtin ${first}. Mbani vetëm njërën.`,
  indentedBelow: 'Ky rresht fillon me hapësira, ndërsa rreshti mbi të është i përfunduar. Hiqini hapësirat.',
  threeDots: 'Rreshti me tri pika i mbyll fushat. Hiqeni.',
  colonMissing: 'Mungojnë dy pikat pas emrit të fushës, ose rreshti i mëparshëm nuk është i përfunduar.',
  spaceBehindColon: 'Vendosni një hapësirë pas dy pikave.',
  noFields: 'Mes rreshtave me viza qëndrojnë fushat e zërit, një për rresht: "title: Titulli".',
  unreadable: 'Ky rresht nuk mund të lexohet. Krahasojeni me rreshtat rreth tij.',
  remark: `Ajo që qëndron pas një hapësire dhe shenjës "#" është shënim dhe do të humbiste. ${QUOTE_ALL}`,
  smartQuotes:
    'Këto thonjëza këtu janë pjesë e tekstit dhe do të dukeshin. Rreth vlerës vihen thonjëza të drejta, ose asnjë.',
  tabs: 'Rreshtat shtyhen djathtas me hapësira, asnjëherë me tabulator.',
  behindBracket: `Pas kllapës mbyllëse ka tekst. ${QUOTE_ALL}`,
  behindQuote: 'Pas thonjëzës mbyllëse ka tekst. Vendoseni tërë vlerën në një palë thonjëza.',
  bracketOpen: 'Kjo kllapë është hapur dhe nuk është mbyllur.',
  quoteOpen: 'Kjo thonjëz është hapur dhe nuk është mbyllur.',

  strayAddress: (address) =>
    `Vetëm adresa nuk mjafton si element i kësaj liste. Shkruani edhe ku të çon: - {title: Çfarë gjendet atje, url: ${address}}`,
  dots: 'Rreshti me pika i mbyll fushat. Hiqeni.',
  endDashes: 'Fushat mbyllen me një rresht prej tri vizash: ---',
  item: 'Elementi i listës fillon me një vizë dhe një hapësirë.',
  noItem: 'Ky rresht nuk nis një element liste. Hiqeni vizën.',
  noNewItem: 'Ky rresht nuk nis një element të ri. Hiqeni vizën.',
  newItem: 'Ky rresht nis një element të listës: vendosni vizën para tij.',
  colonAndSpace: (name) => `Pas emrit të fushës vijnë dy pika dhe një hapësirë: "${name}: …"`,
  quoteAlone: 'Këtu ka një thonjëz pa shoqen e vet: vendosni thonjëza në të dy skajet, ose në asnjërin.',
  quoteAll: QUOTE_ALL,
  brackets: (open, close) => `Kllapat në këtë rresht nuk përputhen: duhen po aq „${open}” sa „${close}”.`,
  takeSpaces: (spaces, lines) =>
    spaces === 1
      ? `Hiqeni hapësirën ${beforeLines(lines)}.`
      : `Hiqni ${countSpaces(spaces)} ${beforeLines(lines)}.`,
  putSpaces: (spaces, now, lines) =>
    `Vendosni ${countSpaces(spaces)} ${beforeLines(lines)}, jo ${number(now)}.`,
  ofValueAbove: 'Ky rresht i përket vlerës mbi të. Shtyjeni djathtas.',
  textBelow: 'Kjo nuk është fushë. Teksti qëndron nën rreshtin e dytë me viza.',
};
