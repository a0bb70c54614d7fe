/** Writes the files of the issue forms. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listForms, renderForm } from './issue-form.ts';

/** Where GitHub looks for forms. */
export const FORMS = '.github/ISSUE_TEMPLATE';

/**
 * Writes the forms below the root of a project, and deletes those that there are no more, as of a collection that is
 * not in use. Does nothing where the project has no such folder. All forms are files of ours: what people write beside
 * them is Markdown.
 */
export function writeForms(root: string): void {
  const dir = join(root, FORMS);
  if (!existsSync(dir)) return;
  const files = new Map(listForms().map((form) => [`${form.name}.yml`, renderForm(form)]));
  for (const name of readdirSync(dir)) {
    // GitHub’s own settings of the list of forms.
    if (name.endsWith('.yml') && name !== 'config.yml' && !files.has(name)) rmSync(join(dir, name));
  }
  for (const [name, text] of files) {
    const file = join(dir, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
