/** English: its labels of the registry stand there. */
import type { Words } from '#i18n/word-types.ts';
import { en } from './rooms.ts';

export const words: Words = { ...en, collections: {}, pages: {} };
