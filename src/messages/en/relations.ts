/** What is said of references, topics, figures and grants, in English. */
export const relations = {
  // references
  itself: (value: string) => `“${value}” is this entry itself.`,
  smallLetters: (right: string, written: string) =>
    `Paths are in small letters: “${right}”, not “${written}”.`,
  nameOfEntry: (name: string, ref: string) => `“${name}” is a name. Name its entry by its id: ${ref}.`,
  nameOrEntry: (name: string, ref: string, group: string) =>
    `“${name}” is a name. Name its entry (${ref}), or write ${group} where it has none.`,
  nameAlone: (name: string, group: string) => `“${name}” is a name. Where it has no entry, write ${group}.`,
  nameWithoutEntry: (name: string) => `“${name}” is a name. There is no entry of it.`,
  noEntry: (value: string) => `There is no entry “${value}”.`,
  severalFolders: (value: string, folders: readonly string[]) =>
    `“${value}” could be in several folders. Write the folder in front: one of ${folders.join(', ')}.`,
  otherFolder: (value: string, folders: readonly string[]) =>
    `“${value}” can’t stand here; this field names an entry of ${folders.join(', ')}.`,
  circle: (field: string, way: string) => `These lead round in a circle by “${field}”: ${way}.`,
  draft: (file: string) => `${file} is a draft, so visitors don’t see this until it is published.`,
  twiceOnLine: 'The same stands on this line already. Keep one of the two.',
  twice: (line: number) => `The same stands on line ${line} already. Keep one of the two.`,

  // topics
  noTopic: (id: string, file: string) => `There is no topic “${id}” in ${file}.`,
  topics: (ids: readonly string[]) => `The topics are ${ids.join(', ')}.`,
  noTopicList: 'This file is a list of topics, each with an id and a label.',
  topicTwice: (id: string, line: number) => `The topic “${id}” stands on line ${line} already. Keep one.`,
  /** `languages` are the further ones of the site. */
  noTopicLanguage: (tag: string, languages: readonly string[]) =>
    languages.length === 0
      ? `Nobody sees “${tag}”: this site has one language.`
      : `Nobody sees “${tag}”: this site translates topics into ${languages.join(', ')}.`,
  topicLanguageElse: 'Take it out, or name the language in src/site.ts.',
  topicLanguageMade: (tag: string, written: string) =>
    `Nobody sees “${tag}”: the site makes it of “${written}”. Take it out.`,
  topicInFirst: (tag: string) =>
    `Nobody sees “${tag}”: the label and the description above are in the first language of the site. Take it out.`,
  topicLanguageTwice: (language: string) => `“${language}” is there already. Keep one.`,

  // figures
  partTooLarge: (whole: string, value: string, wholeValue: string) =>
    `This part is larger than its whole, “${whole}”: ${value} of ${wholeValue}.`,
  partOfItself: 'This figure is part of itself. "of" names the figure that it is part of.',
  noFigure: (label: string, labels: readonly string[]) =>
    `There is no figure “${label}” in this entry. ${listLabels(labels)}`,
  noFigureIn: (label: string, file: string, labels: readonly string[]) =>
    `There is no figure “${label}” in ${file}. ${listLabels(labels)}`,
  labelTwice: (label: string) =>
    `Two figures are called “${label}”, and a part names its whole by that. Give them labels of their own.`,
  pointOfThousands: (whole: string, value: number) =>
    `Is this ${whole} or ${value}? No point stands between thousands, and no nought behind decimals: write ${whole} or ${value}.`,
  percent: (value: number) => `${value} per cent is more than all there is.`,
  noSource: (number: number, count: number) =>
    `There is no source ${number}: this entry has ${count === 1 ? 'one' : count}, and 1 is the first.`,
  noSources: 'This entry has no sources. List them as "sources"; 1 is the first.',
  partsInCircle: (way: string) => `These are parts of each other: ${way}.`,

  // grants
  noFunder: 'Nobody is named who gives this grant: nobody stands in the roles as funder.',
  severalFunders:
    'It is not said who gives this grant: several stand in the roles as funder. Name one of them as its funder.',
  funderWithoutRole: (name: string) =>
    `Who gives a grant stands in the roles, too, as funder: “${name}” does not.`,
  noCurrency: 'A sum needs its currency: write the code of three letters, such as EUR, beside the amount.',
  noSum: 'A currency stands here without a sum: write the amount, or take the currency out.',
};

const listLabels = (labels: readonly string[]) =>
  labels.length > 0 ? `It has: ${labels.join(', ')}.` : 'It has no other.';
