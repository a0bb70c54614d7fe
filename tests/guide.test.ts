import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerIssue } from '#authoring/issue-forms/answer-issue.ts';
import { renderAnswers } from '#authoring/issue-forms/form-answers.ts';
import { listForms } from '#authoring/issue-forms/issue-form.ts';
import { readContent } from '#entries/read-content.ts';
import { SEVERITIES } from '#preflight/diagnostics/diagnostic.ts';
import { BUILD_DATE, writeContent } from '#tests/content.ts';

/** The editors’ guide: every diagnostic links to a section of it. */
const guide = readFileSync('content/README.md', 'utf8');
const codes = Object.keys(SEVERITIES);

describe('the editors’ guide', () => {
  test('explains every code, and none that there is not', () => {
    const sections = [...guide.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code);
    expect(sections.toSorted()).toEqual(codes.toSorted());
  });

  test('has something to say in every section', () => {
    const sections = guide.split(/^### /m).slice(1);
    const short = sections.filter((section) => (section.split('\n\n')[1]?.trim().length ?? 0) < 40);
    expect(short).toEqual([]);
  });

  test('lists every code with its severity', () => {
    const rows = Object.entries(SEVERITIES).map(
      ([code, severity]) => `| [\`${code}\`](#${code}) | ${severity} |`,
    );
    expect(guide).toContain(`| code | |\n|---|---|\n${rows.join('\n')}\n`);
  });

  test('leads nowhere but to its own sections and to files that are there', () => {
    const anchors = new Set(
      [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '');
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test('has pictures that are there, small and described', () => {
    const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(\.\.\/(docs\/pictures\/[^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(1);
    for (const [, alt = '', file = ''] of pictures) {
      expect(alt.length, file).toBeGreaterThan(20);
      expect(statSync(file).size, file).toBeLessThan(60_000);
    }
    const shown = pictures.map(([, , file = '']) => basename(file));
    expect(readdirSync('docs/pictures').toSorted()).toEqual(shown.toSorted());
  });

  test('shows the answer that a form really gets', () => {
    const form = listForms().find(({ name }) => name === 'propose-events');
    if (!form) throw new Error('No form');
    const given = {
      title: 'Forum of the river cities',
      summary: 'They meet.',
      kind: 'Forum',
      start: '2027-03-18',
    };
    const content = readContent(writeContent({}));
    const result = answerIssue(
      content,
      { labels: [form.name], body: renderAnswers(form, given) },
      BUILD_DATE,
    );
    const shown = /```text\n( {3}Thank you\.[\s\S]*?)\n {3}```/.exec(guide)?.[1]?.replace(/^ {3}/gm, '');
    expect(result?.answer).toBe(shown);
  });
});
