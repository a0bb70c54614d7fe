/** Gives every page its language, and leads its links to pages in that language where there are. */
import type { MiddlewareHandler } from 'astro';
import type { Words } from '#i18n/word-types.ts';
import { useLanguage } from '#i18n/words.ts';
import { FIRST_LANGUAGE, getLanguageOf } from '#routes/languages.ts';
import { getSiteModel } from './get-site-model.ts';
import { leadLinks } from './language-links.ts';

declare global {
  // biome-ignore lint/style/noNamespace: Astro reads the type of `locals` from this namespace
  namespace App {
    interface Locals {
      /** The BCP 47 tag of the language of the page. */
      language: string;
      /** The words of the interface in that language. */
      words: Words;
    }
  }
}

export const onRequest: MiddlewareHandler = async ({ locals, routePattern }, next) => {
  const language = useLanguage(getLanguageOf(routePattern));
  Object.assign(locals, language);
  const response = await next();
  if (language.language === FIRST_LANGUAGE || !isHtml(response)) return response;
  const { headers, status } = response;
  return new Response(leadLinks(await response.text(), await getSiteModel(language.language)), {
    headers,
    status,
  });
};

const isHtml = ({ headers }: Response) => headers.get('content-type')?.startsWith('text/html') === true;
