/** HTML in a body, and the Markdown that says the same. */
import { toDirective } from './block-names.ts';
import type { Finding } from './issues.ts';

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
  u: '*text*',
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

/** What to tell an editor about a tag, by its name. */
export function explainTag(name: string): Finding {
  if (name === '!--') {
    return {
      code: 'raw-html',
      message: 'A comment is HTML, and a body holds Markdown alone.',
      suggestion: 'no comment',
    };
  }
  return {
    code: 'raw-html',
    message:
      name === '!' ? 'A body holds Markdown, no HTML.' : `A body holds Markdown, no HTML: not <${name}>.`,
    suggestion: toDirective(name) ?? markdown[name.toLowerCase()],
  };
}
