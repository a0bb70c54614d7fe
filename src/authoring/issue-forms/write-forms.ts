/** Writes the files of the issue forms. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueForm } from './entry-forms.ts';
import { listForms, renderForm } from './issue-form.ts';
import { readTemplateName, renderTemplate } from './issue-template.ts';

interface FormFolder {
  /** Where the git host looks for forms. */
  dir: string;
  /** Of the name of each form: `.yml`. */
  ending: string;
  render: (form: IssueForm) => string;
  /** True for a file that we have written, by its name and text. */
  isOurs: (name: string, text: string) => boolean;
}

/** The folders of all git hosts. */
export const FORM_FOLDERS: readonly FormFolder[] = [
  {
    dir: '.github/ISSUE_TEMPLATE',
    ending: '.yml',
    render: renderForm,
    // All forms are ours: what people write beside them is Markdown, or GitHub’s own settings of the list.
    isOurs: (name) => name !== 'config.yml',
  },
  {
    dir: '.gitlab/issue_templates',
    ending: '.md',
    render: renderTemplate,
    isOurs: (_name, text) => readTemplateName(text) !== undefined,
  },
];

/**
 * Writes the forms below the root of a project, and deletes those that there are no more, as of a collection that is
 * not in use. Leaves out a host whose folder the project does not have.
 */
export function writeForms(root: string): void {
  for (const folder of FORM_FOLDERS) {
    const dir = join(root, folder.dir);
    if (existsSync(dir)) writeFolder(dir, folder);
  }
}

function writeFolder(dir: string, { ending, render, isOurs }: FormFolder): void {
  const files = new Map(listForms().map((form) => [form.name + ending, render(form)]));
  for (const name of readdirSync(dir)) {
    if (!name.endsWith(ending) || files.has(name)) continue;
    const file = join(dir, name);
    if (isOurs(name, readFileSync(file, 'utf8'))) rmSync(file);
  }
  for (const [name, text] of files) {
    const file = join(dir, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
