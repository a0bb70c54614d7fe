/**
 * Finds the line that makes YAML unreadable, and that line as it should be. A parser names the place where it gave up,
 * which can be far below: so changes of single lines are tried, and the one that makes the fields readable is told.
 */
import type { z } from 'zod';
import { branchFor, propertyOf, type Shape } from '#collections/shape.ts';
import { parseYaml, type YamlDiagnostic } from '#entries/yaml/parse.ts';
import { type Message, say } from '#messages/message.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { quoteText } from '#text/yaml-text.ts';
import { listSchemaErrors } from './schema-errors.ts';
import { explainYaml } from './yaml-messages.ts';

/** The lines of YAML in a file, and what they are to hold. */
export interface YamlLines {
  /** All lines of the file. */
  lines: readonly string[];
  /** The first and the last line of the YAML, from 1. */
  first: number;
  last: number;
  schema: z.ZodType;
  shape: Shape;
}

export interface YamlRepair {
  code: DiagnosticCode;
  message: Message;
  /** The first line that changes, from 1. */
  line: number;
  /** From 1. */
  column: number;
  /** How many lines are replaced. Undefined if no change is known. */
  count?: number;
  /** What replaces them; as many lines, or lines that are empty. */
  lines?: readonly string[];
}

/** More mistakes than these are told when the first are mended. */
const MOST = 8;

/** In more than these, no changes are tried: each costs a reading of all lines. */
const [MOST_LINES, MOST_LETTERS] = [2000, 50_000];

/**
 * Lists the mistakes that make YAML unreadable, one for each line that has to change. Ends with the first for which no
 * change is known: what follows it can’t be judged.
 */
export function listYamlRepairs(source: YamlLines): YamlRepair[] {
  const repairs: YamlRepair[] = [];
  let lines = [...source.lines];
  for (let round = 0; round < MOST; round += 1) {
    const state = judge({ ...source, lines });
    const first = state.diagnostics.find(({ code }) => !LOCAL.has(code));
    if (!first) {
      repairs.push(...state.diagnostics.map((diagnostic) => explainLocal(diagnostic, lines)));
      break;
    }
    const stray = findStrayAddress(lines, first.line);
    if (stray) {
      repairs.push(stray);
      break;
    }
    const repair = isLong(lines) ? undefined : findBest({ ...source, lines }, state, first);
    if (!repair) {
      const { code, message } = explainYaml(first, lines);
      // What is missing at the end is told on the last line; without a line between the dashes, on the second dashes.
      const last = Math.max(source.first, source.last);
      repairs.push({ code, message, line: Math.min(first.line, last), column: first.column });
      break;
    }
    repairs.push(repair);
    lines = applyRepair(lines, repair);
  }
  return repairs.sort((a, b) => a.line - b.line);
}

const isLong = (lines: readonly string[]): boolean =>
  lines.length > MOST_LINES || lines.reduce((sum, { length }) => sum + length, 0) > MOST_LETTERS;

/** An address on a line of its own, where an item of a list is meant. What it is called is not known. */
function findStrayAddress(lines: readonly string[], line: number): YamlRepair | undefined {
  const [, address] = /^\s*(?:- )?(https?:\/\/\S+)\s*$/.exec(lines[line - 1] ?? '') ?? [];
  if (address === undefined) return undefined;
  const message = say('yaml', 'strayAddress', address);
  return { code: 'yaml-unreadable', message, line, column: 1 };
}

/** Mistakes that leave all other lines as they are. */
const LOCAL: ReadonlySet<YamlDiagnostic['code']> = new Set([
  ...(['ALIAS', 'ANCHOR', 'BAD_DQ_ESCAPE', 'DUPLICATE_KEY', 'REMARK', 'SMART_QUOTE', 'TAG'] as const),
]);

function explainLocal(diagnostic: YamlDiagnostic, lines: readonly string[]): YamlRepair {
  const { code, message, suggestion } = explainYaml(diagnostic, lines);
  const { line, column } = diagnostic;
  const told = { code, message, line, column };
  return suggestion === '' ? told : { ...told, count: 1, lines: [suggestion] };
}

/** The lines after a repair, as many as before. */
function applyRepair(
  lines: readonly string[],
  { line, count = 0, lines: changed = [] }: YamlRepair,
): string[] {
  // Text that moves below the fields leaves an empty line.
  if (changed.length > count) return lines.with(line - 1, '');
  const padded = [...changed, ...Array(Math.max(0, count - changed.length)).fill('')];
  return lines.toSpliced(line - 1, count, ...padded);
}

interface State {
  diagnostics: readonly YamlDiagnostic[];
  /** Less is better. */
  score: number;
}

const CLOSING = /^---[ \t]*$/;

function judge({ lines, first, last, schema, shape }: YamlLines): State {
  const yaml = lines.slice(first - 1, last);
  const end = yaml.findIndex((line) => CLOSING.test(line));
  const text = `${(end === -1 ? yaml : yaml.slice(0, end)).join('\n')}\n`;
  const { diagnostics, data } = parseYaml(text, shape, first - 1);
  if (diagnostics.length > 0) return { diagnostics, score: diagnostics.length * 1000 };
  // Text alone, or a list, is valid YAML and holds no field.
  if (shape.type === 'object' && (typeof data !== 'object' || data === null || Array.isArray(data))) {
    return { diagnostics: [{ line: first, column: 1, code: 'NO_FIELDS' }], score: 1000 };
  }
  return { diagnostics, score: listSchemaErrors(schema, data).length };
}

function findBest(source: YamlLines, state: State, first: YamlDiagnostic): YamlRepair | undefined {
  let best: YamlRepair | undefined;
  let least = state.score;
  for (const repair of listCandidates(source, state, first)) {
    const lines = applyRepair(source.lines, repair);
    const { score } = judge({ ...source, lines });
    if (score >= least || Math.floor(score / 1000) >= Math.floor(state.score / 1000)) continue;
    best = repair;
    least = score;
    if (score === 0) break;
  }
  return best;
}

/** Changes that may help, the likeliest first. */
function* listCandidates(source: YamlLines, state: State, first: YamlDiagnostic): Generator<YamlRepair> {
  for (const diagnostic of state.diagnostics.slice(0, 2)) yield* explainPlace(source, diagnostic);
  const near = listNear(source, first.line);
  const isField = (line: string) => findField(line, source.shape) !== undefined;
  for (const line of near) yield* repairTabs(source, line);
  for (const line of near) yield* repairLine(source, line, isField);
  for (const line of near) yield* repairProse(source, line);
  for (const line of near) yield* repairLostDash(source, line);
  yield* repairIndents(source, first.line);
  yield* repairLostName(source, first.line);
}

/** What the parser says of a place, with its own correction. */
function* explainPlace(source: YamlLines, diagnostic: YamlDiagnostic): Generator<YamlRepair> {
  const { code, message, suggestion } = explainYaml(diagnostic, source.lines);
  const { line, column } = diagnostic;
  if (code === 'yaml-tab') return;
  if (code === 'yaml-indent' && suggestion !== '') {
    yield createIndentRepair(source, line, 1, getIndent(suggestion));
  } else if (suggestion !== '') yield { code, message, line, column, count: 1, lines: [suggestion] };
}

/** Lines around a place: the place, then those above, then one below. */
function listNear({ first, last }: YamlLines, line: number): number[] {
  const offsets = [0, -1, 1, -2, -3, -4, 2];
  const near = offsets.map((offset) => line + offset).filter((other) => other >= first && other <= last);
  return near.includes(first) ? near : [...near, first];
}

const KEY = /^(\s*)((?:- )*)([\w-]+)(.*)$/;

/** The name of a field with which a line begins, whatever follows it. */
function findField(line: string, shape: Shape): string | undefined {
  const [, , , name = ''] = KEY.exec(line) ?? [];
  return listNames(shape).has(name) ? name : undefined;
}

const namesOf = new WeakMap<Shape, ReadonlySet<string>>();

/** The names of all fields within a shape. */
function listNames(shape: Shape): ReadonlySet<string> {
  const known = namesOf.get(shape);
  if (known) return known;
  const names = new Set<string>();
  const add = (inner: Shape): void => {
    for (const [name, property] of Object.entries(inner.properties ?? {})) {
      names.add(name);
      add(property);
    }
    for (const part of [...(inner.anyOf ?? []), inner.items]) if (part) add(part);
  };
  add(shape);
  namesOf.set(shape, names);
  return names;
}

function* repairLine(
  { lines }: YamlLines,
  line: number,
  isField: (line: string) => boolean,
): Generator<YamlRepair> {
  const text = lines[line - 1] ?? '';
  const change = (code: DiagnosticCode, message: Message, changed: string, column = 1): YamlRepair => ({
    ...{ code, message, line, column, count: 1, lines: [changed] },
  });
  if (/^\.{2,}\s*$|^…\s*$/.test(text)) {
    yield { ...change('yaml-documents', say('yaml', 'dots'), ''), lines: [] };
  }
  // Dashes.
  if (/^[-–—―−]{1,6}\s*$/.test(text) && text.trim() !== '---') {
    yield change('front-matter-dashes', say('yaml', 'endDashes'), '---');
  }
  const [, indent = '', dashes = '', rest = ''] = /^(\s*)((?:[-–—•*]+\s*)+)(.*)$/.exec(text) ?? [];
  if (dashes !== '' && /^(?:[\w-]+:(?:\s|$)|\{)/.test(rest)) {
    if (dashes.trim() !== '-' || dashes !== '- ') {
      yield change('yaml-dash', say('yaml', 'item'), `${indent}- ${rest}`);
    }
    yield change('yaml-dash', say('yaml', 'noItem'), `${indent}${rest}`, indent.length + 1);
    const width = dashes.replace(/\S/g, ' ');
    yield change('yaml-dash', say('yaml', 'noNewItem'), `${indent}${width}${rest}`);
  } else if (dashes !== '' && rest !== '' && dashes !== '- ') {
    yield change('yaml-dash', say('yaml', 'item'), `${indent}- ${rest}`);
  }
  // Colons.
  const [, before = '', items = '', name = '', behind = ''] = KEY.exec(text) ?? [];
  if (isField(text)) {
    const value = /^\s*(?:[:=;：]|->)?\s*(.*)$/.exec(behind)?.[1] ?? '';
    if (/^(?!:\s)/.test(behind)) {
      const isSpaceOnly = /^:\S/.test(behind);
      const message = isSpaceOnly ? say('yaml', 'spaceBehindColon') : say('yaml', 'colonAndSpace', name);
      yield change('yaml-colon', message, `${before}${items}${name}: ${value}`.trimEnd());
    }
  }
  // Quotes.
  const [, head = '', written = ''] = /^(\s*(?:- )*(?:[\w-]+:\s+)?)(.*\S)\s*$/.exec(text) ?? [];
  for (const quote of ['"', "'"]) {
    if (written.split(quote).length % 2 !== 0) continue;
    const message = say('yaml', 'quoteAlone');
    if (written.startsWith(quote)) {
      yield change('yaml-quote', message, `${head}${written}${quote}`, head.length + 1);
      yield change('yaml-quote', message, head + written.slice(1), head.length + 1);
    }
    if (written.endsWith(quote)) yield change('yaml-quote', message, head + written.slice(0, -1));
    yield change('yaml-quote', message, text.replaceAll(quote, ''));
  }
  if (head.trim() !== '' && !/^[[{|>]/.test(written)) {
    const plain = written.replace(/^(["'])(.*)\1$/, '$2');
    yield change('yaml-quote', say('yaml', 'quoteAll'), head + quoteText(plain), head.length + 1);
  }
  // Brackets.
  for (const [open, close] of [
    ['[', ']'],
    ['{', '}'],
  ] as const) {
    const missing = text.split(open).length - text.split(close).length;
    const message = say('yaml', 'brackets', open, close);
    if (missing > 0) yield change('yaml-bracket', message, text.trimEnd() + close.repeat(missing));
    if (missing < 0) yield change('yaml-bracket', message, text.trimEnd().replace(close, ''));
    if (missing < 0) yield change('yaml-bracket', message, text.trimEnd().slice(0, missing));
  }
}

/** The line with spaces for its tabs: two each, or as many as the lines around it have. */
function* repairTabs(source: YamlLines, line: number): Generator<YamlRepair> {
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

const getIndent = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

/** Other indentations of single lines, then of several lines together. */
function* repairIndents(source: YamlLines, place: number): Generator<YamlRepair> {
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

function createIndentRepair({ lines }: YamlLines, line: number, count: number, indent: number): YamlRepair {
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

/** A line that begins an item as those above it begin, without their hyphen. */
function* repairLostDash({ lines, first }: YamlLines, line: number): Generator<YamlRepair> {
  const [, name = ''] = /^\s*([\w-]+):(?:\s|$)/.exec(lines[line - 1] ?? '') ?? [];
  const findDash = (other: string) => /^\s*- /.exec(other)?.[0] ?? '';
  const begins = (other: string) => {
    const dash = findDash(other);
    return dash !== '' && other.startsWith(`${name}:`, dash.length);
  };
  const item = name === '' ? undefined : lines.slice(first - 1, line - 1).findLast(begins);
  if (item === undefined) return;
  const changed = `${findDash(item)}${(lines[line - 1] ?? '').trimStart()}`;
  const message = say('yaml', 'newItem');
  yield { code: 'yaml-dash', message, line, column: 1, count: 1, lines: [changed] };
}

/** A line of text that belongs to the value above it, or below the fields. */
function* repairProse({ lines, first, last }: YamlLines, line: number): Generator<YamlRepair> {
  const text = lines[line - 1] ?? '';
  if (!/\s/.test(text.trim()) || /^\s*(?:-|[\w-]+:(?:\s|$))/.test(text) || line === first) return;
  const joined: YamlRepair = {
    code: 'yaml-prose',
    message: say('yaml', 'ofValueAbove'),
    ...{ line, column: 1, count: 1, lines: [`  ${text.trim()}`] },
  };
  const between = lines.slice(line, last);
  const moved: YamlRepair = {
    code: 'yaml-prose',
    message: say('yaml', 'textBelow'),
    ...{ line, column: 1, count: last - line + 2, lines: [...between, '---', '', text.trim()] },
  };
  const isContinued = /^\p{Ll}/u.test(text.trim());
  yield* isContinued ? [joined, moved] : [moved, joined];
}

/** Items without the name of their list. */
function* repairLostName({ lines, first, shape }: YamlLines, place: number): Generator<YamlRepair> {
  for (const line of [place, place - 1].filter((line) => line >= first)) {
    const text = lines[line - 1] ?? '';
    const [, key = ''] = /^\s*- \{?([\w-]+):/.exec(text) ?? [];
    for (const name of findLists(shape, [key])) {
      if (lines.some((other) => other.startsWith(`${name}:`))) continue;
      const message = say('fields', 'listNameMissing', [name]);
      yield { code: 'yaml-name', message, line, column: 1, count: 1, lines: [`${name}:\n${text}`] };
    }
  }
}

/** The lists of an object whose items can have all these fields. */
export function findLists(shape: Shape, keys: readonly string[]): string[] {
  return Object.entries(branchFor(shape, 'object')?.properties ?? {}).flatMap(([name, property]) => {
    const list = branchFor(property, 'array');
    const item = list?.type === 'array' ? branchFor(list.items, 'object') : undefined;
    return item && keys.every((key) => key !== '' && propertyOf(item, key)) ? [name] : [];
  });
}
