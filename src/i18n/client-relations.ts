/** The words of questions about relations, in the same way as `client-words.ts`: not every search needs them. */
import { FIRST_LANGUAGE } from '#routes/languages.ts';
import { toLanguageFolder } from './language-folder.ts';
import type { ClientWords } from './word-types.ts';

const folder = toLanguageFolder(FIRST_LANGUAGE);

export const { relations }: Pick<ClientWords, 'relations'> = await import(`./${folder}/relations.ts`);
export const { roles }: Pick<ClientWords, 'roles'> = await import(`./${folder}/roles.ts`);
