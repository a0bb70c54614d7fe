/** Characters that stand in a body by their name or number: `&amp;`, `&#x202E;`. */
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import type { SourceNode } from '#markdown/syntax/satteri.ts';
import { say } from '#messages/message.ts';
import { formatCodePoint, hasOddCharacter, listOddCharacters } from '#text/odd-characters.ts';

const ESCAPE = /&[#\w]+;/;

/** The parser takes seconds for some ten thousands of them in one paragraph, and then fails. */
const MOST_ESCAPES = 5000;

export const tooManyEscapes: DiagnosticText = {
  code: 'character-escaped',
  message: say('bodies', 'manyEscapes', MOST_ESCAPES),
};

/** True if there is any escape in a text. */
export const hasEscapes = (source: string): boolean => ESCAPE.test(source);

/** The offset of the first escape, if there are too many of them to be parsed. */
export function findManyEscapes(source: string): number | undefined {
  if (source.length < MOST_ESCAPES) return undefined;
  const escapes = [...source.matchAll(new RegExp(ESCAPE, 'g'))];
  return escapes.length > MOST_ESCAPES ? escapes[0]?.index : undefined;
}

/** Finds a character of a node that can't be seen and stands in the source as `&#x202E;`: its offset, and what is wrong. */
export function findEscapedDiagnostic(
  node: SourceNode,
  source: string,
): [offset: number, diagnostic: DiagnosticText] | undefined {
  // Addresses are checked as links.
  const { value, alt, title } = node as { value?: string; alt?: string | null; title?: string | null };
  const text = [value, alt, title].join(' ');
  if (!hasOddCharacter(text)) return undefined;
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset);
  const odd = listOddCharacters(text).find(({ character }) => !written.includes(character));
  if (!odd) return undefined;
  const message = say('bodies', 'escaped', formatCodePoint(odd.character));
  return [start + Math.max(0, written.search(ESCAPE)), { code: 'character-escaped', message }];
}
