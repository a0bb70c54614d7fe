/** Asks the questions: the terminal, or a test with prepared answers. */
import type { Choice } from './choices.ts';

export interface Question {
  /** The question, in a few words. */
  message: string;
  /** An explanation. */
  hint?: string;
}

interface TextQuestion extends Question {
  /** An example answer. */
  example?: string;
  /** The initial value. */
  initial?: string;
  /** Returns why an answer is not valid, as a sentence; undefined if it is valid. */
  validate: (answer: string) => string | undefined;
}

export interface ChoiceQuestion extends Question {
  choices: readonly Choice[];
}

/** Each method throws `Interrupted` if the person cancels. */
export interface Asker {
  /** Asks for a line of text. */
  text(question: TextQuestion): Promise<string>;
  /** Asks for one choice and returns its value. */
  choose(question: ChoiceQuestion): Promise<string>;
  /** Asks for any number of choices and returns their values. */
  chooseMany(question: ChoiceQuestion): Promise<string[]>;
  confirm(question: Question): Promise<boolean>;
  /** Prints text. */
  tell(text: string): void;
}

/** The person has cancelled: write nothing. */
export class Interrupted extends Error {
  override readonly message = 'Nothing was written.';
}
