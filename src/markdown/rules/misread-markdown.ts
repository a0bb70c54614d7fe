/** Finds text that Markdown would show differently, or not at all. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { getText, type SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';

/** Checks a heading, whose source is given: only the title of the page has level 1, and no level is skipped. */
export function findHeadingDiagnostic(
  node: SourceNode<'heading'>,
  depthBefore: number,
  source: string,
): DiagnosticText | undefined {
  const text = getText(node).trim();
  if (text === '') return { code: 'heading-empty', message: say('bodies', 'headingEmpty') };
  if (node.depth === 1) {
    return {
      code: 'heading-first-level',
      message: say('bodies', 'headingFirst'),
      suggestion: formatHeading(2, source),
      replaces: source,
    };
  }
  if (node.depth <= depthBefore + 1) return undefined;
  return {
    code: 'heading-order',
    message:
      depthBefore === 1
        ? say('bodies', 'headingNotSecond', node.depth)
        : say('bodies', 'headingSkips', node.depth, depthBefore),
    suggestion: formatHeading(depthBefore + 1, source),
    replaces: source,
  };
}

/** The same heading with another level, whether signs stand before it or a line below it. */
function formatHeading(depth: number, source: string): string {
  const words = source.startsWith('#') ? source.replace(/^#+\s*/, '') : source.replace(/\n[=-]+\s*$/, '');
  return `${'#'.repeat(depth)} ${words.trim().replace(/\s+/g, ' ')}`;
}

/** Checks a numbered list: Markdown counts from the first number and ignores the others. */
export function findListDiagnostic(node: SourceNode<'list'>, source: string): DiagnosticText | undefined {
  if (!node.ordered) return undefined;
  const numbers = node.children.map((item) =>
    Number.parseInt(source.slice(item.position?.start.offset, item.position?.end.offset), 10),
  );
  const [first = 1] = numbers;
  const wrong = numbers.findIndex((number, index) => number !== first + index);
  // "1." for every item is a common style.
  if (wrong === -1 || numbers.every((number) => number === first)) return undefined;
  return {
    code: 'list-number',
    message: say(
      'bodies',
      'listNumbers',
      numbers.map((_, index) => first + index),
      numbers,
    ),
    suggestion: say('bodies', 'listNumberSample', first + wrong),
  };
}

/** Lists rows with more cells than the table head: the extra cells would be dropped. */
export function listTableDiagnostics(
  node: SourceNode<'table'>,
): [row: SourceNode<'tableRow'>, diagnostic: DiagnosticText][] {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  return rows
    .filter((row) => row.children.length > columns)
    .map((row) => [
      row,
      {
        code: 'table-cells',
        message: say('bodies', 'tableCells', row.children.length, columns),
        suggestion: say('bodies', 'tableCellsSample'),
      },
    ]);
}

/** Lists text after the language of a code block, which is never shown, and code blocks that never end. */
export function listCodeDiagnostics(node: SourceNode<'code'>, source: string): DiagnosticText[] {
  const diagnostics: DiagnosticText[] = [];
  const text = source.slice(node.position?.start.offset, node.position?.end.offset);
  const [, signs = ''] = /^(`{3,}|~{3,})/.exec(text) ?? [];
  if (signs === '') return diagnostics;
  if (node.meta) {
    diagnostics.push({
      code: 'code-title',
      message: say('bodies', 'codeTitle', node.meta),
      suggestion: `${signs}${node.lang ?? ''}`,
    });
  }
  const lines = text.split('\n');
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd() : '';
  if (!last.startsWith(signs) || last.replaceAll(signs.charAt(0), '') !== '') {
    diagnostics.push({
      code: 'code-unclosed',
      message: say('bodies', 'codeOpen'),
      suggestion: say('bodies', 'codeEndSample', signs),
    });
  }
  return diagnostics;
}

/** Finds text struck out by single tildes, which more often mean "about" or "to". */
export function findStrikeDiagnostic(node: SourceNode<'delete'>, source: string): DiagnosticText | undefined {
  const text = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (text.startsWith('~~')) return undefined;
  return {
    code: 'text-lost',
    message: say('bodies', 'strike', text),
    suggestion: `\\~${text.slice(1, -1)}\\~`,
    replaces: text,
  };
}
