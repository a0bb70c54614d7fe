/** Checks the text of links: screen reader users often hear the links alone. */

import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { getText, type SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';

/** Words that mean nothing without the sentence around them. */
const SAYING_NOTHING: ReadonlySet<string> = new Set([
  'click',
  'click for more',
  'click here',
  'click on this link',
  'click this',
  'click this link',
  'continue reading',
  'details',
  'find out more',
  'follow this link',
  'go here',
  'here',
  'learn more',
  'link',
  'more',
  'more details',
  'more here',
  'more info',
  'more information',
  'on this link',
  'on this page',
  'over here',
  'press here',
  'read here',
  'read it here',
  'read more',
  'read more here',
  'read on',
  'see here',
  'see more',
  'tap here',
  'the link',
  'this',
  'this article',
  'this link',
  'this one',
  'this page',
  'this site',
  'this website',
  'url',
  'website',
]);

/** Including characters around them, such as `»`. */
const LONGEST = Math.max(...[...SAYING_NOTHING].map(({ length }) => length)) + 10;

/** Finds a link without visible text, or whose text does not say where it leads. */
export function findLinkTextDiagnostic(
  node: SourceNode<'link' | 'linkReference'>,
  href: string,
): DiagnosticText | undefined {
  const text = getText(node).trim();
  if (text === '') {
    if (node.children.some((child) => child.type !== 'text')) return undefined;
    return {
      code: 'link-empty',
      message: say('links', 'noWords'),
      suggestion: say('links', 'wordsSample', href),
    };
  }
  if (text.length > LONGEST) return undefined;
  const words = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (!SAYING_NOTHING.has(words)) return undefined;
  return {
    code: 'link-words',
    message: say('links', 'emptyWords', text),
    suggestion: say('links', 'wordsSample', href),
  };
}
