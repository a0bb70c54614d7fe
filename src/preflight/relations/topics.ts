/** Checks the list of topics, and the topics of entries. */
import { getShape, visitFields } from '#collections/shape.ts';
import { type Topic, topicsSchema } from '#collections/topics.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import type { Entry } from '#entries/read-content.ts';
import { readTopicsSource, TOPICS_FILE, type TopicsSource, topicsShape } from '#entries/topics.ts';
import { say, sayInRow } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { correctValue } from '#preflight/fields/suggestions.ts';
import { createListDiagnostic } from '#preflight/files/files.ts';
import { findNearest } from '#text/nearest.ts';
import { toId } from '#text/transliteration.ts';
import { checkTopicLanguages } from './topic-languages.ts';

/** Reads and checks the topics of a content folder. Topics are undefined if the list can’t be used. */
export function checkTopicsFile(dir: string): { topics: Topic[] | undefined; diagnostics: Diagnostic[] } {
  let source: TopicsSource | undefined;
  try {
    source = readTopicsSource(dir);
  } catch (error) {
    return { topics: undefined, diagnostics: [createListDiagnostic(TOPICS_FILE, error, MAX_BYTES)] };
  }
  if (!source) return { topics: [], diagnostics: [] };
  const errors = listDiagnostics(source);
  if (errors.length > 0) return { topics: undefined, diagnostics: errors };
  return { topics: source.data as Topic[], diagnostics: checkTopicLanguages(source) };
}

function listDiagnostics(source: TopicsSource): Diagnostic[] {
  const isList = Array.isArray(source.data);
  const fields = {
    ...source,
    ...{ file: TOPICS_FILE, first: 1, last: source.lines.length },
    ...{ schema: topicsSchema, shape: topicsShape, owner: { of: 'topic' as const } },
  };
  const diagnostics = isList || source.diagnostics.length > 0 ? checkFields(fields) : [];
  if (diagnostics.length > 0) return diagnostics;
  const message = say('relations', 'noTopicList');
  return isList ? listTwice(source) : [createDiagnostic({ file: TOPICS_FILE }, 'topic-list', message)];
}

function listTwice({ data, locateValue }: TopicsSource): Diagnostic[] {
  const lines = new Map<string, number>();
  return (data as Topic[]).flatMap(({ id }, index) => {
    const path = [index, 'id'];
    const place = { file: TOPICS_FILE, field: formatFieldPath(path), ...locateValue(path) };
    const first = lines.get(id);
    if (first !== undefined) {
      return [createDiagnostic(place, 'topic-list', say('relations', 'topicTwice', id, first))];
    }
    lines.set(id, place.line);
    return [];
  });
}

/** Creates a finder of topics: by id, label or other word, in any letters, or by the nearest of these. */
export function createTopicFinder(topics: readonly Topic[]): (text: string) => string | undefined {
  // Made when the first topic is sought: most content has none that is wrong.
  let words: ReadonlyMap<string, string> | undefined;
  return (text) => {
    words ??= mapTopics(topics);
    const idsByWord = words;
    const word = toId(text);
    return (
      idsByWord.get(word) ??
      idsByWord.get(findNearest(word, idsByWord.keys()) ?? '') ??
      findWithin(word, idsByWord)
    );
  };
}

/** The topic whose word is the longest within a text: creative industries, of “Creative industries and culture”. */
function findWithin(text: string, idsByWord: ReadonlyMap<string, string>): string | undefined {
  const within = [...idsByWord.keys()].filter((word) => `-${text}-`.includes(`-${word}-`));
  const [longest = ''] = within.sort((a, b) => b.length - a.length);
  return idsByWord.get(longest);
}

/** The ids of topics by their words, in Latin letters as ids have them. */
function mapTopics(topics: readonly Topic[]): ReadonlyMap<string, string> {
  const idsByWord = new Map(topics.map(({ id }) => [id, id]));
  for (const { id, label, aliases = [] } of topics) {
    for (const word of [label, ...aliases].map(toId)) if (!idsByWord.has(word)) idsByWord.set(word, id);
  }
  return idsByWord;
}

/** Reports topics of entries that are not in the list. */
export function checkTopics(entries: readonly Entry[], topics: readonly Topic[]): Diagnostic[] {
  const ids = new Set(topics.map(({ id }) => id));
  const findTopic = createTopicFinder(topics);
  return entries.flatMap((entry) => {
    return visitFields(getShape(entry.collection), entry.data, ['topic']).flatMap(({ value: id, path }) => {
      if (typeof id !== 'string' || ids.has(id)) return [];
      const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
      const meant = findTopic(id);
      const message = sayInRow(
        say('relations', 'noTopic', id, TOPICS_FILE),
        meant ? undefined : say('relations', 'topics', [...ids]),
      );
      if (!meant) return [createDiagnostic(place, 'topic-unknown', message)];
      const { suggestion, edit } = correctValue(entry, path, meant);
      return [createDiagnostic(place, 'topic-unknown', message, suggestion, edit)];
    });
  });
}
