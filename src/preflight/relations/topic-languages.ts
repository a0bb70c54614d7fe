/** Tells of translations of topics into languages that the site does not have: no page shows them. */
import type { Topic } from '#collections/topics.ts';
import { TOPICS_FILE, type TopicsSource } from '#entries/topics.ts';
import { TRANSLATION_LANGUAGES } from '#entries/translation-name.ts';
import { type Message, say, sayInRow } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { correctKey } from '#preflight/fields/suggestions.ts';
import { FIRST_LANGUAGE, getWrittenLanguage, LANGUAGES } from '#routes/languages.ts';
import { findNearest } from '#text/nearest.ts';

/** The diagnostics of a list that is valid by itself. */
export function checkTopicLanguages(source: TopicsSource): Diagnostic[] {
  return (source.data as Topic[]).flatMap(({ translations = {} }, index) =>
    Object.keys(translations)
      .filter((tag) => !TRANSLATION_LANGUAGES.includes(tag))
      .map((tag) => explain(source, [index, 'translations', tag], tag, Object.keys(translations))),
  );
}

function explain(
  source: TopicsSource,
  path: readonly [number, string, string],
  tag: string,
  known: readonly string[],
): Diagnostic {
  const { line, column } = source.locate(path);
  const place = { file: TOPICS_FILE, field: formatFieldPath(path), line, column };
  const said = (message: Message) => createDiagnostic(place, 'topic-language', message);
  const own = LANGUAGES.find((language) => language === tag);
  if (own !== undefined && own !== FIRST_LANGUAGE)
    return said(say('relations', 'topicLanguageMade', tag, getWrittenLanguage(own)));
  const meant = findMeant(tag);
  if (meant === undefined && (own !== undefined || getBase(tag) === getBase(FIRST_LANGUAGE)))
    return said(say('relations', 'topicInFirst', tag));
  const message = say('relations', 'noTopicLanguage', tag, TRANSLATION_LANGUAGES);
  if (meant === undefined) return said(sayInRow(message, say('relations', 'topicLanguageElse')));
  if (known.includes(meant)) return said(sayInRow(message, say('relations', 'topicLanguageTwice', meant)));
  const edit = correctKey(source, path, meant);
  const written = source.lines[line - 1]?.trim() ?? '';
  const suggestion = edit ? written.replace(`${edit.old}:`, `${meant}:`) : `${meant}:`;
  return createDiagnostic(place, 'topic-language', message, suggestion, edit);
}

/** The language that a tag means: `SQ`, `sq-AL` and `sr` are languages of a site with sq and sr-Latn. */
const findMeant = (tag: string): string | undefined =>
  TRANSLATION_LANGUAGES.find(
    (language) => language.toLowerCase() === tag.toLowerCase().replaceAll('_', '-'),
  ) ??
  TRANSLATION_LANGUAGES.find((language) => getBase(language) === getBase(tag)) ??
  findNearest(tag, TRANSLATION_LANGUAGES);

/** `sr` of `sr-Latn`. */
const getBase = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1).join();
