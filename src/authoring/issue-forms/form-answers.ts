/** Reads the answers of a form from the text of its issue: each below a heading with its question. */
import type { IssueForm } from './issue-form.ts';

/** What GitHub writes for a question that was not answered. */
const NO_ANSWER = '_No response_';

/** The answers by the ids of the questions. An answer that repeats a question’s heading is cut there. */
export function readAnswers({ fields }: IssueForm, text: string): Map<string, string> {
  const ids = new Map(fields.map(({ label, id }) => [`### ${label}`, id]));
  const answers = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const id = ids.get(line.trimEnd());
    if (id !== undefined && !answers.has(id)) {
      current = [];
      answers.set(id, current);
    } else current.push(line);
  }
  const filled = [...answers].map(([id, lines]) => [id, lines.join('\n').trim()] as const);
  return new Map(filled.filter(([, answer]) => answer !== '' && answer !== NO_ANSWER));
}
