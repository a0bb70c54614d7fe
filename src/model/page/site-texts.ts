/** What the site says of itself, in the language of a model. */
import { writeInScript } from '#i18n/other-script.ts';
import { getScript } from '#model/language-model.ts';
import type { SiteModel } from '#model/site-model.ts';
import { getWrittenLanguage } from '#routes/languages.ts';
import { site } from '#site.ts';

/** The tagline and the description of `src/site.ts`: translated if they are, otherwise as they stand. */
export function getSiteTexts(model: SiteModel): { tagline: string; description: string } {
  const texts = site.translations[getWrittenLanguage(model.language)];
  if (!texts) return site;
  const write = (text: string) => writeInScript(getScript(model), text);
  return { tagline: write(texts.tagline), description: write(texts.description) };
}
