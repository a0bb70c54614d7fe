import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '#preflight/diagnostics/diagnostic.ts';

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
});
