/** The words of scripts, in the language of the page that they run in; outside of a browser, in that of the site. */
import { site } from '#site.ts';
import { toLanguageFolder } from './language-folder.ts';
import type { ClientWords } from './word-types.ts';

const tag = typeof document === 'undefined' ? site.languages[0] : document.documentElement.lang;

const { clientWords } = (await import(`./${toLanguageFolder(tag)}/client.ts`)) as {
  clientWords: ClientWords;
};

export const { relations, roles, search } = clientWords;
