/** What is said of files, their names, their characters and the addresses of pages, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { number } from './names.ts';

const GONE = 'Nëse duhet të zhduket përgjithmonë, hiqeni këtë rresht.';
const SAVE_AS_UTF8 = 'Ruajeni përsëri si UTF-8.';
const TWO_SPACES = 'Brenda një vlere, vendosni dy hapësira para tij.';
const MERGE_MARKS = '"<<<<<<<", "=======" dhe ">>>>>>>"';

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const files: Messages['files'] = {
  checkFailed: (reason) =>
    `Kontrolli i këtij skedari dështoi, dhe gabimi është i vetë kontrollit (${reason}). Raportojeni së bashku me këtë skedar, dhe hiqeni skedarin prej këtu derisa të ndreqet gabimi.`,

  binary: 'Ky nuk është tekst, por një foto ose dokument i një programi tjetër me emrin e një zëri.',
  behindSomething:
    'Para tri vizave ka diçka: një rresht bosh ose një hapësirë. Skedari duhet të fillojë pikërisht me to.',
  dashesInside: `Ky rresht me viza i mbyll fushat, dhe pas tij ka ende fusha. ${TWO_SPACES}`,
  empty: 'Ky skedar është bosh.',
  link: 'Kjo është një lidhje drejt një vendi tjetër, dhe lidhjet nuk ndiqen. Vendosni këtu vetë skedarin ose dosjen.',
  noFrontMatter:
    'Zëri fillon me një rresht prej tri vizash; pastaj vijnë fushat dhe një rresht i dytë prej tri vizash.',
  notUtf8From: `Nga këtu e tutje ky skedar nuk është në UTF-8, prandaj shkronjat nuk mund të lexohen. ${SAVE_AS_UTF8}`,
  notUtf8: `Ky skedar nuk është në UTF-8, prandaj shkronjat nuk mund të lexohen. ${SAVE_AS_UTF8}`,
  otherDashes: 'Rreshtat mbi fushat dhe nën to kanë saktësisht tri viza, të gjitha të shkurtra.',
  otherFrontMatter:
    'Këto janë fusha të një lloji tjetër uebfaqeje. Këtu ato qëndrojnë mes dy rreshtave prej tri vizash, kështu: "title: Titulli".',
  outsideFolders: (folders) =>
    `Zëri qëndron në dosjen e rubrikës së vet: ${quoteAll(folders)}. Emrat që fillojnë me "_" nuk kontrollohen.`,
  special:
    'Ky nuk është skedar i zakonshëm, por një pajisje ose diçka tjetër e sistemit. Vendosni këtu një skedar të zakonshëm.',
  tooLarge: (bytes) =>
    `Ky skedar ka më shumë se ${number(bytes)} bajtë, dhe teksti i një faqeje nuk është kaq i madh. Fotot qëndrojnë pranë tij, si skedarë më vete.`,
  unclosed: 'Mungon rreshti i dytë prej tri vizash, pas fushës së fundit.',
  unopened: 'Ky skedar nuk mund të hapet. Zakonisht e ndalojnë lejet: lejoni që ta lexojnë të gjithë.',
  merge: `Këtu ka dy versione të tekstit, njëri nën tjetrin. Mbani njërin dhe hiqni rreshtat që fillojnë me ${MERGE_MARKS}.`,
  unknownFolder: (folders) => `Një rubrikë e tillë nuk ekziston. Rubrikat janë: ${quoteAll(folders)}.`,
  utf16: `Ky skedar është në UTF-16, që në disa programe quhet "Unicode". ${SAVE_AS_UTF8}`,
  wrongEnding: 'Emri i zërit mbaron me ".md", me shkronja të vogla.',
  listTooLarge: (bytes) => `Kjo listë ka më shumë se ${number(bytes)} bajtë.`,
  folderForList: 'Kjo është dosje, por ka emrin e një liste. Riemërtojeni.',

  firstDashes: 'Rreshti i parë i skedarit janë tri viza, dhe para tyre nuk ka asgjë: ---',
  bothDashes: 'Mbi fushat dhe nën to ka nga një rresht prej tri vizash: ---',
  dashesEndFields: `Ky rresht me viza i mbyll fushat, por pas tij ka ende fusha. ${TWO_SPACES}`,
  firstDashesMissing: 'Mungon rreshti i parë me viza, mbi fushat.',
  lastDashes: 'Fushat mbyllen me një rresht prej saktësisht tri vizash të shkurtra: ---',
  lastDashesMissing: 'Mungon rreshti i dytë prej tri vizash, nën fushën e fundit.',

  nameOfSite: (id) => `„${id}” është adresë e vetë portalit. Jepini skedarit një emër tjetër.`,
  nameOnWindows: (id) => `Në Windows një skedar nuk mund të quhet „${id}”. Jepini një emër tjetër.`,
  nameTooLong: (length, most) =>
    `Emri ka ${number(length)} shkronja, kurse në një adresë hyjnë ${number(most)}. Shkurtojeni.`,
  folderName: (folder) =>
    `Emri i dosjes „${folder}” ka shenja që adresat e fotove nuk mund t’i kenë. Lejohen shkronjat nga a deri në z, shifrat dhe vizat.`,
  name: 'Emri i skedarit bëhet adresa e tij: shkronja të vogla nga a deri në z, shifra, dhe viza mes fjalëve.',
  noLanguage: (tag, languages) =>
    `Ky portal nuk ka përkthime në gjuhën „${tag}”. Përkthimet janë në gjuhët ${quoteAll(languages)}, sipas fushës "languages" në skedarin "src/site.ts".`,
  noText: 'Kjo faqe nuk ka tekst dhe do të ishte bosh. Shkruajeni nën rreshtin e dytë me viza.',
  noMdx: (collection, allowed) =>
    `Zërat e rubrikës "${collection}" shkruhen në skedarë ".md". Skedarët ".mdx" lejohen në këtë portal vetëm për ${quoteAll(allowed)}.`,
  addressTaken: (file, address) =>
    `Adresën "${address}" e ka tashmë skedari "${file}". Riemërtoni njërin prej tyre.`,

  document:
    'Dokumentet nuk publikohen nga këtu. Vendoseni tekstin në një zë, ose dokumentin në ueb dhe lidhjen drejt tij në një zë. Emri i dokumentit që është vetëm për redaktorët fillon me "_".',
  forEditors: 'Emri i asaj që është vetëm për redaktorët fillon me "_".',
  note: 'Emri i shënimit për redaktorët fillon me "_".',
  foreign: (pictures, lists) =>
    `Këtu qëndrojnë zëra (".md"), foto (${quoteAll(pictures)}), "${lists[0]}", "${lists[1]}", "${lists[2]}" dhe "${lists[3]}". Asgjë tjetër nuk lejohet, sepse programet që ndërtojnë portalin mund ta merrnin për konfigurim të tyre. Hiqeni këtë skedar nga dosja.`,

  compatibility: (sign, letters) =>
    `„${sign}” është një shenjë e vetme në vend të ${letters.map((letter) => `„${letter}”`).join(' dhe ')}, nga një skedar PDF ose një tastierë kineze. Kush i shkruan ato shkronja, nuk e gjen këtë fjalë.`,
  control: (name) => `Këtu ka një shenjë kontrolli (${name}), që asnjë faqe nuk mund ta tregojë. Hiqeni.`,
  decomposed:
    'Shkronja dhe theksi i saj janë këtu dy shenja. Kush e shkruan atë shkronjë, nuk e gjen këtë fjalë.',
  direction: (name) =>
    `Një shenjë e padukshme (${name}) e kthen drejtimin e tekstit, prandaj ai lexohet ndryshe nga ç’është. Hiqeni.`,
  invisible: (name) =>
    `Këtu ka një shenjë të padukshme (${name}). Hiqeni, përndryshe askush nuk do ta gjejë këtë fjalë.`,
  lost: (name) => `Këtu ka humbur një shkronjë dhe në vend të saj ka ${name}. Shkruajeni përsëri.`,

  mergeOfList: `Këtu ka dy versione të listës. Mbani rreshtat e të dyjave dhe hiqni ata që fillojnë me ${MERGE_MARKS}.`,
  noAddress: (line) =>
    `„${line}” nuk është adresë faqeje. Në një rresht qëndron një adresë, që fillon dhe mbaron me vijë të pjerrët.`,
  withheld: (address, file, until) =>
    `Adresa „${address}” ishte publikuar, por zëri „${file}” nuk tregohet deri më ${until}. Deri atëherë vizitorët nuk gjejnë asgjë atje.`,
  becameDraft: (address, file) =>
    `Adresa „${address}” ishte publikuar, por „${file}” tani është draft, prandaj vizitorët nuk do të gjenin asgjë atje. Hiqni prej tij "draft: true". ${GONE}`,
  lostAddress: (address) =>
    `Adresa „${address}” ishte publikuar, dhe atje nuk ka më asgjë. Nëse vendin e saj e zuri një skedar tjetër, shkruajeni adresën në të. ${GONE}`,
  lostToFile: (address, file, hasOthers) =>
    `Adresa „${address}” ishte publikuar, dhe atje nuk ka më asgjë. Nëse vendin e saj e zuri „${file}”, shkruajeni adresën në të${hasOthers ? ', pranë atyre që ka' : ''}. ${GONE}`,
  noPerson: (line) =>
    `„${line}” nuk është emër personi. Në një rresht qëndron një emër, siç shkruhet në zëra, dhe asgjë tjetër.`,
  personTwice: (name, line) =>
    `„${name}” qëndron tashmë në rreshtin ${line}. Një rresht i vetëm i fsheh të gjitha mënyrat si shkruhet ai emër. Mbani vetëm njërin.`,
  noLatinWord: (text) =>
    `„${text}” nuk është fjalë me shkronja latine: në një rresht qëndron një fjalë ose një emër, siç e shkruajnë tekstet, dhe asgjë tjetër.`,
  latinWordTwice: (text, line) => `„${text}” qëndron tashmë në rreshtin ${line}. Mbani vetëm njërin.`,

  ownAddress: (address) => `„${address}” është adresa e tanishme e kësaj faqeje.`,
  addressOfOther: (address, file) => `„${address}” është adresa e skedarit „${file}”, që tani është atje.`,
  addressOfSite: (address) => `„${address}” është adresë e vetë portalit.`,
  leadsElsewhere: (address, file, line) =>
    `„${address}” të çon tashmë te „${file}”, sipas rreshtit ${line} të tij. Një adresë mund të çojë vetëm te një faqe.`,
  takeOut: 'Hiqeni.',
  takeFieldOut: (field) => `Hiqeni fushën „${field}”.`,
};
