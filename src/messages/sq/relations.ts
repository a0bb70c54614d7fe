/** What is said of references, topics, figures and grants, in Albanian. */
import type { Messages } from '#messages/message-types.ts';

const KEEP_ONE = 'Mbani vetëm njërën.';

const nameLabels = (labels: readonly string[]) =>
  labels.length > 0 ? `Ka: „${labels.join('”, „')}”.` : 'Nuk ka numra të tjerë.';

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const relations: Messages['relations'] = {
  itself: (value) => `„${value}” është vetë ky zë.`,
  smallLetters: (right, written) => `Shtegu shkruhet me shkronja të vogla: „${right}”, jo „${written}”.`,
  nameOfEntry: (name, ref) => `„${name}” është emër. Shkruani kodin (id) e atij zëri: "${ref}".`,
  nameOrEntry: (name, ref, group) =>
    `„${name}” është emër. Shkruani shtegun e atij zëri ("${ref}"), ose ${group} kur nuk ka zë.`,
  nameAlone: (name, group) => `„${name}” është emër. Kur nuk ka zë, shkruani ${group}.`,
  nameWithoutEntry: (name) => `„${name}” është emër, por një zë i tillë nuk ekziston.`,
  noEntry: (value) => `Zëri „${value}” nuk ekziston.`,
  severalFolders: (value, folders) =>
    `„${value}” mund të jetë në disa dosje. Shkruani përpara edhe dosjen, një nga këto: ${quoteAll(folders)}.`,
  otherFolder: (value, folders) =>
    `„${value}” nuk mund të qëndrojë këtu: kjo fushë përmend një zë të rubrikës ${quoteAll(folders)}.`,
  circle: (field, way) => `Këto referenca në fushën „${field}” sillen në rreth: ${way}.`,
  draft: (file) => `"${file}" është draft. Vizitorët nuk e shohin këtë derisa të publikohet.`,
  twiceOnLine: `E njëjta gjë qëndron tashmë në këtë rresht. ${KEEP_ONE}`,
  twice: (line) => `E njëjta gjë qëndron tashmë në rreshtin ${line}. ${KEEP_ONE}`,

  noTopic: (id, file) => `Tema „${id}” nuk ekziston në skedarin "${file}".`,
  topics: (ids) => `Temat janë: ${quoteAll(ids)}.`,
  noTopicList: 'Ky skedar është lista e temave. Secila ka fushat "id" dhe "label".',
  topicTwice: (id, line) => `Tema „${id}” qëndron tashmë në rreshtin ${line}. Mbani vetëm njërën.`,
  noTopicLanguage: (tag, languages) =>
    languages.length === 0
      ? `Përkthimin „${tag}” nuk e sheh askush: ky portal është në një gjuhë.`
      : `Përkthimin „${tag}” nuk e sheh askush: në këtë portal temat përkthehen në gjuhët "${languages.join(', ')}".`,
  topicLanguageElse: 'Hiqeni, ose shënojeni gjuhën në skedarin "src/site.ts".',
  topicLanguageMade: (tag, written) =>
    `Përkthimin „${tag}” nuk e sheh askush: portali e bën vetë prej përkthimit „${written}”. Hiqeni.`,
  topicInFirst: (tag) =>
    `Përkthimin „${tag}” nuk e sheh askush: emri dhe përshkrimi më sipër janë tashmë në gjuhën e parë të portalit. Hiqeni.`,
  topicLanguageTwice: (language) => `Përkthimi „${language}” ekziston tashmë. Mbani vetëm njërin.`,

  partTooLarge: (whole, value, wholeValue) =>
    `Kjo pjesë është më e madhe se tërësia e saj, „${whole}”: ${value} nga ${wholeValue}.`,
  partOfItself: 'Ky numër është pjesë e vetvetes. Fusha "of" përmend numrin pjesë e të cilit është ky.',
  noFigure: (label, labels) => `Numri „${label}” nuk ekziston në këtë zë. ${nameLabels(labels)}`,
  noFigureIn: (label, file, labels) =>
    `Numri „${label}” nuk ekziston në skedarin "${file}". ${nameLabels(labels)}`,
  labelTwice: (label) =>
    `Dy numra quhen „${label}”, dhe me këtë emër një pjesë e përmend tërësinë e vet. Jepini secilit emrin e vet.`,
  pointOfThousands: (whole, value) =>
    `A është kjo ${whole} apo ${value}? Mes mijësheve nuk ka pikë, dhe në fund të dhjetoreve nuk ka zero. Shkruani ${whole} ose ${value}.`,
  percent: (value) => `${value} për qind është më shumë se e tëra.`,
  noSource: (number, count) =>
    `Burimi ${number} nuk ekziston: numri i burimeve në këtë zë është ${count}, dhe i pari është 1.`,
  noSources: 'Ky zë nuk ka burime. Shënojini te "sources"; i pari është 1.',
  partsInCircle: (way) => `Këto janë pjesë të njëra-tjetrës: ${way}.`,

  noFunder: 'Nuk thuhet kush e jep këtë grant: në "roles" askush nuk ka rolin "funder".',
  severalFunders:
    'Nuk thuhet kush e jep këtë grant: në "roles" rolin "funder" e kanë disa. Shkruani njërin në fushën "funder".',
  funderWithoutRole: (name) =>
    `Kush jep një grant, shkruhet edhe në "roles", me rolin "funder". „${name}” nuk është atje.`,
  noCurrency: 'Shumës i duhet monedha: kodi me tri shkronja, për shembull "EUR".',
  noSum: 'Këtu ka monedhë pa shumë. Shkruani shumën ose hiqeni monedhën.',
};
