/** The queries in a language, with the right pages: those in the language where there are, or else the originals. */
import type { Case } from './cases.ts';
import { languageQueries, languageQuestions } from './language-queries.ts';
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
  const model = readModel(dir, buildDate);
  return (languageQueries[language] ?? []).map(({ query, group, right }) => ({
    query,
    group,
    right: listRight(model, right).map(inLanguage(language, has)),
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
