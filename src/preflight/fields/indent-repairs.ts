/** Other indentations of lines, and spaces for tabs. */
import { say } from '#messages/message.ts';
import type { YamlLines, YamlRepair } from './yaml-repair-types.ts';

/** The line with spaces for its tabs: two each, or as many as the lines around it have. */
export function* repairTabs(source: YamlLines, line: number): Generator<YamlRepair> {
  const text = source.lines[line - 1] ?? '';
  const message = say('yaml', 'tabs');
  if (!/^\s*\t/.test(text)) return;
  const above = line > source.first ? (source.lines[line - 2] ?? '') : '';
  const wide = text.replace(/^\s+/, (space) => space.replaceAll('\t', '  '));
  const others = [...listIndents(source, line), 0].map((indent) => ' '.repeat(indent) + text.trimStart());
  const candidates = /:\s*$/.test(above) ? [wide, ...others] : [...others, wide];
  for (const changed of candidates)
    yield { code: 'yaml-tab', message, line, column: 1, count: 1, lines: [changed] };
}

export const getIndent = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

/** Other indentations of single lines, then of several lines together. */
export function* repairIndents(source: YamlLines, place: number): Generator<YamlRepair> {
  const { lines, first, last } = source;
  const isThere = (line: number) => (lines[line - 1] ?? '').trim() !== '';
  const near = [place, place - 1, place + 1, first, place - 2, place - 3, last];
  const candidates = [...new Set(near)].filter((line) => line >= first && line <= last && isThere(line));
  for (const line of candidates) {
    for (const indent of listIndents(source, line)) {
      yield createIndentRepair(source, line, 1, indent);
    }
  }
  for (const line of [first, ...candidates]) {
    const now = getIndent(lines[line - 1] ?? '');
    let end = line;
    while (end < last && (!isThere(end + 1) || getIndent(lines[end] ?? '') >= now)) end += 1;
    if (end === line) continue;
    for (const indent of listIndents(source, line)) {
      yield createIndentRepair(source, line, end - line + 1, indent);
    }
  }
}

/** Where a line could begin: with the lines around it, or below the one above. */
function listIndents({ lines, first }: YamlLines, line: number): number[] {
  const now = getIndent(lines[line - 1] ?? '');
  const above = line > first ? (lines[line - 2] ?? '') : '';
  const below = lines[line] ?? '';
  const behindDash = /^ *- */.exec(above)?.[0].length ?? getIndent(above);
  const others = lines.slice(first - 1, line).map(getIndent);
  const indents = [getIndent(above), behindDash, getIndent(below), 0, getIndent(above) + 2, ...others];
  return [...new Set(indents)].filter((indent) => indent >= 0 && indent !== now);
}

export function createIndentRepair(
  { lines }: YamlLines,
  line: number,
  count: number,
  indent: number,
): YamlRepair {
  const by = indent - getIndent(lines[line - 1] ?? '');
  const changed = lines
    .slice(line - 1, line - 1 + count)
    .map((text) =>
      text.trim() === '' ? text : ' '.repeat(Math.max(0, getIndent(text) + by)) + text.trimStart(),
    );
  const now = indent - by;
  const message =
    indent === 0 ? say('yaml', 'takeSpaces', now, count) : say('yaml', 'putSpaces', indent, now, count);
  return { code: 'yaml-indent', message, line, column: 1, count, lines: changed };
}
