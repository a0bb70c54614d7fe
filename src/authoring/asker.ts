/** Who asks the questions: the terminal, or a test that has the answers. */
import type { Choice } from './choices.ts';

export interface Question {
  /** What is asked, in a few words. */
  message: string;
  /** What it means. */
  hint?: string;
}

export interface TextQuestion extends Question {
  /** What could be written. */
  example?: string;
  /** What stands there to begin with. */
  initial?: string;
  /** Why an answer can't be taken, in a sentence; undefined where it can. */
  findFault: (answer: string) => string | undefined;
}

export interface ChoiceQuestion extends Question {
  choices: readonly Choice[];
}

/** Each throws `Interrupted` where no answer comes. */
export interface Asker {
  /** A line of text. */
  text(question: TextQuestion): Promise<string>;
  /** The value of one choice. */
  choose(question: ChoiceQuestion): Promise<string>;
  /** The values of any number of choices. */
  chooseMany(question: ChoiceQuestion): Promise<string[]>;
  confirm(question: Question): Promise<boolean>;
  /** Says something. */
  tell(text: string): void;
}

/** The person has left: nothing is to be written. */
export class Interrupted extends Error {
  override readonly message = 'Nothing was written.';
}
