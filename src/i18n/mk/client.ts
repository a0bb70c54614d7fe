/** The words that scripts load. */
import type { ClientWords } from '#i18n/word-types.ts';
import { relations } from './relations.ts';
import { roles } from './roles.ts';
import { search } from './search.ts';

export const clientWords: ClientWords = { relations, roles, search };
