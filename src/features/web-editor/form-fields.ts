/** The fields of a form: each control of a schema as a field of Sveltia. */
import type { Field, VariableFieldType } from '@sveltia/cms';
import { listChoices } from '#authoring/choices.ts';
import { getFormLabel, toWords } from '#authoring/field-labels.ts';
import type { Known } from '#authoring/known.ts';
import type { Collection } from '#collections/collection.ts';
import { getCollection } from '#collections/index.ts';
import { PATTERNS } from '#collections/patterns.ts';
import { getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { english } from '#messages/en/index.ts';
import { tellForm } from '#preflight/fields/messages.ts';
import { type Control, type Option, TYPE_KEY, VALUE_KEY } from './controls.ts';
import type { KnownSettings } from './known-site.ts';
import { inputLabels, optionLabels } from './words.ts';

interface FieldContext {
  collection: Collection;
  settings: KnownSettings;
  isRequired: boolean;
  /** An item of a list stays as it is in the original where it is empty. */
  isTranslation?: boolean;
}

/** The field of the form for a control. */
export function createField(name: string, control: Control, context: FieldContext): Field {
  const { collection, isRequired } = context;
  const { description, example } = control.shape;
  const hint = [
    description,
    example === undefined || control.kind === 'choice' ? undefined : `Example: ${example}`,
  ];
  const shared = {
    name,
    label: findInputLabel(name, control.shape) ?? getFormLabel(collection, name),
    required: isRequired,
    ...(description === undefined ? {} : { hint: hint.filter((part) => part !== undefined).join(' ') }),
  };
  switch (control.kind) {
    case 'value':
      return { ...shared, ...createInput(name, control.shape, context) };
    case 'number-or-word':
      return {
        ...shared,
        widget: 'string',
        ...(!takesAnyText(control.shape) && {
          pattern: [/^(?:\d+(?:\.\d+)?|[a-z]+)$/, tellForm(control.shape, english)],
        }),
      };
    case 'entry':
      return { ...shared, ...createRelation(control.collection) };
    case 'list':
      return { ...shared, ...createList(name, control, context) };
    case 'group':
      return { ...shared, widget: 'object', collapsed: 'auto', fields: listGroupFields(control, context) };
    case 'texts':
      return { ...shared, widget: 'keyvalue' };
    case 'choice':
      return { ...shared, widget: 'object', types: listTypes(control.options, context), typeKey: TYPE_KEY };
  }
}

const listGroupFields = ({ shape, fields }: Control & { kind: 'group' }, context: FieldContext): Field[] =>
  fields.map(({ name, control }) =>
    createField(name, control, { ...context, isRequired: shape.required?.includes(name) ?? false }),
  );

/** Lists of values to choose from are one input; others have an item for each. */
function createList(name: string, { item }: Control & { kind: 'list' }, context: FieldContext): object {
  const list = { widget: 'list', collapsed: 'auto', label_singular: getFormLabel(context.collection, name) };
  const inner = { ...context, isRequired: context.isTranslation !== true };
  switch (item.kind) {
    case 'entry':
      return { ...createRelation(item.collection), multiple: true };
    case 'group':
      return { ...list, fields: listGroupFields(item, context), summary: toSummary(item) };
    case 'choice':
      return { ...list, types: listTypes(item.options, context), typeKey: TYPE_KEY };
    default: {
      const choices = findChoices(item.shape, context);
      if (choices) return { widget: 'select', multiple: true, options: choices };
      return { ...list, field: createField('item', item, inner) };
    }
  }
}

/** What a folded item says. */
function toSummary({ fields }: Control & { kind: 'group' }): string {
  const [first] = fields.filter(({ control }) => control.kind === 'value' && control.shape.field !== 'image');
  return first ? `{{fields.${first.name}}}` : '';
}

/** The names of an entry. */
const SEARCHED = ['title', 'officialName', 'acronym'];

/** The input of an entry of a collection. */
export function createRelation(collection: string): object {
  const shape = getShape(getCollection(collection));
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: SEARCHED.filter((name) => propertyOf(shape, name) !== undefined),
  };
}

function listTypes(options: readonly Option[], context: FieldContext): VariableFieldType[] {
  return options.map(({ type, control }) => ({
    name: type,
    label: toTypeLabel(type, control),
    widget: 'object',
    fields:
      control.kind === 'group'
        ? listGroupFields(control, context)
        : [createField(VALUE_KEY, control, { ...context, isRequired: true })],
  }));
}

const toTypeLabel = (type: string, control: Control): string =>
  control.kind === 'entry'
    ? getCollection(control.collection).labels.en.singular
    : (optionLabels[type as keyof typeof optionLabels] ?? toWords(type));

/** The input of one value. */
function createInput(name: string, shape: Shape, context: FieldContext): object {
  const choices = findChoices(shape, context, name);
  if (choices) return { widget: 'select', options: choices };
  if (shape.field === 'image') {
    return { widget: 'image', choose_url: false, accept: '.avif,.jpg,.jpeg,.png,.svg,.webp' };
  }
  if (shape.type === 'boolean') return { widget: 'boolean' };
  if (shape.type === 'number' || shape.type === 'integer') {
    const { minimum, maximum } = shape;
    return {
      widget: 'number',
      value_type: shape.type === 'integer' ? 'int' : 'float',
      ...(minimum === undefined ? {} : { min: minimum }),
      ...(maximum === undefined ? {} : { max: maximum }),
    };
  }
  const pattern = (shape.field && PATTERNS[shape.field]) ?? shape.pattern;
  return {
    widget: (shape.maxLength ?? 0) > 200 ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(shape.maxLength === undefined ? {} : { maxlength: shape.maxLength }),
    ...(pattern === undefined ? {} : { pattern: [new RegExp(pattern), tellForm(shape, english)] }),
  };
}

/** The choices of a value, with the words that readers see. Undefined if it is free. */
function findChoices(shape: Shape, { collection, settings }: FieldContext, name = '') {
  const known: Known = { entries: [], topics: settings.known.topics };
  const labels = shape.enum ? collection.labels.en.values[name] : undefined;
  return listChoices(shape, known)?.map(({ value, label }) => ({
    value,
    label: labels?.[value] ?? (shape.enum ? toWords(label) : label),
  }));
}

/** A better label for the file of a picture, and for an address that has no other name. */
const findInputLabel = (name: string, { field }: Shape): string | undefined =>
  field === 'image' || (field === 'url' && name === field) ? inputLabels[field] : undefined;

/** True if the word that may stand instead of a number is any text. */
const takesAnyText = ({ anyOf = [] }: Shape) =>
  anyOf.some(({ type, enum: choices, const: only }) => type === 'string' && !choices && only === undefined);
