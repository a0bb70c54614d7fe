/** From the link on a page, by the form that it opens, to the file: only what somebody changed is changed. */

import { expect, test } from 'vitest';
import { answerIssue } from '#authoring/issue-forms/answer-issue.ts';
import { CORRECTION, type IssueForm } from '#authoring/issue-forms/entry-forms.ts';
import { renderAnswers } from '#authoring/issue-forms/form-answers.ts';
import { listForms } from '#authoring/issue-forms/issue-form.ts';
import { type Entry, readContent } from '#entries/read-content.ts';
import { siteLanguage } from '#i18n/words.ts';
import type { Repository } from '#site.ts';
import { BUILD_DATE } from '#tests/content.ts';
import { HAS_EXAMPLE } from '#tests/example.ts';
import { createCorrectionLinks } from './provenance.ts';

const repository = (url: string): Repository => ({ url, branch: 'main', contentPath: 'content' });

const content = readContent(HAS_EXAMPLE ? 'content' : 'tests/fixtures/content');

/** An entry of each collection. */
const examples = [...new Map(content.entries.map((entry) => [entry.collection.name, entry])).values()];

const getLinks = (url: string, { collection, id, file }: Entry) => {
  const ref = `${collection.name}/${id}`;
  return createCorrectionLinks(siteLanguage, repository(url), {
    file,
    ref,
    url: `https://site.example/base/${ref}/`,
  });
};

const getForm = (name: string): IssueForm => {
  const form = listForms().find((form) => form.name === name);
  if (!form) throw new Error(`There is no form ${name}.`);
  return form;
};

/** The issue that GitHub makes when somebody opens a link, answers further questions, and sends the form. */
function sendAtGitHub(link: string, answers: Record<string, string>) {
  const { template = '', ...filled } = Object.fromEntries(new URL(link).searchParams);
  const form = getForm(template.replace(/\.yml$/, ''));
  const ids = form.fields.map(({ id }) => id);
  // GitHub fills in what a parameter names, and passes over parameters that name no question.
  expect(ids).toEqual(expect.arrayContaining(Object.keys(filled)));
  return { labels: [form.name], body: renderAnswers(form, { ...filled, ...answers }) };
}

/** The same at GitLab, where the form is a text with room below each question, and a line is a command. */
function sendAtGitLab(link: string, answers: Record<string, string>) {
  const text = new URL(link).searchParams.get('issue[description]') ?? '';
  const body = CORRECTION.fields.reduce(
    (filled, { id, label }) =>
      answers[id] === undefined
        ? filled
        : filled.replace(`### ${label}\n\n`, `### ${label}\n\n${answers[id]}\n`),
    text.replace(/^\/label .*\n/m, ''),
  );
  return { labels: [], body };
}

/** Lines that only one of two texts has. */
function compareLines(before: string, after: string) {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !changed.includes(line)),
    come: changed.filter((line) => !old.includes(line)),
  };
}

const SOURCE = 'https://www.example.org/page';

test.each(examples)('a correction of $file changes its field and the sources', (entry) => {
  const answers = { field: 'Title', value: 'Another title', source: SOURCE };
  for (const issue of [
    sendAtGitHub(getLinks('https://github.com/owner/name', entry).correct, answers),
    sendAtGitLab(getLinks('https://gitlab.com/group/name', entry).correct, { ...answers, field: 'title ' }),
  ]) {
    const { change, answer } = answerIssue(content, issue, BUILD_DATE) ?? {};
    expect(change?.file, answer).toBe(entry.file);
    const { gone, come } = compareLines(entry.text, change?.text ?? '');
    expect(gone.filter((line) => !/^(?:title|sources):/.test(line))).toEqual([]);
    expect(come.filter((line) => !line.includes('www.example.org'))).toEqual([
      'title: Another title',
      ...(entry.text.includes('\nsources:') ? [] : ['sources:']),
    ]);
  }
});

test.each(examples)('a confirmation of $file changes the day of the last check', (entry) => {
  const issue = sendAtGitHub(getLinks('https://github.com/owner/name', entry).confirm, {
    source: 'I run it.',
  });
  const { change, answer } = answerIssue(content, issue, BUILD_DATE) ?? {};
  expect(change?.file, answer).toBe(entry.file);
  const { gone, come } = compareLines(entry.text, change?.text ?? '');
  expect(gone.filter((line) => !line.startsWith('confirmed:'))).toEqual([]);
  expect(come).toEqual([`confirmed: ${BUILD_DATE}`]);
});

test('what the link leaves open is asked for, and nothing is written', () => {
  const [entry] = examples;
  if (!entry) throw new Error('No entry');
  for (const issue of [
    sendAtGitHub(getLinks('https://github.com/owner/name', entry).correct, {}),
    sendAtGitLab(getLinks('https://gitlab.com/group/name', entry).correct, {}),
  ]) {
    const { change, answer } = answerIssue(content, issue, BUILD_DATE) ?? {};
    expect(change).toBeUndefined();
    expect(answer).not.toContain('Entry:');
    for (const label of ['What is wrong', 'What is right', 'Source']) {
      expect(answer).toContain(`- ${label}: this is not answered.`);
    }
  }
});
