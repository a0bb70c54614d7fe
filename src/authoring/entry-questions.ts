/** Asks for a new entry, and again for answers that the preflight rejects. */
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import type { Content } from '#entries/read-content.ts';
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
  buildDate: string,
): Promise<CheckedEntry | undefined> {
  const collection = options.collection ?? (await askCollection(asker));
  const questions = new FieldQuestions(asker, collection, listKnown(content));
  const values: Record<string, unknown> = { ...options.values };
  await askFields(questions, collection, values);
  const id = await askId(asker, content, collection, values, options.id);
  const hasFolder =
    options.hasFolder ||
    (collection.name !== pages.name &&
      (await asker.confirm({
        message: 'Will there be pictures?',
        hint: 'They lie beside the entry, in a folder of its own.',
      })));
  const entry: NewEntry = { collection, id, values, hasFolder };
  for (;;) {
    const checked = checkNewEntry(content, entry, buildDate);
    const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return checked;
    if (!(await askAgain(asker, questions, collection, values, errors))) return undefined;
  }
}

async function askCollection(asker: Asker): Promise<Collection> {
  const choices = collections.map(({ name, labels }) => ({
    value: name,
    label: labels.en.singular,
    hint: labels.en.lead,
  }));
  const name = await asker.choose({ message: 'What is it?', choices });
  const chosen = collections.find((collection) => collection.name === name);
  if (!chosen) throw new Error(`There is no collection "${name}".`);
  return chosen;
}

/** First the required fields, beginning with the title, then the optional ones. */
async function askFields(
  questions: FieldQuestions,
  collection: Collection,
  values: Record<string, unknown>,
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
  const wanted = await questions.chooseFields(
    'What is known already? All else can be filled in later.',
    remaining,
  );
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
  collection: Collection,
  values: Readonly<Record<string, unknown>>,
  given: string | undefined,
): Promise<string> {
  const wanted = given ?? suggestId(String(values.title));
  const diagnostic = findIdDiagnostic(content, collection, wanted);
  if (given !== undefined && !diagnostic) return given;
  if (diagnostic && wanted !== '') asker.tell(diagnostic);
  const initial = wanted === '' ? '' : suggestFreeId(content, collection, wanted, values);
  return asker.text({
    message: 'id',
    hint: `The name of the file, and of its address: /${collection.name}/…/`,
    initial,
    validate: (answer) => findIdDiagnostic(content, collection, answer.trim()),
  });
}

/**
 * Reports the errors and asks for those fields again, or for missing ones. Optional fields can be left out. Returns
 * false if no field can fix it.
 */
async function askAgain(
  asker: Asker,
  questions: FieldQuestions,
  collection: Collection,
  values: Record<string, unknown>,
  errors: readonly ToldDiagnostic[],
): Promise<boolean> {
  const { required, optional, rare } = listTemplateFields(collection);
  for (const diagnostic of errors) asker.tell(`${diagnostic.field}: ${formatSentence(diagnostic)}`);
  const names = new Set(errors.map(({ field }) => field.split(/[.[]/)[0] ?? ''));
  const fields = [...required, ...optional, ...rare].filter(
    ({ name, shape }) => names.has(name) && isAskable(shape),
  );
  for (const field of fields) {
    const { name, shape } = field;
    const canGo = Object.hasOwn(values, name) && !required.includes(field);
    if (
      canGo &&
      !(await asker.confirm({ message: `Write another ${name}?`, hint: 'Else it is left out.' }))
    ) {
      delete values[name];
    } else setValue(values, name, await questions.ask([name], shape));
  }
  return fields.length > 0;
}
