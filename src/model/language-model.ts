/** The model of the site in another of its languages: every fact of the first, with the texts that are translated. */
import type { EntryData } from '#collections/entry-data.ts';
import { getShape } from '#collections/shape.ts';
import { mergeTranslation } from '#collections/translate.ts';
import { toRef } from '#graph/graph.ts';
import { useLanguage } from '#i18n/words.ts';
import { memoize } from '#memo/memoize.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '#routes/languages.ts';
import type { SiteTranslation } from './site-content.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';

/** The model in a language. The first one is that of the originals. */
export const getModelIn = (model: SiteModel, language: string): SiteModel =>
  language === FIRST_LANGUAGE ? model : (modelsOf(model).get(language) ?? model);

/** The models of a site in all languages; of one in a single language, none besides. */
const modelsOf = memoize(
  (model: SiteModel): ReadonlyMap<string, SiteModel> =>
    new Map(LANGUAGES.slice(1).map((language) => [language, createLanguageModel(model, language)])),
);

function createLanguageModel(model: SiteModel, language: string): SiteModel {
  const translations = new Map(
    model.translations
      .filter((translation) => translation.language === language)
      .map((translation) => [`${translation.collection}/${translation.id}`, translation]),
  );
  const translate = (entry: ModelEntry): ModelEntry => {
    const translation = translations.get(toRef(entry));
    return translation ? createTranslated(entry, translation) : { ...entry, body: entry.body };
  };
  const { words } = useLanguage(language);
  return {
    ...model,
    language,
    words,
    entries: new Map([...model.entries].map(([ref, entry]) => [ref, translate(entry)])),
    pages: new Map([...model.pages].map(([id, page]) => [id, translate(page)])),
    translated: new Set(translations.keys()),
  };
}

/** An entry with the texts of a translation. The pictures of its body are those of the original. */
function createTranslated(entry: ModelEntry, { file, format, data, body }: SiteTranslation): ModelEntry {
  return {
    ...entry,
    file,
    data: mergeTranslation(getShape(entry.collection), entry.data, data) as EntryData,
    get body() {
      return body && { file, format, digest: body.digest, pictures: entry.body?.pictures ?? {} };
    },
  };
}

/** True for an entry or a page whose texts are in the language of the model. */
export const isTranslated = ({ language, translated }: SiteModel, ref: string): boolean =>
  language === FIRST_LANGUAGE || translated.has(ref);
