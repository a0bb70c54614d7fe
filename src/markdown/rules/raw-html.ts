/** Explains HTML in a body, and suggests the same in Markdown. */
import { findDirective } from '#markdown/blocks/block-names.ts';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { type Message, say } from '#messages/message.ts';
import { findLinkDiagnostic } from './links.ts';

interface Tag {
  /** Offset in the HTML. */
  index: number;
  /** Lower case, except for components; `!--` for a comment. */
  name: string;
  closes: boolean;
}

const TAG = /<(?:(!--)[\s\S]*?(?:-->|$)|([!?][^>]*)>?|(\/?)([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>?)/g;

/** Markdown by HTML element. */
const markdown: Readonly<Record<string, Message | string>> = {
  a: say('bodies', 'htmlSample', 'a'),
  aside: ':::callout',
  b: '**text**',
  blockquote: '> text',
  br: say('bodies', 'htmlSample', 'br'),
  code: '`text`',
  del: '~~text~~',
  div: say('bodies', 'htmlSample', 'div'),
  em: '*text*',
  figcaption: say('bodies', 'htmlSample', 'figcaption'),
  figure: ':::figure',
  h1: '## text',
  h2: '## text',
  h3: '### text',
  h4: '#### text',
  h5: '##### text',
  h6: '###### text',
  hr: '---',
  i: '*text*',
  iframe: say('bodies', 'htmlSample', 'iframe'),
  img: say('bodies', 'htmlSample', 'img'),
  li: '- text',
  ol: '1. text',
  p: say('bodies', 'htmlSample', 'p'),
  picture: say('bodies', 'htmlSample', 'img'),
  pre: say('bodies', 'htmlSample', 'pre'),
  s: '~~text~~',
  strike: '~~text~~',
  strong: '**text**',
  sub: say('bodies', 'htmlSample', 'sub'),
  sup: say('bodies', 'htmlSample', 'sup'),
  table: '| a | b |',
  td: '| a | b |',
  th: '| a | b |',
  tr: '| a | b |',
  ul: '- text',
  video: say('bodies', 'htmlSample', 'iframe'),
};

/** Lists tags and comments in a piece of HTML. A closing tag is listed only if its opening tag is not in `opened`. */
export function listTags(html: string, opened: Set<string>): Tag[] {
  const tags: Tag[] = [];
  for (const match of html.matchAll(TAG)) {
    const [, comment, declaration, slash, name = ''] = match;
    const known = comment ?? (declaration === undefined ? name : '!');
    const closes = slash === '/';
    if (closes && opened.has(known)) continue;
    if (!closes) opened.add(known);
    tags.push({ index: match.index, name: known, closes });
  }
  return tags;
}

/**
 * Explains a tag to an editor. `written` is the source from the tag on, if known; its content is suggested as
 * Markdown.
 */
export function explainTag(name: string, written = ''): DiagnosticText {
  if (name === '!--') {
    return { code: 'html-comment', message: say('bodies', 'comment') };
  }
  const known = name.toLowerCase();
  return {
    code: 'raw-html',
    message: name === '!' ? say('bodies', 'html') : say('bodies', 'htmlTag', name),
    ...suggestMarkdown(name, known, written),
  };
}

function suggestMarkdown(
  name: string,
  known: string,
  written: string,
): Pick<DiagnosticText, 'suggestion' | 'replaces'> {
  const directive = findDirective(name);
  if (directive !== undefined) return { suggestion: directive };
  const formatted = formatMarkdown(known, written);
  if (formatted === undefined) return { suggestion: markdown[known] };
  const element = known === 'img' ? /^<[^>]*>/ : new RegExp(`^<[\\s\\S]*?</${known}\\s*>`, 'i');
  return { suggestion: formatted, replaces: element.exec(written)?.[0] };
}

/** Elements without a Markdown equivalent: only their text is kept. */
const BARE: ReadonlySet<string> = new Set(['big', 'center', 'font', 'nobr', 'small', 'span', 'u']);

const MARKS: Readonly<Record<string, string>> = {
  ...{ b: '**', strong: '**', i: '*', em: '*', cite: '*', dfn: '*', var: '*' },
  ...{ del: '~~', s: '~~', strike: '~~', code: '`', kbd: '`', samp: '`', tt: '`' },
};

/** Formats a short element without nested tags as Markdown. */
function formatMarkdown(name: string, written: string): string | undefined {
  const [tag = ''] = /^<(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(written) ?? [];
  if (tag === '') return undefined;
  if (name === 'img') {
    const [source, alt] = [getAttribute(tag, 'src'), getAttribute(tag, 'alt')];
    return source && alt && !/\s/.test(source) ? `![${alt}](${source})` : undefined;
  }
  const rest = written.slice(tag.length);
  const words = new RegExp(`^([^<]{1,200}?)</${name}\\s*>`, 'i').exec(rest)?.[1];
  if (words === undefined || words.trim() === '' || words !== words.trim() || words.includes('\n'))
    return undefined;
  if (BARE.has(name)) return words;
  const mark = MARKS[name];
  if (mark !== undefined) return `${mark}${words}${mark}`;
  const href = name === 'a' ? getAttribute(tag, 'href') : undefined;
  return href && findLinkDiagnostic(href) === undefined ? `[${words}](${href})` : undefined;
}

function getAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
