/**
 * Finds the line that makes YAML unreadable, and that line as it should be. A parser names the place where it gave up,
 * which can be far below: so changes of single lines are tried, and the one that makes the fields readable is told.
 */
import { parseYaml, type YamlDiagnostic } from '#entries/yaml/parse.ts';
import { say } from '#messages/message.ts';
import { createIndentRepair, getIndent, repairIndents, repairTabs } from './indent-repairs.ts';
import { repairLostDash, repairLostName, repairProse } from './item-repairs.ts';
import { repairLine } from './line-repairs.ts';
import { listSchemaErrors } from './schema-errors.ts';
import { explainYaml } from './yaml-messages.ts';
import type { YamlLines, YamlRepair } from './yaml-repair-types.ts';

/** More mistakes than these are told when the first are fixed. */
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
  for (const line of near) yield* repairTabs(source, line);
  for (const line of near) yield* repairLine(source, line);
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
