/** Creates sentences of everyday words about nothing that exists. */
import type { Random } from './random.ts';

const NOUNS =
  'arch bank basket beam bench board boat box bridge bucket canal candle chart circle clock corner current deck desk drawing engine fence field flag floor frame garden gate glass handle harbour hinge hook island kettle key ladder lamp lantern layer leaf ledger letter level library line loom map market measure mill mirror model morning mortar needle notebook oar orchard paper path pattern pier pillar plank plate pocket pulley quay rail ramp river roof rope rudder sail sample shelf shore signal sketch span spring square stair stone table ticket tide tile timber tool tower track valve vault wall wave weight wheel window workshop yard'.split(
    ' ',
  );

const ADJECTIVES =
  'ample blue borrowed bright broad calm careful clear common curved deep distant double dry early easy even fair flat floating folded formal gentle green grey heavy hollow joint large late light local long lower mild narrow new open ordinary painted patient plain quick quiet round rough shared short simple slow small smooth solid spare square steady steep straight tall thin tidy upper useful warm wide wooden yellow young'.split(
    ' ',
  );

const VERBS =
  'balances bears begins carries changes closes compares counts covers crosses draws explains fills finds follows gathers grows guards holds improves joins keeps leads lifts limits marks measures meets mends moves needs offers opens orders passes prepares reaches records repeats rests returns shapes shares shows spans steadies supports tests turns uses weighs widens'.split(
    ' ',
  );

const OPENINGS = [
  'After a while',
  'At the end of the year',
  'By the water',
  'For the second time',
  'In most cases',
  'On the other side',
  'Since the beginning',
  'With little noise',
  'Without a plan',
];

const noun = (random: Random) => random.pick(NOUNS);

/** A thing, with or without an adjective: `the narrow quay`. */
export function makeThing(random: Random): string {
  return random.isChance(0.5) ? `the ${random.pick(ADJECTIVES)} ${noun(random)}` : `the ${noun(random)}`;
}

/** A topic of two or three words, in lower case: `narrow quay and lamp`. */
export function makeMatter(random: Random): string {
  const matter = `${random.pick(ADJECTIVES)} ${noun(random)}`;
  return random.isChance(0.4) ? `${matter} and ${noun(random)}` : matter;
}

/** A headline: `The narrow quay joins the lamp of Vrumapzika`. */
export function makeHeadline(random: Random, name: string): string {
  return capitalize(`${makeThing(random)} ${random.pick(VERBS)} ${makeThing(random)} of ${name}`);
}

/** One sentence. It contains `name`, if given: a name or a link. */
export function makeSentence(random: Random, name?: string): string {
  const first = random.isChance(0.25) ? `${random.pick(OPENINGS)}, ${makeThing(random)}` : makeThing(random);
  const clauses = [`${first} ${random.pick(VERBS)} ${makeThing(random)}`];
  if (name !== undefined) clauses.push(random.pick(['of', 'beside', 'near', 'behind', 'within']), name);
  if (random.isChance(0.45)) {
    const joint = random.pick([', and', ', while', ', because', ', so that']);
    return formatSentence(
      `${clauses.join(' ')}${joint} ${makeThing(random)} ${random.pick(VERBS)} ${makeThing(random)}`,
    );
  }
  return formatSentence(clauses.join(' '));
}

/** Adds a capital, unless a link or mark comes first, and a full stop. */
const formatSentence = (text: string) => `${capitalize(text)}.`;

export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Counts words, without Markdown marks. */
export const countWords = (text: string) => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
