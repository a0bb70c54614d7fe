/** Says how a field is written, and what is wrong with its value, for readers who are not programmers. */
import type { z } from 'zod';
import type { Shape } from '#collections/shape.ts';
import { type Message, say, sayInRow, tell } from '#messages/message.ts';
import type { Messages } from '#messages/message-types.ts';
import { formatYamlValue } from '#text/yaml-text.ts';
import { findCountryCode } from './country-words.ts';
import { explainDate } from './date-messages.ts';
import { listBranches, type Path } from './field-source.ts';
import { fillGroup } from './own-words.ts';

type ZodIssue = z.core.$ZodIssue;

/** Says in a sentence how a field is written. Of several forms, the first two. Undefined if nothing is known of it. */
export function explainForm(shape: Shape | undefined): Message | undefined {
  const forms = listBranches(shape)
    .filter(({ type }, _, all) => type !== 'array' || all.length === 1)
    .flatMap((branch) => explainBranch(branch) ?? []);
  const [first, second] = new Map(forms.map((form) => [JSON.stringify(form), form])).values();
  return first && second ? say('fields', 'or', first, second) : first;
}

function explainBranch(branch: Shape): Message | undefined {
  if (branch.enum) return say('fields', 'oneOf', branch.enum);
  if (branch.const !== undefined) return say('fields', 'exactly', String(branch.const));
  if (branch.field) return say('fields', 'form', branch.field);
  const needed = branch.required?.map((key) => `${key}: …`).join(', ');
  if (branch.type === 'object' && needed) return say('fields', 'group', needed);
  if (branch.type === 'array' && branch.items) {
    const [item] = listBranches(branch.items);
    return item?.example === undefined
      ? say('fields', 'kind', 'array')
      : say('fields', 'listWithExample', String(item.example));
  }
  return isKind(branch.type) ? say('fields', 'kind', branch.type) : undefined;
}

const KINDS = ['array', 'boolean', 'integer', 'number', 'object', 'string'] as const;

const isKind = (type: string | undefined): type is (typeof KINDS)[number] =>
  KINDS.some((kind) => kind === type);

/** Says what is wrong with a value. */
export function explainValue(
  path: Path,
  value: unknown,
  shape: Shape | undefined,
  issue?: ZodIssue,
): Message {
  if (issue?.code === 'invalid_key') return say('fields', 'noLanguageCode', path);
  if (value === '') return say('fields', 'nothingInQuotes', path);
  if (Array.isArray(value) && value.length === 0) return say('fields', 'emptyList', path);
  if (shape?.type === 'array') return explainList(path, shape);
  if (typeof value === 'number') {
    return explainNumber(path, value, listBranches(shape)) ?? getForm(shape);
  }
  if (typeof value === 'string') return explainText(path, value, shape);
  if (listBranches(shape).every(({ field }) => field === 'text')) {
    return Array.isArray(value) ? say('fields', 'oneText', path) : say('fields', 'colonMakesField');
  }
  return getForm(shape);
}

/** How a field is written, in the words of a language. Empty if nothing is known of it. */
export const tellForm = (shape: Shape | undefined, messages: Messages): string =>
  tell(getForm(shape), messages);

/** The form of a field; of a field that may hold anything, nothing. */
const getForm = (shape: Shape | undefined): Message => explainForm(shape) ?? sayInRow();

/** Several values are meant, and one stands there, or several in a row. */
function explainList(path: Path, shape: Shape): Message {
  const items = listBranches(shape.items);
  const [item] = items;
  const isGroup = item?.type === 'object' && items.length === 1;
  return sayInRow(say('fields', 'list', path), isGroup ? explainBranch(item) : undefined);
}

function explainText(path: Path, value: string, shape: Shape | undefined): Message {
  const branches = listBranches(shape);
  const dated = branches.map(({ field }) => explainDate(value, field)?.message).find(Boolean);
  if (dated) return dated;
  if (branches.some(({ field }) => field === 'country')) return explainCountry(value);
  const [group] = branches.filter(({ type, properties }) => type === 'object' && properties);
  const filled = group && branches.length === 1 ? fillGroup(value, group) : undefined;
  if (group && filled && filled.missing.length > 0) return explainMissing(path, group, filled);
  const choices = branches.find(({ enum: values }) => values);
  return choices ? sayInRow(say('fields', 'noChoice', value), explainForm(shape)) : getForm(shape);
}

function explainCountry(value: string): Message {
  const code = findCountryCode(value);
  return code === undefined ? say('fields', 'form', 'country') : say('fields', 'countryCode', code);
}

/** What a group says already, and what it needs besides. */
function explainMissing(
  path: Path,
  shape: Shape,
  { group, missing }: NonNullable<ReturnType<typeof fillGroup>>,
): Message {
  const template = { ...group, ...Object.fromEntries(missing.map((key) => [key, '…'])) };
  const needs = missing.map((key) => ({
    key,
    meaning: shape.properties?.[key]?.description?.replace(/\.$/, '') ?? '',
  }));
  const text = formatYamlValue(template).replaceAll('"…"', '…');
  return say('fields', 'stillNeeded', path, text, needs);
}

function explainNumber(path: Path, value: number, branches: readonly Shape[]): Message | undefined {
  if (!Number.isFinite(value)) return say('fields', 'kind', 'number');
  const numberShape = branches.find(({ type }) => type === 'number' || type === 'integer');
  const { minimum, maximum, exclusiveMinimum, type } = numberShape ?? ({} as Shape);
  if (type === 'integer' && !Number.isInteger(value)) return say('fields', 'whole', path);
  if (minimum !== undefined && maximum !== undefined) {
    return say('fields', 'between', path, minimum, maximum);
  }
  if (minimum !== undefined && value < minimum) return say('fields', 'atLeast', path, minimum);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return say('fields', 'moreThan', path, exclusiveMinimum);
  }
  return undefined;
}
