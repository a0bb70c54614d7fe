/** The queries in a language, with the right pages: those in the language where there are, or else the originals. */
import type { Case } from './cases.ts';
import { firstLanguageQueries } from './first-language-queries.ts';
import { languageQueries, languageQuestions } from './language-queries.ts';
import type { GroupedQuery } from './query.ts';
import { type RelationQuestion, relationQuestions } from './relation-questions.ts';
import { listRight, readModel } from './right.ts';

/** Tells whether the site has a page at a path: `sq/cities/nis`. */
type HasPage = (path: string) => boolean;

const inLanguage = (language: string, has: HasPage) => (part: string) => {
  const path = `${language.toLowerCase()}/${part}`;
  return has(path) ? path : part;
};

/**
 * The queries in a language, answered by a content folder.
 *
 * @param buildDate `YYYY-MM-DD`: decides what is published
 */
export function listLanguageCases(language: string, dir: string, buildDate: string, has: HasPage): Case[] {
  return createCases(languageQueries[language] ?? [], dir, buildDate, inLanguage(language, has));
}

/** The queries on a site whose one language it is, answered by the test content. */
export const listFirstLanguageCases = (language: string, dir: string, buildDate: string): Case[] =>
  createCases(firstLanguageQueries[language] ?? [], dir, buildDate, (part) => part);

function createCases(
  queries: readonly GroupedQuery[],
  dir: string,
  buildDate: string,
  toPath: (part: string) => string,
): Case[] {
  const model = readModel(dir, buildDate);
  return queries.map(({ query, group, right }) => ({
    query,
    group,
    right: listRight(model, right).map(toPath),
  }));
}

/** The questions about relations in a language, with their answers. Throws where the one in English is not known. */
export function listLanguageQuestions(language: string, has: HasPage): RelationQuestion[] {
  const toPath = inLanguage(language, has);
  return Object.entries(languageQuestions[language] ?? {}).map(([query, english]) => {
    const question = relationQuestions.find((known) => known.query === english);
    if (!question) throw new Error(`No question is “${english}”.`);
    return { query, from: toPath(question.from), right: question.right.map(toPath) };
  });
}
