/** The model of the site in another of its languages: every fact of the first, with the texts that are translated. */
import type { EntryData } from '#collections/entry-data.ts';
import { getNames } from '#collections/meanings.ts';
import { getShape } from '#collections/shape.ts';
import type { Topic } from '#collections/topics.ts';
import { mapTexts, mergeTranslation } from '#collections/translate.ts';
import type { Unchecked } from '#collections/unchecked.ts';
import { toRef } from '#graph/graph.ts';
import { getWriter, type Script, writeInScript } from '#i18n/other-script.ts';
import { useLanguage } from '#i18n/words.ts';
import { memoize } from '#memo/memoize.ts';
import { FIRST_LANGUAGE, getWrittenLanguage, LANGUAGES } from '#routes/languages.ts';
import type { SiteBody, SiteTranslation } from './site-content.ts';
import { type ModelEntry, memoizeFacts, type SiteModel } from './site-model.ts';
import type { BodyView } from './view-types.ts';

/** The model in a language. The first one is that of the originals. */
export const getModelIn = (model: SiteModel, language: string): SiteModel =>
  language === FIRST_LANGUAGE ? model : (modelsOf(model).get(language) ?? model);

/** The models of a site in all languages; of one in a single language, none besides. */
const modelsOf = memoize(
  (model: SiteModel): ReadonlyMap<string, SiteModel> =>
    new Map(LANGUAGES.slice(1).map((language) => [language, createLanguageModel(model, language)])),
);

function createLanguageModel(first: SiteModel, language: string): SiteModel {
  const written = getWrittenLanguage(language);
  const { words } = useLanguage(language);
  const model: SiteModel = { ...first, first, language, words };
  const translations = new Map(
    first.translations
      .filter((translation) => translation.language === written)
      .map((translation) => [toRefOf(translation), translation]),
  );
  const translate = (entry: ModelEntry): ModelEntry => {
    const translation = translations.get(toRef(entry));
    if (written === FIRST_LANGUAGE) return writeEntry(model, entry);
    return translation ? createTranslated(model, entry, translation) : nameEntry(model, entry);
  };
  const stale = [...translations.values()].filter(({ isStale }) => isStale).map(toRefOf);
  return {
    ...model,
    entries: new Map([...first.entries].map(([ref, entry]) => [ref, translate(entry)])),
    topics: new Map([...first.topics].map(([id, topic]) => [id, translateTopic(model, topic)])),
    pages: new Map([...first.pages].map(([id, page]) => [id, translate(page)])),
    translated: getTranslated(first, language),
    stale: new Set(stale),
  };
}

/** A topic under its name in the language; what is not translated stays. */
function translateTopic(model: SiteModel, topic: Topic): Topic {
  const names = topic.translations?.[getWrittenLanguage(model.language)];
  if (!names) return topic;
  const write = (text: string) => writeInScript(getScript(model), text);
  const { inSentence: _first, aliases: _others, ...rest } = topic;
  const { label, description, inSentence, aliases } = names;
  return {
    ...rest,
    label: write(label),
    ...(description !== undefined && { description: write(description) }),
    ...(inSentence !== undefined && { inSentence: write(inSentence) }),
    ...(aliases && { aliases: aliases.map(write) }),
  };
}

/** How the texts of a language are made of those in the other script; undefined if they are written in it. */
export const getScript = ({ language, latinWords }: SiteModel): Script | undefined =>
  getWrittenLanguage(language) === language ? undefined : { language, latinWords };

const toRefOf = ({ collection, id }: SiteTranslation): string => `${collection}/${id}`;

/** The references of the entries and pages whose texts are in another language. Makes no model of that language. */
export const getTranslated = (model: SiteModel, language: string): ReadonlySet<string> =>
  translatedOf(model).get(language) ?? new Set();

const translatedOf = memoizeFacts(
  (first): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(LANGUAGES.slice(1).map((language) => [language, new Set(listTranslated(first, language))])),
);

function listTranslated({ entries, pages, translations }: SiteModel, language: string): string[] {
  const written = getWrittenLanguage(language);
  if (written === FIRST_LANGUAGE) return [...entries.values(), ...pages.values()].map(toRef);
  return translations.filter((translation) => translation.language === written).map(toRefOf);
}

/** An entry with the texts of a translation. The pictures of its body are those of the original. */
function createTranslated(model: SiteModel, entry: ModelEntry, translation: SiteTranslation): ModelEntry {
  const { file, format, body } = translation;
  const inScript = createScriptAdder(model);
  const shape = getShape(entry.collection);
  const script = getScript(model);
  const data = (
    script ? mapTexts(shape, translation.data, getWriter(script)) : translation.data
  ) as Unchecked;
  const named = 'title' in data ? entry : nameEntry(model, entry);
  const merged = mergeTranslation(shape, named.data, data) as EntryData;
  const own = memoize(({ digest }: SiteBody) =>
    inScript({ file, format, digest, pictures: entry.body?.pictures ?? {} }),
  );
  return withTexts({ ...toIdentity(entry), file }, merged, () => body && own(body));
}

/** An entry of a site whose first language is written in the other script. */
function writeEntry(model: SiteModel, entry: ModelEntry): ModelEntry {
  const script = getScript(model);
  if (!script) return entry;
  const data = mapTexts(getShape(entry.collection), entry.data, getWriter(script)) as EntryData;
  const inScript = createScriptAdder(model);
  return withTexts(toIdentity(entry), data, () => entry.body && inScript(entry.body));
}

/** An entry under its name in the language, if it has one: Belgrade is Beograd in Serbian, and Thessaloniki Solun. */
function nameEntry(model: SiteModel, entry: ModelEntry): ModelEntry {
  const { native, elsewhere } = getNames(entry);
  const names = { ...elsewhere, ...native };
  const written = names[getWrittenLanguage(model.language)];
  const title = names[model.language] ?? (written && writeInScript(getScript(model), written));
  return title === undefined
    ? entry
    : withTexts(toIdentity(entry), { ...entry.data, title }, () => entry.body);
}

/** An entry with other texts. Its body is asked for when a page shows it, since it can change. */
function withTexts(
  identity: Omit<ModelEntry, 'data' | 'body'>,
  data: EntryData,
  getBody: () => BodyView | undefined,
): ModelEntry {
  return {
    ...identity,
    data,
    get body() {
      return getBody();
    },
  };
}

const toIdentity = ({ collection, id, file }: ModelEntry) => ({ collection, id, file });

/** Adds the script in which a body is written; once for each, so that articles of feeds are made once. */
function createScriptAdder(model: SiteModel): (body: BodyView) => BodyView {
  const script = getScript(model);
  return script ? memoize((body: BodyView) => ({ ...body, script })) : (body) => body;
}

/** True for an entry or a page whose texts are in the language of the model. */
export const isTranslated = ({ language, translated }: SiteModel, ref: string): boolean =>
  language === FIRST_LANGUAGE || translated.has(ref);
