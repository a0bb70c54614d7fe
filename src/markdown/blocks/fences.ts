/**
 * Reads the lines of colons that open and close a block, and puts a comment in the place of each. A comment
 * stands wherever such a line may, so Markdown is parsed with no notion of directives, and whatever else has
 * colons in it (18:30, `a:b`, `::x`) stays the text that it is.
 */

import type { DiagnosticList, Place } from '#markdown/syntax/issues.ts';
import { parseMarkdown, type SourceNode } from '#markdown/syntax/satteri.ts';
import { explainUnknownBlock } from './block-names.ts';
import { getBlock } from './blocks.ts';
import { MAX_DEPTH, tooDeep } from './depth.ts';
import { type Attribute, readAttributes } from './fence-attributes.ts';

/** A block of colons: `:::figure{credit="Ana"}` to `:::`. */
export interface Fence {
  name: string;
  attributes: Attribute[];
  opened: Place;
  closed: boolean;
}

export interface FencedSource {
  /** The Markdown with a comment for each line of colons; its lines are those of the original. */
  source: string;
  /** By the number in their comments. */
  fences: Fence[];
  /** A word that no comment of the editor's begins with. */
  key: string;
}

interface OpenFence {
  index: number;
  colons: number;
  /** How many quotations it stands in. */
  quotes: number;
}

/** Marks of quotations and lists, two colons or more, and the rest of the line. */
const LINE = /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(:{2,})(.*?)\s*$/;

/** Finds the blocks of a body; tells of those that are misspelt or never closed, and of colons that close none. */
export function readFences(source: string, issues: DiagnosticList): FencedSource {
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
    if (colons === 2) reportTwoColons(place, rest, issues);
    else if (rest !== '') {
      const fence = readOpening(colons, rest, place, issues);
      if (!fence) continue;
      if (open.length === MAX_DEPTH) {
        issues.add(place, tooDeep);
        return { source, fences: [], key };
      }
      lines[index] = `${prefix}<!--${key}-${fences.length}-->`;
      open.push({ index: fences.length, colons, quotes });
      fences.push(fence);
    } else {
      const opener = open.at(-1);
      const fence = opener && fences[opener.index];
      if (!fence || opener.colons > colons || opener.quotes !== quotes || /[^\s>]/.test(prefix)) {
        issues.add(place, {
          code: 'directive-unknown',
          message: `"${':'.repeat(colons)}" closes no block here.`,
        });
        continue;
      }
      lines[index] = `${prefix}<!--/${key}-${opener.index}-->`;
      fence.closed = true;
      open.pop();
    }
  }
  for (const { name, opened } of fences.filter((fence) => !fence.closed)) {
    issues.add(opened, {
      code: 'directive-place',
      message: `The block "${name}" is never closed.`,
      suggestion: '::: on a line of its own, where the block ends',
    });
  }
  return { source: lines.join('\n'), fences, key };
}

/** The fence whose comment a node of either tree is, and which of its ends. */
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

function readOpening(colons: number, rest: string, place: Place, issues: DiagnosticList): Fence | undefined {
  const [, space = '', name = '', tail = ''] = /^(\s*)([A-Za-z][\w-]*)?(.*)$/.exec(rest) ?? [];
  if (name === '') {
    issues.add(place, {
      code: 'directive-unknown',
      message: 'Three colons begin a block, and its name follows.',
    });
    return undefined;
  }
  if (!getBlock(name)) issues.add(place, explainUnknownBlock(name));
  else if (space !== '') {
    const message = `No space stands between the colons and "${name}".`;
    issues.add(place, { code: 'directive-unknown', message, suggestion: `:::${name}` });
  }
  const column = place.column + colons + space.length + name.length;
  const attributes = readAttributes(tail, { line: place.line, column }, name, issues);
  return { name, attributes, opened: place, closed: false };
}

/** Two colons are text; only before a block's name one is missing. */
function reportTwoColons(place: Place, rest: string, issues: DiagnosticList): void {
  const name = /^([A-Za-z][\w-]*)(?:$|[\s{[])/.exec(rest)?.[1];
  if (name === undefined || !getBlock(name)) return;
  const message = `"::${name}" has two colons, and a block has three.`;
  issues.add(place, { code: 'directive-unknown', message, suggestion: `:::${name}` });
}

/** Lines on which colons are code. Without recursion: the body may be deeper than any stack. */
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
