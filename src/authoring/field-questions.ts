/** Asks for a field by its shape: choices if there are some, otherwise text. */

import type { Collection } from '#collections/collection.ts';
import type { Shape } from '#collections/shape.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { listBranches } from '#preflight/fields/field-source.ts';
import type { Asker } from './asker.ts';
import { type Choice, listChoices } from './choices.ts';
import type { Known } from './known.ts';
import { isRequired, listFields, type TemplateField } from './template-fields.ts';
import { parseTypedValue } from './typed-value.ts';
import { checkValue, type ValuePath } from './value-check.ts';

/** The choice for "none of these". */
const OTHER = '';

/** True for fields that can be asked for. Not for pictures, whose file must exist first, nor for languages. */
export function isAskable(shape: Shape): boolean {
  return listBranches(shape).every(
    ({ field, items, properties, additionalProperties }) =>
      field !== 'image' &&
      typeof additionalProperties !== 'object' &&
      (!items || isAskable(items)) &&
      Object.values(properties ?? {}).every(isAskable),
  );
}

/** Asks for the fields of one collection. */
export class FieldQuestions {
  readonly #asker: Asker;
  readonly #collection: Collection;
  readonly #known: Known;
  readonly #messages: Messages;

  constructor(asker: Asker, collection: Collection, known: Known, messages: Messages) {
    this.#asker = asker;
    this.#collection = collection;
    this.#known = known;
    this.#messages = messages;
  }

  /** Asks for the value of a field. */
  ask(path: ValuePath, shape: Shape): Promise<unknown> {
    const branches = listBranches(shape);
    const list = branches.find(({ type }) => type === 'array');
    if (list?.items) return this.#askList(path, shape, list.items, branches.length > 1);
    return this.#askOne(path, shape, branches);
  }

  #askOne(path: ValuePath, shape: Shape, branches: readonly Shape[]): Promise<unknown> {
    const choices = branches.flatMap((branch) => listChoices(branch, this.#known) ?? []);
    const group = branches.find(({ properties }) => properties);
    if (choices.length > 0 && group) return this.#askNamed(path, shape, choices, group);
    if (choices.length > 0) return this.#asker.choose({ ...this.#createQuestion(path, shape), choices });
    if (branches.every(({ type }) => type === 'boolean'))
      return this.#asker.confirm(this.#createQuestion(path, shape));
    return group && branches.length === 1 ? this.#askGroup(path, group) : this.#askText(path, shape);
  }

  /** Asks for an entry, or for the name of something without an entry. */
  async #askNamed(path: ValuePath, shape: Shape, choices: readonly Choice[], group: Shape): Promise<unknown> {
    const otherChoice = { value: OTHER, label: this.#messages.questions.withoutEntry, isAlwaysFound: true };
    const question = { ...this.#createQuestion(path, shape), choices: [...choices, otherChoice] };
    const chosen = await this.#asker.choose(question);
    return chosen === OTHER ? this.#askGroup(path, group) : chosen;
  }

  /** Asks for the required fields of a group, then for the optional ones, in the order of its schema. */
  async #askGroup(path: ValuePath, group: Shape): Promise<Record<string, unknown>> {
    const fields = listFields(group).filter(({ shape }) => isAskable(shape));
    const needed = fields.filter(({ name }) => isRequired(group, name));
    const optional = fields.filter((field) => !needed.includes(field));
    const values = new Map<string, unknown>();
    for (const { name, shape } of needed) values.set(name, await this.ask([...path, name], shape));
    const wanted = await this.chooseFields(this.#messages.questions.moreKnown(nameOf(path)), optional);
    for (const { name, shape } of optional) {
      if (wanted.includes(name)) values.set(name, await this.ask([...path, name], shape));
    }
    const known = fields.filter(({ name }) => values.has(name));
    return Object.fromEntries(known.map(({ name }) => [name, values.get(name)]));
  }

  /** Asks which of these fields are known. Returns no names if there are no fields. */
  async chooseFields(message: string, fields: readonly TemplateField[]): Promise<string[]> {
    if (fields.length === 0) return [];
    const choices = fields.map(({ name, shape }) => ({
      value: name,
      label: name,
      ...this.#createHint(shape),
    }));
    return this.#asker.chooseMany({ message, choices });
  }

  async #askList(path: ValuePath, list: Shape, items: Shape, isOneEnough: boolean): Promise<unknown> {
    const branches = listBranches(items);
    const choices = branches.flatMap((branch) => listChoices(branch, this.#known) ?? []);
    const isParty = branches.some(({ field }) => field === 'reference') && branches.length > 1;
    if (choices.length > 0 && !isParty) {
      const chosen = await this.#asker.chooseMany({ ...this.#createQuestion(path, list), choices });
      return isOneEnough && chosen.length === 1 ? chosen[0] : chosen;
    }
    const values: unknown[] = [];
    do values.push(await this.#askOne([...path, values.length], items, branches));
    while (await this.#asker.confirm({ message: this.#messages.questions.oneMore(nameOf(path)) }));
    return isOneEnough && values.length === 1 ? values[0] : values;
  }

  async #askText(path: ValuePath, shape: Shape): Promise<unknown> {
    const typed = await this.#asker.text({
      ...this.#createQuestion(path, shape),
      ...(shape.example === undefined ? {} : { example: shape.example }),
      validate: (answer) => this.#findProblem(path, shape, answer),
    });
    return parseTypedValue(shape, typed);
  }

  #findProblem(path: ValuePath, shape: Shape, answer: string): string | undefined {
    if (answer.trim() === '') return this.#messages.questions.nothingTyped;
    const [diagnostic] = checkValue(this.#collection, path, parseTypedValue(shape, answer), this.#messages);
    return diagnostic && formatSentence(diagnostic, this.#messages);
  }

  #createQuestion(path: ValuePath, shape: Shape) {
    return { message: nameOf(path), ...this.#createHint(shape) };
  }

  /** What a field means, if its schema says it. */
  #createHint(shape: Shape): { hint?: string } {
    if (shape.description === undefined) return {};
    return { hint: this.#messages.questions.meaning(shape.description) };
  }
}

/** A diagnostic in one line: the message, and the suggestion if there is one. */
export function formatSentence(
  { message, suggestion }: ToldDiagnostic,
  { questions }: Messages = english,
): string {
  const value = suggestion.replace(/^[\w-]+: /, '');
  return value === '' || value.includes('…') ? message : `${message} ${questions.writeInstead(value)}`;
}

const nameOf = (path: ValuePath) =>
  path
    .filter((step) => typeof step === 'string')
    .slice(-2)
    .join(', ');
