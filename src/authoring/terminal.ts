/** Asks questions in the terminal. */

import { autocomplete, autocompleteMultiselect, confirm, isCancel, log, select, text } from '@clack/prompts';
import type { Messages } from '#messages/message-types.ts';
import { type Asker, type ChoiceQuestion, Interrupted, type Question } from './asker.ts';
import { type Choice, isFound } from './choices.ts';

/** Up to this many choices are shown as a list; more can be searched. */
const FEW = 10;

/** Asks on a terminal, in the language of the messages. Ctrl-C and Escape throw `Interrupted`. */
export const createTerminal = ({ questions }: Messages): Asker => ({
  text: async ({ initial, example, validate, ...question }) =>
    answered(
      await text({
        message: formatMessage(question),
        ...(initial === undefined ? {} : { initialValue: initial }),
        ...(example === undefined ? {} : { placeholder: example }),
        validate: (value) => validate(value ?? ''),
      }),
    ),
  choose: async (question) => {
    const { options, filter } = createSearch(question);
    // Rejects Enter if the search found nothing.
    const validate = (value: unknown) => (value === undefined ? questions.nothingFound : undefined);
    const shared = { message: formatMessage(question), options, maxItems: FEW };
    return answered(
      options.length > FEW
        ? await autocomplete({ ...shared, filter, placeholder: questions.search, validate })
        : await select(shared),
    );
  },
  chooseMany: async (question) => {
    const { options, filter } = createSearch(question);
    const message = formatMessage(question);
    return answered(
      await autocompleteMultiselect({
        message,
        options,
        filter,
        maxItems: FEW,
        placeholder: questions.search,
      }),
    );
  },
  confirm: async (question) =>
    answered(await confirm({ message: formatMessage(question), initialValue: false })),
  tell: (message) => log.warn(message),
});

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Interrupted();
  return answer as Exclude<Answer, symbol>;
}

const formatMessage = ({ message, hint }: Question) =>
  hint === undefined ? message : `${message} – ${hint}`;

function createSearch({ choices }: ChoiceQuestion) {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return {
    options: choices.map((choice) => ({ value: choice.value, label: choice.label, ...createHint(choice) })),
    filter: (typed: string, { value }: { value: string }) => {
      const choice = byValue.get(value);
      return choice !== undefined && isFound(typed, choice);
    },
  };
}

/** The hint of a choice, or its value. */
function createHint({ value, label, hint = value === label ? '' : value }: Choice): { hint?: string } {
  return hint === '' ? {} : { hint };
}
