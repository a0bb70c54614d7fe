/**
 * Rejects code in .mdx: bodies may use only Markdown and registered components, because they are not trusted to run
 * code.
 */
import { explainUnknownComponent } from '#markdown/blocks/block-names.ts';
import { getBlock, getBlockNameByComponent, getComponentName } from '#markdown/blocks/blocks.ts';
import { type Attribute, listAttributeDiagnostics } from '#markdown/blocks/fence-attributes.ts';
import type { DiagnosticText, Place } from '#markdown/syntax/diagnostics.ts';
import { getText, type SourceNode } from '#markdown/syntax/satteri.ts';
import { type Message, quote, say } from '#messages/message.ts';
import { explainTag } from './raw-html.ts';

type Element = SourceNode<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

/** Lists what is wrong with a node of .mdx. `components` are the allowed names. */
export function listMdxDiagnostics(node: SourceNode, components: readonly string[]): DiagnosticText[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [code(say('bodies', 'codeInBody', firstLine(node.value)))];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [code(say('bodies', 'code', `{${firstLine(node.value)}}`), say('bodies', 'codeSample'))];
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
  return { place: { line: Number(line), column: Number(column) }, diagnostic: code(quote(`${sentence}.`)) };
}

/** A block in colons, which in .mdx would be plain text. */
export function findColonsDiagnostic(node: SourceNode<'paragraph'>): DiagnosticText | undefined {
  const name = /(?:^|\n):{2,}\s*([A-Za-z][\w-]*)/.exec(getText(node))?.[1];
  if (name === undefined || !getBlock(name)) return undefined;
  const message = say('bodies', 'blockInMdx', name);
  return { code: 'directive-unknown', message, suggestion: `<${getComponentName(name)}>` };
}

function listElementDiagnostics(node: Element, components: readonly string[]): DiagnosticText[] {
  const { name } = node;
  if (name === null) return [code(say('bodies', 'code', '<>'))];
  if (/^[a-z][\w-]*$/.test(name)) return [explainTag(name)];
  if (!components.includes(name)) return [explainUnknownComponent(name, components)];
  const diagnostics: DiagnosticText[] = [];
  if (node.type === 'mdxJsxTextElement') {
    diagnostics.push({ code: 'directive-place', message: say('bodies', 'componentInParagraph', name) });
  }
  const attributes: Attribute[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      diagnostics.push(code(say('bodies', 'code', `{${attribute.value}}`)));
    else if (attribute.value !== null && typeof attribute.value === 'object') {
      const text = attribute.value.value.replace(/^(["'`])(.*)\1$/, '$2');
      diagnostics.push(code(say('bodies', 'code', `${attribute.name}={…}`), `${attribute.name}="${text}"`));
    } else attributes.push({ name: attribute.name, value: attribute.value ?? '' });
  }
  const block = getBlockNameByComponent(name);
  if (block)
    diagnostics.push(...listAttributeDiagnostics(attributes, block).map(([, diagnostic]) => diagnostic));
  return diagnostics;
}

function code(message: Message, suggestion?: Message | string): DiagnosticText {
  return { code: 'mdx-code', message, suggestion };
}

function firstLine(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first.length > 60 ? `${first.slice(0, 60)}…` : first;
}
