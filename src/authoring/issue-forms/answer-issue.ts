/** Makes a file of what somebody wrote into an issue form, or says in plain words what is missing. */

import { updateEntry } from '#authoring/edits/update-entry.ts';
import { formatSentence } from '#authoring/field-questions.ts';
import { importTable } from '#authoring/import/import-table.ts';
import type { Filling } from '#authoring/import/mapping.ts';
import { CellReader } from '#authoring/import/read-cell.ts';
import { createRow, type Table } from '#authoring/import/table.ts';
import { listKnown } from '#authoring/known.ts';
import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { listBranches } from '#collections/shape.ts';
import { CONFIRMED, listSources, SOURCES } from '#collections/unchecked.ts';
import { isWebAddress } from '#collections/value-fields.ts';
import { type Content, type Entry, parseEntry } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { checkContent } from '#preflight/check.ts';
import { escapeText, renderCode } from '#preflight/report/markdown-text.ts';
import { ASKED, CONFIRMATION, CORRECTION, type IssueForm } from './entry-forms.ts';
import { hasQuestions, readAnswers } from './form-answers.ts';
import { getProposalName, listForms, listProposed } from './issue-form.ts';
import { readTemplateName } from './issue-template.ts';

export interface Issue {
  /** The labels; one is the name of a form. */
  labels: readonly string[];
  body: string;
}

interface IssueAnswer {
  /** What to write, below the content folder. Undefined if nothing can be written. */
  change?: { file: string; text: string };
  /** For the person who asks, in Markdown. Nothing in it that they wrote becomes Markdown. */
  answer: string;
}

/**
 * Answers an issue as of a day (`YYYY-MM-DD`). Writes nothing. Returns undefined for an issue that is not of a form.
 */
export function answerIssue(
  content: Content,
  { labels, body }: Issue,
  buildDate: string,
  messages: Messages = english,
): IssueAnswer | undefined {
  const { issues } = messages;
  const form = findForm(labels, body);
  if (!form) return undefined;
  if (body.length > MOST_LETTERS) return refuse([issues.tooLong], messages);
  const answers = readAnswers(form, body);
  const open = form.fields.filter(({ id, isRequired }) => isRequired && !answers.has(id));
  if (open.length > 0) {
    return refuse(
      open.map(({ label, hint }) => issues.unanswered(label, hint)),
      messages,
    );
  }
  switch (form.name) {
    case CORRECTION.name:
      return correct(content, answers, { buildDate, messages });
    case CONFIRMATION.name:
      return confirm(content, answers, { buildDate, messages });
    default:
      return propose(content, form, answers, { buildDate, messages });
  }
}

/**
 * The form that a label names. Who has no part in a project at GitLab can set no label: there the first line of a
 * template tells it, or the questions that a link of a page has filled in.
 */
function findForm(labels: readonly string[], body: string): IssueForm | undefined {
  const forms = listForms();
  const named = readTemplateName(body);
  return (
    forms.find(({ name }) => labels.includes(name)) ??
    forms.find(({ name }) => name === named) ??
    [CORRECTION, CONFIRMATION].find((form) => hasQuestions(form, body))
  );
}

/** No form needs as many; GitHub takes 65,536. */
const MOST_LETTERS = 40_000;

type Answers = ReadonlyMap<string, string>;

/** The day (`YYYY-MM-DD`) as of which an issue is answered, and the language. */
interface Answering {
  buildDate: string;
  messages: Messages;
}

function propose(content: Content, form: IssueForm, answers: Answers, when: Answering): IssueAnswer {
  const collection = collections.find((collection) => getProposalName(collection) === form.name);
  if (!collection) throw new Error(`The form ${form.name} is of no collection.`);
  const labels = new Map(form.fields.map(({ id, label }) => [id, label]));
  const proposed = listProposed(collection);
  const cells = proposed.flatMap(({ name, shape }) => {
    const answer = answers.get(name);
    const isList = listBranches(shape).some(({ type }) => type === 'array');
    return answer === undefined
      ? []
      : [[labels.get(name) ?? name, isList ? answer : joinLines(answer)] as const];
  });
  const body = answers.get(ASKED.body);
  const bodyLabel = labels.get(ASKED.body) ?? ASKED.body;
  const row = createRow('', [...cells, [bodyLabel, body]]);
  const table: Table = { headings: [...row.cells.keys()], rows: [row] };
  const fields = Object.fromEntries(
    proposed.filter(({ name }) => answers.has(name)).map(({ name }) => [name, labels.get(name) ?? name]),
  );
  const { entries, refused } = importTable(
    content,
    collection,
    table,
    body === undefined ? { fields } : { fields, body: bodyLabel },
    { ...when, values: { [SOURCES]: [createSource(answers)] } },
  );
  const [entry] = entries;
  if (!entry) {
    return refuse(
      refused.flatMap(({ reasons }) => reasons),
      when.messages,
    );
  }
  return accept(entry.file, entry.text, entry.warnings, when.messages);
}

function correct(content: Content, answers: Answers, when: Answering): IssueAnswer {
  const { issues } = when.messages;
  const entry = findEntry(content, answers);
  if (!entry) return refuse([issues.noEntry], when.messages);
  const wrong = toPlain(answers.get(ASKED.field) ?? '');
  const form = listForms().find(({ name }) => name === getProposalName(entry.collection));
  const id = form?.fields.find(({ label }) => toPlain(label) === wrong)?.id;
  const field = listProposed(entry.collection).find(({ name }) => name === id);
  if (!field) return { answer: issues.byHand };
  const reader = new CellReader(entry.collection, listKnown(content));
  const filling: Filling = { path: [field.name], shape: field.shape, heading: undefined, values: new Map() };
  const value = reader.read(answers.get(ASKED.value), filling);
  return change(
    content,
    entry,
    { [field.name]: value, [SOURCES]: [...listSources(entry.data), createSource(answers)] },
    when,
  );
}

/** At GitLab, people type the name of a field. */
const toPlain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const confirm = (content: Content, answers: Answers, when: Answering): IssueAnswer => {
  const { buildDate, messages } = when;
  const entry = findEntry(content, answers);
  return entry
    ? change(content, entry, { [CONFIRMED]: buildDate }, when)
    : refuse([messages.issues.noEntry], messages);
};

/** The entry that an answer names: the end of its address. */
function findEntry({ entries }: Content, answers: Answers): Entry | undefined {
  const [, name, id] = /([a-z]+)\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(answers.get(ASKED.entry) ?? '') ?? [];
  return entries.find((entry) => entry.collection.name === name && entry.id === id);
}

/** Changes fields of a file, and checks what comes of it. */
function change(
  content: Content,
  entry: Entry,
  fields: Readonly<Record<string, unknown>>,
  { buildDate, messages }: Answering,
): IssueAnswer {
  const text = updateEntry(entry.collection, entry.text, entry.data, { ...entry.data, ...fields });
  const changed = parseEntry(entry.collection, entry.file, Buffer.from(text));
  if ('reason' in changed) return refuse([messages.issues.unreadable], messages);
  const entries = content.entries.map((other) => (other === entry ? changed : other));
  const found = checkContent({ ...content, entries }, { buildDate, only: new Set([changed]), messages });
  const errors = found.filter(({ file, severity }) => file === entry.file && severity === 'error');
  if (errors.length > 0) {
    return refuse(
      errors.map(
        (error) => `${findQuestion(entry.collection, error.field)}: ${formatSentence(error, messages)}`,
      ),
      messages,
    );
  }
  return accept(entry.file, text, [], messages);
}

/** The question of a form about a field: `links[0].url` is part of the answer to “Links”. */
function findQuestion(collection: Collection, field: string): string {
  const form = listForms().find(({ name }) => name === getProposalName(collection));
  const [id] = field.split(/[.[]/);
  return form?.fields.find((question) => question.id === id)?.label ?? field;
}

/** The source as the fields of an entry have it: an address is named by its host. */
function createSource(answers: Answers): { title: string; url?: string } {
  const source = joinLines(answers.get(ASKED.source) ?? '');
  return isWebAddress(source) ? { title: new URL(source).hostname, url: source } : { title: source };
}

const joinLines = (text: string) => text.replace(/\s*\n\s*/g, ' ');

const refuse = (reasons: readonly string[], { issues }: Messages): IssueAnswer => ({
  answer: [issues.nothingYet, '', ...reasons.map((reason) => `- ${escapeText(reason)}`)].join('\n'),
});

const accept = (
  file: string,
  text: string,
  warnings: readonly string[],
  { issues }: Messages,
): IssueAnswer => ({
  change: { file, text },
  answer: [
    issues.accepted(renderCode(`content/${file}`)),
    ...(warnings.length > 0
      ? ['', issues.toLookAt, '', ...warnings.map((warning) => `- ${escapeText(warning)}`)]
      : []),
  ].join('\n'),
});
