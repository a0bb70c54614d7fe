/** What editors are told, in English. */
import type { Messages } from '#messages/message-types.ts';
import { en } from './rooms.ts';

export const english: Messages = en;
