/** How content reads: sentences without a verb, phrases that the site avoids, and words that are spelt in two ways. */

/** Forms that are verbs of a main clause or of a subordinate one, and rarely a noun in this content. */
const VERBS = new Set(
  `addresses adds agree aims am applies are asks be became becomes been began begin begins belong belongs bring brings
  brought build builds built calls came can carries carry chose combines come comes compare concentrates connects
  coordinates cost costs could counts covers deals dealt designates did discuss do does drew drive explains fell finds form
  forms found fund funds gave get gets give gives go goes got grew grow grows had happens has have held help helps
  hosts houses includes invites is joins keeps knew know knows lasts lead leads learn learns led lies made makes
  manages marks may means meet meets met might must needs offers operates organises paid pay pays presents promises
  put ran read reads receives represents run runs said sat saw say says sees serve serves set shall should show shows
  speaks spent spoke stands strengthens study supports take takes taught teaches tells told took trains tries unites
  want wants was went were will win wins won work works would write writes wrote`.split(/\s+/),
);

/** Participles without the ending -ed; they also serve as the past tense. */
const BOTH = new Set('held led run built found met made set put brought taught won paid spent'.split(' '));

/** Words that open a clause which takes a verb of its own. */
const OPENERS = new Set('who whom which that whose where when'.split(' '));

/** Words after `who` that are no verb: `that the city runs`. */
const NO_VERB = new Set(
  'a an at for from he in it its of on one she the these they this those to we with'.split(' '),
);

/** Words that end like a past tense. */
const NOT_PAST = /-|^(?:hundred|indeed|limited|need|speed|united)$/;

/**
 * The sentences of a text that have no verb in their main clause: `Seat of a cluster, founded in 2010.` Each `who` or
 * `that` uses up a verb, and a participle after the first comma is none. The guess is kind: what may be a verb is one.
 */
export function listVerblessSentences(text: string): string[] {
  return splitSentences(text).filter((sentence) => {
    const words: readonly string[] = sentence.toLowerCase().match(/[\p{L}\p{N}’'-]+|,/gu) ?? [];
    const isVerb = (word: string, index: number) => {
      if (OPENERS.has(words[index - 1] ?? '')) return !NO_VERB.has(word);
      if (!BOTH.has(word) && !(word.endsWith('ed') && !NOT_PAST.test(word))) return VERBS.has(word);
      return words[index - 1] !== ',' || words.indexOf(',') < index - 1;
    };
    const isOpener = (word: string, index: number) => OPENERS.has(word) && words[index + 1] !== 'of';
    return words.filter(isVerb).length <= words.filter(isOpener).length;
  });
}

function splitSentences(text: string): string[] {
  // An initial (`Fan S. Noli`) ends no sentence.
  return text.split(/(?<=[.!?])(?<!\b\p{Lu}\.)\s+(?=\p{Lu})/u).filter((sentence) => sentence !== '');
}

/** Phrases in which a text talks about its sources or about what it does not know, or which read badly. */
const AVOIDED: readonly RegExp[] = [
  /\bknown (?:only )?(?:from|by name)\b/i,
  /\bthe (?:only|one|single|second|other) source\b/i,
  /\b(?:the|this) site (?:uses|gives|shows|lists|keeps|has|follows|takes|writes|counts)\b/i,
  /\b(?:the|no|all|two|its|these) sources? (?:do|does|don’t|doesn’t|give|gives|name|names|say|says|mention|mentions|know|tell|tells|place|state|states|differ|disagree|that)\b/i,
  /\bnothing was found\b/i,
  /\b(?:was|were) not found\b/i,
  /\bnot (?:known|said|told)\b/i,
  /\bheld the keynote\b/i,
  /\bgave the room\b/i,
  /\bthe lead lies\b/i,
  /\bstands? as such\b/i,
  /\basked around\b/i,
];

/** What a text says in words that the site avoids. */
export function listAvoidedPhrases(text: string): string[] {
  return AVOIDED.flatMap((phrase) => phrase.exec(text)?.[0] ?? []);
}

/** Spellings that the site does not use, and what it writes. Names of others keep their own. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bTurkey\b/, 'Türkiye'],
  [/\bkick-offs?\b/i, 'kickoff'],
  [/\blearnt\b/i, 'learned'],
  [/\b(?:South[ -]?eastern|Southeast|South East) Europe\b/i, 'South-East Europe'],
  [/\bGerman Association of Cities\b/, 'Association of German Cities'],
];

/** Spellings in a text that the site does not use: `learnt (write learned)`. `names` are left out of the text first. */
export function listOtherSpellings(text: string, names: readonly string[]): string[] {
  const prose = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return SPELLINGS.flatMap(([other, ours]) => {
    const found = other.exec(prose)?.[0].trim();
    return found === undefined || found.toLowerCase() === ours ? [] : [`${found} (write ${ours})`];
  });
}

/** Names that a text writes without their diacritics: `Danka Milojkovic (write Danka Milojković)`. */
export function listPlainNames(text: string, names: readonly string[]): string[] {
  const words = toWords(text);
  return names.flatMap((name) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    return plain !== name && words.includes(toWords(plain)) ? [`${plain} (write ${name})`] : [];
  });
}

/** The words of a text, each between spaces, so that no name is found inside a word. */
const toWords = (text: string) => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
