/** Creates the file of a new entry: its fields with explanations, unused ones behind a `#`. */

import type { Collection } from '#collections/collection.ts';
import type { Shape } from '#collections/shape.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { formatYamlValue } from '#text/yaml-text.ts';
import { getExample, listExampleLines } from './examples.ts';
import {
  findGroup,
  isRequired,
  listFields,
  listOpenFields,
  listTemplateFields,
  type TemplateField,
} from './template-fields.ts';

const WIDTH = 100;

/** A placeholder for a required text. It stays true if someone forgets to replace it. */
export const UNWRITTEN = 'The text of this page is being written.';

/**
 * Creates the text of a new entry. Fields of `values` are written; required fields without a value are written with
 * their example; all others are behind a `#` with an example.
 */
export function createTemplate(
  collection: Collection,
  values: Readonly<Record<string, unknown>>,
  messages: Messages = english,
): string {
  const { required, optional, rare } = listTemplateFields(collection);
  const open = listOpenFields(collection, values).map(({ name }) => name);
  const isUsed = ({ name }: TemplateField) => Object.hasOwn(values, name) || open.includes(name);
  const blocks = [
    ...required.map((field) =>
      isUsed(field) ? listUsed(field, values, messages) : listUnused(field, messages),
    ),
    ...rare.filter(isUsed).map((field) => listUsed(field, values, messages)),
    ...(optional.length > 0 ? [listCommentLines(messages.questions.explanation)] : []),
    ...optional.map((field) =>
      isUsed(field) ? listUsed(field, values, messages) : listUnused(field, messages),
    ),
    ...listFurther(
      rare.filter((field) => !isUsed(field)),
      messages,
    ),
  ];
  const fields = blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
  return `---\n${fields}---\n${collection.needsBody ? `\n${UNWRITTEN}\n` : ''}`;
}

function listUsed(
  { name, shape }: TemplateField,
  values: Readonly<Record<string, unknown>>,
  messages: Messages,
): string[] {
  const lines = Object.hasOwn(values, name)
    ? listFieldLines(name, values[name])
    : listExampleLines(name, shape);
  return [...listCommentLines(explainField(shape, messages)), ...lines];
}

/** The lines of an unused field: its explanation and its example. */
function listUnused({ name, shape }: TemplateField, messages: Messages): string[] {
  return [
    ...listCommentLines(describeField(shape, messages)),
    ...listExampleLines(name, shape).map((line) => `# ${line}`),
  ];
}

function listFurther(fields: readonly TemplateField[], { questions }: Messages): string[][] {
  const names = fields.map(({ name }) => name);
  return names.length === 0 ? [] : [listCommentLines(questions.further(names))];
}

/** The lines of a field with its value; one line for each item of a list of groups. */
export function listFieldLines(name: string, value: unknown): string[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object')
    ? [`${name}:`, ...value.map((item) => `  - ${formatYamlValue(item)}`)]
    : [`${name}: ${formatYamlValue(value)}`];
}

/** What a field means and how to write it. */
export function explainField(shape: Shape, messages: Messages = english): string {
  // Choices and booleans show all possible values.
  const isPlain = shape.enum !== undefined || shape.type === 'boolean';
  const described = describeField(shape, messages);
  return isPlain ? described : `${described} ${messages.questions.example(getExample(shape))}`.trim();
}

/** What a field means, its choices, and the fields of its group. */
function describeField(shape: Shape, messages: Messages): string {
  const choices = listChoiceWords(shape);
  const { questions } = messages;
  const meaning = shape.description === undefined ? '' : questions.meaning(shape.description);
  const parts = [meaning, choices.length > 0 ? questions.choices(choices) : ''];
  return [...parts, ...explainGroup(findGroup(shape), messages)].filter((part) => part !== '').join(' ');
}

const listChoiceWords = (shape: Shape): string[] => shape.enum?.map(String) ?? [];

/** The fields of a group that its example does not show, and the choices of each. */
function explainGroup(group: Shape | undefined, { questions }: Messages): string[] {
  if (!group) return [];
  const fields = listFields(group);
  const example = getExample(group);
  const unused = fields.filter(
    ({ name }) => !isRequired(group, name) && !new RegExp(`[{ ]${name}:`).test(example),
  );
  const choices = fields.flatMap(({ name, shape }) => {
    const words = listChoiceWords(shape);
    return words.length > 0 ? [questions.choicesOf(name, words)] : [];
  });
  return [...(unused.length > 0 ? [questions.mayHave(unused.map(({ name }) => name))] : []), ...choices];
}

/** Text behind `##`, wrapped to fit a screen. */
function listCommentLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`## ${word}`);
  }
  return lines;
}
