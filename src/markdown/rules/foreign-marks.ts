/** Finds the marks of other tools, which mean nothing here and would be shown as they stand. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { getText, type SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';
import type { Found, Piece } from './prose.ts';

interface Mark {
  pattern: RegExp;
  explain: (match: RegExpMatchArray) => Pick<DiagnosticText, 'message' | 'suggestion'>;
  /** True if the suggestion replaces the mark whole; otherwise it is a sample. */
  isExact: boolean;
}

/** Marks within running text. */
const MARKS: readonly Mark[] = [
  {
    // Liquid, Nunjucks, Hugo.
    pattern: /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/g,
    explain: ([written = '']) => ({
      message: say('bodies', 'foreignCommand', written),
      ...(/site\.(?:baseurl|url)/.test(written) ? { suggestion: '' } : {}),
    }),
    isExact: true,
  },
  {
    // kramdown and Pandoc: classes, ids and attributes behind a heading, a link or a paragraph.
    pattern:
      /[ \t]*\{:[^{}\n]+\}|[ \t]+\{(?:[.#][\w-]+|[\w-]+="[^"\n]*")(?:\s+(?:[.#][\w-]+|[\w-]+="[^"\n]*"))*\}(?=\s*$)|(?<=[\])])\{[.#:][^{}\n]*\}/gm,
    explain: ([written = '']) => ({
      message: say('bodies', 'foreignClass', written.trim()),
      suggestion: '',
    }),
    isExact: true,
  },
  {
    pattern: /!\[\[([^[\]\n|]+)(?:\|[^[\]\n]*)?\]\]/g,
    explain: ([written = '', file = '']) => ({
      message: say('bodies', 'foreignPicture', written),
      suggestion: say('bodies', 'foreignPictureSample', file.trim()),
    }),
    isExact: false,
  },
  {
    // Without spaces at its ends: prose about wikis has them.
    pattern: /(?<!!)\[\[(?!\s|_?toc_?\]\])([^[\]\n|]+)(?:\|([^[\]\n]+))?(?<!\s)\]\]/gi,
    explain: ([written = '', page = '', words = page]) => ({
      message: say('bodies', 'foreignLink', written),
      suggestion: `[${words.trim()}](/…/)`,
    }),
    isExact: false,
  },
  {
    pattern: /(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/g,
    explain: ([written = '', words = '']) => ({
      message: say('bodies', 'foreignHighlight', written),
      suggestion: `**${words}**`,
    }),
    isExact: true,
  },
  {
    pattern: /%%[^%\n]*\p{L}[^%\n]*%%/gu,
    explain: ([written = '']) => ({
      message: say('bodies', 'foreignRemark', written),
    }),
    isExact: false,
  },
];

/** A cheap test first: hardly any text has one of these. */
const SIGNS = /\{[{%:.#\w]|\[\[|==|%%|\^\[/;

const createMark = (
  { message, suggestion }: Pick<DiagnosticText, 'message' | 'suggestion'>,
  replaces?: string,
): DiagnosticText => ({ code: 'foreign-mark', message, suggestion, replaces });

/** Lists marks within a paragraph, heading or cell, outside of code. */
export function listForeignMarks(node: SourceNode, pieces: readonly Piece[], source: string): Found[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const text = source.slice(start, end);
  if (!SIGNS.test(text)) return [];
  const isText = (index: number) =>
    pieces.some((piece) => index >= piece.offset && index < piece.offset + piece.text.length);
  const marks = MARKS.flatMap(({ pattern, explain, isExact }) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const at = start + match.index;
      const first = at + (match[0].length - match[0].trimStart().length);
      if (!isText(first) || !isText(at + match[0].length - 1) || source[first - 1] === '\\') return [];
      const told = explain(match);
      const replaces = isExact && told.suggestion !== undefined ? match[0] : undefined;
      return [[first, { ...createMark(told, replaces) }]];
    }),
  );
  return [...marks, ...listInlineFootnotes(text, start, isText)];
}

/** `^[The words of the note]` becomes a number, and a note below the paragraph. */
function listInlineFootnotes(text: string, start: number, isText: (index: number) => boolean): Found[] {
  return [...text.matchAll(/\^\[((?:[^[\]\n]|\[[^\]\n]*\]\([^)\n]*\))+)\]/g)].flatMap(
    (match, index): Found[] => {
      const [written, words = ''] = match;
      // A number or a single word in brackets can be an exponent.
      if (!isText(start + match.index) || !/\p{L}.*\s/u.test(words)) return [];
      const name = `note-${index + 1}`;
      const rest = text.slice(match.index + written.length);
      const message = say('bodies', 'foreignFootnote', written);
      const suggestion = `[^${name}]${rest}\n\n[^${name}]: ${words}`;
      return [[start + match.index, createMark({ message, suggestion }, written + rest)]];
    },
  );
}

/** What callouts are called elsewhere, by the tone that they have here. */
const WARNINGS: ReadonlySet<string> = new Set([
  'warning',
  'caution',
  'danger',
  'important',
  'attention',
  'error',
  'bug',
]);

function formatCallout(kind: string, title: string, lines: readonly string[]): string {
  const attributes = [
    ...(title === '' ? [] : [`title="${title.replaceAll('"', '’')}"`]),
    ...(WARNINGS.has(kind.toLowerCase()) && kind.toLowerCase() !== 'important' ? ['tone="warning"'] : []),
  ];
  const braces = attributes.length > 0 ? `{${attributes.join(' ')}}` : '';
  return [`:::callout${braces}`, ...lines, ':::'].join('\n');
}

/** A quotation that is a callout on GitHub and in Obsidian: `> [!NOTE]`. */
export function findAlert(node: SourceNode<'blockquote'>, source: string): DiagnosticText | undefined {
  const text = source.slice(node.position?.start.offset, node.position?.end.offset);
  const [first = '', ...rest] = text.split('\n');
  const [, kind = '', title = ''] = /^>\s*\[!([a-z]+)\][+-]?[ \t]*(.*)$/i.exec(first) ?? [];
  if (kind === '') return undefined;
  const lines = rest.map((line) => line.replace(/^[ \t]*>[ \t]?/, ''));
  const message = say('bodies', 'foreignCallout', `[!${kind}]`);
  const isPlain = lines.some((line) => line.trim() !== '') && !lines.some((line) => line.startsWith(':::'));
  return createMark(
    { message, suggestion: isPlain ? formatCallout(kind, title.trim(), lines) : ':::callout' },
    isPlain ? text : undefined,
  );
}

/** A paragraph that is a command elsewhere: a table of contents, an admonition of MkDocs. */
export function findForeignParagraph(
  node: SourceNode<'paragraph'>,
  source: string,
): DiagnosticText | undefined {
  const text = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (/^(?:\[\[?_?toc_?\]\]?|\{:\s*toc\s*\}|\$\{toc\})$/i.test(text.trim())) {
    const message = say('bodies', 'foreignContents', text.trim());
    return createMark({ message, suggestion: '' }, text);
  }
  const [first = '', ...rest] = text.split('\n');
  const [, kind = '', title = ''] =
    /^(?:!!!|\?\?\?\+?)[ \t]+(\w+)(?:[ \t]+"([^"]*)")?[ \t]*$/.exec(first) ?? [];
  if (kind === '') return undefined;
  const message = say('bodies', 'foreignCallout', first);
  const lines = rest.map((line) => line.trim());
  const isWhole = lines.length > 0;
  return createMark(
    { message, suggestion: isWhole ? formatCallout(kind, title, lines) : ':::callout' },
    isWhole ? text : undefined,
  );
}

/** Rows of a table without the line below the head, which makes a table of them. */
export function findTableDiagnostic(
  node: SourceNode<'paragraph'>,
  source: string,
): DiagnosticText | undefined {
  const text = source.slice(node.position?.start.offset, node.position?.end.offset);
  const lines = text.split('\n');
  const [head = ''] = lines;
  if (lines.length < 2 || !lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) return undefined;
  const columns = head
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/).length;
  return {
    code: 'table-head',
    message: say('bodies', 'tableHead'),
    suggestion: `${head}\n|${'---|'.repeat(columns)}`,
    replaces: head,
  };
}

/** `##What comes next`: no space behind the signs. A single sign can be a hashtag. */
export function listHeadingsWithoutSpace(
  node: SourceNode<'paragraph'>,
  pieces: readonly Piece[],
  source: string,
): Found[] {
  const start = node.position?.start.offset ?? 0;
  const text = source.slice(start, node.position?.end.offset);
  if (!text.includes('##')) return [];
  return [...text.matchAll(/^(#{2,6})([^#\s].*)$/gm)].flatMap((match): Found[] => {
    const [written, signs = '', words = ''] = match;
    const at = start + match.index;
    if (!pieces.some(({ offset, text }) => at >= offset && at < offset + text.length)) return [];
    const message = say('bodies', 'headingSpace');
    return [[at, { code: 'heading-space', message, suggestion: `${signs} ${words}`, replaces: written }]];
  });
}

/** Three hyphens right under a paragraph make a heading of it, where a line across was meant. */
export function findDashesDiagnostic(
  node: SourceNode<'heading'>,
  source: string,
): DiagnosticText | undefined {
  const text = source.slice(node.position?.start.offset, node.position?.end.offset);
  const lines = text.split('\n');
  if (node.depth !== 2 || text.startsWith('#') || lines.at(-1)?.trim() !== '---') return undefined;
  // A heading ends without a full stop.
  if (!/[.!?:…]["”’)]?$/.test(getText(node).trim())) return undefined;
  return {
    code: 'heading-dashes',
    message: say('bodies', 'headingDashes'),
    suggestion: [...lines.slice(0, -1), '', '---'].join('\n'),
    replaces: text,
  };
}
