/**
 * The forms as templates of GitLab, which has no form fields: Markdown with a heading for each question
 * (https://docs.gitlab.com/user/project/description_templates/).
 */
import type { FormField, IssueForm } from './entry-forms.ts';
import { STAR, toHeading } from './form-answers.ts';

/** Stands at the beginning of a template: who has no part in the project can’t set its label. */
const MARK = '<!-- Form: ';

/**
 * The file of a form, `.gitlab/issue_templates/<name>.md`. Hints are comments: nobody sees them in the issue. `/label`
 * is a command, which GitLab takes out of the text.
 */
export const renderTemplate = ({ name, lead, fields }: IssueForm): string =>
  `${[`${MARK}${name}. ${lead} -->`, `/label ~${name}`, ...fields.map(renderQuestion)].join('\n\n')}\n`;

function renderQuestion(field: FormField): string {
  const choices = field.choices ? `One of: ${field.choices.join(', ')}.` : '';
  const hint = [field.hint, choices].filter((part) => part !== '').join(' ');
  return `${toHeading(field)}${field.isRequired ? STAR : ''}\n\n<!-- ${hint} -->\n`;
}

/** The name of the form that a text was made with, if its template is still told by the first comment. */
export const readTemplateName = (text: string): string | undefined =>
  new RegExp(String.raw`^${MARK}([\w-]+)\.`, 'm').exec(text)?.[1];
