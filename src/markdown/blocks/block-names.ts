/** Explains block names that do not exist. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say } from '#messages/message.ts';
import { findNearest } from '#text/nearest.ts';
import { blockNames, getBlockNameByComponent } from './blocks.ts';

/** Names of similar blocks in other systems. */
const elsewhere: Readonly<Record<string, string>> = {
  caution: 'callout{tone="warning"}',
  danger: 'callout{tone="warning"}',
  image: 'figure',
  images: 'gallery',
  important: 'callout',
  info: 'callout',
  note: 'callout',
  picture: 'figure',
  pictures: 'gallery',
  tip: 'callout',
  warning: 'callout{tone="warning"}',
};

/** `:::calout`: no such block exists. */
export function explainUnknownBlock(name: string): DiagnosticText {
  const known = elsewhere[name.toLowerCase()] ?? findNearest(name, blockNames);
  return {
    code: 'directive-unknown',
    message: say('bodies', 'noBlock', name, blockNames),
    suggestion: known && `:::${known}`,
  };
}

/** `<Calout>` in .mdx: no such component exists. */
export function explainUnknownComponent(name: string, components: readonly string[]): DiagnosticText {
  const nearest = findNearest(name, components);
  return {
    code: 'mdx-code',
    message: say('bodies', 'noComponent', name, components),
    suggestion: nearest && `<${nearest}>`,
  };
}

/** Finds the directive for a component tag: `<Callout>` in .md. */
export function findDirective(tag: string): string | undefined {
  const name = getBlockNameByComponent(tag);
  return name && `:::${name}`;
}
