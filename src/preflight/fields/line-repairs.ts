/** The signs of a line: dashes, colons, quotes and brackets. */
import type { Shape } from '#collections/shape.ts';
import { type Message, say } from '#messages/message.ts';
import type { DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { quoteText } from '#text/yaml-text.ts';
import type { YamlLines, YamlRepair } from './yaml-repair-types.ts';

/** The name of a field with which a line begins, whatever follows it. */
const KEY = /^(\s*)((?:- )*)([\w-]+)(.*)$/;

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

/** Puts another text in the place of the line. */
type ChangeLine = (code: DiagnosticCode, message: Message, changed: string, column?: number) => YamlRepair;

/** The line with other signs. */
export function* repairLine({ lines, shape }: YamlLines, line: number): Generator<YamlRepair> {
  const text = lines[line - 1] ?? '';
  const change: ChangeLine = (code, message, changed, column = 1) => ({
    ...{ code, message, line, column, count: 1, lines: [changed] },
  });
  if (/^\.{2,}\s*$|^…\s*$/.test(text)) {
    yield { ...change('yaml-documents', say('yaml', 'dots'), ''), lines: [] };
  }
  yield* repairDashes(text, change);
  yield* repairColon(text, shape, change);
  yield* repairQuotes(text, change);
  yield* repairBrackets(text, change);
}

/** The dashes that end the fields, and those of an item. */
function* repairDashes(text: string, change: ChangeLine): Generator<YamlRepair> {
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
}

/** The colon behind the name of a field. */
function* repairColon(text: string, shape: Shape, change: ChangeLine): Generator<YamlRepair> {
  const [, before = '', items = '', name = '', behind = ''] = KEY.exec(text) ?? [];
  if (!listNames(shape).has(name) || /^:\s/.test(behind)) return;
  const value = /^\s*(?:[:=;：]|->)?\s*(.*)$/.exec(behind)?.[1] ?? '';
  const isSpaceOnly = /^:\S/.test(behind);
  const message = isSpaceOnly ? say('yaml', 'spaceBehindColon') : say('yaml', 'colonAndSpace', name);
  yield change('yaml-colon', message, `${before}${items}${name}: ${value}`.trimEnd());
}

/** Quotes that are not in pairs, and text that needs them. */
function* repairQuotes(text: string, change: ChangeLine): Generator<YamlRepair> {
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
}

/** Brackets that are not in pairs. */
function* repairBrackets(text: string, change: ChangeLine): Generator<YamlRepair> {
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
