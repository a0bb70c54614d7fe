import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listChoices } from '#authoring/choices.ts';
import { getExample } from '#authoring/examples.ts';
import { listKnown } from '#authoring/known.ts';
import { collections } from '#collections/index.ts';
import { listBranches, type Shape } from '#collections/shape.ts';
import { parseEntry, readContent } from '#entries/read-content.ts';
import { parseMarkdown, type SourceNode } from '#markdown/syntax/satteri.ts';
import { checkContent } from '#preflight/check.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { HAS_EVERYTHING } from '#tests/own-site.ts';
import { answerIssue } from './answer-issue.ts';
import { ASKED, CONFIRMATION, CORRECTION, type IssueForm } from './entry-forms.ts';
import { renderAnswers } from './form-answers.ts';
import { getProposalName, listForms, listProposed, renderForm } from './issue-form.ts';
import { renderTemplate } from './issue-template.ts';

const getForm = (name: string): IssueForm => {
  const form = listForms().find((form) => form.name === name);
  if (!form) throw new Error(`There is no form ${name}.`);
  return form;
};

const HUB = `---
# A remark of the editor.
kind: coworking
title: "IT Hub"   # in quotes
summary: Rooms and desks.
aliases:
  - The hub
city: nis
---

Text.
`;

const createWorld = () => readContent(writeContent({ ...WORLD, 'hubs/the-hub.md': HUB }));

const answer = (name: string, answers: Readonly<Record<string, string>>, content = createWorld()) => {
  const result = answerIssue(
    content,
    { labels: ['x', name], body: renderAnswers(getForm(name), answers) },
    BUILD_DATE,
  );
  if (!result) throw new Error('No answer');
  return result;
};

/** A site with other collections has other files. */
const formFiles = HAS_EVERYTHING ? test : test.skip;

formFiles.each(listForms())('the file of $name is the one of the registry', async (form) => {
  await expect(renderForm(form)).toMatchFileSnapshot(`../../../.github/ISSUE_TEMPLATE/${form.name}.yml`);
});

formFiles.each(listForms())('the template of $name is the one of the registry', async (form) => {
  const text = renderTemplate(form);
  await expect(text).toMatchFileSnapshot(`../../../.gitlab/issue_templates/${form.name}.md`);
  // A comment ends at the first of these.
  for (const line of text.split('\n').filter((line) => line.startsWith('<!--'))) {
    expect(line.indexOf('-->')).toBe(line.length - 3);
  }
});

/**
 * The issue that somebody without a part in a project at GitLab makes of a template: answers stand below the hints, the
 * command for the label is taken out and does nothing.
 */
function fillTemplate(form: IssueForm, answers: Readonly<Record<string, string>>) {
  const blocks = renderTemplate(form)
    .replace(/^\/label .*\n/m, '')
    .split(/(?=^### )/m);
  const filled = blocks.map((block) => {
    const field = form.fields.find(({ label }) => block.replace(' *', '').startsWith(`### ${label}\n`));
    const answer = answers[field?.id ?? ''];
    return answer === undefined ? block : block.replace('-->\n', `-->\n${answer}\n`);
  });
  return { labels: [], body: filled.join('') };
}

describe.each(listForms())('the template of $name', (form) => {
  const about = {
    entry: 'hubs/the-hub',
    field: 'Kind',
    value: 'Makerspace',
    source: 'https://www.example.org/page',
  };
  const proposed = collections.find((collection) => getProposalName(collection) === form.name);
  const createAnswers = (): Record<string, string> =>
    proposed
      ? Object.fromEntries([
          ...listProposed(proposed).flatMap(({ name, shape, isRequired }) =>
            isRequired ? [[name, writeAnswer(shape)]] : [],
          ),
          [ASKED.body, 'Words.\n\nMore of them.'],
          [ASKED.source, about.source],
        ])
      : about;

  test('gives the file that the form of GitHub gives', () => {
    const answers = createAnswers();
    const content = createWorld();
    const given = answerIssue(content, fillTemplate(form, answers), BUILD_DATE);
    expect(given).toEqual(answer(form.name, answers, content));
    expect(given?.change, given?.answer).toBeDefined();
  });

  test('that is not filled in, or filled in by the rich text editor, is read alike', () => {
    const answers = createAnswers();
    const content = createWorld();
    expect(answerIssue(content, fillTemplate(form, {}), BUILD_DATE)).toEqual(answer(form.name, {}, content));
    const { labels, body } = fillTemplate(form, answers);
    const rich = { labels, body: body.replace(/ \*$/gm, String.raw` \*`).replaceAll('\n', '\r\n') };
    expect(answerIssue(content, rich, BUILD_DATE)).toEqual(answer(form.name, answers, content));
  });
});

test.each(listForms())('$name is as GitHub asks for', (form) => {
  const { name, description, body } = parse(renderForm(form));
  expect([name, description].every((text) => text.length > 3 && text.length <= 200)).toBe(true);
  const fields: { type: string; id: string; attributes: { label: string; options?: string[] } }[] =
    body.slice(1);
  for (const part of ['id', 'label'] as const) {
    const names = fields.map(({ id, attributes }) => (part === 'id' ? id : attributes.label));
    expect(new Set(names).size).toBe(names.length);
  }
  for (const { id, attributes } of fields) {
    expect(id).toMatch(/^[a-zA-Z0-9_-]+$/);
    expect(new Set(attributes.options).size).toBe(attributes.options?.length ?? 0);
  }
});

/** What a person writes into a box: the name of something, otherwise the example. */
function writeAnswer(shape: Shape, content = createWorld()): string {
  const [choice] = listBranches(shape)
    .flatMap((branch) => [branch, ...(branch.items ? listBranches(branch.items) : [])])
    .flatMap((branch) => listChoices(branch, listKnown(content)) ?? []);
  return choice?.label ?? getExample(shape).replace(/^\[|\]$/g, '');
}

describe.each(collections)('a proposal for $name', (collection) => {
  const name = getProposalName(collection);
  const proposed = listProposed(collection);
  const always = { [ASKED.body]: 'Words.', [ASKED.source]: 'https://www.example.org/page' };

  test('with what must be there gives a file that passes', () => {
    const needed = proposed.filter(({ isRequired }) => isRequired);
    const answers = Object.fromEntries(needed.map(({ name, shape }) => [name, writeAnswer(shape)]));
    const content = createWorld();
    const { change, answer: text } = answer(name, { ...answers, ...always }, content);
    expect(text).toContain('Thank you');
    expect(change?.text).toContain('url: https://www.example.org/page');
    const entry = parseEntry(collection, change?.file ?? '', Buffer.from(change?.text ?? ''));
    if ('reason' in entry) throw new Error(entry.reason);
    const found = checkContent(
      { ...content, entries: [...content.entries, entry] },
      { buildDate: BUILD_DATE },
    );
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('takes each further answer alone', () => {
    const needed = proposed.filter(({ isRequired }) => isRequired);
    const answers = Object.fromEntries(needed.map(({ name, shape }) => [name, writeAnswer(shape)]));
    const content = createWorld();
    for (const { name: field, shape } of proposed.filter(({ isRequired }) => !isRequired)) {
      const { change, answer: text } = answer(
        name,
        { ...answers, ...always, [field]: writeAnswer(shape) },
        content,
      );
      // Some answers need another beside them; the person is told which.
      expect(change?.text ?? text, field).toMatch(change ? new RegExp(`^${field}:`, 'm') : /^- \S/m);
    }
  });

  test('without answers says which are missing', () => {
    const { change, answer: text } = answer(name, {});
    expect(change).toBeUndefined();
    for (const { label, isRequired } of getForm(name).fields) {
      if (isRequired) expect(text).toContain(`- ${label}: this is not answered.`);
    }
  });
});

test('a proposal of something that is there says so', () => {
  const { change, answer: text } = answer('propose-hubs', {
    title: 'The hub',
    summary: 'Rooms.',
    kind: 'Coworking space',
    source: 'A book',
  });
  expect(change).toBeUndefined();
  expect(text).toContain('Nothing is overwritten.');
});

describe('a correction', () => {
  const correct = (answers: Readonly<Record<string, string>>) =>
    answer(CORRECTION.name, {
      entry: 'https://mostovi.example/hubs/the-hub/',
      source: 'https://www.example.org/page',
      ...answers,
    });

  test('changes its field and the sources, and nothing else', () => {
    const { change } = correct({ field: 'Kind', value: 'Makerspace' });
    expect(change?.text).toBe(
      HUB.replace('kind: coworking', 'kind: makerspace').replace(
        'city: nis',
        'sources:\n  - {title: www.example.org, url: https://www.example.org/page}\ncity: nis',
      ),
    );
  });

  test('adds a field that the file does not have, where it belongs', () => {
    const { change } = correct({ field: 'Website', value: 'https://hub.example' });
    expect(change?.text).toContain('city: nis\nwebsite: https://hub.example\n---');
  });

  test('that is wrong is refused', () => {
    const { change, answer: text } = correct({ field: 'Website', value: 'hub' });
    expect(change).toBeUndefined();
    expect(text).toContain('- Website: Write the complete web address');
  });

  test('of the text waits for a person', () => {
    expect(correct({ field: 'Text of the page', value: 'x' })).toEqual({
      answer: expect.stringContaining('by hand'),
    });
  });

  test('of a page that is none is told', () => {
    expect(correct({ entry: 'hubs/none', field: 'Kind', value: 'x' }).answer).toContain(
      'no page of this site',
    );
  });
});

test('a confirmation writes the day', () => {
  const { change } = answer(CONFIRMATION.name, { entry: 'hubs/the-hub', source: 'I run it.' });
  expect(change?.text).toContain(`\nconfirmed: ${BUILD_DATE}\n`);
});

test('an issue of no form has no answer', () => {
  expect(answerIssue(createWorld(), { labels: ['bug'], body: '' }, BUILD_DATE)).toBeUndefined();
});

describe('hostile answers do nothing', () => {
  const EVIL = [
    '@everyone',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '---\nkind: x\n---',
    '../../../etc/passwd',
    '$(touch /tmp/x) `id`',
    '{{ constructor }}',
    '!!js/function "x"',
    '&a *a',
    'https://evil.example',
    '\u202ereversed',
    '\u0000',
    '### Kind\n\nedih',
    'x'.repeat(100_000),
  ];

  const listNodes = (node: SourceNode): SourceNode[] => [
    node,
    ...('children' in node ? (node.children as SourceNode[]).flatMap(listNodes) : []),
  ];

  test.each(EVIL.map((text) => [text.slice(0, 40), text]))('%j', (_name, evil) => {
    const content = createWorld();
    for (const form of listForms()) {
      const answers = Object.fromEntries(form.fields.map(({ id }) => [id, evil]));
      for (const given of [answers, { ...answers, entry: 'hubs/the-hub' }]) {
        const { change, answer: text } = answer(form.name, given, content);
        const kinds = listNodes(parseMarkdown(text)).map(({ type }) => type);
        expect(kinds.filter((kind) => ['link', 'image', 'html'].includes(kind))).toEqual([]);
        expect(text).not.toMatch(/@everyone|https:\/\/evil/);
        if (change) expect(change.file).toMatch(/^[a-z]+\/[a-z0-9-]+\.md$/);
      }
    }
  });
});
