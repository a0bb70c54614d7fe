/**
 * The words of the search in scripts, in the language of the page that they run in. In a bundle for browsers other code
 * stands here: see `build/bundle/bundle-client-words.ts`. This one is for tests, which have the first language of the site.
 */
import { FIRST_LANGUAGE } from '#routes/languages.ts';
import { toLanguageFolder } from './language-folder.ts';
import type { ClientWords } from './word-types.ts';

const folder = toLanguageFolder(FIRST_LANGUAGE);

export const { search }: Pick<ClientWords, 'search'> = await import(`./${folder}/search.ts`);
