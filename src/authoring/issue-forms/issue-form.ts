/**
 * Forms for people without the repository: to propose an entry, to correct one, to confirm one. GitHub shows them as
 * issue forms (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema).
 * They come from the registry, so that form and schema can't part.
 */
import { stringify } from 'yaml';
import { getExample } from '#authoring/examples.ts';
import { getFormLabel } from '#authoring/field-labels.ts';
import {
  isRequired,
  listFields,
  listTemplateFields,
  type TemplateField,
} from '#authoring/template-fields.ts';
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { branchFor, canHold, listBranches, type Shape } from '#collections/shape.ts';
import {
  ASKED,
  CONFIRMATION,
  CORRECTION,
  type FormField,
  type IssueForm,
  PUBLIC,
  SOURCE,
  TEXT_OF_PAGE,
} from './entry-forms.ts';

/** Every form, in the order of the registry. */
export const listForms = (): IssueForm[] => [
  ...collections.map(createProposal),
  createCorrection(),
  CONFIRMATION,
];

/** The name of the form that proposes an entry of a collection. */
export const getProposalName = (collection: Collection) => `propose-${collection.name}`;

function createProposal(collection: Collection): IssueForm {
  const { singular, plural, lead } = collection.labels.en;
  return {
    name: getProposalName(collection),
    title: `Propose an entry: ${singular}`,
    description: `For the list “${plural}”: ${lead}`,
    lead: `${PUBLIC} Only the questions with a star must be answered.`,
    fields: [
      ...listProposed(collection).map((field) => createField(collection, field)),
      createBody(collection),
      SOURCE,
    ],
  };
}

/** The fields that a form asks for: not pictures, nor what needs the notation of a file. */
export function listProposed(collection: Collection): (TemplateField & { isRequired: boolean })[] {
  const { required, optional } = listTemplateFields(collection);
  return [
    ...required.map((field) => ({ ...field, isRequired: true })),
    ...optional.filter(({ shape }) => isSimple(shape)).map((field) => ({ ...field, isRequired: false })),
  ];
}

/** True for what fits into one box: text, a choice, a name, or a list of these. */
function isSimple(shape: Shape): boolean {
  if (canHold(shape, 'image')) return false;
  return listBranches(shape).some(
    ({ type, items, field, enum: choices }) =>
      type === 'string' ||
      type === 'boolean' ||
      field === 'named' ||
      choices !== undefined ||
      (items !== undefined && isSimple(items)),
  );
}

function createField(
  collection: Collection,
  { name, shape, isRequired }: ReturnType<typeof listProposed>[number],
): FormField {
  const { values } = collection.labels.en;
  const choices = shape.enum?.map((value) => values[name]?.[String(value)] ?? String(value));
  const isList = listBranches(shape).some(({ type }) => type === 'array');
  const hint = [shape.description ?? '', choices ? '' : showExample(shape), isList ? 'One a line.' : ''];
  return {
    id: name,
    label: getFormLabel(collection, name),
    hint: hint.filter((part) => part !== '').join(' '),
    kind: choices ? 'choice' : isList || (shape.maxLength ?? 0) > 200 ? 'text' : 'line',
    ...(choices && { choices }),
    isRequired,
  };
}

/** How to answer: the name of an entry, or an example without the notation of a file. */
function showExample(shape: Shape): string {
  const branches = listBranches(branchFor(shape, 'array')?.items ?? shape);
  if (branches.some(({ field }) => field === 'reference')) return 'Its name, as on this site.';
  const group = branches.find(({ properties }) => properties);
  const [needed] = group ? listFields(group).filter(({ name }) => isRequired(group, name)) : [];
  return `Example: ${getExample(needed?.shape ?? branches[0] ?? shape)}`;
}

const createBody = ({ needsBody = false }: Collection): FormField => ({
  id: ASKED.body,
  label: 'Text of the page',
  hint: 'In your own words; an empty line parts paragraphs.',
  kind: 'text',
  isRequired: needsBody,
});

/** The form of a correction, with the fields of all collections to choose from. */
function createCorrection(): IssueForm {
  const names = new Set(
    collections.flatMap((collection) =>
      listProposed(collection).map((field) => createField(collection, field).label),
    ),
  );
  const choices = [...names, TEXT_OF_PAGE];
  return {
    ...CORRECTION,
    fields: CORRECTION.fields.map((field) => (field.kind === 'choice' ? { ...field, choices } : field)),
  };
}

/** The file of a form, `.github/ISSUE_TEMPLATE/<name>.yml`. */
export function renderForm({ name, title, description, lead, fields }: IssueForm): string {
  return stringify(
    {
      name: title,
      description,
      // GitHub asks for a title: it is there, and may be changed.
      title,
      labels: [name],
      body: [{ type: 'markdown', attributes: { value: lead } }, ...fields.map(renderField)],
    },
    { lineWidth: 0 },
  );
}

const TYPES = { line: 'input', text: 'textarea', choice: 'dropdown' } as const;

const renderField = ({ id, label, hint, kind, choices, isRequired }: FormField) => ({
  type: TYPES[kind],
  id,
  attributes: { label, description: hint, ...(choices && { options: choices }) },
  validations: { required: isRequired },
});
