/** Checks translations beside their originals. What bodies say is checked as that of entries is. */

import { posix } from 'node:path';
import { getShape } from '#collections/shape.ts';
import { mergeTranslation } from '#collections/translate.ts';
import { isTranslation, type Translation } from '#entries/entry-text.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { toTranslationFile } from '#entries/translation-name.ts';
import { toRef } from '#graph/graph.ts';
import { say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { guardEntry } from '#preflight/diagnostics/guard.ts';
import { checkCharacters } from '#preflight/files/characters.ts';
import { checkFormat } from '#preflight/files/files.ts';
import { checkPictureWords } from '#preflight/pictures/pictures.ts';
import { findNearest } from '#text/nearest.ts';
import { checkTranslationFields } from './translation-fields.ts';

/** Finds the entry or page that a translation translates. */
type FindOriginal = (translation: Entry) => Entry | undefined;

/** Finds originals in some content. Of two with one address, the first. */
export function createFindOriginal({ entries, pages }: Pick<Content, 'entries' | 'pages'>): FindOriginal {
  // Most sites have none.
  let byRef: ReadonlyMap<string, Entry> | undefined;
  return (translation) => {
    byRef ??= new Map([...entries, ...pages].toReversed().map((entry) => [toRef(entry), entry]));
    return byRef.get(toRef(translation));
  };
}

/** Lists what is wrong with translations, but for their bodies. */
export function checkTranslations(
  content: Content,
  translations: readonly Translation[],
  findOriginal: FindOriginal,
): Diagnostic[] {
  if (translations.length === 0) return [];
  const unreadable = new Set(content.unreadable.map(({ file }) => file));
  return [
    ...translations.flatMap((translation) => {
      const own = checkText(translation);
      const original = findOriginal(translation);
      if (original) return [...own, ...checkAgainst(translation, original)];
      // The error of the original is told already.
      const isHidden = listOriginalFiles(translation).some((file) => unreadable.has(file));
      return isHidden ? own : [...own, explainMissing(translation, content)];
    }),
    ...checkTwice(content.translations),
  ];
}

/** Lists what is wrong with one translation, but for its body. */
export function checkTranslation(translation: Entry, findOriginal: FindOriginal): Diagnostic[] {
  const original = findOriginal(translation);
  return [...checkText(translation), ...(original ? checkAgainst(translation, original) : [])];
}

const checkText = guardEntry((translation) => [...checkFormat(translation), ...checkCharacters(translation)]);

const checkAgainst = guardEntry((translation: Entry, original: Entry) =>
  isTranslation(translation)
    ? [
        ...checkPlace(translation, original),
        ...checkTranslationFields(translation, original),
        ...checkWords(translation, original),
        ...checkLength(translation, original),
      ]
    : [],
);

/** The texts for pictures, which need the names of their files. */
function checkWords(translation: Translation, original: Entry): Diagnostic[] {
  if (translation.findDiagnostics().length > 0) return [];
  const data = mergeTranslation(getShape(original.collection), original.data, translation.data);
  const merged = { ...translation, data };
  return checkPictureWords(merged, ({ path }) => translation.findSource(path, 'key') !== undefined);
}

/** A body is translated, or there is no translation. */
function checkLength({ file, body, bodyLine }: Translation, original: Entry): Diagnostic[] {
  const [text, source] = [body.trim(), original.body.trim()];
  if (source === '' || (text !== '' && text !== source)) return [];
  const message = say('translations', text === '' ? 'noText' : 'untranslated');
  return [createDiagnostic({ file, line: bodyLine - 1 }, 'body-missing', message)];
}

/** Pictures and links are found from the folder of a file. */
function checkPlace({ file, language }: Translation, original: Entry): Diagnostic[] {
  const right = toTranslationFile(original.file, language);
  if (file === right) return [];
  const message = say('translations', 'place', original.file);
  return [createDiagnostic({ file }, 'translation-original', message, right)];
}

function explainMissing({ file, id, language, collection }: Translation, content: Content): Diagnostic {
  const originals = [...content.entries, ...content.pages].filter(
    (entry) => entry.collection.name === collection.name,
  );
  const nearest = findNearest(
    id,
    originals.map((entry) => entry.id),
  );
  const meant = originals.find((entry) => entry.id === nearest);
  const message = say('translations', 'noOriginal', `${collection.name}/${id}`, language);
  return createDiagnostic(
    { file },
    'translation-original',
    message,
    meant && toTranslationFile(meant.file, language),
  );
}

/** Names that the original of a translation can have. */
function listOriginalFiles({ file, language }: Translation): string[] {
  const { dir, name } = posix.parse(file);
  const path = posix.join(dir, name.slice(0, -language.length - 1));
  return [`${path}.md`, `${path}.mdx`];
}

/** Two files that translate one entry into one language. */
function checkTwice(translations: readonly Translation[]): Diagnostic[] {
  const first = new Map<string, Translation>();
  return translations.flatMap((translation) => {
    const key = `${toRef(translation)} ${translation.language}`;
    const known = first.get(key);
    if (!known) {
      first.set(key, translation);
      return [];
    }
    const message = say('translations', 'twice', known.file);
    return [createDiagnostic({ file: translation.file }, 'address-taken', message)];
  });
}
