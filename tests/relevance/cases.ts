/** All test cases of the search: the queries, and variants of names, with the right pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '#entries/read-content.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import { toKeys } from '#features/search/words/cut.ts';
import { toKey } from '#features/search/words/fold.ts';
import { listCountryCodes } from '#model/groups/country-entries.ts';
import { listCountryNames } from '#model/places/country-names.ts';
import type { SiteModel } from '#model/site-model.ts';
import { queries } from './queries.ts';
import type { Group } from './query.ts';
import { listRight, readModel } from './right.ts';
import { type IsTaken, listVariants, type Variant } from './variants.ts';

export interface Case {
  query: string;
  group: Group;
  /** Path parts, `cities/nis`: each of them is right. */
  right: readonly string[];
  /** For a variant: its kind, and the original name. */
  variant?: Variant;
  from?: string;
}

/**
 * Every query, then every variant, answered by a content folder.
 *
 * @param buildDate `YYYY-MM-DD`: decides what is published
 */
export function listCases(dir: string, buildDate: string): Case[] {
  const model = readModel(dir, buildDate);
  const words = listWords(dir, model);
  const variants = listVariants(queries, createIsTaken(words));
  return [...queries, ...variants].map(({ right, name, ...query }) => ({
    ...query,
    right: listRight(model, right),
  }));
}

/**
 * Tells whether a typo is a word of the site as the search compares it: a typo with the same sound is not another
 * word.
 */
export const createIsTaken =
  (words: ReadonlySet<string>): IsTaken =>
  (slip, word) =>
    toKey(slip) !== toKey(word) && words.has(toKey(slip));

/** Every word of the site, as the search compares it. */
export function listWords(dir: string, model: SiteModel): Set<string> {
  const texts = [
    readFileSync(join(dir, TOPICS_FILE), 'utf8'),
    ...readContent(dir).entries.map(({ text }) => text),
    ...listCountryCodes(model).flatMap((code) => listCountryNames(model, code)),
  ];
  return new Set(texts.flatMap(toKeys));
}
