/** The help texts of `npm run new`, and what is missing in its options. */

import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import type { NewOptions } from './options.ts';
import { explainField } from './template.ts';
import { listFields, listOpenFields, listTemplateFields } from './template-fields.ts';

/** The help of the command, or of a collection’s fields. */
export function formatHelp(collection: Collection | undefined, messages: Messages = english): string {
  const { questions } = messages;
  if (!collection) return questions.usage(collections.map(({ name }) => name));
  const { required } = listTemplateFields(collection);
  const names = new Set(required.map(({ name }) => name));
  const fields = listFields(getShape(collection)).map(({ name, shape }) => {
    const needed = names.has(name) ? ` ${questions.needed}` : '';
    return `  ${name}${needed}\n      ${explainField(shape, messages)}`;
  });
  return `${questions.fieldsOf(collection.name)}\n\n${fields.join('\n')}`;
}

/** What the options lack without a terminal, one line each. Empty if they are complete. */
export function listMissing({ collection, values }: NewOptions, messages: Messages = english): string[] {
  if (!collection) return [messages.questions.firstCollection(collections.map(({ name }) => name))];
  return listOpenFields(collection, values).map(({ name, shape }) => {
    const flag = name === 'title' ? '--title "…"' : `--set ${name}=…`;
    return `${flag}  ${explainField(shape, messages)}`;
  });
}
