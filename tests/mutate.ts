/**
 * Measures how much the tests of a module notice: `node tests/mutate.ts src/graph/graph.ts [tests …] [--most 30]`.
 * Changes one expression of the module at a time (a comparison, a condition, a number, a returned value), runs the
 * tests, and lists the changes that no test noticed. By default it runs the tests beside the module. Restores the
 * module at the end, also when the run is interrupted. Do not edit the module meanwhile.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import ts from 'typescript';

interface Mutant {
  start: number;
  end: number;
  text: string;
}

const SWAPS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '>='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
]);

/** The changes to try, in the order of the file. */
export function listMutants(source: string): Mutant[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const replace = (node: ts.Node, text: string) =>
    mutants.push({ start: node.getStart(), end: node.getEnd(), text });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const swap = SWAPS.get(node.operatorToken.kind);
      // "+" on text has no counterpart "-".
      const isText = node.operatorToken.kind === ts.SyntaxKind.PlusToken && /['"`]/.test(node.getText());
      if (swap && !isText) replace(node.operatorToken, swap);
    }
    if (ts.isConditionalExpression(node)) replace(node.condition, `!(${node.condition.getText()})`);
    if (ts.isIfStatement(node)) replace(node.expression, `!(${node.expression.getText()})`);
    if (ts.isNumericLiteral(node)) replace(node, `${Number(node.text) + 1}`);
    if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

/** So many changes, evenly over the file. */
export function pickMutants(mutants: readonly Mutant[], most: number): Mutant[] {
  if (mutants.length <= most) return [...mutants];
  return Array.from(
    { length: most },
    (_, index) => mutants[Math.floor((index * mutants.length) / most)],
  ).filter((mutant) => mutant !== undefined);
}

function runMutants(module: string, tests: readonly string[], most: number): number {
  const source = readFileSync(module, 'utf8');
  const restore = () => writeFileSync(module, source);
  process.on('SIGINT', () => {
    restore();
    process.exit(130);
  });
  const mutants = pickMutants(listMutants(source), most);
  let survivors = 0;
  try {
    for (const { start, end, text } of mutants) {
      writeFileSync(module, source.slice(0, start) + text + source.slice(end));
      if (!isPassing(tests)) continue;
      survivors += 1;
      const line = source.slice(0, start).split('\n').length;
      console.log(`${module}:${line}  ${source.slice(start, end)} → ${text}`);
    }
  } finally {
    restore();
  }
  console.log(`${module}: ${mutants.length - survivors} of ${mutants.length} changes noticed`);
  return survivors;
}

function isPassing(tests: readonly string[]): boolean {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      '--project=unit',
      '--bail=1',
      ...tests,
    ],
    // An endless loop counts as noticed.
    { stdio: 'ignore', timeout: 120_000 },
  );
  return status === 0;
}

if (import.meta.main ?? process.argv[1]?.endsWith('mutate.ts')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { most: { type: 'string', default: '30' } },
  });
  const [module, ...tests] = positionals;
  if (!module || !existsSync(module)) {
    console.error('Name a module: node tests/mutate.ts src/graph/graph.ts [tests …] [--most 30]');
    process.exit(2);
  }
  const named = tests.length > 0 ? tests : [module.replace(/\.ts$/, '.test.ts')];
  if (!isPassing(named)) {
    console.error(`The tests fail before anything is changed: ${named.join(', ')}`);
    process.exit(2);
  }
  runMutants(module, named, Number(values.most));
}
