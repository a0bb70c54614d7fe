/** HTML in a body, and the Markdown that says the same. */
import { findDirective } from '#markdown/blocks/block-names.ts';
import type { DiagnosticText } from '#markdown/syntax/issues.ts';
import { findLinkDiagnostic } from './links.ts';

interface Tag {
  /** Where it stands in the HTML. */
  index: number;
  /** In lower case, but for components; `!--` for a comment. */
  name: string;
  closes: boolean;
}

const TAG = /<(?:(!--)[\s\S]*?(?:-->|$)|([!?][^>]*)>|(\/?)([A-Za-z][\w.:-]*)(?:"[^"]*"|'[^']*'|[^'">])*>?)/g;

/** The Markdown for an element. */
const markdown: Readonly<Record<string, string>> = {
  a: '[text](address)',
  aside: ':::callout',
  b: '**text**',
  blockquote: '> text',
  br: 'a backslash at the end of the line',
  code: '`text`',
  del: '~~text~~',
  div: 'nothing, or a :::callout',
  em: '*text*',
  figcaption: 'the caption as text inside :::figure',
  figure: ':::figure',
  h1: '## text',
  h2: '## text',
  h3: '### text',
  h4: '#### text',
  h5: '##### text',
  h6: '###### text',
  hr: '---',
  i: '*text*',
  iframe: '[title](address)',
  img: '![what it shows](./picture.jpg)',
  li: '- text',
  ol: '1. text',
  p: 'text with an empty line before it and after it',
  picture: '![what it shows](./picture.jpg)',
  pre: 'lines between two lines of ```',
  s: '~~text~~',
  strike: '~~text~~',
  strong: '**text**',
  sub: 'the sign itself, such as CO₂',
  sup: 'the sign itself, such as m², or a footnote[^1]',
  table: '| a | b |',
  td: '| a | b |',
  th: '| a | b |',
  tr: '| a | b |',
  ul: '- text',
  video: '[title](address)',
};

/** Tags and comments in a piece of HTML; a closing tag counts where its opening one isn't in `opened`. */
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
 * What to tell an editor about a tag, by its name. `written` is the source from the tag on, where it is known: what
 * stands between the tag and the one that closes it is offered as Markdown.
 */
export function explainTag(name: string, written = ''): DiagnosticText {
  if (name === '!--') {
    return {
      code: 'html-comment',
      message:
        'Visitors would not see this remark, and a text holds nothing that they don’t see. Take it out, or write it behind a # in the fields above.',
    };
  }
  const known = name.toLowerCase();
  return {
    code: 'raw-html',
    message:
      name === '!' ? 'A text holds Markdown, no HTML.' : `A text holds Markdown, no HTML: not <${name}>.`,
    suggestion: findDirective(name) ?? formatMarkdown(known, written) ?? markdown[known],
  };
}

/** Elements whose words stay and whose marks have no like: colours, sizes, places on the page. */
const BARE: ReadonlySet<string> = new Set(['big', 'center', 'font', 'nobr', 'small', 'span', 'u']);

const MARKS: Readonly<Record<string, string>> = {
  ...{ b: '**', strong: '**', i: '*', em: '*', cite: '*', dfn: '*', var: '*' },
  ...{ del: '~~', s: '~~', strike: '~~', code: '`', kbd: '`', samp: '`', tt: '`' },
};

/** The words of an element with their Markdown, where it is short and holds no other tag. */
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
