/** The text of an issue that a form makes: each answer below a heading with its question. */
import type { FormField, IssueForm } from './entry-forms.ts';

/** What GitHub writes for a question that was not answered. */
const NO_ANSWER = '_No response_';

export const toHeading = ({ label }: Pick<FormField, 'label'>): string => `### ${label}`;

/** Behind the heading of a question that must be answered, in a template of GitLab. */
export const STAR = ' *';

/** A line as a heading without its star, which the rich text editor of GitLab escapes. */
const toPlainHeading = (line: string) => line.trimEnd().replace(/ \\?\*$/, '');

/** Below the heading of a question, a template has its hint in such a line. */
const isHint = (line: string) => /^<!--.*-->\s*$/.test(line);

const isBlank = (line: string) => line.trim() === '';

/**
 * The text of an issue with answers by the ids of their questions, as GitHub makes it of a form.
 *
 * @param open what stands for an answer that is not given
 */
export const renderAnswers = (
  { fields }: IssueForm,
  answers: Readonly<Record<string, string>>,
  open = NO_ANSWER,
): string => fields.map((field) => `${toHeading(field)}\n\n${answers[field.id] ?? open}`).join('\n\n');

/** True if every question of a form is a heading of a text. */
export function hasQuestions({ fields }: IssueForm, text: string): boolean {
  const lines = new Set(text.split(/\r\n?|\n/).map(toPlainHeading));
  return fields.every((field) => lines.has(toHeading(field)));
}

/** The answers by the ids of the questions. An answer that repeats a question’s heading is cut there. */
export function readAnswers({ fields }: IssueForm, text: string): Map<string, string> {
  const ids = new Map(fields.map((field) => [toHeading(field), field.id]));
  const answers = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const id = ids.get(toPlainHeading(line));
    if (id !== undefined && !answers.has(id)) {
      current = [];
      answers.set(id, current);
    } else if (!isHint(line) || !current.every(isBlank)) current.push(line);
  }
  const filled = [...answers].map(([id, lines]) => [id, lines.join('\n').trim()] as const);
  return new Map(filled.filter(([, answer]) => answer !== '' && answer !== NO_ANSWER));
}
