/** Answers the questions of `npm run new` from a list, as a person would in the terminal. */
import { type Asker, Interrupted } from '#authoring/asker.ts';
import { searchChoices } from '#authoring/choices.ts';

export interface Script {
  asker: Asker;
  /** Every question, followed by the messages about rejected answers. */
  log: string[];
}

/**
 * Gives the answers in order. For a choice, the answer is a search; for several choices, searches separated by
 * commas; yes is `y`. Cancels when no answer is left.
 */
export function createScript(...answers: string[]): Script {
  const log: string[] = [];
  const next = () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Interrupted();
    return answer;
  };
  const find = (choices: Parameters<typeof searchChoices>[0], typed: string) => {
    const [found] = searchChoices(choices, typed);
    if (!found) throw new Error(`No choice is found by "${typed}": ${choices.map(({ label }) => label)}`);
    return found.value;
  };
  const asker: Asker = {
    text: async ({ message, initial = '', validate }) => {
      log.push(message);
      for (;;) {
        // Enter keeps the initial value.
        const answer = next() || initial;
        const diagnostic = validate(answer);
        if (diagnostic === undefined) return answer;
        log.push(diagnostic);
      }
    },
    choose: async ({ message, choices }) => {
      log.push(message);
      return find(choices, next());
    },
    chooseMany: async ({ message, choices }) => {
      log.push(message);
      const typed = next();
      return typed === '' ? [] : typed.split(', ').map((word) => find(choices, word));
    },
    confirm: async ({ message }) => {
      log.push(message);
      return next() === 'y';
    },
    tell: (text) => log.push(text),
  };
  return { asker, log };
}
