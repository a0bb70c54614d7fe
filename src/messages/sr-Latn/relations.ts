/** What is said of references, topics, figures and grants, in Serbian. */
import type { Messages } from '#messages/message-types.ts';

const ONE_OF_TWO = 'Zadržite jedno od to dvoje.';

/** What the part of a sum has for names. */
const nameLabels = (labels: readonly string[]) =>
  labels.length > 0 ? `Postoje: „${labels.join('“, „')}“.` : 'Drugih brojeva nema.';

const quoteAll = (names: readonly string[]) => `"${names.join(', ')}"`;

export const relations: Messages['relations'] = {
  itself: (value) => `„${value}“ je upravo ovaj unos.`,
  smallLetters: (right, written) => `Putanje se pišu malim slovima: „${right}“, a ne „${written}“.`,
  nameOfEntry: (name, ref) => `„${name}“ je ime. Napišite oznaku (id) tog unosa: "${ref}".`,
  nameOrEntry: (name, ref, group) =>
    `„${name}“ je ime. Napišite putanju tog unosa ("${ref}"), ili ${group} ako ga nema.`,
  nameAlone: (name, group) => `„${name}“ je ime. Ako nema svoj unos, napišite ${group}.`,
  nameWithoutEntry: (name) => `„${name}“ je ime, a takvog unosa nema.`,
  noEntry: (value) => `Unos „${value}“ ne postoji.`,
  severalFolders: (value, folders) =>
    `„${value}“ može biti u više fascikli. Napišite ispred i fasciklu, jednu od ovih: ${quoteAll(folders)}.`,
  otherFolder: (value, folders) =>
    `„${value}“ ovde ne može da stoji: ovo polje navodi unos iz zbirke ${quoteAll(folders)}.`,
  circle: (field, way) => `Ova upućivanja u polju „${field}“ čine krug: ${way}.`,
  draft: (file) => `"${file}" je nacrt. Posetioci ovo ne vide dok se on ne objavi.`,
  twiceOnLine: `Isto već stoji u ovom redu. ${ONE_OF_TWO}`,
  twice: (line) => `Isto već stoji u ${line}. redu. ${ONE_OF_TWO}`,

  noTopic: (id, file) => `Tema „${id}“ ne postoji u datoteci "${file}".`,
  topics: (ids) => `Teme su: ${quoteAll(ids)}.`,
  noTopicList: 'Ova datoteka je spisak tema. Svaka ima polja "id" i "label".',
  topicTwice: (id, line) => `Tema „${id}“ već stoji u ${line}. redu. Zadržite jednu.`,
  noTopicLanguage: (tag, languages) =>
    languages.length === 0
      ? `Prevod „${tag}“ niko ne vidi: ovaj portal je na jednom jeziku.`
      : `Prevod „${tag}“ niko ne vidi: na ovom portalu se teme prevode na jezike "${languages.join(', ')}".`,
  topicLanguageElse: 'Izbrišite ga, ili navedite taj jezik u datoteci "src/site.ts".',
  topicLanguageMade: (tag, written) =>
    `Prevod „${tag}“ niko ne vidi: portal ga sam pravi od prevoda „${written}“. Izbrišite ga.`,
  topicInFirst: (tag) =>
    `Prevod „${tag}“ niko ne vidi: naziv i opis iznad njega već su na prvom jeziku portala. Izbrišite ga.`,
  topicLanguageTwice: (language) => `Prevod „${language}“ već postoji. Zadržite jedan.`,

  partTooLarge: (whole, value, wholeValue) =>
    `Ovaj deo je veći od svoje celine, „${whole}“: ${value} od ${wholeValue}.`,
  partOfItself: 'Ovaj broj je deo samog sebe. Polje "of" navodi broj čiji je ovo deo.',
  noFigure: (label, labels) => `Broj „${label}“ ne postoji u ovom unosu. ${nameLabels(labels)}`,
  noFigureIn: (label, file, labels) =>
    `Broj „${label}“ ne postoji u datoteci "${file}". ${nameLabels(labels)}`,
  labelTwice: (label) =>
    `Dva broja se zovu „${label}“, a jedan deo tako navodi svoju celinu. Dajte im različita imena.`,
  pointOfThousands: (whole, value) =>
    `Da li je ovo ${whole} ili ${value}? Između hiljada nema tačke, a na kraju decimala nema nule. Napišite ${whole} ili ${value}.`,
  percent: (value) => `${value} posto je više od celine.`,
  noSource: (number, count) =>
    `Izvor ${number} ne postoji: ukupan broj izvora u ovom unosu je ${count}, a prvi je 1.`,
  noSources: 'Ovaj unos nema izvora. Navedite ih u polju "sources"; prvi je 1.',
  partsInCircle: (way) => `Ovi brojevi su deo jedan drugog: ${way}.`,

  noFunder: 'Ne piše ko dodeljuje ova sredstva: u polju "roles" nema nikoga u ulozi "funder".',
  severalFunders:
    'Ne piše ko dodeljuje ova sredstva: u polju "roles" ih je više u ulozi "funder". Navedite jednog u polju "funder".',
  funderWithoutRole: (name) =>
    `Onaj ko dodeljuje sredstva stoji i u polju "roles", u ulozi "funder". „${name}“ tamo ne stoji.`,
  noCurrency: 'Uz iznos treba navesti valutu: oznaku od tri slova, na primer "EUR".',
  noSum: 'Ovde je valuta bez iznosa. Upišite iznos ili izbrišite valutu.',
};
