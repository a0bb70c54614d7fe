/**
 * The preflight in the editor: what it says of one entry. Pictures of the folder, and what other files say of the
 * entry, are checked by `npm run check` and with each build.
 */
import { getFormLabel } from '#authoring/field-labels.ts';
import type { Collection } from '#collections/collection.ts';
import { getShape } from '#collections/shape.ts';
import { listTexts, ORIGINAL } from '#collections/translate.ts';
import { parseEntryText } from '#entries/entry-text.ts';
import type { Entry } from '#entries/read-content.ts';
import { buildGraph } from '#graph/graph.ts';
import { english } from '#messages/en/index.ts';
import { type Message, tell } from '#messages/message.ts';
import { inspectText } from '#preflight/bodies/body-text.ts';
import { explainBroken, suggestPage } from '#preflight/bodies/broken-links.ts';
import { type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { checkCharacters } from '#preflight/files/characters.ts';
import { checkRepeats } from '#preflight/relations/duplicates.ts';
import { checkFarDates } from '#preflight/relations/far-dates.ts';
import { checkFigures } from '#preflight/relations/figures.ts';
import { checkReferences } from '#preflight/relations/references.ts';
import { checkTimes } from '#preflight/relations/times.ts';
import { isDerivedPath } from '#routes/routes.ts';
import type { KnownSite } from './known-site.ts';
import { words } from './words.ts';

/** A message for the editor. */
export interface Remark {
  text: string;
  /** False for a warning, which does not keep from saving. */
  isError: boolean;
}

/**
 * Checks the text of an entry. What it names and the last build did not have is a warning: it may be new.
 *
 * @param today `YYYY-MM-DD`
 * @param ending of the file; the text of an `.mdx` entry is not checked here
 */
export function checkEntryText(
  collection: Collection,
  text: string,
  today: string,
  site: KnownSite,
  ending: 'md' | 'mdx' = 'md',
): Remark[] {
  const entry = parseEntryText(collection, `${collection.name}/entry.${ending}`, text);
  if ('reason' in entry) return [{ text: words.unreadable, isError: true }];
  return [
    ...listDiagnostics(entry, today).map(({ field, severity, message }) => ({
      text: nameField(collection, field, message),
      isError: severity === 'error',
    })),
    ...listReferenceRemarks(entry, site),
    ...(ending === 'md' ? listBodyRemarks(entry, site) : []),
  ];
}

/**
 * Checks the text of a translation by itself: what it says, not whether the original has such texts, which
 * `npm run check` tells.
 *
 * @param ending of the file: `sq.md`
 */
export function checkTranslationText(
  collection: Collection,
  text: string,
  site: KnownSite,
  ending: string,
): Remark[] {
  const translation = parseEntryText(collection, `${collection.name}/entry.${ending}`, text);
  if ('reason' in translation) return [{ text: words.unreadable, isError: true }];
  const { [ORIGINAL]: _version, ...data } = translation.data;
  const own = new Set(listTexts(getShape(collection), data).map(({ path }) => formatFieldPath(path)));
  const found = checkFields({ ...createFieldSource(translation), data });
  return [
    ...(translation.data.summary === undefined ? [{ text: words.summaryMissing, isError: true }] : []),
    ...[...found.filter(({ field }) => own.has(field)), ...checkCharacters(translation)].map(
      ({ field, severity, message }) => ({
        text: nameField(collection, field, message),
        isError: severity === 'error',
      }),
    ),
    ...listBodyRemarks(translation, site),
  ];
}

/** With the label that the field has in the form: of `sources[0].url` that of the sources. */
function nameField(collection: Collection, field: string, said: Message): string {
  const message = tell(said, english);
  const [name = ''] = field.split(/[.[]/);
  return name === '' || message.includes(name) ? message : `${getFormLabel(collection, name)}: ${message}`;
}

function listDiagnostics(entry: Entry, today: string): Diagnostic[] {
  const fields = checkFields(createFieldSource(entry));
  const others = new Map<string, Entry>();
  return [
    ...fields,
    ...checkCharacters(entry),
    ...(fields.length > 0
      ? []
      : [
          ...checkRepeats(entry),
          ...checkFigures([entry], others).filter(({ code }) => !code.startsWith('reference')),
          ...checkTimes(entry, others),
          ...checkFarDates([entry], today),
        ]),
  ];
}

function listReferenceRemarks(entry: Entry, { refs, findMeant }: KnownSite): Remark[] {
  return checkReferences(buildGraph([entry], refs).broken, findMeant).map(
    ({ code, field, message, suggestion }) => {
      const isUnknown = code === 'reference-unknown';
      const told = [
        nameField(entry.collection, field, message),
        isUnknown && words.mayBeNew,
        suggest(suggestion),
      ];
      return { text: joinSentences(told), isError: !isUnknown };
    },
  );
}

/** The text by itself, then its links into the site. */
function listBodyRemarks(entry: Entry, { addresses }: KnownSite): Remark[] {
  const { diagnostics, links } = inspectText(entry);
  const lines = entry.text.split('\n');
  return [
    ...diagnostics.map(({ line, severity, message, suggestion = '' }) => ({
      text: joinSentences([words.inText(lines[line - 1] ?? ''), tell(message, english), suggest(suggestion)]),
      isError: severity === 'error',
    })),
    ...links.flatMap(({ href, line }) => {
      const [page = ''] = href.split(/[?#]/);
      // What is no address from the root is reported as such.
      if (!page.startsWith('/') || page.startsWith('//')) return [];
      if (addresses.has(page) || isDerivedPath(page)) return [];
      const broken = tell(explainBroken(href), english);
      const told = [words.inText(lines[line - 1] ?? ''), broken, words.mayBeNew];
      return [
        {
          text: joinSentences([...told, suggest(suggestPage(page, addresses))]),
          isError: false,
        },
      ];
    }),
  ];
}

const suggest = (suggestion: Message | string = '') =>
  suggestion !== '' &&
  words.writeInstead(typeof suggestion === 'string' ? suggestion : tell(suggestion, english));

const joinSentences = (parts: readonly (string | false)[]) =>
  parts.filter((part) => part !== false).join(' ');
