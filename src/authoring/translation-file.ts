/** Begins the translation of an entry: a file with the texts of the original, each with room for its translation. */

import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { listTexts, ORIGINAL } from '#collections/translate.ts';
import { hashTexts } from '#entries/hash-texts.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { TRANSLATION_LANGUAGES, toTranslationFile } from '#entries/translation-name.ts';
import { toRef } from '#graph/graph.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { findNearest } from '#text/nearest.ts';
import { RefusedError } from './command.ts';
import { writeNewEntry } from './new-entry.ts';
import { UsageError } from './options.ts';

/**
 * Writes a translation to fill in, beside its original, and returns its path below the content folder. Throws a
 * `UsageError` if the site has no such language, a `RefusedError` if there is no such entry, and an error if the file is
 * there already, which stays as it is.
 */
export function beginTranslation(
  content: Content,
  { ref, language }: { ref: string; language: string },
  messages: Messages = english,
): string {
  const { questions } = messages;
  if (!TRANSLATION_LANGUAGES.includes(language)) {
    const known = TRANSLATION_LANGUAGES.join(', ');
    throw new UsageError(known === '' ? questions.oneLanguage : questions.noLanguage(language, known));
  }
  const originals = new Map([...content.entries, ...content.pages].map((entry) => [toRef(entry), entry]));
  const original = originals.get(ref);
  if (!original) {
    const nearest = findNearest(ref, originals.keys());
    throw new RefusedError(
      nearest === undefined ? questions.noEntry(ref) : questions.noEntryBut(ref, nearest),
    );
  }
  const known = content.translations.find((each) => toRef(each) === ref && each.language === language);
  if (known) throw new RefusedError(questions.isThere(known.file));
  const file = toTranslationFile(original.file, language);
  writeNewEntry(content.dir, { file, text: createTranslationText(original, messages) });
  return file;
}

/** A name is mostly the same in all languages. */
const MOSTLY_SAME = 'title';

/** The text of a translation to fill in. The preflight refuses it until that is done. */
export function createTranslationText(original: Entry, { questions }: Messages = english): string {
  const { collection, data, body } = original;
  const shape = getShape(collection);
  const fields = listFields(shape, data, '').map((line) =>
    line === `${MOSTLY_SAME}: …` ? `# ${MOSTLY_SAME}: …` : line,
  );
  const version = `${ORIGINAL}: '${hashTexts(shape, data, body)}'`;
  return `---\n${[...questions.translating.map((line) => `## ${line}`), ...fields, version].join('\n')}\n---\n${body}`;
}

/** The lines of a group of fields: those with texts, in the order of the original. */
function listFields(
  shape: Shape | undefined,
  group: Readonly<Record<string, unknown>>,
  indent: string,
): string[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const field = propertyOf(branchFor(shape, 'object'), key);
    return listTexts(field, value).length === 0 ? [] : listValue(field, value, indent, `${key}:`);
  });
}

/** The lines of a value that has texts, behind `key:` or the hyphen of an item. */
function listValue(shape: Shape | undefined, value: unknown, indent: string, lead: string): string[] {
  if (Array.isArray(value)) {
    const items = branchFor(shape, 'array')?.items;
    return [`${indent}${lead}`, ...value.flatMap((item) => listItem(items, item, `${indent}  `))];
  }
  if (typeof value === 'object' && value !== null) {
    return [`${indent}${lead}`, ...listFields(shape, value as Record<string, unknown>, `${indent}  `)];
  }
  return [`${indent}## ${formatText(value)}`, `${indent}${lead} …`];
}

function listItem(shape: Shape | undefined, item: unknown, indent: string): string[] {
  if (listTexts(shape, item).length === 0) return [`${indent}- {}`];
  if (typeof item !== 'object' || item === null) return listValue(shape, item, indent, '-');
  const lines = listFields(shape, item as Record<string, unknown>, `${indent}  `);
  // The hyphen stands before the first field, below the text of the original.
  const first = lines.findIndex((line) => !line.trimStart().startsWith('##'));
  return lines.map((line, index) => {
    if (index > first) return line;
    return `${indent}${index === first ? '- ' : ''}${line.trimStart()}`;
  });
}

/** On one line. */
const formatText = (value: unknown) => String(value).replace(/\s+/g, ' ').trim();
