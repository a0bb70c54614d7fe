/**
 * Reads the lines of colons that open and close a block, and replaces each with a comment. A comment may stand
 * wherever such a line may, so the parser needs no directives, and all other colons (18:30, `a:b`, `::x`) stay text.
 */

import type { DiagnosticList, Place } from '#markdown/syntax/diagnostics.ts';
import { parseMarkdown, type SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';
import { explainUnknownBlock } from './block-names.ts';
import { getBlock } from './blocks.ts';
import { MAX_DEPTH, tooDeep } from './depth.ts';
import { type Attribute, readAttributes } from './fence-attributes.ts';

/** A block between two lines of colons: `:::figure{credit="Ana"}` to `:::`. */
export interface Fence {
  name: string;
  attributes: Attribute[];
  opened: Place;
  closed: boolean;
}

export interface FencedSource {
  /** The Markdown with a comment for each line of colons. Line numbers stay the same. */
  source: string;
  /** By the number in the comment. */
  fences: Fence[];
  /** A word that no comment of the editor begins with. */
  key: string;
}

interface OpenFence {
  index: number;
  colons: number;
  /** How many quotations are around it. */
  quotes: number;
}

/** Markers of quotations and lists, two or more colons, and the rest of the line. */
const LINE = /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(:{2,})(.*?)\s*$/;

/** Finds the blocks of a body. Reports misspelt blocks, unclosed blocks, and closing colons without a block. */
export function readFences(source: string, diagnostics: DiagnosticList): FencedSource {
  const key = findFreeKey(source);
  if (!source.includes('::')) return { source, fences: [], key };
  const codeLines = listCodeLines(parseMarkdown(source));
  const lines = source.split('\n');
  const fences: Fence[] = [];
  const open: OpenFence[] = [];
  for (const [index, text] of lines.entries()) {
    const [, prefix = '', { length: colons } = '', rest = ''] = LINE.exec(text) ?? [];
    if (colons === 0 || codeLines.has(index + 1)) continue;
    const place = { line: index + 1, column: prefix.length + 1 };
    const quotes = prefix.split('>').length - 1;
    if (colons === 2) reportTwoColons(place, rest, diagnostics);
    else if (rest !== '') {
      const fence = readOpening(colons, rest, place, diagnostics);
      if (!fence) continue;
      if (open.length === MAX_DEPTH) {
        diagnostics.add(place, tooDeep);
        return { source, fences: [], key };
      }
      lines[index] = `${prefix}<!--${key}-${fences.length}-->`;
      open.push({ index: fences.length, colons, quotes });
      fences.push(fence);
    } else {
      const opener = open.at(-1);
      const fence = opener && fences[opener.index];
      if (!fence || opener.colons > colons || opener.quotes !== quotes || /[^\s>]/.test(prefix)) {
        diagnostics.add(place, {
          code: 'directive-unknown',
          message: say('bodies', 'closesNothing', ':'.repeat(colons)),
        });
        continue;
      }
      lines[index] = `${prefix}<!--/${key}-${opener.index}-->`;
      fence.closed = true;
      open.pop();
    }
  }
  for (const { name, opened } of fences.filter((fence) => !fence.closed)) {
    diagnostics.add(opened, {
      code: 'directive-place',
      message: say('bodies', 'blockOpen', name),
      suggestion: say('bodies', 'blockEndSample'),
    });
  }
  return { source: lines.join('\n'), fences, key };
}

/** The fence that a comment node belongs to, and which end it is. */
export function parseMarker(
  node: { type: string; value?: string },
  { fences, key }: FencedSource,
): { fence: Fence; closes: boolean } | undefined {
  if (node.type !== 'html' && node.type !== 'raw') return undefined;
  const [, slash, word, number] = /^\s*<!--(\/?)(\w+)-(\d+)-->\s*$/.exec(node.value ?? '') ?? [];
  const fence = word === key ? fences[Number(number)] : undefined;
  return fence && { fence, closes: slash === '/' };
}

function findFreeKey(source: string): string {
  let key = 'block';
  while (source.includes(`${key}-`)) key += 'k';
  return key;
}

function readOpening(
  colons: number,
  rest: string,
  place: Place,
  diagnostics: DiagnosticList,
): Fence | undefined {
  const [, space = '', name = '', tail = ''] = /^(\s*)([A-Za-z][\w-]*)?(.*)$/.exec(rest) ?? [];
  if (name === '') {
    diagnostics.add(place, {
      code: 'directive-unknown',
      message: say('bodies', 'blockName'),
    });
    return undefined;
  }
  const replaces = ':'.repeat(colons) + space + name;
  if (!getBlock(name)) diagnostics.add(place, { ...explainUnknownBlock(name), replaces });
  else if (space !== '') {
    const message = say('bodies', 'blockSpace', name);
    diagnostics.add(place, { code: 'directive-unknown', message, suggestion: `:::${name}`, replaces });
  }
  const column = place.column + colons + space.length + name.length;
  const attributes = readAttributes(tail, { line: place.line, column }, name, diagnostics);
  return { name, attributes, opened: place, closed: false };
}

/** Two colons are plain text, unless a block’s name follows: then one colon is missing. */
function reportTwoColons(place: Place, rest: string, diagnostics: DiagnosticList): void {
  const name = /^([A-Za-z][\w-]*)(?:$|[\s{[])/.exec(rest)?.[1];
  if (name === undefined || !getBlock(name)) return;
  const message = say('bodies', 'twoColons', name);
  diagnostics.add(place, {
    code: 'directive-unknown',
    message,
    suggestion: `:::${name}`,
    replaces: `::${name}`,
  });
}

/** Lines inside code, where colons mean nothing. Not recursive: the body may be deeper than the stack. */
function listCodeLines(root: SourceNode): Set<number> {
  const lines = new Set<number>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'code' && node.position) {
      for (let line = node.position.start.line; line <= node.position.end.line; line += 1) lines.add(line);
    }
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return lines;
}
