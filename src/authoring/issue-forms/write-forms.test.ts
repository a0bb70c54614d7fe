import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listForms, renderForm } from './issue-form.ts';
import { renderTemplate } from './issue-template.ts';
import { FORM_FOLDERS, writeForms } from './write-forms.ts';

function createRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-forms-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

test('forms are written for the hosts that have a folder; those that are gone are deleted, and no other file', () => {
  const [, gitLab] = FORM_FOLDERS;
  if (!gitLab) throw new Error('No folder for GitLab');
  const root = createRoot();
  const dir = join(root, gitLab.dir);
  mkdirSync(dir, { recursive: true });
  const [form] = listForms();
  if (!form) throw new Error('No form');
  writeFileSync(join(dir, 'propose-ships.md'), renderTemplate({ ...form, name: 'propose-ships' }));
  writeFileSync(join(dir, 'bug.md'), 'What happened?\n');
  writeForms(root);
  expect(readdirSync(root)).toEqual(['.gitlab']);
  const names = listForms().map(({ name }) => `${name}.md`);
  expect(readdirSync(dir).sort()).toEqual([...names, 'bug.md'].sort());
  expect(readFileSync(join(dir, `${form.name}.md`), 'utf8')).toBe(renderTemplate(form));
});

test('at GitHub what people write beside the forms stays', () => {
  const [gitHub] = FORM_FOLDERS;
  const root = createRoot();
  const dir = join(root, gitHub?.dir ?? '');
  mkdirSync(dir, { recursive: true });
  const [form] = listForms();
  if (!form) throw new Error('No form');
  writeFileSync(join(dir, 'propose-ships.yml'), renderForm({ ...form, name: 'propose-ships' }));
  for (const name of ['config.yml', 'bug.md']) writeFileSync(join(dir, name), '');
  writeForms(root);
  const names = listForms().map(({ name }) => `${name}.yml`);
  expect(readdirSync(dir).sort()).toEqual([...names, 'bug.md', 'config.yml'].sort());
});
