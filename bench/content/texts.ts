/** Creates text for text fields by field name; other fields get a few words. */
import { makeName, makePerson, transliterateToCyrillic } from './names.ts';
import type { Random } from './random.ts';
import { capitalize, makeMatter, makeSentence } from './words.ts';

type MakeText = (random: Random, name: string) => string;

const makeWords: MakeText = (random) => capitalize(makeMatter(random));
const makeParty: MakeText = (random) => `${capitalize(makeMatter(random))} of ${makeName(random).latin}`;
const makeRemark: MakeText = (random) => makeSentence(random);
const pickOf =
  (...words: string[]): MakeText =>
  (random) =>
    random.pick(words);

const TEXTS: Readonly<Record<string, MakeText>> = {
  summary: (random, name) => `${makeSentence(random, name)} ${makeSentence(random)}`,
  officialName: (random, name) => `${capitalize(makeMatter(random))} of ${name}`,
  acronym: (random, name) => name.slice(0, random.toInteger(3, 5)).toUpperCase(),
  aliases: (random, name) => `${transliterateToCyrillic(name)} ${random.toInteger(1, 99)}`,
  notes: makeRemark,
  contradictions: makeRemark,
  note: makeRemark,
  objectives: makeRemark,
  activities: makeRemark,
  outcomes: makeRemark,
  caption: makeRemark,
  alt: (random, name) => `${capitalize(makeMatter(random))} in ${name}`,
  credit: (random) => makePerson(random),
  licence: pickOf('CC BY 4.0', 'CC BY-SA 4.0', 'With kind permission'),
  name: makeParty,
  publisher: makeParty,
  position: pickOf('Head of programmes', 'Mayor', 'Coordinator', 'Researcher', 'Founder', 'Adviser'),
  detail: pickOf('panellist', 'opening words', 'host of the evening'),
  venue: (random) => `Hall of ${makeName(random).latin}`,
  region: (random) => makeName(random).latin,
  nameThen: (random, name) => `Old ${name} of the ${makeMatter(random)}`,
  label: (random) => makeMatter(random),
  unit: pickOf('people', 'firms', 'organisations', 'EUR', 'desks', 'cities'),
  kind: pickOf('report', 'handbook', 'map', 'network'),
  who: pickOf('small firms', 'municipalities', 'students', 'associations'),
};

/** Text for a field of the entry `name`, of at most `max` characters. */
export function makeText(field: string, max: number, random: Random, name: string): string {
  const text = (TEXTS[field] ?? makeWords)(random, name);
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
}
