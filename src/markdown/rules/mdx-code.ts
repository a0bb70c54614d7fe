/**
 * Rejects code in .mdx: bodies may use only Markdown and registered components, because they are not trusted to run
 * code.
 */
import { explainUnknownComponent } from '#markdown/blocks/block-names.ts';
import { getBlock, getBlockNameByComponent, getComponentName } from '#markdown/blocks/blocks.ts';
import { type Attribute, listAttributeDiagnostics } from '#markdown/blocks/fence-attributes.ts';
import type { DiagnosticText, Place } from '#markdown/syntax/diagnostics.ts';
import { getText, type SourceNode } from '#markdown/syntax/satteri.ts';
import { explainTag } from './raw-html.ts';

type Element = SourceNode<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

/** Lists what is wrong with a node of .mdx. `components` are the allowed names. */
export function listMdxDiagnostics(node: SourceNode, components: readonly string[]): DiagnosticText[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [code(`“${firstLine(node.value)}” is code: a body imports and exports nothing.`)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        code(`"{${firstLine(node.value)}}" is code.`, 'a backslash before the brace, where text is meant'),
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return listElementDiagnostics(node, components);
    default:
      return [];
  }
}

/** Converts the parser’s message `3:7: Expected …` for invalid .mdx to a diagnostic. */
export function parseSyntaxError(message: string): { place: Place; diagnostic: DiagnosticText } {
  const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  // Drop the rule’s name and a line number that counts from elsewhere.
  const sentence = text.replace(/ \(mdx-?\w*:[\w-]+\)$/, '').replace(/ \(\d+:\d+\)$/, '');
  return { place: { line: Number(line), column: Number(column) }, diagnostic: code(`${sentence}.`) };
}

/** A block in colons, which in .mdx would be plain text. */
export function findColonsDiagnostic(node: SourceNode<'paragraph'>): DiagnosticText | undefined {
  const name = /(?:^|\n):{2,}\s*([A-Za-z][\w-]*)/.exec(getText(node))?.[1];
  if (name === undefined || !getBlock(name)) return undefined;
  const message = `":::${name}" is how .md writes a block; .mdx writes a component.`;
  return { code: 'directive-unknown', message, suggestion: `<${getComponentName(name)}>` };
}

function listElementDiagnostics(node: Element, components: readonly string[]): DiagnosticText[] {
  const { name } = node;
  if (name === null) return [code('"<>" is code.')];
  if (/^[a-z][\w-]*$/.test(name)) return [explainTag(name)];
  if (!components.includes(name)) return [explainUnknownComponent(name, components)];
  const diagnostics: DiagnosticText[] = [];
  if (node.type === 'mdxJsxTextElement') {
    const message = `<${name}> stands on lines of its own, and not inside a paragraph.`;
    diagnostics.push({ code: 'directive-place', message });
  }
  const attributes: Attribute[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      diagnostics.push(code(`"{${attribute.value}}" is code.`));
    else if (attribute.value !== null && typeof attribute.value === 'object') {
      const text = attribute.value.value.replace(/^(["'`])(.*)\1$/, '$2');
      diagnostics.push(code(`"${attribute.name}={…}" is code.`, `${attribute.name}="${text}"`));
    } else attributes.push({ name: attribute.name, value: attribute.value ?? '' });
  }
  const block = getBlockNameByComponent(name);
  if (block)
    diagnostics.push(...listAttributeDiagnostics(attributes, block).map(([, diagnostic]) => diagnostic));
  return diagnostics;
}

function code(message: string, suggestion?: string): DiagnosticText {
  return { code: 'mdx-code', message, suggestion };
}

function firstLine(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first.length > 60 ? `${first.slice(0, 60)}…` : first;
}
