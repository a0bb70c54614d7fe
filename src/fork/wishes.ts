/** What somebody wishes of a site of their own: by flags, or by questions on a terminal. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Asker } from '#authoring/asker.ts';
import { UsageError } from '#authoring/options.ts';
import { COLLECTION_NAMES } from '#collections/index.ts';
import { findSiteProblem } from '#entries/settings-check.ts';
import { toLanguageFolder } from '#i18n/language-folder.ts';
import { OPTIONAL_FEATURES } from '#routes/features.ts';
import { site } from '#site.ts';
import { findNearest } from '#text/nearest.ts';
import type { SiteValues } from './site-file.ts';

export interface Wishes {
  /** Values of `src/site.ts`. */
  values: SiteValues;
  /** The colour that the palette is made of, `#rrggbb`. */
  colour?: string;
  /** The file of a drawing. */
  mark?: string;
  /** True if the example content goes. */
  isEmptied: boolean;
  /** The branch of upstream to merge, in the place of everything else. */
  merge?: string;
  isHelp: boolean;
}

/** What each flag is for, and the example in the help. `site` is the value that it becomes. */
const FLAGS = {
  name: { site: 'name', help: 'the name in the header and in titles', example: 'Harbours' },
  tagline: { site: 'tagline', help: 'one line that says what the site is', example: '"Who sails where"' },
  description: { site: 'description', help: 'one or two sentences, for the home page', example: '"…"' },
  url: { site: 'url', help: 'where it will be', example: 'https://harbours.example' },
  zone: { site: 'timeZone', help: 'its time zone', example: 'Europe/Lisbon' },
  languages: {
    site: 'languages',
    help: 'its languages; the first stands at the root',
    example: 'en-IE,sq',
  },
  names: { site: 'kosovo', help: 'the policy of names of countries', example: 'asterisk' },
  collections: {
    site: 'collections',
    help: 'the collections in use, in the order of the navigation',
    example: 'news,events,organisations',
  },
  without: { site: 'featuresOff', help: 'the features that it does without', example: 'map,timeline' },
  colour: { help: 'the colour that all others are made of', example: '#7a1f5c' },
  mark: { help: 'a drawing (SVG); without it, the first letter of the name', example: 'mark.svg' },
} as const satisfies Record<string, { site?: keyof typeof site; help: string; example: string }>;

type Flag = keyof typeof FLAGS;

const flags = Object.keys(FLAGS) as Flag[];

const LISTS: readonly Flag[] = ['languages', 'collections', 'without'];

const toList = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The languages that the interface has words in. */
const LANGUAGES = readdirSync(join(import.meta.dirname, '../i18n'), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

/** Says what is wrong with the text of a flag, as a sentence. Undefined if it is right. */
function findProblem(flag: Flag, text: string): string | undefined {
  const row = FLAGS[flag];
  if (flag === 'colour') return /^#[\da-f]{6}$/i.test(text) ? undefined : 'A colour is written like #7a1f5c.';
  if (!('site' in row)) return undefined;
  const problem = findSiteProblem(row.site, toValue(flag, text));
  if (problem !== undefined) return problem;
  if (flag !== 'languages') return undefined;
  const unknown = toList(text).find((tag) => !LANGUAGES.includes(toLanguageFolder(tag)));
  return unknown === undefined
    ? undefined
    : `The interface has no words in “${unknown}”. A language is one of ${LANGUAGES.join(', ')}, with or without a region: en-GB.`;
}

const toValue = (flag: Flag, text: string): string | string[] => (LISTS.includes(flag) ? toList(text) : text);

/** Parses the command line. Throws a `UsageError` if it is wrong. */
function parseWishes(
  args: readonly string[],
): { texts: Partial<Record<Flag, string>> } & Pick<Wishes, 'isEmptied' | 'merge' | 'isHelp'> {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }]));
  const own = {
    empty: { type: 'boolean' },
    merge: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { ...options, ...own },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name in own) continue;
    if (!flags.includes(token.name as Flag)) {
      const meant = findNearest(token.name, [...flags, ...Object.keys(own)]);
      throw new UsageError(`There is no ${token.rawName}.${meant ? ` Did you mean --${meant}?` : ''}`);
    }
    if (token.value === undefined) throw new UsageError(`Something has to stand behind ${token.rawName}.`);
  }
  if (positionals.length > 0) throw new UsageError(`What is "${positionals[0]}"? Put texts in quotes.`);
  const texts: Partial<Record<Flag, string>> = {};
  for (const flag of flags) {
    const text = values[flag];
    if (typeof text !== 'string') continue;
    const problem = findProblem(flag, text);
    if (problem !== undefined) throw new UsageError(`--${flag}: ${problem}`);
    texts[flag] = text;
  }
  return {
    texts,
    isEmptied: values.empty === true,
    ...(typeof values.merge === 'string' && { merge: values.merge }),
    isHelp: values.help === true,
  };
}

/** What the command line wishes; on a terminal, whatever else is asked. */
export async function collectWishes(args: readonly string[], asker: Asker | undefined): Promise<Wishes> {
  const { texts, ...rest } = parseWishes(args);
  const hasNone = Object.keys(texts).length === 0;
  if (!rest.isHelp && rest.merge === undefined && hasNone && !rest.isEmptied) {
    if (!asker) throw new UsageError('Say at least --name, or --empty. All flags: npm run fork -- --help');
    return {
      ...rest,
      ...toWishes(await askAll(asker)),
      isEmptied: await asker.confirm({ message: 'Delete the example content?', hint: 'git keeps it' }),
    };
  }
  return { ...rest, ...toWishes(texts) };
}

function toWishes(texts: Partial<Record<Flag, string>>): Pick<Wishes, 'values' | 'colour' | 'mark'> {
  const values: Record<string, string | string[]> = {};
  for (const flag of flags) {
    const text = texts[flag];
    const row = FLAGS[flag];
    if (text !== undefined && 'site' in row) values[row.site] = toValue(flag, text);
  }
  // A collection that is not in use has no entries that are code.
  const { collections } = values;
  if (Array.isArray(collections)) values.mdx = site.mdx.filter((name) => collections.includes(name));
  return {
    values,
    ...(texts.colour !== undefined && { colour: texts.colour.toLowerCase() }),
    ...(texts.mark !== undefined && texts.mark !== '' && { mark: texts.mark }),
  };
}

/** Asks for everything, one after the other. */
async function askAll(asker: Asker): Promise<Partial<Record<Flag, string>>> {
  const texts: Partial<Record<Flag, string>> = {};
  for (const flag of flags) {
    const { help: message, example } = FLAGS[flag];
    if (flag === 'names') {
      const choices = ['asterisk', 'plain'].map((value) => ({ value, label: value, names: [value] }));
      texts.names = await asker.choose({
        message: 'How Kosovo is written: with the footnote of the Brussels agreement, or plain',
        choices,
      });
    } else if (flag === 'collections' || flag === 'without') {
      const names = flag === 'collections' ? COLLECTION_NAMES : OPTIONAL_FEATURES;
      const choices = names.map((value) => ({ value, label: value, names: [value] }));
      texts[flag] = (await asker.chooseMany({ message, choices })).join(',');
    } else {
      const validate = (text: string) =>
        flag === 'mark' && text === '' ? undefined : findProblem(flag, text);
      texts[flag] = await asker.text({ message, example, validate });
    }
  }
  return texts;
}

/** The help of the command. */
export const formatHelp = (): string =>
  [
    'npm run fork -- --name Harbours --url https://harbours.example …: makes a site of your own of this one.',
    'Without flags, it asks.',
    '',
    ...flags.map((flag) => `  --${flag} ${FLAGS[flag].example}\n      ${FLAGS[flag].help}`),
    '  --empty\n      deletes the example content',
    '  --merge upstream/main\n      brings in what upstream has improved, without its content',
    '',
    `Collections: ${COLLECTION_NAMES.join(', ')}. Features: ${OPTIONAL_FEATURES.join(', ')}.`,
  ].join('\n');
