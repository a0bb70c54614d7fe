/** The shape of the messages of a language. */
import type { en } from './en/rooms.ts';

/**
 * The messages of one language, by room. English decides which there are, and what each takes: a language that lacks
 * one is an error of types.
 */
export type Messages = typeof en;
