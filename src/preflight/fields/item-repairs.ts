/** Lines that belong to an item, a value or a list above them, and do not say so. */
import { branchFor, propertyOf, type Shape } from '#collections/shape.ts';
import { say } from '#messages/message.ts';
import type { YamlLines, YamlRepair } from './yaml-repair-types.ts';

/** A line that begins an item as those above it begin, without their hyphen. */
export function* repairLostDash({ lines, first }: YamlLines, line: number): Generator<YamlRepair> {
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
export function* repairProse({ lines, first, last }: YamlLines, line: number): Generator<YamlRepair> {
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
export function* repairLostName({ lines, first, shape }: YamlLines, place: number): Generator<YamlRepair> {
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
