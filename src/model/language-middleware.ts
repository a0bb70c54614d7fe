/** Gives every page the words of its language. */
import type { MiddlewareHandler } from 'astro';
import type { Words } from '#i18n/word-types.ts';
import { siteLanguage } from '#i18n/words.ts';

declare global {
  // biome-ignore lint/style/noNamespace: Astro reads the type of `locals` from this namespace
  namespace App {
    interface Locals {
      /** The words of the interface in the language of the page. */
      words: Words;
    }
  }
}

export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  Object.assign(locals, siteLanguage);
  return next();
};
