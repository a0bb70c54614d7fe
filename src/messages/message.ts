/**
 * What an editor is told, before it is said in a language: the name of a message, and what stands in it. Checks make
 * these; they are plain data, so that threads can send them and memos can keep them, whoever reads them in the end.
 */
import type { Messages } from './message-types.ts';

/** A message, or several sentences in a row, or words of another program, which nobody translates. */
export type Message =
  | { readonly room: Room; readonly name: string; readonly args: readonly unknown[] }
  | { readonly sentences: readonly Message[] }
  | { readonly quoted: string };

/** Rooms whose words commands ask for directly. */
type Asked = 'care' | 'confirmation' | 'imports' | 'issues' | 'questions' | 'report';

/** The rooms whose words checks name. */
export type Room = Exclude<keyof Messages, 'language' | Asked>;

/** What a message takes: a text may be a message by itself. */
type Args<Words> = Words extends (...args: infer All) => string
  ? { [At in keyof All]: All[At] | (string extends All[At] ? Message : never) }
  : [];

/** A message by its name, with what stands in it. */
export const say = <In extends Room, Name extends keyof Messages[In] & string>(
  room: In,
  name: Name,
  ...args: Args<Messages[In][Name]>
): Message => ({ room, name, args });

/** Sentences in a row. What is undefined is left out. */
export const sayInRow = (...sentences: readonly (Message | undefined)[]): Message => ({
  sentences: sentences.filter((sentence) => sentence !== undefined),
});

/** Words of another program as they are. */
export const quote = (quoted: string): Message => ({ quoted });

type Words = string | ((...args: readonly unknown[]) => string);

/** A message in the words of a language. */
export function tell(message: Message, messages: Messages): string {
  if ('quoted' in message) return message.quoted;
  if ('sentences' in message) return message.sentences.map((each) => tell(each, messages)).join(' ');
  const words = (messages[message.room] as Readonly<Record<string, Words>>)[message.name];
  if (typeof words === 'string') return words;
  const args = message.args.map((arg) => (isMessage(arg) ? tell(arg, messages) : arg));
  return words?.(...args) ?? '';
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' &&
  value !== null &&
  ('sentences' in value || 'quoted' in value || ('room' in value && 'args' in value));
