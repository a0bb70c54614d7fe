/** Asks for a new entry, and again for answers that the preflight rejects. */

import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import type { Content } from '#entries/read-content.ts';
import type { Messages } from '#messages/message-types.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import type { Asker } from './asker.ts';
import { FieldQuestions, formatSentence, isAskable } from './field-questions.ts';
import { listKnown } from './known.ts';
import {
  type CheckedEntry,
  checkNewEntry,
  findIdDiagnostic,
  type NewEntry,
  suggestFreeId,
  suggestId,
} from './new-entry.ts';
import type { NewOptions } from './options.ts';
import { listOpenFields, listTemplateFields } from './template-fields.ts';

/**
 * Asks for everything that the options leave open, until the preflight accepts the entry. Returns undefined if other
 * answers can’t fix it. Throws `Interrupted` if the person cancels.
 */
export async function askEntry(
  asker: Asker,
  content: Content,
  options: NewOptions,
  { buildDate, messages }: { buildDate: string; messages: Messages },
): Promise<CheckedEntry | undefined> {
  const collection = options.collection ?? (await askCollection(asker, messages));
  const questions = new FieldQuestions(asker, collection, listKnown(content), messages);
  const values: Record<string, unknown> = { ...options.values };
  await askFields(questions, collection, values, messages);
  const id = await askId(asker, content, { collection, values, given: options.id, messages });
  const hasFolder =
    options.hasFolder ||
    (collection.name !== pages.name &&
      (await asker.confirm({
        message: messages.questions.pictures,
        hint: messages.questions.picturesHint,
      })));
  const entry: NewEntry = { collection, id, values, hasFolder };
  for (;;) {
    const checked = checkNewEntry(content, entry, buildDate, messages);
    const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return checked;
    if (!(await askAgain(asker, questions, { collection, values, errors, messages }))) return undefined;
  }
}

async function askCollection(asker: Asker, { questions }: Messages): Promise<Collection> {
  const choices = collections.map(({ name, labels }) => ({
    value: name,
    ...questions.collection(name, labels.en.singular, labels.en.lead),
  }));
  const name = await asker.choose({ message: questions.whatIsIt, choices });
  const chosen = collections.find((collection) => collection.name === name);
  if (!chosen) throw new Error(`There is no collection "${name}".`);
  return chosen;
}

/** First the required fields, beginning with the title, then the optional ones. */
async function askFields(
  questions: FieldQuestions,
  collection: Collection,
  values: Record<string, unknown>,
  messages: Messages,
): Promise<void> {
  const { optional } = listTemplateFields(collection);
  const open = listOpenFields(collection, values);
  for (const { name, shape } of [
    ...open.filter((field) => field.name === 'title'),
    ...open.filter((field) => field.name !== 'title'),
  ]) {
    values[name] = await questions.ask([name], shape);
  }
  const remaining = optional.filter(({ name, shape }) => !Object.hasOwn(values, name) && isAskable(shape));
  const wanted = await questions.chooseFields(messages.questions.known, remaining);
  for (const { name, shape } of remaining) {
    if (wanted.includes(name)) setValue(values, name, await questions.ask([name], shape));
  }
}

/** Leaves out false and empty lists. */
function setValue(values: Record<string, unknown>, name: string, value: unknown): void {
  if (value === false || (Array.isArray(value) && value.length === 0)) delete values[name];
  else values[name] = value;
}

/** Asks for the id; suggests one from the title. */
async function askId(
  asker: Asker,
  content: Content,
  {
    collection,
    values,
    given,
    messages,
  }: {
    collection: Collection;
    values: Readonly<Record<string, unknown>>;
    given: string | undefined;
    messages: Messages;
  },
): Promise<string> {
  const wanted = given ?? suggestId(String(values.title));
  const diagnostic = findIdDiagnostic(content, collection, wanted, messages);
  if (given !== undefined && !diagnostic) return given;
  if (diagnostic && wanted !== '') asker.tell(diagnostic);
  const initial = wanted === '' ? '' : suggestFreeId(content, collection, wanted, values);
  return asker.text({
    message: 'id',
    hint: messages.questions.idHint(collection.name),
    initial,
    validate: (answer) => findIdDiagnostic(content, collection, answer.trim(), messages),
  });
}

/**
 * Reports the errors and asks for those fields again, or for missing ones. Optional fields can be left out. Returns
 * false if no field can fix it.
 */
async function askAgain(
  asker: Asker,
  questions: FieldQuestions,
  {
    collection,
    values,
    errors,
    messages,
  }: {
    collection: Collection;
    values: Record<string, unknown>;
    errors: readonly ToldDiagnostic[];
    messages: Messages;
  },
): Promise<boolean> {
  const { required, optional, rare } = listTemplateFields(collection);
  for (const diagnostic of errors) asker.tell(`${diagnostic.field}: ${formatSentence(diagnostic, messages)}`);
  const names = new Set(errors.map(({ field }) => field.split(/[.[]/)[0] ?? ''));
  const fields = [...required, ...optional, ...rare].filter(
    ({ name, shape }) => names.has(name) && isAskable(shape),
  );
  for (const field of fields) {
    const { name, shape } = field;
    const canGo = Object.hasOwn(values, name) && !required.includes(field);
    if (
      canGo &&
      !(await asker.confirm({
        message: messages.questions.another(name),
        hint: messages.questions.anotherHint,
      }))
    ) {
      delete values[name];
    } else setValue(values, name, await questions.ask([name], shape));
  }
  return fields.length > 0;
}
